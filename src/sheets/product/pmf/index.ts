import { same } from "../../../locales/text";
import { defineSheet } from "../../template/define";
import { measure, NO_DATA, ratio, results } from "../../template/measure";
import { angels, weights } from "./angels";
import { gates } from "./gates";
import { assumptions, before, letGo, loop, loopFacts, profile, tenfold, told } from "./before";

const EFFICIENCY = ["output_before", "input_before", "output_after", "input_after"]
  .map((each) => `{${each}}`)
  .join(",");

/** Whether the last step that has a name hands nothing over. */
const ENDS_EMPTY = 'COUNTIFS({loop.place},MAX({loop.place}),{loop.result},"<>")=0';

const measures = [
  measure({
    id: "efficiency_gain",
    label: { en: "Efficiency gain for the customer", "zh-CN": "客户效率提升倍数" },
    unit: "multiple",
    over: "now",
    value: `=IF(OR(COUNT(${EFFICIENCY})<4,N({input_before})=0,N({input_after})=0,N({output_before})=0),${NO_DATA},({output_after}/{input_after})/({output_before}/{input_before}))`,
    rule: "efficiency_gain",
    next: {
      en: "Write down what is truly different; plan with fewer pioneers.",
      "zh-CN": "写清真正的差别所在；按更少的尝鲜客户做计划。",
    },
    source: same("003 L11"),
  }),
  measure({
    id: "loop_closed",
    label: { en: "Minimal loop", "zh-CN": "最小闭环" },
    unit: "text",
    over: "now",
    value: `=IF(COUNTIF({loop.step},"<>")=0,${NO_DATA},IF(COUNTIFS({loop.step},"<>",{loop.runs},{'blocked})+COUNTIFS({loop.step},"<>",{loop.runs},"")>0,{"◐ Not closed yet"|"◐ 闭环未通"},IF(${ENDS_EMPTY},{"◐ Last step hands over nothing"|"◐ 末步无交付结果"},{"✓ Loop closed"|"✓ 闭环已通"})))`,
    source: same("R03, S028 · 001 L151–153"),
  }),
  measure({
    id: "accept_rate",
    label: { en: "Pilot invitations accepted", "zh-CN": "试点接受率" },
    unit: "percent",
    over: "now",
    value: `=${ratio('COUNTIFS({angels.invited},">0",{angels.joined},">0")', 'COUNTIFS({angels.invited},">0")')}`,
    rule: "accept_rate",
    better: "higher",
    source: same("001 L123"),
  }),
  measure({
    id: "angels_on_board",
    label: { en: "First customers on board", "zh-CN": "已加入的天使客户" },
    unit: "count",
    over: "now",
    value: '=COUNTIFS({angels.joined},">0")',
    source: { en: "one named at least · 001 L181", "zh-CN": "至少一家具名 · 001 L181" },
  }),
  measure({
    id: "open_assumptions",
    label: { en: "Assumptions open", "zh-CN": "未验证假设" },
    unit: "count",
    over: "now",
    value:
      '=COUNTIFS({assumptions.assumption},"<>",{assumptions.outcome},"")+COUNTIFS({assumptions.assumption},"<>",{assumptions.outcome},{\'unclear})',
    source: same("R01"),
  }),
  measure({
    id: "riskiest_open",
    label: { en: "Of them among the riskiest", "zh-CN": "其中最关键" },
    unit: "count",
    over: "now",
    value:
      '=COUNTIFS({assumptions.assumption},"<>",{assumptions.riskiest},{\'yes},{assumptions.outcome},"")+COUNTIFS({assumptions.assumption},"<>",{assumptions.riskiest},{\'yes},{assumptions.outcome},{\'unclear})',
    source: { en: "test these first", "zh-CN": "先验证这些" },
  }),
  measure({
    id: "first_outcome",
    label: { en: "Days from the first test to the first outcome", "zh-CN": "首次测试到首个结论的天数" },
    unit: "days",
    over: "now",
    value: `=IF(OR(COUNT({assumptions.from})=0,COUNTIFS({assumptions.to},">0",{assumptions.outcome},"<>")=0),${NO_DATA},MINIFS({assumptions.to},{assumptions.outcome},"<>",{assumptions.to},">0")-MIN({assumptions.from}))`,
    better: "lower",
    source: same("001 L45–46"),
  }),
  measure({
    id: "told_share",
    label: { en: "Got scene and value, and wants to join", "zh-CN": "听懂场景与价值并愿加入" },
    unit: "percent",
    over: "now",
    value: `=${ratio("COUNTIFS({told.scene},{'yes},{told.value},{'yes},{told.joins},{'yes})", 'COUNTIF({told.listener},"<>")')}`,
    better: "higher",
    source: same("001 L198–204"),
  }),
];

export const PMF_SHEET = defineSheet({
  id: "pmf",
  family: "product",
  title: { en: "PSF & PMF validation", "zh-CN": "PSF 与 PMF 验证" },
  purpose: {
    en: "Evidence that a need is real, a loop runs and the right first customers are on board; founder and product, before any scaling.",
    "zh-CN": "证明需求真实、闭环跑通、第一批客户选对；创始人与产品在放大之前使用。",
  },
  needs: ["setup"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    before,
    tenfold,
    assumptions,
    loop,
    loopFacts,
    weights,
    angels,
    told,
    letGo,
    profile,
    gates,
  ],
  search: ["PSF", "PMF", "MVP", "angel", "天使客户", "ICP", "客户画像", "闭环"],
});
