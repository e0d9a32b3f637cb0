import { say } from "../../template/say";
import { chosenInSetUp, SETUP_CHOICES } from "../../base/setup/choices";
import { SUBSIDYCAP } from "../../../catalogue/unit-economics/subsidycap";
import { same } from "../../../locales/text";
import { call } from "../../call";
import { computed, date, money, owner, percent, text } from "../../template/columns";
import { defineSheet } from "../../template/define";
import { input, inputs, log } from "../../template/kinds";
import { measure, NO_DATA, ratio, results } from "../../template/measure";
import { discipline } from "./discipline";
import { LINES_OFF, lastOf, months, spending, yearOff } from "./months";
import { YOURS } from "../../template/yours";

const cap = inputs("caps", { en: "Cap", "zh-CN": "投入限额" }, [
  input("cap", { en: "Cap of total investment", "zh-CN": "投入限额" }, "money", { note: YOURS }),
  input("cap_from", { en: "From", "zh-CN": "起" }, "date"),
  input("cap_to", { en: "To", "zh-CN": "止" }, "date"),
  input("subsidy_base", { en: "Subsidy cap", "zh-CN": "补贴上限口径" }, "text", {
    link: `=${chosenInSetUp("subsidy_base")}`,
    note: {
      en: "as Set-up has it; others than gross profit are laxer or stricter · X06",
      "zh-CN": "按基础设置；非毛利口径宽严不同 · X06",
    },
  }),
  input("tolerance", { en: "Tolerance of a variance", "zh-CN": "偏差容忍" }, "percent", {
    note: { en: "yours; when in doubt, the slower one · 001 L345", "zh-CN": "自定；拿不准时从慢 · 001 L345" },
  }),
]);

const FREEZE = {
  en: "Freeze new spend; revise the budget with a reason.",
  "zh-CN": "冻结新增支出，说明原因后修订预算。",
};

const variance = (id: string, en: string, zh: string, value: string) =>
  measure({
    id,
    label: { en, "zh-CN": zh },
    unit: "percent",
    over: "now",
    value,
    rule: "budget_variance",
    better: "watch",
    source: same("001 L403, L708"),
  });

const measures = [
  measure({
    id: "cap_use",
    label: { en: "Investment cap used", "zh-CN": "限额使用率" },
    unit: "percent",
    over: "now",
    value: lastOf("cap_used"),
    rule: "cap_use",
    next: FREEZE,
    source: same("R46 · 001 L180"),
  }),
  variance("revenue_month", "Revenue against budget, last month", "收入偏差（当月）", lastOf("revenue_off")),
  variance("revenue_year", "Revenue against budget, so far", "收入偏差（累计）", yearOff("revenue")),
  variance("cost_month", "Cost against budget, last month", "成本偏差（当月）", lastOf("cost_off")),
  variance("cost_year", "Cost against budget, so far", "成本偏差（累计）", yearOff("cost")),
  measure({
    id: "lines_off",
    label: { en: "Lines outside the tolerance, last month", "zh-CN": "超出容忍的科目数（当月）" },
    unit: "count",
    over: "now",
    value: LINES_OFF,
    source: { en: "your tolerance", "zh-CN": "按自定容忍" },
  }),
  measure({
    id: "subsidy_ratio",
    label: { en: "New-sign subsidy to its cap, in total", "zh-CN": "新签补贴与上限之比（合计）" },
    unit: "multiple",
    over: "now",
    value: `=IF(COUNT({subsidies.subsidy})=0,${NO_DATA},${ratio("SUM({subsidies.subsidy})", "SUM({subsidies.most})")})`,
    rule: "subsidy_ratio",
    next: {
      en: "Stop discounts and free months of this kind until renewals earn more.",
      "zh-CN": "停止同类补贴，待续费毛利提高后再议。",
    },
    source: same("I36, I37, R48, T29 · 001 L347"),
  }),
  measure({
    id: "subsidies_over",
    label: { en: "Customers whose subsidy is above their cap", "zh-CN": "补贴超上限的客户数" },
    unit: "count",
    over: "now",
    value: '=COUNTIFS({subsidies.use},">1")',
    source: { en: "each customer, too · 001 L453", "zh-CN": "单客亦须不超 · 001 L453" },
  }),
];

/** The words of the preset, as the function takes them. */
const BASIS = `IF({subsidy_base}=${say(SETUP_CHOICES.subsidy_base.revenue)},"revenue",IF({subsidy_base}=${say(SETUP_CHOICES.subsidy_base.net)},"profit","grossprofit"))`;

const subsidies = log(
  "subsidies",
  { en: "New-sign subsidy", "zh-CN": "新签补贴" },
  20,
  [
    text("customer", { en: "Customer", "zh-CN": "客户" }, 215),
    money("subsidy", { en: "Subsidy", "zh-CN": "补贴" }),
    money("renewal", { en: "Renewal a year", "zh-CN": "预计年续费" }, 110),
    percent("margin", { en: "Margin", "zh-CN": "毛利率" }, 82),
    computed(
      "most",
      { en: "Its cap", "zh-CN": "补贴上限" },
      "money",
      `=IF(COUNT({renewal},{margin})<2,"",${call(SUBSIDYCAP, "{renewal}", "{margin}", BASIS)})`,
    ),
    computed(
      "use",
      { en: "Of its cap", "zh-CN": "与上限之比" },
      "multiple",
      `=IF(COUNT({subsidy},{most})<2,"",${ratio("{subsidy}", "{most}")})`,
      96,
    ),
    { ...date("signed", { en: "Signed", "zh-CN": "签约" }), isLate: true },
  ],
  {
    about: {
      en: "discounts and free months over the first term · 001 L347, L453",
      "zh-CN": "首个合同期内的折扣与赠送月份 · 001 L347、L453",
    },
    rules: [
      {
        column: "use",
        when: "AND(ISNUMBER({use}),{use}>1)",
        look: "fail",
        count: 'COUNTIFS({subsidies.use},">1")',
      },
    ],
  },
);

export const BUDGET = defineSheet({
  id: "budget",
  family: "revenue",
  title: { en: "Budget & discipline", "zh-CN": "预算与经营纪律" },
  purpose: {
    en: "Caps, budget against actual, subsidy limits and the habits of running by numbers; founder and CFO.",
    "zh-CN": "投入限额、预算与实际、补贴上限与经营纪律清单；创始人与 CFO 使用。",
  },
  needs: ["setup", "costs"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    cap,
    spending,
    months,
    discipline,
    subsidies,
    log("versions", { en: "Budget versions", "zh-CN": "预算版本" }, 12, [
      date("date", { en: "Date", "zh-CN": "日期" }),
      text("changed", { en: "What changed", "zh-CN": "变动内容" }, 285),
      text("why", { en: "Why", "zh-CN": "原因" }, 285),
      owner("approved", { en: "Approved by", "zh-CN": "审批角色" }),
    ]),
    log(
      "deliverables",
      { en: "Deliverables", "zh-CN": "阶段产物" },
      12,
      [
        text("period", { en: "Period", "zh-CN": "期间" }, 145),
        text("deliverable", { en: "Deliverable", "zh-CN": "阶段产物" }, 285),
        text("shown", { en: "Shown to", "zh-CN": "展示对象" }, 145),
        date("date", { en: "Date", "zh-CN": "日期" }),
      ],
      { about: same("001 L182") },
    ),
  ],
  search: ["budget", "预算", "cap", "限额", "subsidy", "补贴", "discipline", "经营纪律"],
});
