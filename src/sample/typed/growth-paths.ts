import type { Language } from "../../locales/text";
import { numbered, type Rows } from "../entry";

interface Words {
  readonly effects: readonly [string, string, string, string];
  readonly groups: readonly (readonly [group: string, built: string])[];
  readonly business: string;
  readonly cross: readonly [string, string];
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    effects: [
      "Two more since March, deals per seller flat",
      "Demo training: conversion up 2 points",
      "Self-service proof of value saves four days",
      "5% at renewal: two of 61 objected",
    ],
    groups: [
      ["Retail chains", "Store templates"],
      ["Catering chains, fast growing", "Kitchen stations and skills"],
      ["All chains", "Stations and skills, as standard"],
    ],
    business: "Pay on demand for shift workers",
    cross: ["Time clock", "Payroll connector"],
  },
  "zh-CN": {
    effects: [
      "3 月起增加两人，人均单量持平",
      "演示培训：转化率提高 2 个百分点",
      "自助价值验证缩短四天",
      "续费时涨 5%：61 家中 2 家异议",
    ],
    groups: [
      ["连锁零售", "门店模板"],
      ["高成长连锁餐饮", "后厨工位与技能"],
      ["全部连锁", "工位与技能成为标准"],
    ],
    business: "班次工薪随时取",
    cross: ["打卡", "薪酬对接"],
  },
};

export function growthPathsRows(language: Language): Rows {
  const { effects, groups, business, cross } = WORDS[language];
  return {
    more_sellers: { tried: "trying", effect: effects[0] },
    better_sellers: { tried: "trying", effect: effects[1] },
    efficiency: { tried: "trying", effect: effects[2] },
    more_channels: { tried: "not_yet" },
    larger_segments: { tried: "not_yet" },
    new_fields: { tried: "not_yet" },
    price_rise: { tried: "trying", effect: effects[3] },
    higher_edition: { tried: "trying" },
    add_ons: { tried: "trying" },
    "more_value-services": { tried: "trying" },
    hardware: { tried: "not_yet" },
    custom_work: { tried: "not_yet" },
    new_product: { tried: "not_yet" },
    top_then: 408_000,
    ...numbered(
      groups.map((row, i) => ({ row, i })),
      ({ row: [group, built], i }) => ({
        group,
        built,
        phase: (["standard", "customise", "again"] as const)[i],
        from: 45_700 + 180 * i,
        used: [142, 9, 87][i],
      }),
    ),
    "businesses-1": {
      name: business,
      changed: true,
      base: 357,
      pioneers: 24,
      items: 2,
      spend: 214_000,
      spend_before: 226_000,
    },
    ...numbered(
      cross.map((product, i) => ({ product, i })),
      ({ product, i }) => ({ product, deals: [11, 7][i], same_person: [9, 3][i] }),
      "cross",
    ),
  };
}
