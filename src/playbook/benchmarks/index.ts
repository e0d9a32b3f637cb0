import { same } from "../../locales/text";
import { from, type Figure, type Source } from "./figure";

/** Goes up with every change of the figures. */
export const BENCHMARKS_VERSION = "2026.1";

const BENCHMARKIT: Source = { name: same("Benchmarkit, 2025 SaaS Performance Metrics") };
const BLEND: Source = {
  name: { en: "Blend of surveys, origin not known", "zh-CN": "多项调查综合，出处不明" },
  via: "digitalapplied.com, fiscallion.io",
};
const KBCM_2019: Source = { name: same("KBCM, Private SaaS Survey, 2019") };
const KBCM_2021: Source = { name: same("KBCM, 12th Private SaaS Survey, 2021") };
const SAAS_CAPITAL: Source = { name: same("SaaS Capital, RB26, 11th survey") };
const BESSEMER: Source = {
  name: same("Bessemer, Scaling to $100 Million, 2021"),
  via: "developmentcorporate.com, mutisacademy.com",
};
const BESSEMER_2017: Source = { name: same("Bessemer, State of the Cloud, 2017"), via: "davidcummings.org" };
const SKOK: Source = { name: same("D. Skok, SaaS Metrics 2.0") };
const HANDBOOK_001: Source = { name: { en: "Handbook 001", "zh-CN": "手册 001" } };
const HANDBOOK_003: Source = { name: { en: "Handbook 003", "zh-CN": "手册 003" } };

