import type { Text } from "../../../locales/text";
import { computed, date, percent, text } from "../../template/columns";
import { grid, input, inputs, item, line, log } from "../../template/kinds";
import { NO_DATA, POINTS, ratio } from "../../template/measure";
import type { Row, Value } from "../../template/types";

/* A forecast of NDR out of numbers and talks, and how earlier ones came true. */

const BANDS: readonly (readonly [string, Text])[] = [
  ["risk", { en: "At risk", "zh-CN": "风险" }],
  ["watch", { en: "Watch", "zh-CN": "关注" }],
  ["good", { en: "Good", "zh-CN": "健康" }],
];

export const bands = grid(
  "bands",
  { en: "NDR expected, by health", "zh-CN": "按健康度预测" },
  [
    {
      key: "mrr",
      title: { en: "MRR now", "zh-CN": "当前 MRR" },
      width: 110,
      cell: { owner: "yours", unit: "money" },
    },
    percent("expected", { en: "NDR expected ◆", "zh-CN": "预计 NDR ◆" }, 130),
    computed(
      "then",
      { en: "MRR in 12 months", "zh-CN": "12 个月后 MRR" },
      "money",
      '=IF(COUNT({mrr},{expected})<2,"",{mrr}*{expected})',
      130,
    ),
  ],
  BANDS.map(([id, label]): Row => item(id, label)),
  { about: { en: "001 L413–416", "zh-CN": "001 L413–416" } },
);

const TOO_EARLY: Text = { en: "– Cannot be estimated yet", "zh-CN": "– 尚无法估算" };

const WEIGHTS = "SUM({weight_numbers},{weight_customers},{weight_front})";
const FORECAST =
  `=IF(OR(COUNT({by_numbers},{by_customers},{by_front},{weight_numbers},{weight_customers},{weight_front})<6,` +
  `ABS(${WEIGHTS}-1)>0.0005),${NO_DATA},{by_numbers}*{weight_numbers}+{by_customers}*{weight_customers}+{by_front}*{weight_front})`;

/** Before the market fits, the source holds that it can't be known. */
const byStage = (formula: string): Value => ({
  byStage: { PMF: { text: TOO_EARLY }, GTM: { formula }, SCALE: { formula } },
});

const judgedLine = (id: string, label: Text, formula: string, note?: Text): Row => {
  const row = line(id, label, "percent", formula, note);
  return { ...row, cells: { ...row.cells, value: { ...row.cells.value, value: byStage(formula) } } };
};

const weight = (id: string, label: Text) =>
  input(id, label, "percent", {
    note: { en: "◆ the three make 100%; the handbook names none", "zh-CN": "◆ 三项合计 100%，手册未给权重" },
  });

export const forecast = inputs("forecast", { en: "Forecast", "zh-CN": "预测" }, [
  line(
    "by_numbers",
    { en: "By the numbers", "zh-CN": "定量预测" },
    "percent",
    `=IF(OR(COUNT({bands.then})=0,COUNT({bands.then})<COUNT({bands.mrr})),${NO_DATA},${ratio("SUM({bands.then})", "SUM({bands.mrr})")})`,
  ),
  input("by_customers", { en: "By customer interviews", "zh-CN": "客户访谈" }, "percent"),
  input("by_front", { en: "By those at the front", "zh-CN": "一线访谈" }, "percent"),
  weight("weight_numbers", { en: "Weight of the numbers", "zh-CN": "定量权重" }),
  weight("weight_customers", { en: "Weight of customers", "zh-CN": "客户访谈权重" }),
  weight("weight_front", { en: "Weight of the front", "zh-CN": "一线访谈权重" }),
  judgedLine("forecast_ndr", { en: "NDR forecast", "zh-CN": "NDR 预测" }, FORECAST, {
    en: "for the coming 12 months",
    "zh-CN": "未来 12 个月",
  }),
]);

export const history = log(
  "history",
  { en: "Forecast and what came", "zh-CN": "预测与实际" },
  9,
  [
    date("made", { en: "Made on", "zh-CN": "预测日" }),
    text("quarter", { en: "For quarter", "zh-CN": "对应季度" }, 110),
    percent("forecast", { en: "Forecast", "zh-CN": "预测" }, 89),
    text("shallow", { en: "Use said", "zh-CN": "使用信号" }, 152),
    text("deep", { en: "Value said", "zh-CN": "价值信号" }, 152),
    text("interviews", { en: "Interviews said", "zh-CN": "访谈信号" }, 152),
    percent("actual", { en: "Actual", "zh-CN": "实际" }, 89),
    computed(
      "error",
      { en: "Error", "zh-CN": "误差" },
      "apart",
      `=IF(COUNT({forecast},{actual})<2,"",ABS({actual}-{forecast})${POINTS})`,
      110,
    ),
    computed(
      "place",
      { en: "Made before it", "zh-CN": "更早预测数" },
      "count",
      '=IF(COUNT({made},{error})<2,"",COUNTIFS({history.made},"<"&{made},{history.error},">=0"))',
      110,
    ),
  ],
  { about: { en: "oldest first · R40 · 001 L416", "zh-CN": "由旧到新 · R40 · 001 L416" } },
);

/** The mean error in points of the later half of the forecasts less that of the earlier half, by the day they were made. */
const DONE = "COUNT({history.error})";
const later =
  'AVERAGEIFS({history.error},{history.place},">="&COUNT({history.error})-INT(COUNT({history.error})/2))';
const earlier = 'AVERAGEIFS({history.error},{history.place},"<"&INT(COUNT({history.error})/2))';

export const ERROR_TREND = `=IF(OR(${DONE}<4,COUNT({history.place})<${DONE}),${NO_DATA},${later}-${earlier})`;
