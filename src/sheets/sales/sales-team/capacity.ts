import { CAPACITY } from "../../../catalogue/sales/capacity";
import { HIRESNEEDED } from "../../../catalogue/sales/hiresneeded";
import { same } from "../../../locales/text";
import { call } from "../../call";
import { percent } from "../../template/columns";
import { grid, item, timeline } from "../../template/kinds";
import { ratio } from "../../template/measure";

/* What the team can sell in the year to come, whom that takes, and what each has brought. */

const RAMP_MONTHS = 6;
export const ramp = grid(
  "ramp",
  { en: "Ramp", "zh-CN": "成长期" },
  Array.from({ length: RAMP_MONTHS }, (_, i) =>
    percent(`m${i + 1}`, { en: `Month ${i + 1}`, "zh-CN": `第 ${i + 1} 月` }, 82),
  ),
  [item("share", { en: "Share of quota ◆", "zh-CN": "达成定额的比例 ◆" })],
  {
    about: {
      en: "all six; 100% once ramped, which holds from then on",
      "zh-CN": "六个月都填；成长期满填 100%，此后不变",
    },
  },
);
const RAMP = `{ramp.share.m1}:{ramp.share.m${RAMP_MONTHS}}`;

export const capacity = timeline(
  "capacity",
  { en: "Capacity", "zh-CN": "产能" },
  { every: "month", count: 12, ahead: true, typed: true },
  [
    { id: "target", label: { en: "Target, new ARR", "zh-CN": "目标新签 ARR" }, unit: "money" },
    {
      id: "capacity",
      label: { en: "Capacity of today’s team", "zh-CN": "现有团队产能" },
      unit: "money",
      formula: `=IF(OR(N({quota})=0,COUNT(${RAMP})<${RAMP_MONTHS},COUNT({sellers.hired})=0),"",${call(CAPACITY, "{sellers.hired}", "{sellers.left}", "{quota}", RAMP, "{days}")})`,
      strong: true,
    },
    {
      id: "short",
      label: { en: "Short of the target", "zh-CN": "缺口" },
      unit: "money",
      formula: '=IF(COUNT({target},{capacity})<2,"",MAX(0,{target}-{capacity}))',
    },
    {
      id: "hires",
      label: { en: "To hire", "zh-CN": "需招聘" },
      unit: "count",
      formula: `=IF(OR(COUNT({capacity.target})<12,COUNT({capacity.capacity})<12),"",IFNA(INDEX(${call(HIRESNEEDED, "{capacity.target}", "{capacity.capacity}", "{quota}", RAMP)},1,MATCH({days},{capacity.days},0)),{"too late"|"已来不及"}))`,
    },
  ],
  { en: "the twelve months after as-of", "zh-CN": "截至月份之后的 12 个月" },
);

export const perHead = timeline(
  "output",
  { en: "Output per head", "zh-CN": "人均产出" },
  { every: "quarter", count: 4, typed: false },
  [
    {
      id: "arr",
      label: { en: "New ARR", "zh-CN": "新签 ARR" },
      unit: "money",
      formula: '=SUMIFS({deals!acv},{deals!signed},">"&EOMONTH({days},-3),{deals!signed},"<="&{days})',
    },
    {
      id: "people",
      label: { en: "Sellers at its end", "zh-CN": "期末销售人数" },
      unit: "count",
      formula:
        '=COUNTIFS({sellers.hired},"<="&{days},{sellers.left},"")+COUNTIFS({sellers.hired},"<="&{days},{sellers.left},">"&{days})',
    },
    {
      id: "each",
      label: { en: "New ARR per seller", "zh-CN": "人均新签 ARR" },
      unit: "money",
      formula: `=IF(ISNUMBER({arr}),${ratio("{arr}", "{people}")},{arr})`,
      strong: true,
    },
  ],
  same("T20, T45"),
);
