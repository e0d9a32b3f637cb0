import { say } from "../../template/say";
import { SETUP_CHOICES } from "../../base/setup/choices";
import { CONTRIBUTION } from "../../../catalogue/unit-economics/contribution";
import { RULE40 } from "../../../catalogue/growth/rule40";
import { same, type Text } from "../../../locales/text";
import { call } from "../../call";
import { withDays } from "../../template/between";
import { measure, NO_DATA } from "../../template/measure";
import { between } from "./between";

/* What selling brings: each seller added, and marketing and sales as a whole. */

const sum = (...columns: readonly string[]) => columns.map(between).join("+");
const margin2 = `(${between("revenue")}-${["sales", "delivery", "service"].map(between).join("-")})`;

const QUARTER = { from: "{setup!q_from}", to: "{setup!q_to}" };
const BEFORE = { from: "(EOMONTH({setup!q_to},-6)+1)", to: "EOMONTH({setup!q_to},-3)" };
const inBoth = (template: string) => [withDays(template, QUARTER), withDays(template, BEFORE)] as const;

/** Sellers in the last month of a quarter. */
const sellers = ["{setup!q_to}", "EOMONTH({setup!q_to},-3)"].map(
  (end) => `SUMIFS({costs!sellers},{costs!month},">"&EOMONTH(${end},-1),{costs!month},"<="&${end})`,
);

const PER_SELLER = (() => {
  const [now, before] = inBoth(margin2);
  const known = [...inBoth(between("revenue")), ...sellers];
  return `=IF(MIN(${known.join(",")})<=0,${NO_DATA},IF(${sellers[0]}<=${sellers[1]},{"– None added"|"– 未增加"},(${now}-${before})/(${sellers[0]}-${sellers[1]})))`;
})();

/** Recognised revenue, or what somebody typed for this quarter where set-up means cash or contracts. */
const AMOUNT = `IF(OR({sales_is}="",{sales_is}=${say(SETUP_CHOICES.sales.revenue)}),${between("revenue")},IF({to}={setup!q_to},N({sales_amount}),0))`;
const contribution = (as: string) =>
  `=IF(${AMOUNT}=0,${NO_DATA},${call(CONTRIBUTION, AMOUNT, sum("marketing", "leads", "brand"), sum("pay", "travel", "presales", "rebates"), between("service"), `"${as}"`)})`;

const YEAR = { from: "{setup!y_from}", to: "{setup!y_to}" };
const YEAR_BEFORE = { from: "(EOMONTH({setup!y_to},-24)+1)", to: "EOMONTH({setup!y_to},-12)" };
const revenue = between("revenue");
const [thisYear, lastYear] = [withDays(revenue, YEAR), withDays(revenue, YEAR_BEFORE)];
const RULE_OF_40 = `=IF(MIN(${thisYear},${lastYear})<=0,${NO_DATA},${call(RULE40, `${thisYear}/${lastYear}-1`, `1-${withDays(between("total"), YEAR)}/${thisYear}`)})`;

const marketing = (id: string, label: Text, unit: "money" | "percent", as: string) =>
  measure({
    id,
    label,
    unit,
    over: "quarter",
    value: contribution(as),
    rule: id,
    source: same("R45 · 000 L10–12"),
  });

export const selling = [
  measure({
    id: "margin2_per_seller",
    label: { en: "Margin 2 per seller added, on the quarter", "zh-CN": "每增一名销售的毛利2（较上季）" },
    unit: "money",
    over: "now",
    value: PER_SELLER,
    rule: "margin2_per_seller",
    source: same("T05, T20 · 001 L441"),
  }),
  marketing(
    "contribution",
    { en: "Contribution of marketing and sales", "zh-CN": "营销体系边际贡献" },
    "money",
    "amount",
  ),
  marketing("contribution_rate", { en: "Contribution rate", "zh-CN": "边际贡献率" }, "percent", "rate"),
  marketing("cost_ratio", { en: "Marketing, sales and service cost ratio", "zh-CN": "营销服务费率" }, "percent", "costratio"), // prettier-ignore
  measure({
    id: "rule40",
    label: { en: "Growth on the year and margin 4 together", "zh-CN": "年增速与毛利4 之和（40 法则）" },
    unit: "percent",
    over: "now",
    value: RULE_OF_40,
    rule: "rule40",
    source: same("001 L735"),
  }),
];
