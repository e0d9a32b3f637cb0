import type { Text } from "../../../locales/text";
import { CUSTOMER_TIERS } from "../../../playbook/rules/market";
import { money, text } from "../../template/columns";
import { TIERS } from "../tiers";
import { grid, input, inputs, item, line, preset } from "../../template/kinds";
import type { Cell, Choices } from "../../template/types";
import { YOURS } from "../../template/yours";
import { SETUP_CHOICES } from "./choices";

/* Company, period, presets and tiers: the few choices that every sheet reads. */

const words = (choices: Readonly<Record<string, Text>>): Choices => ({ words: choices });

export const company = inputs("company", { en: "Company and period", "zh-CN": "公司与期间" }, [
  input("company", { en: "Company", "zh-CN": "公司" }, "text"),
  input("currency", { en: "Currency", "zh-CN": "币种" }, "text", { first: { choice: "currency" } }),
  input("stage", { en: "Stage", "zh-CN": "阶段" }, "text", {
    choices: words(SETUP_CHOICES.stage),
    first: { choice: "stage" },
    note: { en: "Thresholds follow it until you type your own.", "zh-CN": "阈值随之变化，自行填写的除外。" },
  }),
  input("asof", { en: "As-of month", "zh-CN": "截至月份" }, "date", {
    first: { choice: "asOf" },
    note: { en: "Last day of a closed month.", "zh-CN": "已结账月份的最后一天。" },
  }),
  line(
    "q_from",
    { en: "Quarter from", "zh-CN": "季度起" },
    "date",
    '=IF(ISNUMBER({asof}),EOMONTH({q_to},-3)+1,"")',
  ),
  line(
    "q_to",
    { en: "Quarter to", "zh-CN": "季度止" },
    "date",
    '=IF(ISNUMBER({asof}),EOMONTH({asof},-MOD(MONTH({asof}),3)),"")',
    {
      en: "The last quarter closed by then.",
      "zh-CN": "截至当时最近已结的季度。",
    },
  ),
  line(
    "y_from",
    { en: "12 months from", "zh-CN": "12 个月起" },
    "date",
    '=IF(ISNUMBER({asof}),EOMONTH({asof},-12)+1,"")',
  ),
  line(
    "y_to",
    { en: "12 months to", "zh-CN": "12 个月止" },
    "date",
    '=IF(ISNUMBER({asof}),EOMONTH({asof},0),"")',
  ),
  input("review", { en: "Next review", "zh-CN": "下次复盘日" }, "date"),
]);

export const presets = inputs("presets", { en: "Presets", "zh-CN": "口径" }, [
  preset("win", { en: "Customers to win", "zh-CN": "客群策略" }, SETUP_CHOICES.win),
  preset("thresholds", { en: "Thresholds", "zh-CN": "阈值口径" }, SETUP_CHOICES.thresholds),
  preset("ltv", { en: "LTV method", "zh-CN": "LTV 口径" }, SETUP_CHOICES.ltv),
  input("life", { en: "Life ceiling", "zh-CN": "生命周期上限" }, "months", { first: { number: 36 } }),
  preset("support_base", { en: "Support-cost base", "zh-CN": "行政占比口径" }, SETUP_CHOICES.support_base),
  preset("subsidy_base", { en: "Subsidy cap", "zh-CN": "补贴上限口径" }, SETUP_CHOICES.subsidy_base),
  preset("output", { en: "Seller’s output", "zh-CN": "人效产出口径" }, SETUP_CHOICES.output),
  preset("seller_cost", { en: "Seller’s cost", "zh-CN": "人效成本口径" }, SETUP_CHOICES.seller_cost),
  preset("sales", { en: "Sales amount", "zh-CN": "销售额口径" }, SETUP_CHOICES.sales),
  preset("trial", { en: "Trial", "zh-CN": "试用口径" }, SETUP_CHOICES.trial),
  preset("ramp", { en: "Ramp", "zh-CN": "成长期口径" }, SETUP_CHOICES.ramp),
  input("usd", { en: "USD rate", "zh-CN": "美元汇率" }, "number", { note: YOURS }),
  input("base_pay", { en: "Seller’s base pay a month", "zh-CN": "销售月底薪" }, "money", { note: YOURS }),
]);

const bound = (number: number | undefined): Cell => ({
  owner: "offered",
  unit: "money",
  value: number === undefined ? undefined : { number },
});

/** The handbook leaves fees between its tiers open: they are unclassified. */
export const tiers = grid(
  "tiers",
  { en: "Customer tiers", "zh-CN": "客户规模划分" },
  [
    money("lower", { en: "From", "zh-CN": "下限" }),
    money("upper", { en: "To", "zh-CN": "上限" }),
    text("border", { en: "Border", "zh-CN": "边界规则" }, 145),
    text("note", { en: "Note", "zh-CN": "说明" }, 215),
  ],
  CUSTOMER_TIERS.bands.map(({ label, from, above, to, below }) =>
    item(label, TIERS[label], { lower: bound(from ?? above), upper: bound(to ?? below) }),
  ),
  { about: { en: "by yearly fee", "zh-CN": "按年费" } },
);
