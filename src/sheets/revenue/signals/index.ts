import { same } from "../../../locales/text";
import { computed, count, oneOf, percent, text, yesNo } from "../../template/columns";
import { defineSheet } from "../../template/define";
import { log } from "../../template/kinds";
import { measure, NO_DATA, POINTS, ratio, results } from "../../template/measure";
import { bands, ERROR_TREND, forecast, history } from "./forecast";
import { months, northStar, starChart } from "./north-star";

const DEPTHS = {
  shallow: { en: "Shallow: use", "zh-CN": "浅：使用" },
  deep: { en: "Deep: value", "zh-CN": "深：价值" },
  talks: { en: "Interview", "zh-CN": "访谈" },
};
const TYPES = { leading: { en: "Leading", "zh-CN": "先行" }, lagging: { en: "Lagging", "zh-CN": "滞后" } };

const indicators = log(
  "indicators",
  { en: "Leading indicators", "zh-CN": "先导指标" },
  10,
  [
    text("indicator", { en: "Indicator", "zh-CN": "指标" }, 215),
    oneOf("depth", { en: "Depth", "zh-CN": "深浅" }, DEPTHS, 110),
    oneOf("type", { en: "Type", "zh-CN": "类型" }, TYPES, 82),
    text("level", { en: "Level ◆", "zh-CN": "达标线 ◆" }, 110),
    percent("wanted", { en: "Share wanted ◆", "zh-CN": "目标占比 ◆" }, 120),
    count("above", { en: "At or above", "zh-CN": "达标客户数" }, 89),
    count("measured", { en: "Measured", "zh-CN": "统计客户数" }, 89),
    computed(
      "share",
      { en: "Share", "zh-CN": "达标占比" },
      "percent",
      '=IF(OR({above}="",N({measured})=0),"",{above}/{measured})',
      82,
    ),
    computed(
      "ratio",
      { en: "Of what is wanted", "zh-CN": "达标比" },
      "multiple",
      '=IF(OR(NOT(ISNUMBER({share})),N({wanted})=0),"",{share}/{wanted})',
      120,
    ),
    percent("renewed_above", { en: "Renewed above it", "zh-CN": "达标者续约率" }, 120),
    percent("renewed_below", { en: "Renewed below it", "zh-CN": "未达标者续约率" }, 130),
    computed(
      "gap",
      { en: "Gap", "zh-CN": "差距" },
      "points",
      `=IF(COUNT({renewed_above},{renewed_below})<2,"",({renewed_above}-{renewed_below})${POINTS})`,
      110,
    ),
    yesNo("credible", { en: "Credible", "zh-CN": "可信" }, 82),
  ],
  {
    about: {
      en: "level and share are yours; 3,400 and 70% in the source belong to its own products · X22",
      "zh-CN": "达标线与占比自定；来源中的 3,400 与 70% 仅适用于其自身产品 · X22",
    },
    rules: [
      {
        column: "level",
        when: 'AND({indicator}<>"",{level}="")',
        look: "missing",
        count: 'COUNTIFS({indicators.indicator},"<>",{indicators.level},"")',
      },
    ],
  },
);

const LEADING = "{indicators.type},{'leading}";
const CREDIBLE = `COUNTIFS(${LEADING},{indicators.ratio},">=1",{indicators.gap},">0",{indicators.credible},{'yes})`;

const measures = [
  measure({
    id: "star_each",
    label: { en: "North star per customer, last month", "zh-CN": "单客北极星指标（当月）" },
    unit: "number",
    over: "now",
    value: `=IF(ISNUMBER({months.each.p12}),{months.each.p12},${NO_DATA})`,
    earlier: `=IF(ISNUMBER({months.each.p11}),{months.each.p11},${NO_DATA})`,
    better: "higher",
    source: same("001 L86–87"),
  }),
  measure({
    id: "star_trend",
    label: { en: "Its change a month", "zh-CN": "每月变化" },
    unit: "number",
    over: "now",
    value: `=IF(COUNT({months.each})<3,${NO_DATA},ROUND(SLOPE({months.each},{months.days})*365.25/12,2))`,
    better: "watch",
    source: same("001 L172"),
  }),
  measure({
    id: "active_share",
    label: { en: "Active, share of those measured", "zh-CN": "活跃占比" },
    unit: "percent",
    over: "now",
    value: `=IF(ISNUMBER({months.active_part.p12}),{months.active_part.p12},${NO_DATA})`,
    earlier: `=IF(ISNUMBER({months.active_part.p11}),{months.active_part.p11},${NO_DATA})`,
    better: "higher",
    source: same("001 L442"),
  }),
  measure({
    id: "leading_ratio",
    label: { en: "Best leading indicator, of what is wanted", "zh-CN": "最佳先导指标达标比" },
    unit: "multiple",
    over: "now",
    value: `=IF(COUNTIFS(${LEADING},{indicators.ratio},">=0")=0,${NO_DATA},MAXIFS({indicators.ratio},${LEADING}))`,
    rule: "leading_ratio",
    next: {
      en: "Work on those just below the level; no credible indicator at all: back to PMF.",
      "zh-CN": "先推动临界客户；始终找不到可信指标则回到 PMF。",
    },
    source: same("001 L442"),
  }),
  measure({
    id: "credible_count",
    label: { en: "Leading, reached and credible", "zh-CN": "可信且达标的先导指标" },
    unit: "count",
    over: "now",
    value: `=IF(COUNTIFS(${LEADING})=0,${NO_DATA},${CREDIBLE})`,
    source: { en: "R39 asks for one · 001 L458", "zh-CN": "R39 需至少一项 · 001 L458" },
  }),
  measure({
    id: "error_now",
    label: { en: "NDR forecast, mean error", "zh-CN": "NDR 预测平均误差" },
    unit: "apart",
    over: "now",
    value: `=${ratio("SUM({history.error})", "COUNT({history.error})")}`,
    better: "lower",
    source: same("R40"),
  }),
  measure({
    id: "forecast_error_trend",
    label: { en: "Later forecasts against earlier ones", "zh-CN": "NDR 预测误差变化" },
    unit: "points",
    over: "now",
    value: ERROR_TREND,
    rule: "forecast_error_trend",
    next: {
      en: "Look at what the forecast missed, and change its weights.",
      "zh-CN": "查看预测漏掉了什么，再调整权重。",
    },
    source: { en: "four with an actual at least · 001 L416", "zh-CN": "至少四次有实际值 · 001 L416" },
  }),
];

export const SIGNALS = defineSheet({
  id: "signals",
  family: "revenue",
  title: { en: "Indicators & NDR forecast", "zh-CN": "先行指标与 NDR 预测" },
  purpose: {
    en: "Defines the north star, tracks what foretells renewal, and keeps forecasts beside what came; product, customer success, CFO.",
    "zh-CN": "定义北极星指标，跟踪预示续费的先导指标，并把预测与实际对照；产品、客户成功与 CFO 使用。",
  },
  needs: ["setup"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    northStar,
    starChart,
    months,
    indicators,
    bands,
    forecast,
    history,
  ],
  search: ["north star", "北极星", "leading indicator", "先导指标", "NDR forecast", "NDR预测"],
});
