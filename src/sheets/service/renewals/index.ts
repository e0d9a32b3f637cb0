import { both } from "../../both";
import { defineSheet } from "../../template/define";
import { chart } from "../../template/kinds";
import { results } from "../../template/measure";
import { form, order } from "./form";
import { due, expansions, plugins, rollout, services } from "./logs";
import { byQuarter, measures, settings } from "./measures";

export const RENEWALS = defineSheet({
  id: "renewals",
  family: "service",
  title: both("Renewals & expansion", "续费与增购"),
  purpose: both(
    "Renewals due, expansion in term, rollout and plug-ins, and who renews; head of customer success, finance.",
    "到期续费、期内增购、铺开与插件，以及由谁续费；客户成功负责人与财务使用。",
  ),
  needs: ["setup", "data", "customer-data"],
  sections: [
    settings,
    results("results", both("Results", "结果"), measures),
    byQuarter,
    chart("by_quarter", both("Due and renewed", "到期与续费"), {
      type: "columns",
      of: "quarters",
      series: [
        { id: "q_renewed", color: "main" },
        { id: "q_due", color: "ink", as: "marks" },
      ],
      unit: "figure",
      place: { rows: 9 },
    }),
    form,
    order,
    plugins,
    services,
    rollout,
    expansions,
    due,
  ],
  search: ["renewal", "续约", "upsell", "expansion", "增购", "plug-in", "插件", "churn", "流失"],
});
