import { both } from "../../both";
import { AREAS } from "../../organisation/okr";
import { GIVEN } from "../../sales/sales-team/pay";
import { BACKGROUNDS } from "../../sales/sales-team/sellers";
import { YES_NO } from "../../template/columns";
import { inEachLanguage } from "../../template/said-here";
import type { Language, Text } from "../../../locales/text";
import { NO_DATA, POINTS, ratio } from "../../template/measure";
import type { CellUnit } from "../../template/cell-unit";
import { inside, named, ours, outside, yours, type Limit } from "./limits";
import {
  costChange,
  dealChange,
  dealRatioChange,
  dealRatioFall,
  inQuarter,
  inYear,
  last,
  lastChange,
  of,
  staffChange,
  staffOutgrow,
} from "./periods";

/** How a signal is read from the sheet that has it, and when it is there; words with a sign say so themselves. */
export interface Reading {
  readonly unit: CellUnit;
  /** A template with its “=”. */
  readonly value: string;
  readonly limit?: Limit;
}

const number = (unit: CellUnit, value: string, limit: Limit): Reading => ({ unit, value, limit });
const words = (value: string): Reading => ({ unit: "text", value });

/** The role, as Set-up lists it. */
const MARKETING = both("marketing", "市场");

/** How many rows of another sheet say a word, in the language of that sheet. */
const saying = (column: string, word: Text) =>
  inEachLanguage((language) => `COUNTIFS({${column}},"${word[language]}")`);

const SELLERS_UP = number("number", staffChange("sellers"), ours(">", 0));
const PER_SELLER = number("money", lastChange("sales-team!each", 4, "amount"), ours("<", 0));
const AT_A_LOSS = number("count", of("deals!at_a_loss"), ours(">", 0));
const MULTI_YEAR = number("percent", of("deals!multi_year_share"), ours(">", 0));
const NDR = last("metrics!ndr", 12);

const GATES = ["R01", "R02", "R03", "R04", "R05", "R06"];
const gates = (sign: string) => GATES.map((gate) => `(LEFT({readiness!${gate}},1)="${sign}")`).join("+");
/** Nothing is known while nobody has filled in any of them. */
const NOT_PASSED = `=IF(${gates("○")}=${GATES.length},${NO_DATA},${GATES.length}-(${gates("✓")}))`;

/** Only rows that have a price and a day make a line. */
const TESTS = "SUMPRODUCT(ISNUMBER({pricing!tests_conversion})*ISNUMBER({pricing!tests_from}))";
const CONVERSION = `=IF(${TESTS}<2,${NO_DATA},IF(MAX({pricing!tests_from})=MIN({pricing!tests_from}),${NO_DATA},SLOPE({pricing!tests_conversion},{pricing!tests_from})*365.25/4${POINTS}))`;

const MONTHS_SINCE =
  "(YEAR({setup!asof})-YEAR(MAX({costs!month})))*12+MONTH({setup!asof})-MONTH(MAX({costs!month}))";

const RND = 'SUMIFS({costs!development},{costs!month},">="&{setup!q_from},{costs!month},"<="&{setup!q_to})';
const RND_BEFORE =
  'SUMIFS({costs!development},{costs!month},">"&EOMONTH({setup!q_to},-6),{costs!month},"<="&EOMONTH({setup!q_to},-3))';
const NEW_BUSINESS = `=IF(OR(COUNT({growth-paths!businesses_spend})=0,COUNT({growth-paths!businesses_spend_before})=0,MIN(${RND},${RND_BEFORE})<=0),${NO_DATA},(SUM({growth-paths!businesses_spend})/${RND}-SUM({growth-paths!businesses_spend_before})/${RND_BEFORE})${POINTS})`;

const ofBackground = (word: Text) => {
  const [arr, deals] = ["arr", "deals"].map((column) =>
    inEachLanguage(
      (language) =>
        `SUMIFS({sales-team!sellers_${column}},{sales-team!sellers_background},"${word[language]}")`,
    ),
  );
  return `IF(${deals}=0,9^9,${arr}/${deals})`;
};
const LOWEST = `=IF(OR(SUM({sales-team!sellers_deals})=0,SUM({sales-team!sellers_arr})<=0),${NO_DATA},MIN(${Object.values(BACKGROUNDS).map(ofBackground).join(",")})/(SUM({sales-team!sellers_arr})/SUM({sales-team!sellers_deals})))`;

