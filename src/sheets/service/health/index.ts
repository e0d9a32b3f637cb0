import { both } from "../../both";
import { defineSheet } from "../../template/define";
import { results } from "../../template/measure";
import { exceptions } from "./exceptions";
import { list, lists } from "./list";
import { bands, measures, rules, settings } from "./measures";

export const HEALTH_SHEET = defineSheet({
  id: "health",
  family: "service",
  title: both("Customer health & temperature", "客户健康度与温度"),
  purpose: both(
    "Scores, four ranked lists and the exceptions of the week; CSMs, head of customer success.",
    "评分、四张排行与每周例外；客户成功经理与负责人使用。",
  ),
  needs: ["setup"],
  sections: [
    rules,
    results("results", both("Results", "结果"), measures),
    bands,
    ...lists,
    exceptions,
    settings,
    list,
  ],
  search: [
    "health score",
    "健康度",
    "temperature",
    "客户温度",
    "NPS",
    "churn risk",
    "流失风险",
    "advocates",
    "推广大使",
  ],
});
