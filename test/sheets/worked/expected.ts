import type { Scenario } from "./cases";

/** “no data” is what a cell says that has nothing to divide by. */
export const NO_DATA = "○ No data";

/** What cannot be, with the reason. */
interface Never {
  readonly never: string;
}

export interface Expected {
  /** The sheet that counts it, and its row where that is not called like the measure. */
  readonly sheet: string;
  readonly row?: string;
  readonly worked: number;
  /** Where it isn’t “no data”. */
  readonly divided?: number;
  /** 0 where nothing else stands here. */
  readonly none?: number | typeof NO_DATA | Never;
  /** The period before holds the real 0. */
  readonly noneBefore?: true;
  /** The sign of the verdict at scale, where a bound gives one. */
  readonly signs?: Partial<Record<Scenario, "✓" | "✕">>;
}

/** A rate of change by a straight line: so much in the 92 days from the end of June to the end of September. */
const aQuarter = (change: number) => (change / 92) * (365.25 / 4);

/** Each measure of the handbook’s sheets by the id of its rule; arithmetic over what cases.ts types. */
export const EXPECTED: Readonly<Record<string, Expected>> = {
  // Deals of the quarter: 90, 40, 10, 150 and 120 thousand; all above a month’s base pay of 6,000.
  silent_pay_share: { sheet: "deals", worked: 1 / 5 },
  half_year_share: { sheet: "deals", worked: 1 / 5 },
  multi_year_share: { sheet: "deals", worked: 80 / 445 },
  arr_to_tcv: { sheet: "deals", worked: 410 / 445, noneBefore: true },
  discount_average: { sheet: "deals", worked: 1 - 410 / 470 },
  // Two mid-size deals begin one block of ten, of which two may be discounted; one is.
  discount_quota_use: { sheet: "deals", worked: 0.5, signs: { worked: "✓", none: "✓" } },
  handover_rate: { sheet: "deals", worked: 1 / 5 },
  // 90,000 to 5,000 of the same product.
  price_gap: { sheet: "deals", worked: 18, none: 1, signs: { worked: "✕", none: "✓" } },
  referral_share: { sheet: "marketing", worked: 3 / 20 },
  lead_budget_share: { sheet: "marketing", worked: 0.75, signs: { worked: "✓", none: "✓" } },
  marketing_modes: {
    sheet: "marketing",
    worked: 2,
    none: { never: "without any SQL there is no answer" },
    signs: { worked: "✕" },
  },
  top_mode_share: { sheet: "marketing", worked: 10 / 15, none: { never: "the largest of some is some" } },
  sql_share: { sheet: "lead-desk", worked: 1 / 3 },
  lead_growth: { sheet: "pipeline", worked: 1 / 3, signs: { worked: "✓", none: "✕" } },
  lead_age: { sheet: "lead-desk", worked: 4 },
  collision_share: { sheet: "lead-desk", worked: 1 / 3 },
  sales_expense_ratio: { sheet: "margins", worked: 0.25 },
  // 1,000 less 350 of selling, 50 of delivery, 200 of R&D and 60 of support.
  reference_rest: { sheet: "margins", worked: 0.34, signs: { worked: "✕", none: "✕" } },
  fee_follow: { sheet: "pricing", worked: 9 },
  accept_rate: { sheet: "pmf", worked: 0.25 },
  trial_to_cycle: { sheet: "trial-plg", worked: 0.5 },
  plg_rate: { sheet: "trial-plg", worked: 0.05 },
  // 50 a month at once pay 100 back in the second month; nothing invested is back in the first there is.
  agent_payback: { sheet: "channel", worked: 2, none: 1 },
  rep_retention: { sheet: "sales-team", worked: 0.5 },
  rep_cost: { sheet: "sales-team", worked: 100, none: { never: "cost of 0 is cost that nobody typed" } },
  rep_deals: { sheet: "sales-team", worked: 13 / 2 / 3 },
  manager_attrition: { sheet: "sales-team", worked: 0.5 },
  practice_uplift: { sheet: "case-library", worked: 0.2, signs: { worked: "✓", none: "✕" } },
  case_cells: { sheet: "case-library", worked: 0.5 },
  leader_coverage: { sheet: "market-share", worked: 0.25 },
  open_fronts: { sheet: "market-share", worked: 2, signs: { worked: "✕", none: "✓" } },
  // Judged in go-to-market only.
  unknown_share: { sheet: "market-share", worked: 0.5 },
  delivery_success: { sheet: "delivery", worked: 1 / 3 },
  // From 5,000 to 2,000, and from 60 days to 30.
  delivery_cost_trend: {
    sheet: "delivery",
    row: "cost_trend",
    worked: aQuarter(-3_000),
    signs: { worked: "✓", none: "✕" },
  },
  delivery_days_trend: {
    sheet: "delivery",
    row: "days_trend",
    worked: aQuarter(-30),
    signs: { worked: "✓", none: "✕" },
  },
  plan_cover: { sheet: "success-plans", worked: 0.2 },
  health_coverage: { sheet: "health", worked: 0.25, signs: { worked: "✕", none: "✕" } },
  leading_ratio: { sheet: "signals", worked: 1.2, signs: { worked: "✓", none: "✕" } },
  // 3 points off on average after 9.
  forecast_error_trend: { sheet: "signals", worked: -6, signs: { worked: "✓", none: "✕" } },
  // 100 of 10,000: what came at a renewal and from a new customer doesn’t count.
  expansion_rate: { sheet: "renewals", worked: 0.01 },
  late_contact_share: { sheet: "renewals", worked: 0.5 },
  closure_rate: { sheet: "renewals", worked: 0.02 },
  penetration: { sheet: "renewals", worked: 0.25 },
  plugin_rate: { sheet: "renewals", worked: 0.25 },
  vas_coverage: { sheet: "growth-paths", worked: 0.4, divided: 0, none: NO_DATA },
  vas_penetration: { sheet: "growth-paths", worked: 0.25 },
  growth_revenue_share: { sheet: "hourglass", worked: 0.1 },
  self_growth_share: { sheet: "hourglass", worked: 0.25 },
  outside_share: { sheet: "growth-paths", worked: 0.4 },
  // 50 of 200.
  second_curve_spend: { sheet: "growth-paths", worked: 0.25 },
  same_kp_share: { sheet: "growth-paths", worked: 0.25 },
  core_fit_share: { sheet: "backlog", worked: 0.5 },
  pack_rate: { sheet: "backlog", worked: 0.5, signs: { worked: "✕", none: "✕" } },
  debt_reserve: { sheet: "product-review", worked: 0.1, signs: { worked: "✓", none: "✕" } },
  // 810 of 10,000.
  cap_use: { sheet: "budget", worked: 0.081, signs: { worked: "✓", none: "✓" } },
  // 810 against 675.
  budget_variance: { sheet: "budget", row: "cost_year", worked: 0.2 },
  complaint_review: { sheet: "service-desk", worked: 0.5, signs: { worked: "✕", none: "✕" } },
  direct_ratio: { sheet: "roles", worked: 1.5 },
  sponsor_cover: { sheet: "customers", worked: 0.5 },
  tag_cover: { sheet: "customers", worked: 0.5 },
  // 50 hours of people against 40.
  meeting_ratio: { sheet: "calendar", worked: 1.25, signs: { worked: "✕", none: "✓" } },
  train_useful: { sheet: "knowledge", worked: 0.8 },
};
