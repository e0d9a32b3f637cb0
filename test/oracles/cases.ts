import type { Raw } from "../catalogue/arguments";
import { FORECASTING_CASES } from "./forecasting-cases";
import { RECURRING_REVENUE_CASES } from "./recurring-revenue-cases";
import { RETENTION_CASES } from "./retention-cases";
import { SALES_CASES } from "./sales-cases";
import { SBG_CASES } from "./sbg-cases";
import { UNIT_ECONOMICS_CASES } from "./unit-economics-cases";

/*
 * Worked examples that others have published. The expected values are theirs, with the rounding they print;
 * where a source is wrong by its own formula, `printed` holds what it says and `expected` what is right.
 */

export interface OracleCase {
  readonly id: string;
  readonly topic: string;
  readonly source: string;
  readonly call: string;
  readonly args: readonly (Raw | undefined)[];
  /** Row and column of the number, from 0, where the answer is a table. */
  readonly cell?: readonly [number, number];
  readonly expected: number;
  /** Absolute: the source's own rounding. 0 stands for 1e-9 of the size. */
  readonly tolerance: number;
  readonly printed?: number;
}

const BOARD = "SaaS Metrics Standards Board";
const BEGIN_MRR = [100, 200, 500, 200, 1000, 300, 500, 1200, 400, 600].map((mrr) => [mrr]);
const END_MRR = [200, 200, 0, 300, 1500, 200, 900, 1200, 600, 0].map((mrr) => [mrr]);
const SKOK = "David Skok, SaaS Metrics 2.0";
const FELD = "Brad Feld, The Rule of 40% For a Healthy SaaS Company, 2015";
const STRIPE = "Stripe support, Billing Analytics";
const DISCOUNTED = "ryanconsulting.ai, Discounted LTV";

