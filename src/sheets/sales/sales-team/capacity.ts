import { same } from "../../../locales/text";
import { percent } from "../../template/columns";
import { grid, item, timeline } from "../../template/kinds";
import { nextWhole, ratio } from "../../template/measure";

/*
 * What the team can sell in the year to come, whom that takes, and what each has brought: as SAAS.CAPACITY and
 * SAAS.HIRESNEEDED have it, in arithmetic of any Excel. As arrays they would ask Excel 365 of a file without the add-in.
 */

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
const shareIn = (month: number) => (month > RAMP_MONTHS ? "1" : `{ramp.share.m${month}}`);

/** Sellers at work on a day who began within some days. */
const employed = (day: string, began: readonly string[]) => {
  const hired = began.map((test) => `{sellers.hired},${test}`).join(",");
  return `COUNTIFS(${hired},{sellers.left},"")+COUNTIFS(${hired},{sellers.left},">"&${day})`;
};
/** On the last day of the month. */
const atWork = (...began: readonly string[]) => employed("EOMONTH({days},0)", began);
const until = (back: number) => `"<="&EOMONTH({days},${-back})`;
const ramping = Array.from(
  { length: RAMP_MONTHS },
  (_, i) => `${shareIn(i + 1)}*(${atWork(`">"&EOMONTH({days},${-i - 1})`, until(i))})`,
);
const BOOKED = `{quota}/12*(${[...ramping, atWork(until(RAMP_MONTHS))].join("+")})`;

const MONTHS = 12;
const missing = (month: string) => `(INDEX({capacity.target},${month})-INDEX({capacity.capacity},${month}))`;
/** How many hires bring so much a month. */
const hiresFor = (lack: string, share: string) => nextWhole(`${lack}/({quota}/12*${share})`);
/** The month of work in which a hire sells in full. */
const FULL = `(COUNTIF(${RAMP},"<0.999999999")+1)`;

/** In the first month are decided as many as the months ask that come before whoever is hired later sells in full. */
const firstHires = Array.from({ length: RAMP_MONTHS + 1 }, (_, i) => {
  const share = shareIn(i + 1);
  return `IF(OR(${i + 1}>${FULL},${share}=0),0,${hiresFor(missing(String(i + 1)), share)})`;
});

/** Later as many as are lacking, beside all decided before, when they sell in full. */
function hiresIn(month: number): string {
  if (month === 1) return `MAX(0,${firstHires.join(",")})`;
  const then = `${month - 1}+${FULL}`;
  const before = `SUM({capacity.hires.p1}:{capacity.hires.p${month - 1}})*{quota}/12`;
  return `IF(${then}>${MONTHS},0,MAX(0,${hiresFor(`(${missing(then)}-${before})`, "1")}))`;
}

/** A month before anybody hired now sells. */
const isTooLate = (month: number) =>
  month > RAMP_MONTHS ? "FALSE" : `AND(${shareIn(month)}=0,{short}>1E-9*{target})`;

const UNKNOWN = `OR(COUNT({capacity.target})<${MONTHS},COUNT({capacity.capacity})<${MONTHS})`;

export const capacity = timeline(
  "capacity",
  { en: "Capacity", "zh-CN": "产能" },
  { every: "month", count: MONTHS, ahead: true, typed: true },
  [
    { id: "target", label: { en: "Target, new ARR", "zh-CN": "目标新签 ARR" }, unit: "money" },
    {
      id: "capacity",
      label: { en: "Capacity of today’s team", "zh-CN": "现有团队产能" },
      unit: "money",
      formula: `=IF(OR(N({quota})=0,COUNT(${RAMP})<${RAMP_MONTHS},COUNT({sellers.hired})=0),"",${BOOKED})`,
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
      formula: (month) => `=IF(${UNKNOWN},"",${hiresIn(month)})`,
    },
    {
      id: "late",
      label: { en: "Can hiring close it?", "zh-CN": "招人来得及" },
      unit: "text",
      formula: (month) => `=IF(${UNKNOWN},"",IF(${isTooLate(month)},{"✕ Too late"|"✕ 已来不及"},"✓"))`,
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
      formula: `=${employed("{days}", ['"<="&{days}'])}`,
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
