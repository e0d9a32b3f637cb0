import { same } from "../../../locales/text";
import { countIf, is, measure, meets, NO_DATA, ratio, sumIf, within } from "../../template/measure";
import { DISCOUNTED, MIDDLE, YEAR } from "./words";

/* What the register says of a quarter, or of twelve months. */

const inPeriod = within("deals.signed");
const deals = (...tests: readonly string[]) => countIf(inPeriod, ...tests);
const money1 = (column: string, ...tests: readonly string[]) => sumIf(`deals.${column}`, inPeriod, ...tests);

export const measures = [
  measure({
    id: "count",
    label: { en: "Deals signed", "zh-CN": "成交数" },
    unit: "count",
    over: "quarter",
    value: `=${deals()}`,
    source: same("I04"),
  }),
  measure({
    id: "off_target_share",
    label: { en: "Off-target share", "zh-CN": "非目标客群成交占比" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(deals(is("deals.profile", "no")), deals())}`,
    rule: "off_target_share",
    source: same("I05, R14 · 001 L285"),
  }),
  measure({
    id: "new_arr",
    label: { en: "New ARR", "zh-CN": "新签 ARR" },
    unit: "money",
    over: "quarter",
    value: `=${money1("acv")}`,
    source: same("I08, R17"),
  }),
  measure({
    id: "silent_pay_share",
    label: { en: "Self-serve payment share", "zh-CN": "静默支付占比" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(
      deals(is("deals.path", "selfserve"), '{deals.acv},">"&N({setup!base_pay})'),
      deals('{deals.acv},">"&N({setup!base_pay})'),
    )}`,
    rule: "silent_pay_share",
    better: "lower",
    source: { en: "fees above a month’s base pay · 001 L330", "zh-CN": "年费高于销售月底薪 · 001 L330" },
  }),
  measure({
    id: "half_year_share",
    label: { en: "Half-year contract share", "zh-CN": "半年付占比" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(deals(meets("deals.term", ">0"), meets("deals.term", "<=6")), deals(meets("deals.term", ">0")))}`,
    rule: "half_year_share",
    better: "lower",
    source: same("001 L162"),
  }),
  measure({
    id: "multi_year_share",
    label: { en: "Multi-year prepaid share", "zh-CN": "一次性多年收费占比" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(money1("tcv", is("deals.prepaid", "yes"), meets("deals.term", ">12")), money1("tcv"))}`,
    rule: "multi_year_share",
    better: "lower",
    source: same("001 L160; 000 L67"),
  }),
  measure({
    id: "arr_to_tcv",
    label: { en: "ARR to contract value", "zh-CN": "ARR 与合同额之比" },
    unit: "multiple",
    over: "quarter",
    value: `=${ratio(money1("acv"), money1("tcv"))}`,
    rule: "arr_to_tcv",
    better: "watch",
    source: { en: "report ARR · 004 L207", "zh-CN": "对外报 ARR · 004 L207" },
  }),
  measure({
    id: "discount_average",
    label: { en: "Average discount", "zh-CN": "平均折扣" },
    unit: "percent",
    over: "quarter",
    value: `=IF(${money1("list")}=0,${NO_DATA},1-${money1("acv", meets("deals.list", ">0"))}/${money1("list")})`,
    rule: "discount_average",
    better: "lower",
    source: same("001 L197; 000 L5"),
  }),
  measure({
    id: "handover_rate",
    label: { en: "Hand-over to users, 12 months", "zh-CN": "用户交接率（12 个月）" },
    unit: "percent",
    over: "year",
    value: `=${ratio(deals(is("deals.type", "new"), meets("deals.handed", ">0")), deals(is("deals.type", "new")))}`,
    rule: "handover_rate",
    better: "higher",
    source: same("001 L352"),
  }),
  measure({
    id: "at_a_loss",
    label: { en: "Deals at a loss in year one", "zh-CN": "首年亏损成交数" },
    unit: "count",
    over: "quarter",
    value: `=${deals(meets("deals.margin", "<0"))}`,
    source: same("T03, T21"),
  }),
  measure({
    id: "discount_quota_use",
    label: { en: "Discount quota used, mid-size", "zh-CN": "中型客户折扣配额使用率" },
    unit: "multiple",
    over: "quarter",
    value: `=IF(NOT(ISNUMBER({quota})),${NO_DATA},${ratio(
      deals(MIDDLE, DISCOUNTED),
      `(ROUNDUP(${deals(MIDDLE)}/10,0)*{quota})`,
    )})`,
    rule: "discount_quota_use",
    source: { en: "blocks of ten begun · T40 · 001 L314", "zh-CN": "按每满或不满十单计 · T40 · 001 L314" },
  }),
  measure({
    id: "price_gap",
    label: { en: "Price gap of one product, 12 months", "zh-CN": "同品价差（12 个月）" },
    unit: "multiple",
    over: "now",
    value: `=IF(COUNT({deals.gap})=0,${NO_DATA},MAX({deals.gap}))`,
    rule: "price_gap",
    source: {
      en: "tens-fold is an example · T19 · 004 L183–187",
      "zh-CN": "十倍以上为示例 · T19 · 004 L183–187",
    },
  }),
  measure({
    id: "cycle_median",
    label: { en: "Sales cycle, median of 12 months", "zh-CN": "签单周期中位数（12 个月）" },
    unit: "days",
    over: "now",
    value: `=IF(COUNTIFS(${YEAR},{deals.cycle},">=0")=0,${NO_DATA},MEDIAN(IF(({deals.signed}>={setup!y_from})*({deals.signed}<={setup!y_to}),{deals.cycle},"")))`,
    better: "lower",
    source: same("T17, T44"),
  }),
  measure({
    id: "left",
    label: { en: "Refunded or left in year one, 12 months", "zh-CN": "首年退费/流失（12 个月）" },
    unit: "count",
    over: "year",
    value: `=${deals(meets("deals.refunded", ">0"))}`,
    source: same("T21"),
  }),
];