export const CASES: readonly OracleCase[] = [
  {
    id: "smsb-nrr-cohort",
    topic: "ten customers, March to March",
    source: `${BOARD}, Net Revenue Retention`,
    call: "NDR",
    args: [BEGIN_MRR, END_MRR],
    expected: 1.02,
    tolerance: 5e-4,
  },
  {
    id: "smsb-grr-cohort",
    topic: "the same customers, the smaller MRR of each",
    source: `${BOARD}, Gross Revenue Retention`,
    call: "GRR",
    args: [BEGIN_MRR, END_MRR],
    expected: 0.76,
    tolerance: 5e-4,
  },
  {
    id: "smsb-grr-formula",
    topic: "one period",
    source: `${BOARD}, Gross Revenue Retention`,
    call: "GRR.BRIDGE",
    args: [100_000, 500, 1000],
    expected: 0.985,
    tolerance: 6e-4,
  },
  {
    id: "smsb-grr-formula",
    topic: "annualised from a month",
    source: `${BOARD}, Gross Revenue Retention`,
    call: "GRR.BRIDGE",
    args: [100_000, 500, 1000, 12],
    expected: 0.834,
    tolerance: 6e-4,
  },
  {
    id: "smsb-grr-formula",
    topic: "annualised from a quarter",
    source: `${BOARD}, Gross Revenue Retention`,
    call: "GRR.BRIDGE",
    args: [100_000, 500, 1000, 4],
    expected: 0.941,
    tolerance: 6e-4,
  },
  {
    id: "smsb-grr-formula",
    topic: "the same year by ANNUALIZE",
    source: `${BOARD}, Gross Revenue Retention`,
    call: "ANNUALIZE",
    args: [0.985, 12, "retention"],
    expected: 0.834,
    tolerance: 6e-4,
  },
  {
    id: "smsb-arr-1",
    topic: "MRR times twelve; contracts not live and known churn stay out",
    source: `${BOARD}, Annual Recurring Revenue`,
    call: "ARR",
    args: [833_333],
    expected: 10_000_000,
    tolerance: 5,
  },
  {
    id: "smsb-rule40-1",
    topic: "revenue 30 to 38 million, free cash flow 8 million; added up from rounded parts",
    source: `${BOARD}, Rule of 40`,
    call: "RULE40",
    args: [38 / 30 - 1, 8 / 38],
    expected: 0.48,
    tolerance: 6e-3,
  },
  {
    id: "feld-rule40",
    topic: "20% and 20%",
    source: FELD,
    call: "RULE40",
    args: [0.2, 0.2],
    expected: 0.4,
    tolerance: 0,
  },
  {
    id: "feld-rule40",
    topic: "40% and 0%",
    source: FELD,
    call: "RULE40",
    args: [0.4, 0],
    expected: 0.4,
    tolerance: 0,
  },
  {
    id: "feld-rule40",
    topic: "50% and −10%",
    source: FELD,
    call: "RULE40",
    args: [0.5, -0.1],
    expected: 0.4,
    tolerance: 0,
  },
  {
    id: "skok-annualise-churn",
    topic: "2% a month, compounded",
    source: SKOK,
    call: "ANNUALIZE",
    args: [0.02, 12],
    expected: 0.22,
    tolerance: 6e-3,
  },
  {
    id: "skok-lifetime",
    topic: "3% a month: 33 months; a customer worth 1 a month",
    source: `${SKOK}, Detailed Definitions`,
    call: "LTV",
    args: [1, 1, 0.03],
    expected: 33,
    tolerance: 0.5,
  },
  {
    id: "skok-lifetime",
    topic: "20% a year: 5 years; a customer worth 1 a year",
    source: `${SKOK}, Detailed Definitions`,
    call: "LTV",
    args: [1, 1, 0.2],
    expected: 5,
    tolerance: 0,
  },
  {
    id: "chartmogul-net-mrr-churn",
    topic: "expansion and reactivation netted in",
    source: "ChartMogul help 4414075567250, Net MRR Churn Rate",
    call: "MRRCHURN",
    args: [100, 10, 10, 10, 0],
    expected: 0.1,
    tolerance: 0,
  },
  {
    id: "chartmogul-ltv",
    topic: "ARPA over churn, no gross margin",
    source: "ChartMogul help 203359061, LTV",
    call: "LTV",
    args: [100, 1, 0.05],
    expected: 2000,
    tolerance: 0,
  },
  {
    id: "stripe-mrr-annual",
    topic: "1,200 a year",
    source: STRIPE,
    call: "MRR",
    args: [1200, "year"],
    expected: 100,
    tolerance: 0,
  },
  {
    id: "stripe-forever-coupon",
    topic: "50% off for ever halves MRR",
    source: STRIPE,
    call: "MRR",
    args: [100, undefined, undefined, 0.5],
    expected: 50,
    tolerance: 0,
  },
  {
    id: "stripe-forever-coupon",
    topic: "a coupon that ends leaves MRR alone: no discount is given",
    source: STRIPE,
    call: "MRR",
    args: [100],
    expected: 100,
    tolerance: 0,
  },
  {
    id: "ltv-discounted-KNOWN-BAD",
    topic: "without discounting",
    source: DISCOUNTED,
    call: "LTV",
    args: [144_300, 1, 0.048],
    expected: 3_006_250,
    tolerance: 0.01,
  },
  {
    id: "ltv-discounted-KNOWN-BAD",
    topic: "144,300 ÷ (4.8% + 12%)",
    source: DISCOUNTED,
    call: "LTV",
    args: [144_300, 1, 0.048, 0.12, undefined, undefined, "end"],
    expected: 858_928.57,
    tolerance: 0.01,
    printed: 859_286,
  },
  ...FORECASTING_CASES,
  ...RECURRING_REVENUE_CASES,
  ...RETENTION_CASES,
  ...SALES_CASES,
  ...SBG_CASES,
  ...UNIT_ECONOMICS_CASES,
];

/** Thirteen months of a company as ProfitWell exports them. `existing` is last month's MRR at today's rates. */
export const PROFITWELL = {
  source: "gist.github.com/mrsimonbennett/852022c03951c60ce2cf3527f6475ec5",
  tolerance: 5e-3,
  new: [2.49, 16, 10, 63, 33, 90, 10, 35, 60, 160, 80, 274.2, 19],
  upgrades: [0, 0, 7, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0],
  downgrades: [0, 0, 0, 0, -2, 0, 0, 0, 0, 0, 0, -10, 0],
  delinquentChurn: [0, 0, 0, -10, -3, 0, 0, 0, 0, 0, 0, -10, 0],
  existing: [0, 2.49, 18.47, 35.56, 88.61, 116.53, 206.59, 225.57, 260.7, 320.64, 480.65, 560.67, 814.97],
  mrr: [2.49, 18.49, 35.47, 88.56, 116.61, 206.53, 225.59, 260.57, 320.7, 480.64, 560.65, 814.87, 833.97],
  arr: [
    29.88, 221.88, 425.64, 1062.72, 1399.32, 2478.36, 2707.08, 3126.84, 3848.4, 5767.68, 6727.8, 9778.44,
    10007.64,
  ],
} as const;
