import { same, type Text } from "../../../locales/text";
import { YES_NO } from "../../template/columns";
import { chart, input, inputs, timeline, type Line } from "../../template/kinds";
import { NO_DATA, ratio } from "../../template/measure";

/* The one figure that stands for the value of the product, and its twelve months. */

const check = (id: string, label: Text) => input(id, label, "text", { choices: { words: YES_NO } });

export const northStar = inputs(
  "north_star",
  { en: "North star", "zh-CN": "北极星指标" },
  [
    input("star", { en: "Name", "zh-CN": "名称" }, "text"),
    input("definition", { en: "Exact definition", "zh-CN": "定义" }, "text"),
    input("unit", { en: "Unit", "zh-CN": "单位" }, "text"),
    input("stands_for", { en: "Value it stands for", "zh-CN": "对应价值" }, "text"),
    input("fits", { en: "How it fits the customer’s business", "zh-CN": "与客户业务的关系" }, "text"),
    input("data_source", { en: "Where the data come from", "zh-CN": "数据来源" }, "text"),
    input("star_owner", { en: "Owner", "zh-CN": "负责角色" }, "text", { choices: { from: "setup!roles" } }),
    input("star_since", { en: "Since", "zh-CN": "启用日" }, "date"),
    check("only_one", { en: "It is the only one", "zh-CN": "唯一" }),
    check("fits_value", { en: "It fits the value we offer", "zh-CN": "符合价值定位" }),
    check("fits_customer", { en: "It fits the customer’s business", "zh-CN": "符合客户业务" }),
    check("unchanged", { en: "Unchanged for 12 months", "zh-CN": "定义稳定 12 个月" }),
  ],
  same("001 L86–87, L172–176"),
);

const typed = (id: string, label: Text, unit: Line["unit"] = "count"): Line => ({ id, label, unit });

export const months = timeline(
  "months",
  { en: "North star, month by month", "zh-CN": "北极星指标逐月" },
  { every: "month", count: 12, typed: true, quiet: true },
  [
    typed("star_total", { en: "North star, all customers", "zh-CN": "北极星指标总量" }),
    typed("counted", { en: "Customers measured", "zh-CN": "统计客户数" }),
    {
      id: "each",
      label: { en: "Per customer", "zh-CN": "单客平均" },
      unit: "number",
      formula: `=IF({star_total}="","",IF(N({counted})=0,${NO_DATA},ROUND({star_total}/{counted},1)))`,
      strong: true,
    },
    typed("target", { en: "Target per customer", "zh-CN": "单客目标" }, "number"),
    typed("active", { en: "Active in the last 31 days", "zh-CN": "近 31 天活跃客户" }),
    {
      id: "active_part",
      label: { en: "Active, share of those measured", "zh-CN": "活跃占比" },
      unit: "percent",
      formula: `=IF({active}="","",${ratio("{active}", "{counted}")})`,
    },
    typed("nps", { en: "NPS, beside it; never judged", "zh-CN": "NPS（仅供对照，不判定）" }, "number"),
  ],
);

export const starChart = chart(
  "star_chart",
  { en: "North star per customer, against target", "zh-CN": "单客北极星指标与目标" },
  {
    type: "line",
    of: "months",
    series: [
      { id: "each", color: "main" },
      { id: "target", color: "quiet", as: "dashes" },
    ],
    unit: "number",
    place: { rows: 11 },
  },
);
