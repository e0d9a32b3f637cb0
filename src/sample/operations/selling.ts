import { QUARTER, SAMPLE_AS_OF } from "../days";
import type { Company } from "../company";
import { numbered, type SampleSheet } from "../entry";
import { quarterly, split } from "./quarterly";

const said = (language: "en" | "zh-CN", en: string, zh: string) => (language === "en" ? en : zh);

/** What is spent in the quarter beside the pay of sellers. */
const marketingCost = ({ costs }: Company) =>
  costs
    .filter(({ month }) => month >= QUARTER.from && month <= QUARTER.to)
    .reduce((sum, month) => sum + month.salesMarketing - month.sellers * month.costPerSeller, 0);

const KINDS = ["content", "online", "offline", "conference", "advertising", "community", "industry"] as const;

/** How leads, SQL and money of a quarter go to inbound, push and seed. */
const MODES = { leads: [0.67, 0.256, 0.074], sql: [0.65, 0.23, 0.12], cost: [0.64, 0.31, 0.05] };

export const marketing: SampleSheet = (company, language) => {
  const { latest } = quarterly(company);
  const leads = split(latest.leads, MODES.leads);
  const sql = split(latest.sql, MODES.sql);
  const cost = split(marketingCost(company), MODES.cost);
  const mode = (i: number) => ({ leads: leads[i], sql: sql[i], cost: cost[i] });
  const t = (en: string, zh: string) => said(language, en, zh);
  const names = [
    t("Handbook for store managers", "店长手册"),
    t("Webinar: stock loss", "直播：降低损耗"),
    t("Round table", "闭门沙龙"),
    t("City conference", "城市会销"),
    t("Search campaign", "搜索投放"),
    t("User group", "用户社群"),
    t("Retail fair", "零售展"),
  ];
  return {
    inbound: { ...mode(0), large: 9, cycle: 38, renewal: 0.84 },
    push: { ...mode(1), large: 17, cycle: 61, renewal: 0.87 },
    seed: { ...mode(2), large: 4, cycle: 29, renewal: 0.93 },
    trained: { answer: true },
    defined: { answer: true },
    distinct: { answer: false },
    lead_part: { weight: 0.6 },
    brand_part: { weight: 0.4 },
    seeding: "CSM",
    credited: t("the CSM", "客户成功经理"),
    cash: false,
    bd_leads: 71,
    least: 15,
    ...numbered(
      Array.from({ length: 34 }, (_, i) => SAMPLE_AS_OF - 3 - i * 10),
      (date, i) => {
        const at = i % KINDS.length;
        const cost = [9_000, 14_000, 32_000, 85_000, 60_000, 6_000, 140_000][at] + (i % 5) * 1_500;
        const leads = [26, 34, 21, 48, 52, 12, 61][at] + ((i * 5) % 9);
        const sql = Math.round(leads * [0.22, 0.28, 0.45, 0.4, 0.16, 0.5, 0.24][at]);
        return {
          date,
          activity: names[at],
          kind: KINDS[at],
          goal: at === 0 || at === 6 ? "both" : at === 5 ? "brand" : "leads",
          cost,
          reached: leads * 14,
          leads,
          sql,
          deals: Math.round(sql * 0.16),
          again: at === 4 ? "stop" : at === 6 ? "change" : "repeat",
          before: Math.floor((33 - i) / KINDS.length),
        };
      },
      "activities",
    ),
  };
};

