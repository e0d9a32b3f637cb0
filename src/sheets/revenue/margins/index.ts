import { chosenInSetUp } from "../../base/setup/choices";
import { computed, month, owner, text } from "../../template/columns";
import { defineSheet } from "../../template/define";
import { chart, input, inputs, line, log } from "../../template/kinds";
import { results } from "../../template/measure";
import { YOURS } from "../../template/yours";
import { marginLines } from "../margin-lines";
import { ladder } from "./ladder";
import { measures } from "./measures";
import { units } from "./units";

export const MARGINS_SHEET = defineSheet({
  id: "margins",
  family: "revenue",
  title: { en: "Margin ladder & ratios", "zh-CN": "毛利阶梯与费用结构" },
  purpose: {
    en: "Margins 1–4 month by month with the limits of the stage and an alarm on margin 2; CFO, monthly review.",
    "zh-CN": "逐月毛利 1–4，对照本阶段界限，毛利2 设预警；CFO 每月复盘使用。",
  },
  needs: ["setup", "costs"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    chart(
      "rates",
      { en: "Margins as a share of revenue", "zh-CN": "毛利率走势" },
      {
        type: "line",
        of: "months",
        series: marginLines((number) => `margin${number}_rate`),
        unit: "percent",
        place: { rows: 14 },
      },
    ),
    inputs("bases", { en: "How it is counted", "zh-CN": "口径" }, [
      input("stage_now", { en: "Stage", "zh-CN": "阶段" }, "text", { link: `=${chosenInSetUp("stage")}` }),
      input("support_base", { en: "Support-cost base", "zh-CN": "行政占比口径" }, "text", {
        link: `=${chosenInSetUp("support_base")}`,
        note: {
          en: "by stage: of cost, at scale of revenue · X07",
          "zh-CN": "随阶段：占成本，规模化后占收入 · X07",
        },
      }),
      input("sales_is", { en: "Sales amount is", "zh-CN": "销售额口径" }, "text", {
        link: `=${chosenInSetUp("sales")}`,
      }),
      input("sales_amount", { en: "Sales amount of the quarter", "zh-CN": "本季销售额" }, "money", {
        note: {
          en: "only where it is cash or contract value · X36",
          "zh-CN": "口径为回款或合同额时填写 · X36",
        },
      }),
    ]),
    inputs("alarm", { en: "Margin 2 alarm", "zh-CN": "毛利2 预警" }, [
      input("floor", { en: "Floor", "zh-CN": "下限" }, "money", { first: { number: 0 } }),
      input("in_a_row", { en: "Months in a row", "zh-CN": "连续月数" }, "count", {
        note: YOURS,
      }),
      input("told", { en: "Who is told", "zh-CN": "通知对象" }, "text", { choices: { from: "setup!roles" } }),
      line(
        "state",
        { en: "State", "zh-CN": "状态" },
        "text",
        '=IF(N({in_a_row})=0,{"○ Months not set"|"○ 未设月数"},IF(SUMPRODUCT(({months.margin2}<N({floor}))*({months.days}>EOMONTH(MAX({months.days}),-{in_a_row})))>={in_a_row},{"✕ Alarm"|"✕ 预警"},{"✓ None"|"✓ 无"}))',
      ),
    ]),
    ladder,
    units,
    log("reviews", { en: "Monthly marketing review", "zh-CN": "营销健康月度复盘" }, 12, [
      month("month", { en: "Month", "zh-CN": "月份" }),
      computed(
        "kept",
        { en: "Contribution", "zh-CN": "边际贡献" },
        "money",
        '=IF({month}="","",SUMIFS({costs!revenue},{costs!month},">"&EOMONTH({month},-1),{costs!month},"<="&EOMONTH({month},0))-SUMIFS({costs!sales},{costs!month},">"&EOMONTH({month},-1),{costs!month},"<="&EOMONTH({month},0))-SUMIFS({costs!service},{costs!month},">"&EOMONTH({month},-1),{costs!month},"<="&EOMONTH({month},0)))',
      ),
      computed(
        "rate",
        { en: "Rate", "zh-CN": "贡献率" },
        "percent",
        '=IF(NOT(ISNUMBER({kept})),"",IF(SUMIFS({costs!revenue},{costs!month},">"&EOMONTH({month},-1),{costs!month},"<="&EOMONTH({month},0))=0,"",{kept}/SUMIFS({costs!revenue},{costs!month},">"&EOMONTH({month},-1),{costs!month},"<="&EOMONTH({month},0))))',
      ),
      text("moved", { en: "What moved it", "zh-CN": "变动原因" }, 285),
      text("action", { en: "Action", "zh-CN": "行动" }, 285),
      owner(),
    ]),
  ],
  search: ["gross margin", "毛利", "P&L", "费用率"],
});
