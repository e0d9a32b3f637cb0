import { same } from "../../../locales/text";
import { defineSheet } from "../../template/define";
import { chart } from "../../template/kinds";
import { results } from "../../template/measure";
import { notes } from "../../template/notes";
import { measures } from "./measures";
import { doubtful, functions, reserve } from "./restraint";
import { baselines, steadiness } from "./steadiness";

export const PRODUCT_REVIEW = defineSheet({
  id: "product-review",
  family: "product",
  title: { en: "Product review & baselines", "zh-CN": "产品评审与基线" },
  purpose: {
    en: "Quarterly review that keeps product and system light and steady; product lead, architect.",
    "zh-CN": "每季评审，让产品与系统保持轻盈、稳定；产品负责人与架构师使用。",
  },
  needs: ["setup"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    baselines,
    steadiness,
    chart(
      "core_chart",
      { en: "Core flow, minutes", "zh-CN": "核心流程用时（分钟）" },
      {
        type: "line",
        of: "steadiness",
        series: [{ id: "core_minutes", color: "main" }],
        unit: "number",
        place: { rows: 9 },
      },
    ),
    reserve,
    doubtful,
    functions,
    notes(
      "architecture",
      { en: "Architecture and entropy", "zh-CN": "架构与熵" },
      [
        {
          en: "Is a module cut so coarsely that its links will tangle, or so finely that today’s work slows?",
          "zh-CN": "模块是否粗到日后关系混乱，或细到眼下做事变慢？",
        },
        {
          en: "Do users or front-line staff ever see our module structure?",
          "zh-CN": "使用者或一线是否看得到内部模块结构？",
        },
        {
          en: "At PMF: is the wish for a perfect architecture delaying the test?",
          "zh-CN": "PMF 阶段：是否因追求架构完美耽误了验证？",
        },
      ],
      same("001 L133–141"),
    ),
    notes(
      "navigation",
      { en: "Navigation, principles, restraint", "zh-CN": "导航、设计原则与克制" },
      [
        {
          en: "Is every entry a stable key node, and does the map read like a catalogue of what we sell?",
          "zh-CN": "每个导航入口是否都是稳定的关键节点，读起来像一份卖点目录？",
        },
        {
          en: "Does the home page show what is used daily and what the product can do?",
          "zh-CN": "首页是否兼顾常用与能力展示？",
        },
        {
          en: "Are the design principles written, and unchanged over the last releases?",
          "zh-CN": "设计原则是否成文，近几次发布有无变动？",
        },
        {
          en: "Would two designers working apart make the same choice?",
          "zh-CN": "两位设计者分头做，会做出同样的选择吗？",
        },
        {
          en: "Where did a user last press the wrong thing, and which principle was broken?",
          "zh-CN": "使用者最近一次误操作违反了哪条原则？",
        },
        {
          en: "Would sales close without this change? Then it can wait.",
          "zh-CN": "没有这项改动销售能不能成交？能就先不做。",
        },
        {
          en: "Does it make work harder for those who use it today?",
          "zh-CN": "它会不会让现有使用者更难用？",
        },
      ],
      same("001 L142–148, L542–551"),
    ),
  ],
  search: ["baseline", "基线", "technical debt", "技术债", "availability", "可用率", "restraint", "克制"],
});