export const keyDeals: SampleSheet = (_company, language) => {
  const t = (en: string, zh: string) => said(language, en, zh);
  const stages = ["concept", "solution", "tool", "solution", "concept", "signed", "lost", "tool"];
  return {
    whom: { amount: t("Chain of 60 stores", "60 家门店连锁") },
    today: { amount: 1_450_000 },
    better: { amount: 0.28 },
    saved: { measurable: true, how: t("stock counts of 3 pilot stores", "3 家试点门店盘点") },
    won: { amount: 900 },
    worth: { amount: 210 },
    gained: { measurable: false, how: t("estimate of the buyer", "客户估计") },
    price: { amount: 168_000 },
    effort: { amount: 45_000 },
    peer: { amount: t("Retail chain, East", "华东零售连锁") },
    image: { have: t("Two talks at the retail fair", "零售展两场演讲"), used: 9 },
    strength: { have: t("Audited figures of three years", "三年审计数据"), used: 6 },
    speak: { have: t("Five customers on video", "五家客户视频"), used: 12 },
    certificates: { have: t("Security certificate", "等保三级"), used: 11 },
    vision: { have: t("White paper on store data", "门店数据白皮书"), used: 4 },
    ...numbered(
      Array.from({ length: 18 }, (_, i) => i),
      (i) => {
        const stage = stages[i % stages.length];
        return {
          customer: t(`Prospect ${String.fromCharCode(65 + i)}`, `意向客户 ${String.fromCharCode(65 + i)}`),
          acv: [38_000, 120_000, 260_000, 72_000, 310_000, 96_000][i % 6],
          opened: SAMPLE_AS_OF - 12 - ((i * 23) % 130),
          kp: t("Head of operations", "运营负责人"),
          concept: t("Loss is visible by store", "损耗按门店可见"),
          solution: stage === "concept" ? null : t("Daily count, alert at 2%", "每日盘点，超 2% 提醒"),
          tool:
            stage === "concept" || stage === "solution"
              ? null
              : t("Works offline in stores", "门店可离线使用"),
          stage,
          next: stage === "signed" || stage === "lost" ? null : t("Show it to the owner", "向老板演示"),
          next_on: stage === "signed" || stage === "lost" ? null : SAMPLE_AS_OF + 5 + (i % 9),
          sheet: stage === "tool" || i % 4 === 1,
          why_lost: stage === "lost" ? (i % 2 ? "price" : "value") : null,
        };
      },
      "deals",
    ),
  };
};

const OPENED = [310, 322, 335, 298, 341, 356, 372, 388, 395, 402, 417, 425];

export const trialPlg: SampleSheet = (_company, language) => ({
  by_seller: true,
  lag: 1,
  same_group: { answer: true },
  natural: { answer: true },
  full_first: { answer: true, proof: said(language, "Sold since January 2022", "自 2022 年 1 月起销售") },
  opened: OPENED,
  upgraded: [6, 7, 6, 8, 7, 9, 9, 10, 11, 10, 12, 12],
  ...numbered(
    Array.from({ length: 72 }, (_, i) => SAMPLE_AS_OF - 1 - i * 3),
    (start, i) => ({
      account: `A${4_120 - i}`,
      start,
      second: i % 3 === 1 ? start + 6 : null,
      opened_by: i % 4 === 0 ? "self" : "seller",
      same_group: i % 11 !== 5,
      paid: i > 4 && i % 7 === 3 ? start + 9 + (i % 8) : null,
      plan: i > 4 && i % 7 === 3 ? said(language, "Basic", "基础版") : null,
    }),
    "trials",
  ),
});

export const channel: SampleSheet = (_company, language) => {
  const t = (en: string, zh: string) => said(language, en, zh);
  const agents = { a: 1, b: 0.75, c: 0.5 };
  const per = (figure: number, share = 1) =>
    Object.fromEntries(
      Object.entries(agents).map(([key, each]) => [key, Math.round(figure * (share + (1 - share) * each))]),
    );
  return {
    proven: true,
    when_direct: t("Above 50,000 a year", "年费 5 万元以上"),
    when_channel: t("Far cities, below 30,000", "外地、3 万元以下"),
    buys1: "leads",
    buys2: "local",
    joint: false,
    investment: per(180_000, 0),
    own_cost: per(14_000, 0.4),
    deals_full: { a: 4, b: 3, c: 1.5 },
    to_full: { a: 4, b: 5, c: 6 },
    agent_acv: { a: 30_000, b: 30_000, c: 30_000 },
    rebate: { a: 0.4, b: 0.4, c: 0.4 },
    renewal_share: { a: 0.1, b: 0.1, c: 0.1 },
    ...numbered(
      [
        [t("Single stores", "单店"), 24_000, "low", "telesales", 6_200, 14_500, 0.74],
        [t("Small chains", "小型连锁"), 78_000, "middle", "field", 21_000, 52_000, 0.74],
        [t("Large chains", "大型连锁"), 260_000, "high", "field", 64_000, 171_000, 0.72],
      ] as const,
      ([segment, acv, hard, way, per_deal, cac, margin]) => ({
        segment,
        acv,
        hard,
        way,
        per_deal,
        cac,
        margin,
      }),
      "models",
    ),
    ...numbered(
      Array.from({ length: 7 }, (_, i) => i),
      (i) => ({
        partner: t(`Partner ${i + 1}`, `伙伴 ${i + 1}`),
        will: 5 - (i % 3),
        ability: 3 + (i % 2),
        people: 2 + (i % 3),
        invest: 4 - (i % 3),
        resources: 5 - (i % 2),
        exclusive: i === 5,
        experts: 6 + i,
        earning: i < 4,
        output: 210_000 - i * 24_000,
        along: i > 4,
      }),
      "partners",
    ),
  };
};
