import type { Language } from "../../locales/text";
import { numbered, type Rows } from "../entry";

interface Words {
  readonly competitors: readonly (readonly [name: string, price: number, contents: string])[];
  readonly segments: readonly [string, string];
  readonly packages: readonly (readonly [name: string, forWhom: string, contents: string])[];
  readonly tariff: readonly [string, string, string];
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    competitors: [
      ["Rival A", 98_000, "Time clock and shift plans, no forecast"],
      ["Rival B", 142_000, "Suite with payroll; shifts are a module"],
    ],
    segments: ["Retail, medium", "Catering, small"],
    packages: [
      ["Basic", "late", "Shift plans and time clock"],
      ["Team", "follower", "Basic, forecast, two connectors"],
      ["Enterprise", "early", "Team, all connectors, coaching twice a year"],
      ["Planner coaching", "follower", "Six days with the planners of one region"],
    ],
    tariff: ["Messages to staff", "Seats above the package", "Shifts planned by forecast"],
  },
  "zh-CN": {
    competitors: [
      ["竞品 A", 98_000, "打卡与排班，无预测"],
      ["竞品 B", 142_000, "含薪酬的套件，排班为其中模块"],
    ],
    segments: ["零售 中型", "餐饮 中小"],
    packages: [
      ["基础版", "late", "排班与打卡"],
      ["团队版", "follower", "基础版、预测、两套对接"],
      ["企业版", "early", "团队版、全部对接、每年两次辅导"],
      ["排班辅导", "follower", "与一个区域的排班人共事六天"],
    ],
    tariff: ["员工消息", "套餐外席位", "按预测排定的班次"],
  },
};

const TESTS = [
  { from: 46_023, to: 46_112, segment: 0, price: 98_000, offers: 62, deals: 15, way: "up" },
  { from: 46_113, to: 46_203, segment: 0, price: 112_000, offers: 66, deals: 15, way: "up" },
  { from: 46_204, to: 46_295, segment: 0, price: 128_000, offers: 71, deals: 12, way: "up", fair: 120_000 },
  { from: 46_113, to: 46_203, segment: 1, price: 58_000, offers: 48, deals: 5, way: "down" },
  { from: 46_204, to: 46_295, segment: 1, price: 46_000, offers: 52, deals: 12, way: "down", fair: 48_000 },
] as const;

const PACKAGES = [
  { price: 36_000, cost: 9_400, written_off: true, sold: 11 },
  { price: 78_000, cost: 19_800, written_off: false, sold: 16 },
  { price: 216_000, cost: 52_000, written_off: false, sold: 6 },
  { price: 24_000, cost: 13_200, written_off: true, sold: 4 },
] as const;

/** Together the usage that the hourglass has for the last quarter: 172,000. */
const TARIFF = [
  { unit: "messages", each: 0.05, free: 10_000, tied: false, billed: 640_000 },
  { unit: "seats", each: 45, free: 0, tied: true, billed: 1_800 },
  { unit: "own", each: 0.1, free: 0, tied: true, billed: 590_000 },
] as const;

export function pricingRows(language: Language): Rows {
  const words = WORDS[language];
  return {
    unit_cost: 28_900,
    wanted: 0.7,
    list: 112_500,
    discount: 0.15,
    good_from: 0.2,
    ...numbered(words.competitors, ([name, price, contents]) => ({ name, price, contents })),
    ...numbered(TESTS, ({ segment, ...row }) => ({ segment: words.segments[segment], ...row }), "tests"),
    ...numbered(
      PACKAGES.map((row, i) => ({ row, words: words.packages[i] })),
      ({ row, words: [name, forWhom, contents] }) => ({ package: name, for: forWhom, contents, ...row }),
      "packages",
    ),
    ...numbered(
      TARIFF.map((row, i) => ({ row, what: words.tariff[i] })),
      ({ row, what }) => ({ ...row, what }),
      "tariff",
    ),
    "sizes-staff": { smaller: 40, larger: 620 },
    "sizes-turnover": { smaller: 18_000_000, larger: 410_000_000 },
    "sizes-fee": { smaller: 36_000, larger: 324_000 },
  };
}
