import { type Text } from "../../../locales/text";
import { date, month, text } from "../../template/columns";
import { defineSheet } from "../../template/define";
import { grid, item, log, noteCell, timeline } from "../../template/kinds";
import { results } from "../../template/measure";
import { columns, quarters, measures, causes, bySeller } from "./deliveries";
import { sop } from "./sop";

const REQUIRED: Text = { en: "◆ yours", "zh-CN": "◆ 自定" };
const hint = noteCell(REQUIRED);

const definition = grid(
  "definition",
  { en: "What counts as delivered", "zh-CN": "交付成功定义" },
  [
    text("words", { en: "In our words", "zh-CN": "我们的说法" }, 400),
    text("note", { en: "Note", "zh-CN": "说明" }, 110),
  ],
  [
    item("success", { en: "Success is", "zh-CN": "交付成功是指" }, { note: hint }),
    item("value", { en: "First value is", "zh-CN": "首次价值是指" }, { note: hint }),
    item(
      "agreed",
      { en: "Agreed with sales on", "zh-CN": "与销售约定于" },
      { words: { owner: "yours", unit: "date" } },
    ),
    item("product", { en: "Done by the product itself", "zh-CN": "产品初始化自动完成" }),
  ],
);

export const DELIVERY = defineSheet({
  id: "delivery",
  family: "service",
  title: { en: "Delivery & SOP", "zh-CN": "交付与 SOP" },
  purpose: {
    en: "What counts as delivered, how often it works and what it costs, and how the SOP is piloted; delivery lead.",
    "zh-CN": "何为交付成功、成功率与成本，以及 SOP 如何试点；交付负责人使用。",
  },
  needs: ["setup"],
  sections: [
    definition,
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    timeline(
      "quarters",
      { en: "By quarter of the start", "zh-CN": "按启动季度" },
      { every: "quarter", count: 4, typed: false },
      quarters,
    ),
    causes,
    bySeller,
    log("feedback", { en: "Monthly feedback to sales", "zh-CN": "月度反馈" }, 12, [
      month("month", { en: "Month", "zh-CN": "月份" }),
      text("told", { en: "What sales was told", "zh-CN": "反馈给销售的内容" }, 285),
      date("on", { en: "On", "zh-CN": "日期" }),
      text("change", { en: "Change in who we sign", "zh-CN": "签约对象的调整" }, 285),
    ]),
    sop,
    log("deliveries", { en: "Deliveries", "zh-CN": "交付台账" }, 80, columns, {
      rules: [
        {
          column: "finished",
          when: "AND(ISNUMBER({finished}),{finished}<{started})",
          look: "fail",
          count: 'SUMPRODUCT(({deliveries.finished}<>"")*({deliveries.finished}<{deliveries.started}))',
        },
        {
          column: "valued",
          when: "AND(ISNUMBER({valued}),{valued}<{signed})",
          look: "fail",
          count: 'SUMPRODUCT(({deliveries.valued}<>"")*({deliveries.valued}<{deliveries.signed}))',
        },
        {
          column: "signed",
          when: 'AND({valued}<>"",{signed}="")',
          look: "missing",
          count: 'COUNTIFS({deliveries.valued},">0",{deliveries.signed},"")',
        },
        {
          column: "cause",
          when: 'AND({outcome}={\'failure},{cause}="")',
          look: "missing",
          count: 'COUNTIFS({deliveries.outcome},{\'failure},{deliveries.cause},"")',
        },
      ],
    }),
  ],
  search: ["onboarding", "上线", "实施", "SOP", "first value", "首次价值"],
});
