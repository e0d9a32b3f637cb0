import type { Text } from "../../locales/text";
import type { Band } from "./rule";

/* One next step after a verdict that is not the wanted one; the wording is ours, the source is the rule’s. */

const LTVCAC: Text = {
  en: "Cut CAC, or raise renewal, price or life before adding sellers.",
  "zh-CN": "先降获客成本，或提高续费、客单价、合作年限，再加销售。",
};
const CHURN_ANNUAL: Text = {
  en: "Re-choose whom to sign; split losses by segment and cause.",
  "zh-CN": "重新选择签约客群，按客群与原因拆分流失。",
};
const PAYBACK: Text = {
  en: "Change the sales model or the price of this segment.",
  "zh-CN": "调整该客群的销售方式或定价。",
};
const VALUE_YEARS: Text = {
  en: "Bring the plan back to the cap before showing it.",
  "zh-CN": "先把规划值压回上限，再对外使用。",
};
const MARGIN2: Text = {
  en: "No more sellers until service and delivery cost per customer fall.",
  "zh-CN": "单客服务与交付成本降下来之前不再加人。",
};
const CONTRIBUTION: Text = {
  en: "Decide by cost shares which group gets less next quarter.",
  "zh-CN": "按成本占比决定下季度压缩哪一块。",
};
const MARKET_SHARE: Text = {
  en: "Keep one vertical, pause the others until it holds 5%.",
  "zh-CN": "只保留一个垂直市场，达到 5% 再开新线。",
};
const FIRST_YEAR_PROFIT: Text = {
  en: "Leave this tier, or cut acquisition and service until year one earns.",
  "zh-CN": "放弃该层级，或压缩获客与服务成本，直到首年盈利。",
};
const EFFICIENCY_GAIN: Text = {
  en: "Write down what is truly different; plan with fewer pioneers.",
  "zh-CN": "写清真正的差别所在；按更少的尝鲜客户做计划。",
};
const REGION_TEAM: Text = {
  en: "Change the number before you start; it is cheap now.",
  "zh-CN": "开始前先调整数量，此时成本最低。",
};
const HALF_YEAR_SHARE: Text = {
  en: "Offer yearly terms only; end prizes for long prepaid deals.",
  "zh-CN": "以年付为准，取消多年预付的激励。",
};
const DELIVERY_COST_TREND: Text = {
  en: "Name the most repeated manual step and turn it into a tool.",
  "zh-CN": "找出重复最多的人工步骤，做成工具。",
};
const PACK_RATE: Text = { en: "Close the oldest one this week.", "zh-CN": "本周先完成最早的一项。" };