/** Every published figure there is, as its author gives it. None is chosen or averaged by us. */
export const FIGURES: readonly Figure[] = [
  ...from(BENCHMARKIT, 2024, [
    ["growth", "all private", "median", 0.26],
    ["growth", "all private", "p75", 0.5],
    ["ndr", "all private", "median", 1.01],
    ["new_cac_ratio", "all private", "median", 2],
    ["new_cac_ratio", "worst quartile", "median", 2.82],
    ["expansion_share_of_new_arr", "all private", "average", 0.4],
    ["expansion_share_of_new_arr", "ARR >$50M", "floor", 0.5],
    ["sm_pct_revenue", "VC-backed", "median", 0.47],
    ["sm_pct_revenue", "PE-backed", "median", 0.33],
    ["rnd_share", "private", "median", 0.34],
    ["rnd_share", "public", "median", 0.23],
    ["arr_per_fte", "ARR $50-100M", "typical", 200_000],
    ["arr_per_fte", "ARR >$100M", "typical", 300_000],
  ]),
  ...from({ name: same("Benchmarkit, 2024 benchmarks") }, 2023, [
    ["new_cac_ratio", "all private", "median", 1.76],
  ]),
  ...from({ name: same("Benchmarkit and Maxio"), via: "digitalapplied.com" }, 2021, [
    ["ndr", "all private", "median", 1.05],
  ]),
  ...from({ name: same("Benchmarkit"), via: "digitalapplied.com" }, 2024, [
    ["grr", "all private", "median", 0.88],
  ]),
  ...from(BLEND, 2024, [
    ["ndr", "ACV >$100k", "median", 1.18],
    ["ndr", "ACV mid-market", "median", 1.08],
    ["ndr", "ACV <$25k", "median", 0.97],
  ]),
  ...from({ name: same("KBCM and Sapphire, 15th survey, 2024"), via: "docs.imboard.ai" }, 2024, [
    ["grr", "all private", "p25", 0.82],
    ["grr", "all private", "median", 0.91],
    ["grr", "all private", "p75", 0.95],
  ]),
  ...from(KBCM_2019, 2018, [
    ["growth", "ARR >$5M", "median", 0.36],
    ["gross_dollar_churn", "ARR >$5M", "median", 0.13],
    ["blended_cac_ratio", "ARR >$5M", "median", 1.14],
    ["capital_consumed_per_arr", "ARR >$5M", "median", 1.47],
    ["new_logo_share_of_gross_new_arr", "ARR >$5M", "median", 0.63],
  ]),
  ...from(KBCM_2021, 2020, [
    ["growth", "all", "median", 0.31],
    ["growth", "ARR >$25M", "median", 0.24],
    ["initial_acv", "all", "median", 28_000],
  ]),
  ...from(SAAS_CAPITAL, 2021, [
    ["ndr", "ACV >$50k top quartile", "p75", 1.15],
    ["ndr", "ACV >$25k", "median", 1.05],
  ]),
  ...from(BESSEMER, 2021, [
    ["growth", "ARR $1-10M", "average", 2],
    ["growth", "ARR >$50M", "average", 0.6],
    ["gross_margin", "all stages", "average", [0.65, 0.7]],
    ["growth_endurance", "private cloud", "average", 0.7],
  ]),
  ...from(BESSEMER_2017, 2017, [
    ["payback", "SMB (ACV <$12k)", "rule of thumb", [3, 6]],
    ["payback", "Mid-market (ACV $12-50k)", "rule of thumb", 12],
  ]),
  ...from({ name: same("High Alpha, 2025 SaaS Benchmarks"), via: "developmentcorporate.com" }, 2025, [
    ["grr", "ARR $1-5M", "median", 0.92],
  ]),
  ...from({ name: same("ICONIQ, Growth & Efficiency, 2023") }, 2023, [
    ["ndr", "ICONIQ portfolio", "median", 1.05],
  ]),
  ...from({ name: same("ICONIQ at SaaStr"), via: "saasbrief.com" }, 2022, [
    ["ndr", "ICONIQ top quartile, ARR >$10M", "p75", 1.2],
  ]),
  ...from(SKOK, 2013, [
    ["ltvcac", "best SaaS", "heuristic", 3],
    ["payback", "best SaaS", "heuristic", [5, 7]],
    ["payback", "viable", "heuristic", 12],
    ["churn_net_monthly", "alarm", "heuristic", 0.02],
    ["trial_conversion", "free trial", "heuristic", [0.15, 0.2]],
    ["rep_failure_rate", "field", "typical", [0.25, 0.3]],
  ]),
  ...from({ name: same("R. O’Driscoll, Magic Number Math, Scale Venture Partners") }, 2010, [
    ["magic", "invest", "rule", 1],
  ]),
  ...from({ name: same("D. Sacks, The Burn Multiple") }, 2020, [
    ["burn_multiple", "seed", "typical", 3],
    ["burn_multiple", "after Series A", "typical", 2],
  ]),
  ...from({ name: same("B. Feld, The Rule of 40% For a Healthy SaaS Company") }, 2015, [
    ["rule40", "at scale (>= $50M revenue)", "rule", 0.4],
  ]),
  ...from({ name: same("M. Hamid"), via: "Sculpted Systems, SaaS metric standard" }, 2015, [
    ["quick_ratio", "hypothesis", "heuristic", 4],
  ]),
  ...from(HANDBOOK_001, 2025, [
    ["ndr", "do not scale sales below", "handbook rule", 0.8],
    ["ltvcac", "healthy", "handbook rule", 3],
    ["rep_yield", "GTM complete", "handbook rule", 3],
    ["rnd_share", "GTM phase floor", "handbook rule", 0.2],
    ["rnd_share", "scale phase cap", "handbook rule", 0.15],
    ["admin_share", "cap", "handbook rule", 0.1],
    ["margin1", "scale floor", "handbook rule", 0.6],
    ["market_share", "crossing the chasm", "handbook rule", [0.05, 0.1]],
    ["market_share", "stronghold", "handbook rule", [0.3, 0.4]],
    ["planned_share", "planning cap", "handbook rule", 0.36],
    ["value_years", "planning cap years", "handbook rule", 3],
    ["off_target_share", "tolerated", "handbook rule", 0.1],
    ["maintenance_share", "floor vs build cost", "handbook rule", 0.3],
  ]),
  ...from(HANDBOOK_003, 2017, [
    ["ltv", "enterprise floor", "rule", 300_000],
    ["churn_annual", "health", "rule", 0.2],
    ["acv", "telesales below", "rule", 10_000],
    ["acv", "field sales above", "rule", 50_000],
    ["payback", "best", "rule", 12],
  ]),
];
