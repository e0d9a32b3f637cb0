import { SAMPLE_AS_OF, YEAR_FROM } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { listed } from "../listed";

type Say = (en: string, zh: string) => string;
const sayIn =
  (language: "en" | "zh-CN"): Say =>
  (en, zh) =>
    language === "en" ? en : zh;

/** The roles of set-up, as its list first holds them. */
const rolesOf = (t: Say) => ({
  product: t("product lead", "产品负责人"),
  marketing: t("marketing", "市场"),
  seller: t("seller", "销售"),
  delivery: t("delivery", "交付"),
  service: t("customer service", "客服"),
  finance: t("finance", "财务"),
  owner: t("business owner", "业务负责人"),
});

export const cycleMap: SampleSheet = (_company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  const stage = (owner: string, leading: string, now: number, wanted: number, lagging: string, result: number, aim: number, meeting: string | null) => ({
    owner, leading, leading_now: now, leading_wanted: wanted, lagging, lagging_now: result, lagging_wanted: aim, meeting,
  }); // prettier-ignore
  return {
    marketing: stage(
      role.marketing,
      t("SQL a quarter", "每季 SQL"),
      259,
      280,
      t("Cost per SQL", "单条 SQL 成本"),
      3_884,
      3_500,
      t("Monthly sales", "销售月会"),
    ),
    sale: stage(
      role.seller,
      t("Demos a week", "每周演示"),
      21,
      24,
      t("Lead to SQL to deal", "线索成交率"),
      0.189,
      0.2,
      t("Monthly sales", "销售月会"),
    ),
    delivery: stage(
      role.delivery,
      t("Days to first value", "首次价值天数"),
      24,
      20,
      t("Success rate", "交付成功率"),
      0.9,
      0.92,
      t("Cycle-map review", "周期地图例会"),
    ),
    adoption: stage(
      "CSM",
      t("Weekly active stores", "周活跃门店"),
      0.61,
      0.7,
      t("Health", "健康度"),
      71,
      75,
      t("Cycle-map review", "周期地图例会"),
    ),
    renewal: stage(
      "CSM",
      t("Contact 60 days ahead", "提前 60 天接洽"),
      0.8,
      0.95,
      t("Renewal rate", "续费率"),
      0.887,
      0.9,
      t("Operations review", "经营管理会"),
    ),
    expansion: stage(
      "CSM",
      t("Expansion talks", "增购沟通"),
      18,
      25,
      t("Expansion rate", "增购率"),
      0.089,
      0.12,
      null,
    ),
    again: { on: SAMPLE_AS_OF - 74, found: t("Delivery holds twice the customers", "交付可承接两倍客户") },
    problem: {
      asks: t("Why do we lose stock?", "为什么有损耗？"),
      shows: t("Figures of the branch", "行业数据"),
    },
    buys: {
      asks: t("Will my stores use it?", "门店会用吗？"),
      shows: t("A pilot in 3 stores", "三家门店试点"),
    },
    weighs: { asks: t("What did it bring?", "带来了什么？"), shows: t("Value review", "价值回顾") },
    ...numbered(
      Array.from({ length: 5 }, (_, i) => i),
      (i) => ({ owner: "CSM", checked: SAMPLE_AS_OF - 10 * (i + 1), good: i !== 3 }),
      "moments",
    ),
  };
};

const KPIS: readonly (readonly [string, string, string, string, string, number, number, string])[] = [
  ["Net new ARR", "净新增 ARR", "growth", "revenue", "lagging", 3_200_000, 3_138_000, "quarter"],
  ["NDR", "NDR", "growth", "expansion", "lagging", 1, 0.957, "quarter"],
  ["SQL", "SQL", "leads", "sql", "leading", 280, 259, "month"],
  ["Leads", "线索", "leads", "lead_count", "leading", 900, 836, "month"],
  ["Branch talks", "行业演讲", "brand", "process", "leading", 6, 5, "quarter"],
  ["Demos", "演示", "sales", "process", "leading", 24, 21, "week"],
  ["New ARR", "新签 ARR", "sales", "revenue", "lagging", 3_200_000, 3_138_000, "quarter"],
  ["In profile", "目标客群占比", "sales", "process", "leading", 0.9, 0.92, "month"],
  ["Success rate", "交付成功率", "delivery", "process", "lagging", 0.92, 0.9, "quarter"],
  ["Days to value", "首次价值天数", "delivery", "process", "leading", 20, 24, "month"],
  ["Churn", "流失", "success", "churn", "lagging", 0.012, 0.012, "month"],
  ["Expansion", "增购率", "success", "expansion", "lagging", 0.12, 0.089, "quarter"],
  ["Health covered", "健康度覆盖", "success", "process", "leading", 1, 0.88, "week"],
  ["Core flow minutes", "主流程分钟数", "product", "process", "leading", 4, 4.6, "month"],
  ["Cadres qualified", "合格干部", "organisation", "process", "lagging", 9, 6, "quarter"],
];

