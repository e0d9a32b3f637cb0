import type { Text } from "../../locales/text";
import { computed, count, money, month, signed } from "../template/columns";
import { defineSheet } from "../template/define";
import { log, timeline, type Line } from "../template/kinds";

const typed: readonly (readonly [string, Text])[] = [
  ["revenue", { en: "Revenue recognised", "zh-CN": "确认收入" }],
  ["pay", { en: "Sales pay and commission", "zh-CN": "销售薪酬与提成" }],
  ["travel", { en: "Sales travel and events", "zh-CN": "销售差旅与活动" }],
  ["presales", { en: "Pre-sales", "zh-CN": "售前" }],
  ["rebates", { en: "Channel rebates", "zh-CN": "渠道返佣" }],
  ["marketing", { en: "Marketing people", "zh-CN": "市场人员" }],
  ["leads", { en: "Lead programmes", "zh-CN": "线索投放" }],
  ["brand", { en: "Brand programmes", "zh-CN": "品牌投入" }],
  ["onboarding", { en: "Delivery and onboarding", "zh-CN": "交付实施" }],
  ["hosting", { en: "Hosting", "zh-CN": "云资源" }],
  ["support", { en: "Customer service (passive)", "zh-CN": "客户服务" }],
  ["success", { en: "Customer success and operations", "zh-CN": "客户成功与运营" }],
  ["rnd", { en: "R&D core", "zh-CN": "产品研发" }],
  ["innovation", { en: "Innovation and second curve", "zh-CN": "创新与第二曲线" }],
  ["admin", { en: "Admin and internal support", "zh-CN": "行政与内部支持" }],
];

const heads: readonly (readonly [string, Text])[] = [
  ["sellers", { en: "Sellers", "zh-CN": "销售人数" }],
  ["supervisors", { en: "Supervisors", "zh-CN": "一线主管" }],
  ["headcount", { en: "Headcount", "zh-CN": "总人数" }],
  ["facing", { en: "Customer-facing", "zh-CN": "直接面客人数" }],
];

const sum = (...parts: readonly string[]) => parts.map((part) => `{${part}}`).join("+");
const inRow = (formula: string) => `=IF({month}="","",${formula})`;

const GROUPS = {
  sales: ["pay", "travel", "presales", "rebates", "marketing", "leads", "brand"],
  delivery: ["onboarding", "hosting"],
  service: ["support", "success"],
  development: ["rnd", "innovation"],
} as const;

const all = [...Object.values(GROUPS).flat(), "admin"];

const totals = [
  computed(
    "sales",
    { en: "Sales & marketing", "zh-CN": "销售与市场费用" },
    "money",
    inRow(sum(...GROUPS.sales)),
  ),
  computed("delivery", { en: "Delivery", "zh-CN": "交付成本" }, "money", inRow(sum(...GROUPS.delivery))),
  computed("service", { en: "Service", "zh-CN": "服务成本" }, "money", inRow(sum(...GROUPS.service))),
  computed("development", { en: "R&D", "zh-CN": "研发成本" }, "money", inRow(sum(...GROUPS.development))),
  computed("total", { en: "Total cost", "zh-CN": "总成本" }, "money", inRow(sum(...all))),
  computed(
    "per_seller",
    { en: "Cost per seller", "zh-CN": "销售人均成本" },
    "money",
    '=IF(OR({month}="",N({sellers})=0),"",({pay}+{travel})/{sellers})',
  ),
];

/** What a column sums to in the quarter above the cell. */
const inQuarter = (column: string) =>
  `=SUMIFS({months.${column}},{months.month},">"&EOMONTH({days},-3),{months.month},"<="&{days})`;

const quarterly = (id: string, column: string, label: Text): Line => ({
  id,
  label,
  unit: "money",
  formula: inQuarter(column),
});

/** Pixels that the longer of both titles needs in one line. */
const widthOf = ({ en, "zh-CN": zh }: Text) => Math.max(96, 20 + en.length * 6.5, 20 + zh.length * 13);

export const COSTS = defineSheet({
  id: "costs",
  family: "base",
  title: { en: "Monthly costs", "zh-CN": "月度成本" },
  purpose: {
    en: "One row a month of what things cost and how many people there are; finance fills it once a month.",
    "zh-CN": "每月一行，记录各项成本与人数；财务每月填写一次。",
  },
  needs: ["setup"],
  sections: [
    timeline(
      "quarters",
      { en: "By quarter", "zh-CN": "按季度" },
      { every: "quarter", count: 4, typed: false },
      [
        quarterly("q_revenue", "revenue", { en: "Revenue recognised", "zh-CN": "确认收入" }),
        quarterly("q_sales", "sales", { en: "Sales & marketing", "zh-CN": "销售与市场费用" }),
        quarterly("q_delivery", "delivery", { en: "Delivery", "zh-CN": "交付成本" }),
        quarterly("q_service", "service", { en: "Service", "zh-CN": "服务成本" }),
        quarterly("q_development", "development", { en: "R&D", "zh-CN": "研发成本" }),
        quarterly("q_admin", "admin", { en: "Admin and internal support", "zh-CN": "行政与内部支持" }),
        { ...quarterly("q_total", "total", { en: "Total cost", "zh-CN": "总成本" }), strong: true },
      ],
    ),
    log(
      "months",
      { en: "Months", "zh-CN": "各月" },
      36,
      [
        month("month", { en: "Month", "zh-CN": "月份" }),
        ...typed.map(([key, title]) => money(key, title, widthOf(title))),
        ...heads.map(([key, title]) => count(key, title, 82)),
        ...totals,
        signed(
          "gap",
          { en: "Before it", "zh-CN": "上月" },
          '=IF(OR(NOT(ISNUMBER({month})),N({month})<=MIN({months.month})),"",IF(COUNTIFS({months.month},">"&EOMONTH({month},-2),{months.month},"<="&EOMONTH({month},-1))=0,{"◐ A month is missing"|"◐ 缺上月"},""))',
        ),
      ],
      {
        about: { en: "any day of the month will do", "zh-CN": "填当月任意一天即可" },
        rules: [
          {
            column: "revenue",
            when: 'AND({month}<>"",N({revenue})=0,N({total})>0)',
            look: "missing",
            count: 'COUNTIFS({months.month},"<>",{months.total},">0",{months.revenue},"")',
          },
          {
            column: "month",
            when: '{gap}<>""',
            look: "partly",
            count: 'COUNTIF({months.gap},"◐*")',
          },
        ],
      },
    ),
  ],
  search: ["cost", "成本", "headcount", "人数"],
});
