import { say } from "../../template/say";
import { SETUP_CHOICES } from "../../base/setup/choices";
import { type Text } from "../../../locales/text";
import { chart, timeline, type Line } from "../../template/kinds";
import type { Section } from "../../template/types";
import { marginLines } from "../margin-lines";

/* Revenue, cost and margins of the five years to come. */

const typed = (id: string, label: Text, unit: Line["unit"] = "money"): Line => ({ id, label, unit });

const less = (from: string, ...costs: readonly string[]) =>
  `=IF(ISNUMBER({${from}}),{${from}}${costs.map((each) => `-N({${each}})`).join("")},"")`;

const margin = (number: number, from: string, ...costs: readonly string[]): Line => ({
  id: `margin${number}`,
  label: { en: `Margin ${number}`, "zh-CN": `毛利${number}` },
  unit: "money",
  formula: less(from, ...costs),
  strong: true,
});

const share = (id: string, label: Text, of: string): Line => ({
  id,
  label,
  unit: "percent",
  formula: `=IF(OR(N({revenue})=0,NOT(ISNUMBER({${of}}))),"",{${of}}/{revenue})`,
});

const rate = (number: number) =>
  share(`rate${number}`, { en: `Margin ${number}, share`, "zh-CN": `毛利${number} 占比` }, `margin${number}`);

const lines: readonly Line[] = [
  typed("clients", { en: "Customers", "zh-CN": "客户数" }, "count"),
  typed("fee", { en: "ACV", "zh-CN": "年单价" }),
  {
    id: "subscription",
    label: { en: "Subscription revenue", "zh-CN": "订阅收入" },
    unit: "money",
    formula: '=IF(COUNT({clients},{fee})<2,"",{clients}*{fee})',
  },
  typed("growing", { en: "Growth-linked revenue", "zh-CN": "成长性收入" }),
  typed("value_added", { en: "Value-added services, from scale on", "zh-CN": "增值服务（规模化后）" }),
  {
    id: "revenue",
    label: { en: "Revenue", "zh-CN": "收入合计" },
    unit: "money",
    formula: '=IF(ISNUMBER({subscription}),{subscription}+N({growing})+N({value_added}),"")',
    strong: true,
  },
  typed("sales", { en: "Sales & marketing", "zh-CN": "销售与市场费用" }),
  typed("delivery", { en: "Delivery", "zh-CN": "交付成本" }),
  margin(1, "revenue", "sales", "delivery"),
  typed("service", { en: "Service and success", "zh-CN": "服务与客户成功成本" }),
  margin(2, "margin1", "service"),
  typed("rnd", { en: "R&D", "zh-CN": "研发成本" }),
  margin(3, "margin2", "rnd"),
  typed("admin", { en: "Admin and internal support", "zh-CN": "行政与内部支持" }),
  margin(4, "margin3", "admin"),
  rate(1),
  rate(2),
  rate(3),
  rate(4),
  share("rnd_rate", { en: "R&D, share", "zh-CN": "研发占比" }, "rnd"),
  {
    id: "of_market",
    label: { en: "Share of the customers in the market", "zh-CN": "占市场企业数" },
    unit: "percent",
    formula: '=IF(OR(N({market_customers})=0,NOT(ISNUMBER({clients}))),"",{clients}/{market_customers})',
  },
];

const plain = timeline(
  "years",
  { en: "Five years", "zh-CN": "五年模型" },
  { every: "year", count: 5, ahead: true, typed: true, quiet: true },
  lines,
  { en: "the years after as-of · 001 L408–426", "zh-CN": "截至月份之后五年 · 001 L408–426" },
);

const TOO_EARLY = `AND({stage_now}<>"",{stage_now}<>${say(SETUP_CHOICES.stage.SCALE)},{stage_now}<>${say(SETUP_CHOICES.stage.RESOURCES)})`;

export const years: Section = {
  ...plain,
  settles: true,
  rules: [
    ...plain.columns.slice(1).map(({ key }) => ({
      column: key,
      rows: ["value_added", "value_added"] as const,
      when: `AND(N({years.value_added.${key}})>0,${TOO_EARLY})`,
      look: "fail" as const,
      count: `IF(AND(N({years.value_added.${key}})>0,${TOO_EARLY}),1,0)`,
    })),
    ...plain.columns.slice(1).map(({ key }) => ({
      column: key,
      rows: ["of_market", "of_market"] as const,
      when: `AND(ISNUMBER({years.of_market.${key}}),ISNUMBER({share}),{years.of_market.${key}}>{share})`,
      look: "fail" as const,
      count: `IF(COUNT({years.of_market.${key}},{share})<2,0,--({years.of_market.${key}}>{share}))`,
    })),
  ],
};

export const ratesChart = chart(
  "rates",
  { en: "Margins as a share of revenue", "zh-CN": "毛利率走势" },
  {
    type: "line",
    of: "years",
    series: marginLines((number) => `rate${number}`),
    unit: "percent",
    place: { rows: 13 },
  },
);