export const okr: SampleSheet = (_company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  const owners: Readonly<Record<string, string>> = {
    growth: role.owner,
    leads: role.marketing,
    brand: role.marketing,
    sales: role.seller,
    delivery: role.delivery,
    success: "CSM",
    product: role.product,
  };
  const quarter = t("Q4 2026", "2026 Q4");
  return {
    ...numbered(
      [
        [
          role.marketing,
          t("Be known by small chains", "小型连锁知道我们"),
          t("SQL of small chains", "小型连锁 SQL"),
          118,
          180,
          141,
        ],
        [
          role.seller,
          t("Sell to the profile only", "只卖目标客群"),
          t("Share in profile", "目标客群占比"),
          0.88,
          0.95,
          0.92,
        ],
        [
          role.delivery,
          t("Value in three weeks", "三周见效"),
          t("Days to first value", "首次价值天数"),
          31,
          20,
          24,
        ],
        [
          "CSM",
          t("Renewals without surprise", "续费无意外"),
          t("Contact 60 days ahead", "提前 60 天接洽"),
          0.7,
          0.95,
          0.8,
        ],
      ] as const,
      ([each, objective, result, start, goal, now], i) => ({
        role: each,
        quarter,
        objective,
        result,
        start,
        goal,
        now,
        shared: i === 2 ? "CSM" : null,
      }),
      "okrs",
    ),
    ...numbered(
      KPIS,
      ([en, zh, area, measures, type, goal, now, every]) => ({
        kpi: t(en, zh),
        area,
        measures,
        type,
        owner: owners[area] ?? null,
        goal,
        now,
        every,
      }),
      "kpis",
    ),
    ...numbered(
      [
        [t("Finance", "财务"), 0.7, 2],
        [t("Customers", "客户"), 0.8, 2],
        [t("People", "人"), 0.5, 1],
      ] as const,
      ([perspective, score, weight]) => ({ perspective, score, weight }),
      "scorecard",
    ),
  };
};

export const calendar: SampleSheet = (_company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  const kinds = ["interaction", "training", "salon", "speaks", "needs", "community"];
  const regions = [t("East", "华东"), t("South", "华南"), t("North", "华北")];
  return {
    customer_hours: 5_200,
    building_hours: 4_100,
    review_rule: true,
    ...numbered(
      [
        ["month", role.owner, 12, 2, 9],
        ["month", role.seller, 20, 3, 14],
        ["week", role.product, 4, 1.5, 8],
        ["month", "CSM", 47, 1, 30],
        ["month", "CSM", 9, 2, 10],
        ["half", role.owner, 130, 4, 7],
      ] as const,
      ([every, owner, ago, hours, people], i) => ({
        every,
        owner,
        last: SAMPLE_AS_OF - ago,
        offline: i === 0 || i === 5,
        why: i === 0 || i === 5 ? "stop" : null,
        hours,
        people,
        numbers: i !== 3,
      }),
      "meetings",
    ),
    ...numbered(
      Array.from({ length: 24 }, (_, i) => YEAR_FROM + 352 - i * 15),
      (date, i) => ({
        date,
        kind: kinds[i % kinds.length],
        scene: t("Losing less stock", "降低损耗"),
        region: regions[i % 3],
        guests: [9, 8, 16, 30, 7, 22][i % 6] + (i % 4),
        alike: i % 3 === 0 ? "middle" : "high",
        rivals: i === 7,
        speaker: i % 3 !== 1,
        needs: i % 6 === 4 ? 6 : i % 3,
        owner: "CSM",
      }),
      "activities",
    ),
  };
};