/** By metric and the label of the band. */
const NEXT_STEPS: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  ltvcac: { optimise: LTVCAC, loss: LTVCAC },
  ndr: {
    hold: {
      en: "Put new sellers on hold; find which segments can pass 100%.",
      "zh-CN": "暂停扩张销售，先找出可能超过 100% 的客群。",
    },
    ceiling: {
      en: "Move effort to segments near 100%; compute the ceiling with MRRCEILING.",
      "zh-CN": "精力移向接近 100% 的客群，并测算规模上限。",
    },
  },
  churn_annual: { cohort_quality: CHURN_ANNUAL },
  churn_monthly: { above: CHURN_ANNUAL },
  renewal: {
    below: {
      en: "Read health and last contact of everything due in 90 days.",
      "zh-CN": "逐户查看 90 天内到期客户的健康度与接洽情况。",
    },
  },
  payback: { above: PAYBACK },
  cac_acv: { not_below: PAYBACK },
  value_years: { above: VALUE_YEARS },
  planned_share: { above: VALUE_YEARS },
  margin1: {
    below: {
      en: "Look at acquisition and delivery cost per deal, largest first.",
      "zh-CN": "由大到小检查单客获客与交付成本。",
    },
  },
  margin2: { not_positive: MARGIN2 },
  margin2_per_seller: { not_positive: MARGIN2 },
  rnd_share: {
    review: { en: "Write a review of how the product stays sustainable.", "zh-CN": "做可持续性复核。" },
    above: { en: "Move work to the app market.", "zh-CN": "转由配件市场承接。" },
  },
  rnd_trend: {
    not_falling: {
      en: "Set a cost goal for R&D and let revenue dilute it.",
      "zh-CN": "设定研发成本目标，靠收入规模摊薄。",
    },
  },
  admin_share: {
    above: {
      en: "Cut what serves nobody outside; check rent and coordination roles.",
      "zh-CN": "压缩内部消耗，先查租金与协调岗位。",
    },
  },
  subsidy_ratio: {
    stop: {
      en: "Stop discounts and free months of this kind until renewals earn more.",
      "zh-CN": "停止同类补贴，待续费毛利提高后再议。",
    },
  },
  contribution: { not_positive: CONTRIBUTION },
  contribution_rate: { not_positive: CONTRIBUTION },
  rule40: { below: CONTRIBUTION },
  reference_rest: { below: CONTRIBUTION },
  rep_yield: {
    below: {
      en: "Retrain or move the lowest quarter; don’t hire over it.",
      "zh-CN": "先带教或调整末位四分之一，不靠加人掩盖。",
    },
  },
  off_target_share: {
    above: {
      en: "Lower pay on deals outside the profile; build nothing for them.",
      "zh-CN": "降低非目标客群成交的提成，不为其做产品支持。",
    },
  },
  span: { above: { en: "Name another supervisor or split the team.", "zh-CN": "增设主管或拆分团队。" } },
  market_share: { hardest: MARKET_SHARE },
  open_fronts: { several: MARKET_SHARE },
  small_share: {
    above: { en: "Point new sellers at mid-size customers.", "zh-CN": "新增销售转向中型客户。" },
  },
  expansion_cover: {
    not_covered: {
      en: "Sell expansion from value reached; move standard service to passive.",
      "zh-CN": "以已兑现价值推动增购，标准服务转被动。",
    },
  },
  trial_days: {
    longer: {
      en: "Shorten the first part; give the second on request.",
      "zh-CN": "缩短首段试用，第二段申请后开通。",
    },
  },
  first_year_profit: { none: FIRST_YEAR_PROFIT },
  ltv: { below: FIRST_YEAR_PROFIT },
  efficiency_gain: { below: EFFICIENCY_GAIN },
  pioneer_share: { above: EFFICIENCY_GAIN },
  region_team: { smaller: REGION_TEAM, larger: REGION_TEAM },
  pilot_group: { smaller: REGION_TEAM, larger: REGION_TEAM },
  quick_wins: { fewer: REGION_TEAM, more: REGION_TEAM },
  maintenance_share: {
    below: { en: "Restore upkeep or retire the product.", "zh-CN": "恢复维护投入，或下线产品。" },
  },
  half_year_share: { avoid: HALF_YEAR_SHARE },
  multi_year_share: { reduce: HALF_YEAR_SHARE },
  discount_quota_use: {
    over: {
      en: "The manager explains each extra; check value told, not price.",
      "zh-CN": "主管逐单说明，检查价值传递而非价格。",
    },
  },
  lead_budget_share: {
    leads_only: { en: "Give brand a budget, owner and test.", "zh-CN": "为品牌安排预算、负责人和试验。" },
  },
  marketing_modes: {
    incomplete: {
      en: "Give the missing mode a budget, owner and test.",
      "zh-CN": "为尚未开展的模式安排预算、负责人和试验。",
    },
  },
  lead_growth: {
    not_growing: {
      en: "Repeat what worked last year in new places before inventing more.",
      "zh-CN": "先把去年有效的动作复制到新区域。",
    },
  },
  price_gap: {
    tens_fold: {
      en: "Train the low end on the solution; show the cases of the high end.",
      "zh-CN": "以高价案例培训低价一端，改卖解决方案。",
    },
  },
  practice_uplift: {
    not_valid: {
      en: "Drop it or rebuild it with the front line.",
      "zh-CN": "放弃该做法，或与一线重新提炼。",
    },
  },
  delivery_cost_trend: { not_falling: DELIVERY_COST_TREND },
  delivery_days_trend: { not_falling: DELIVERY_COST_TREND },
  health_coverage: {
    some_missing: {
      en: "List those without a score; give each a name and a day.",
      "zh-CN": "列出未评分客户，逐一定人定期。",
    },
  },
  leading_ratio: {
    not_reached: {
      en: "Work on those just below the level; no credible indicator at all: back to PMF.",
      "zh-CN": "先推动临界客户；始终找不到可信指标则回到 PMF。",
    },
  },
  pack_rate: { some_without: PACK_RATE },
  complaint_review: { some_missing: PACK_RATE },
  cap_use: {
    over: {
      en: "Freeze new spend; revise the budget with a reason.",
      "zh-CN": "冻结新增支出，说明原因后修订预算。",
    },
  },
  debt_reserve: {
    none: { en: "Set aside capacity in the next quarter’s plan.", "zh-CN": "在下季度计划中预留研发资源。" },
  },
  meeting_ratio: {
    over_aligned: { en: "Turn status meetings into written updates.", "zh-CN": "通报类会议改为书面同步。" },
  },
};

/** What to do next after a verdict; nothing after a good one. */
export const stepAfter = (metric: string, label: Band["label"]): Text | undefined =>
  NEXT_STEPS[metric]?.[label];
