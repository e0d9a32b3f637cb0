import { SHAREPATH } from "../../../catalogue/gtm/sharepath";
import { same } from "../../../locales/text";
import { call } from "../../call";
import { perRow } from "../../template/columns";
import { chart, fixedItem, grid, input, inputs, timeline } from "../../template/kinds";
import type { Row } from "../../template/types";

/* How long a share takes from 5%, when each doubling takes half the time of the one before. */

export const pace = inputs("pace", { en: "Pace", "zh-CN": "节奏" }, [
  input("doubling", { en: "First doubling from 5% ◆", "zh-CN": "自 5% 起首次翻倍 ◆" }, "months"),
  input("to_five", { en: "It took to reach 5%", "zh-CN": "达到 5% 用时" }, "months", {
    note: {
      en: "second reading: half of it is the first doubling · X11",
      "zh-CN": "另一读法：取其一半作首次翻倍 · X11",
    },
  }),
]);

const SHARES = [0.05, 0.1, 0.2, 0.3, 0.36, 0.4];
const written = (share: number) => `${Math.round(share * 100)}%`;

const months = (share: number, doubling: string) =>
  `=IF(N({${doubling}})<=0,"",${call(SHAREPATH, String(share), doubling === "to_five" ? "{to_five}/2" : "{doubling}")})`;

export const path = grid(
  "path",
  { en: "Share path", "zh-CN": "份额路径" },
  [
    perRow("by_doubling", { en: "By the first doubling", "zh-CN": "按首次翻倍" }, "tenths", 152),
    perRow("by_start", { en: "By the time to 5%", "zh-CN": "按达到 5% 用时" }, "tenths", 145),
  ],
  SHARES.map((share): Row =>
    fixedItem(`s${Math.round(share * 100)}`, same(written(share)), {
      by_doubling: { owner: "ours", unit: "tenths", value: { formula: months(share, "doubling") } },
      by_start: { owner: "ours", unit: "tenths", value: { formula: months(share, "to_five") } },
    }),
  ),
  {
    label: { en: "Share", "zh-CN": "市占率" },
    about: { en: "months from 5%; plan no more than 36% · 001 L340, L411", "zh-CN": "自 5% 起的月数；规划不超过 36% · 001 L340、L411" }, // prettier-ignore
  },
);

export const pathChart = chart(
  "path_chart",
  { en: "Months from 5% to a share", "zh-CN": "自 5% 到各市占率的月数" },
  {
    type: "line",
    of: "path",
    series: [
      { id: "by_doubling", color: "main" },
      { id: "by_start", color: "quiet", as: "dashes" },
    ],
    unit: "tenths",
    place: { rows: 11 },
  },
);

export const actual = timeline(
  "actual",
  { en: "Share as it was", "zh-CN": "实际市占率" },
  { every: "quarter", count: 4, typed: true },
  [
    {
      id: "actual_share",
      label: { en: "Share of the vertical attacked", "zh-CN": "进攻中垂直市场的市占率" },
      unit: "percent",
    },
  ],
);