const growthKpis = (owner: (language: Language) => string) =>
  inEachLanguage(
    (language) => `COUNTIFS({okr!kpis_area},"${AREAS.growth[language]}",{okr!kpis_owner},${owner(language)})`,
  );
const OF_MARKETING = growthKpis((language) => `"${MARKETING[language]}"`);
const EXAMPLE: Text = { en: "an example in the source", "zh-CN": "来源中的示例" };

/** By the id of the signal. */
export const READINGS: Readonly<Record<string, Reading>> = {
  T01a: number(
    "percent",
    `=${ratio(`COUNTIFS(${inQuarter("deals!signed")},{deals!profile},"")`, `COUNTIFS(${inQuarter("deals!signed")})`)}`,
    ours(">", 0),
  ),
  T02a: number("percent", of("backlog!named"), yours("<")),
  T03a: AT_A_LOSS,
  T03b: number("points", CONVERSION, ours("<", 0)),
  T04a: SELLERS_UP,
  T04b: number("money", costChange("marketing", "leads", "brand"), ours(">", 0)),
  T04c: number("count", NOT_PASSED, ours(">", 0)),
  T05a: SELLERS_UP,
  T05b: number("multiple", of("unit-economics!ltvcac"), outside("ltvcac", "expand")),
  T05c: number("money", of("margins!margin2_amount"), outside("margin2", "positive")),
  T05d: number("percent", NDR, outside("ndr", "ceiling")),
  T05e: number("points", of("pipeline!lead_to_deal_trend"), ours("<=", 0)),
  T06a: number("count", of("market-share!open_fronts"), outside("open_fronts", "one")),
  T06b: number("percent", of("market-share!base_mrr"), yours("<")),
  T07a: number("percent", NDR, yours("<")),
  T08a: number("points", staffOutgrow("headcount", "revenue"), ours(">", 0)),
  T08b: number("multiple", of("sales-team!rep_yield"), outside("rep_yield", "meets")),
  T09a: number("count", `=IF(COUNT({costs!month})=0,${NO_DATA},${MONTHS_SINCE})`, ours(">", 1)),
  T10a: number("points", NEW_BUSINESS, ours(">", 0)),
  T10b: number(
    "count",
    `=IF(COUNT({growth-paths!businesses_items})=0,${NO_DATA},COUNTIFS({growth-paths!businesses_items},"<6"))`,
    ours(">", 0),
  ),
  T11a: number("percent", of("hourglass!self_growth_share"), yours("<=")),
  T11b: number("percent", NDR, outside("ndr", "new_signing")),
  T12a: number("count", of("marketing!marketing_modes"), outside("marketing_modes", "combined")),
  T12b: number("percent", of("marketing!top_mode_share"), yours(">=")),
  T13a: number(
    "percent",
    `=IF(COUNT({health!advocate_rank})=0,{"✓ No advocates yet"|"✓ 尚无推荐者"},IF({marketing!referral_share}="",${NO_DATA},{marketing!referral_share}))`,
    ours("<=", 0),
  ),
  T14a: number(
    "percent",
    `=${ratio(
      OF_MARKETING,
      growthKpis(() => '"<>"'),
    )}`,
    ours(">=", 1),
  ),
  T15a: number("hours", of("lead-desk!lead_age"), yours(">")),
  T15b: number("percent", of("lead-desk!own_leads"), yours(">=")),
  T16a: words(of("okr!marketing_rate")),
  T17a: words(of("hourglass!inverted")),
  T17b: number("count", of("key-deals!old_elephants"), ours(">", 0)),
  T18a: number("multiple", LOWEST, ours("<", 0.5)),
  T19a: number("multiple", of("deals!price_gap"), inside("price_gap", "tens_fold")),
  T20a: number("money", dealChange("tcv"), ours(">", 0)),
  T20b: PER_SELLER,
  T20c: number("money", `=IF(COUNT({margins!margin4})=0,${NO_DATA},SUM({margins!margin4}))`, ours("<=", 0)),
  T21a: number("percent", `=${ratio("{deals!left}", `COUNTIFS(${inYear("deals!signed")})`)}`, yours(">=")),
  T21b: AT_A_LOSS,
  T22a: number("multiple", dealRatioChange("acv", "tcv"), ours("<", 0)),
  T22b: MULTI_YEAR,
  T23a: number("points", lastChange("delivery!rate", 4, "points"), ours("<", 0)),
  T23b: number("dayTenths", of("delivery!days_trend"), ours(">", 0)),
  T23c: number("percent", of("delivery!beyond_share"), yours(">=")),
  T24a: number(
    "percent",
    `=IF(NOT(ISNUMBER({health!nps_score})),${NO_DATA},IF({health!nps_score}<N({nps_high}),{"✓ NPS is not high"|"✓ NPS 不高"},IF({renewals!renewal_mrr}="",${NO_DATA},{renewals!renewal_mrr})))`,
    outside("renewal", "good"),
  ),
  T24b: words(of("okr!success_kpis")),
  T25a: words(of("okr!growth_owner")),
  T26a: number("percent", of("deals!off_target_share"), outside("off_target_share", "within")),
  T26b: number("count", of("backlog!not_target"), ours(">", 0)),
  T27a: number("percent", of("sales-team!rep_retention"), yours("<")),
  T27b: number(
    "count",
    `=IF(COUNTA({sales-team!receiver})=0,${NO_DATA},${saying("sales-team!receiver", GIVEN.average)})`,
    ours(">", 0),
  ),
  T28a: number(
    "count",
    `=IF(COUNTA({channel!partners_partner})=0,${NO_DATA},${saying("channel!partners_along", YES_NO.yes)})`,
    ours(">", 0),
  ),
  T29a: number("multiple", of("budget!subsidy_ratio"), outside("subsidy_ratio", "within")),
  T30a: number("percent", of("sales-team!manager_attrition"), named(">=", 0.7, EXAMPLE)),
  T31a: words(`=IF(SUM({trial-plg!opened})=0,{"✓ No free accounts"|"✓ 尚无免费账户"},{trial-plg!plg_fits})`),
  T31b: number("percent", of("trial-plg!plg_rate"), yours("<=")),
  T32a: number("points", of("margins!rnd_trend"), outside("rnd_trend", "falling")),
  T33a: number("percent", of("product-review!unused_share"), yours(">=")),
  T33b: number("minutes", of("product-review!core_trend"), ours(">", 0)),
  T34a: words(of("pipeline!both_fall")),
  T35a: number("percent", of("sales-team!renewal_income"), yours(">=")),
  T35b: PER_SELLER,
  T36a: number("multiple", of("calendar!meeting_ratio"), outside("meeting_ratio", "doing", "SCALE")),
  T38a: number("count", of("channel!exclusive"), ours(">", 0)),
  T39a: words(of("okr!marketing_brand")),
  T39b: number("percent", of("marketing!lead_budget_share"), outside("lead_budget_share", "mixed")),
  T40a: number("multiple", of("deals!discount_quota_use"), outside("discount_quota_use", "within")),
  T40b: number("points", dealRatioFall("acv", "list"), ours(">", 0)),
  T41a: MULTI_YEAR,
  T42a: number("percent", of("hourglass!private_share"), yours(">=")),
  T43a: number("percent", of("marketing!bd_share"), yours(">=")),
  T44a: number("percent", of("renewals!late_contact_share"), yours(">")),
  T45a: words(of("pipeline!sellers_outgrow")),
  T46a: words(of("pricing!ceiling")),
  T47a: number("percent", of("key-deals!with_sheet"), yours("<")),
  T48a: number(
    "percent",
    `=IF(ISNUMBER(INDEX({metrics!ndr},1,12)),1-INDEX({metrics!ndr},1,12),${NO_DATA})`,
    inside("churn_annual", "cohort_quality"),
  ),
};
