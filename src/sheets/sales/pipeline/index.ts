import { defineSheet } from "../../template/define";
import { input, inputs, timeline } from "../../template/kinds";
import { results } from "../../template/measure";
import { goals } from "./goals";
import { quarters, measures } from "./leads";
import { bySegment, plans, aarrr } from "./funnels";

export const PIPELINE = defineSheet({
  id: "pipeline",
  family: "sales",
  title: { en: "Leads to revenue & funnel", "zh-CN": "线索到收入与漏斗" },
  purpose: {
    en: "The path from lead to lifetime revenue: counts, cost and conversion per step; marketing lead, sales ops.",
    "zh-CN": "从线索到终身收入的路径：各步数量、成本与转化；市场负责人与销售运营使用。",
  },
  needs: ["setup"],
  sections: [
    goals,
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    inputs("settings", { en: "Inputs", "zh-CN": "参数" }, [
      input("lag", { en: "Quarters from lead to deal", "zh-CN": "线索到成交滞后季度数" }, "count", {
        first: { number: 0 },
        note: { en: "first 0", "zh-CN": "初始为 0" },
      }),
      input(
        "education",
        { en: "Lead education before the first seller", "zh-CN": "销售前客户教育" },
        "text",
        { note: { en: "what, and where", "zh-CN": "内容与场所" } },
      ),
    ]),
    timeline(
      "quarters",
      { en: "Leads to SDR to sales", "zh-CN": "线索、SDR 到销售" },
      { every: "quarter", count: 4, typed: true },
      quarters,
    ),
    bySegment,
    plans,
    aarrr,
  ],
  search: ["leads", "线索", "SQL", "funnel", "漏斗", "AARRR", "海盗指标", "conversion", "转化率"],
});
