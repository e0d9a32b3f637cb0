import { computed } from "../../template/columns";
import { chart, fixedItem, grid } from "../../template/kinds";
import { ratio } from "../../template/measure";
import { DEER, ELEPHANT, QUARTER, RABBIT } from "./words";

/* Whether small, medium or large customers were won. */

export const animals = grid(
  "animals",
  { en: "By animal", "zh-CN": "兔鹿象" },
  [
    computed(
      "count",
      { en: "Deals", "zh-CN": "成交数" },
      "count",
      `=COUNTIFS({deals.animal},{label},${QUARTER})`,
    ),
    computed(
      "acv",
      { en: "ACV", "zh-CN": "年费" },
      "money",
      `=SUMIFS({deals.acv},{deals.animal},{label},${QUARTER})`,
    ),
    computed(
      "share",
      { en: "Share", "zh-CN": "占比" },
      "percent",
      `=${ratio("{count}", "SUM({animals.count})")}`,
    ),
    {
      key: "wanted",
      title: { en: "Wanted ✎", "zh-CN": "期望 ✎" },
      width: 82,
      cell: { owner: "offered", unit: "percent" },
    },
  ],
  (
    [
      ["rabbit", RABBIT, 0.2],
      ["deer", DEER, 0.4],
      ["elephant", ELEPHANT, 0.4],
    ] as const
  ).map(([id, text, wanted]) =>
    fixedItem(id, text, {
      wanted: { owner: "offered", unit: "percent", value: { number: wanted } },
    }),
  ),
  { about: { en: "this quarter, beside 2 : 4 : 4", "zh-CN": "本季，对照 2:4:4" } },
);

export const animalsChart = chart(
  "mix",
  { en: "Share by animal, against what is wanted", "zh-CN": "兔鹿象占比与期望" },
  {
    type: "columns",
    of: "animals",
    series: [
      { id: "share", color: "main" },
      { id: "wanted", color: "ink", as: "marks" },
    ],
    unit: "percent",
    place: { rows: 9 },
  },
);
