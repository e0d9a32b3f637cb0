import { SAMPLE_AS_OF } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { rolesOf, sayIn } from "./say";

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

const KPIS: readonly (readonly [string, string, string, string, string, number, number, string, string?])[] =
  [
    ["Net new ARR", "净新增 ARR", "growth", "revenue", "lagging", 3_200_000, 3_138_000, "quarter"],
    ["NDR", "NDR", "growth", "expansion", "lagging", 1, 0.957, "quarter"],
    ["SQL", "SQL", "leads", "sql", "leading", 280, 259, "month"],
    ["Leads", "线索", "leads", "lead_count", "leading", 900, 836, "month"],
    ["Branch talks", "行业演讲", "brand", "process", "leading", 6, 5, "quarter"],
    ["Demos", "演示", "sales", "process", "leading", 24, 21, "week"],
    ["New ARR", "新签 ARR", "sales", "revenue", "lagging", 3_200_000, 3_138_000, "quarter"],
    ["In profile", "目标客群占比", "sales", "process", "leading", 0.9, 0.92, "month"],
    ["Success rate", "交付成功率", "delivery", "process", "lagging", 0.92, 0.9, "quarter"],
    ["Days to value", "首次价值天数", "delivery", "process", "leading", 20, 24, "month", "lower"],
    ["Churn", "流失", "success", "churn", "lagging", 0.012, 0.012, "month"],
    ["Expansion", "增购率", "success", "expansion", "lagging", 0.12, 0.089, "quarter"],
    ["Health covered", "健康度覆盖", "success", "process", "leading", 1, 0.88, "week"],
    ["Core flow minutes", "主流程分钟数", "product", "process", "leading", 4, 4.6, "month", "lower"],
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
      ([en, zh, area, measures, type, goal, now, every, better]) => ({
        kpi: t(en, zh),
        area,
        measures,
        type,
        owner: owners[area] ?? null,
        goal,
        now,
        every,
        ...(better !== undefined && { better }),
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
