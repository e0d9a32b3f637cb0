import { same } from "../../../locales/text";
import { QUESTIONS } from "../../../playbook/questions";
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
      [QUESTIONS.modules.ask.cut, QUESTIONS.modules.ask.seen, QUESTIONS.modules.ask.perfect],
      same("001 L133–141"),
    ),
    notes(
      "navigation",
      { en: "Navigation, principles, restraint", "zh-CN": "导航、设计原则与克制" },
      [
        QUESTIONS.navigation.ask.entries,
        QUESTIONS.navigation.ask.home,
        QUESTIONS.principles.ask.written,
        QUESTIONS.principles.ask.alike,
        QUESTIONS.principles.ask.slip,
        QUESTIONS.restraint.ask.sells,
        QUESTIONS.restraint.ask.harder,
      ],
      same("001 L142–148, L542–551"),
    ),
  ],
  search: ["baseline", "基线", "technical debt", "技术债", "availability", "可用率", "restraint", "克制"],
});