export const knowledge: SampleSheet = (company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  const states = ["personal", "organised", "explicit", "explicit", "standard", "system"];
  const kinds = ["shared", "industry", "errors", "faq", "practice", "sop", "case"];
  const titles = [t("How chains count stock", "连锁如何盘点"), t("Catering in figures", "餐饮行业数据"), t("Lost deals of the quarter", "本季丢单复盘"), t("Import of old data", "旧数据导入"), t("Opening talk", "开场话术"), t("Delivery SOP", "交付 SOP"), t("Chain of 60 stores", "60 家门店连锁")]; // prettier-ignore
  const customers = listed(company);
  return {
    stale_months: 6,
    ...numbered(
      Array.from({ length: 42 }, (_, i) => i),
      (i) => ({
        title: `${titles[i % 7]} ${Math.floor(i / 7) + 1}`,
        kind: kinds[i % 7],
        state: states[(i * 5) % 6],
        owner: i % 2 ? role.product : "CSM",
        updated: SAMPLE_AS_OF - ((i * 17) % 290),
        open: i % 9 !== 4,
      }),
      "index",
    ),
    ...numbered(
      Array.from({ length: 14 }, (_, i) => i),
      (i) => ({
        date: SAMPLE_AS_OF - 9 - i * 19,
        customer: customers[i * 3][0],
        visitor: i % 3 === 0 ? role.owner : role.product,
        himself: i % 3 === 0,
        seen: t("Managers count at night", "店长夜间盘点"),
        why: t("No time by day", "白天没时间"),
        lever: t("Count one shelf a day", "每天盘一个货架"),
        became: i % 2 === 0 ? SAMPLE_AS_OF - 2 - i * 19 : null,
      }),
      "visits",
    ),
    ...numbered(
      [
        [t("One pitch", "统一话术"), "consistency", 12, 12, 11],
        [t("Reading a store’s figures", "读懂门店数据"), "solution", 9, 12, 6],
        [t("First call", "首次通话"), "process", 11, 14, 9],
        [t("Release 5.2", "5.2 版本"), "product", 38, 44, 30],
        [t("First month", "入职首月"), "newcomers", 5, 5, 4],
      ] as const,
      ([topic, kind, trained, of, certified], i) => ({
        topic,
        kind,
        trained,
        of,
        certified,
        way: i % 2 ? "coaching" : "course",
        date: SAMPLE_AS_OF - 30 * (i + 1),
      }),
      "training",
    ),
    ...numbered(
      [
        [t("One pitch", "统一话术"), 12, 11, 0],
        [t("Reading a store’s figures", "读懂门店数据"), 9, 7, 1],
      ] as const,
      ([course, answers, helpful, unsuitable]) => ({
        course,
        answers,
        helpful,
        unsuitable,
        liked: helpful - 1,
      }),
      "survey",
    ),
  };
};

/** Headcount of set-up's month: twelve sellers; ninety people in all, fifty-four of them with customers. */
export const roles: SampleSheet = (_company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  const row = (people: number, works: "facing" | "supports" | "inside", leads: number | null, apart: boolean | null) => ({ exists: people > 0, people, works, leads, apart, reports: role.owner }); // prettier-ignore
  return {
    posts: 9,
    configured: 0.87,
    leavers: 5,
    by_manager: 2,
    sdr: row(5, "facing", null, true),
    inside_sales: row(4, "facing", 5, null),
    outside_sales: row(8, "facing", 7, null),
    presales: row(5, "facing", null, true),
    implementation: row(12, "facing", 8, true),
    service: row(9, "facing", 8, true),
    success: row(9, "facing", 8, true),
    renewal: { ...row(2, "facing", null, true) },
    product: row(6, "supports", 5, null),
    rnd: row(22, "inside", 8, null),
    marketing: row(5, "supports", 4, null),
    admin: row(3, "inside", null, null),
    ...numbered(
      Array.from({ length: 9 }, (_, i) => i),
      (i) => ({
        role: [role.delivery, "CSM", role.seller][i % 3],
        best: i % 5 !== 4,
        led: i % 4 !== 3,
        which: t("Roll-out at a chain", "连锁铺开项目"),
        trained: i % 6 === 5 ? null : SAMPLE_AS_OF - 60 - i * 9,
        ready: i % 3 === 0 ? "now" : "next",
        reviewed: SAMPLE_AS_OF - 40,
      }),
      "cadres",
    ),
    ...numbered(
      [
        [
          t("Hand-over sales to delivery", "销售交接给交付"),
          role.delivery,
          t("Definition of success signed", "成功定义已签字"),
        ],
        [t("Release", "发布"), role.product, t("Full pack", "使能材料齐全")],
      ] as const,
      ([process, owner, check]) => ({ process, owner, check, runs: true }),
      "processes",
    ),
  };
};
