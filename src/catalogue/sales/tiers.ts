import { badValue, counted, fill, numbers, type Failure, type Series } from "../define";

/* Tables of commission tiers, as COMMISSION and COMMISSION.MEDAL read them. */

export interface Tier {
  readonly bound: number;
  readonly rate: number;
}

export const tiers = numbers(
  "tiers",
  { en: "two columns: lower bound, rate; lowest tier first", "zh-CN": "两列：下限、比例，由低到高" },
  { min: 0, typical: [0, 1] },
);

/** A sum that falls short of a bound by less than this share of it has reached it: sums of cents round. */
const ROUNDING = 1e-12;

/** Blank rows after the first are no tiers. In the first, 0 and 0 say that nothing is paid from 0 on. */
export function tiersFrom({ values, rows }: Series): Tier[] {
  const tiers: Tier[] = [];
  for (let row = 0; row < rows; row++) {
    const [bound, rate] = [values[2 * row], values[2 * row + 1]];
    if (row === 0 || bound !== 0 || rate !== 0) tiers.push({ bound, rate });
  }
  return tiers;
}

/** #VALUE! for a range that is no table of tiers, or whose bounds don’t rise. */
export function unreadableTiers(range: Series): Failure | null {
  if (range.cols !== 2) {
    return badValue(
      fill(
        {
          en: "tiers has {columns}. It must have two: lower bound and rate.",
          "zh-CN": "tiers 有 {cols} 列，须为两列：下限和比例。",
        },
        { cols: range.cols, columns: counted(range.cols, "column") },
      ),
    );
  }
  const bounds = tiersFrom(range).map(({ bound }) => bound);
  const at = bounds.findIndex((bound, i) => i > 0 && bound <= bounds[i - 1]);
  if (at < 0) return null;
  return badValue(
    fill(
      {
        en: "The bounds in tiers must rise: {bound} comes after {before}. Put the lowest tier first.",
        "zh-CN": "tiers 的下限须由低到高：{before} 之后是 {bound}，请按下限升序排列。",
      },
      { bound: bounds[at], before: bounds[at - 1] },
    ),
  );
}

/** The rate of the highest tier that `amount` reaches, a bound met exactly included; 0 below the first. */
export function rateReached(all: readonly Tier[], amount: number): number {
  return all.findLast(({ bound }) => amount >= bound * (1 - ROUNDING))?.rate ?? 0;
}

/** Columns of tiers for LET in a worksheet formula; `falling` is above 0 where bounds don’t rise. */
export const TIERS_NATIVE =
  'bound,IF(INDEX(tiers,0,1)="",0,INDEX(tiers,0,1)),rate,IF(INDEX(tiers,0,2)="",0,INDEX(tiers,0,2)),' +
  "line,SEQUENCE(ROWS(tiers)),used,((line=1)+(bound<>0)+(rate<>0)>0)*1," +
  "falling,SUM((line>TRANSPOSE(line))*used*TRANSPOSE(used)*(bound<=TRANSPOSE(bound))),";

/** The rate of the tier reached by an amount, both as in a worksheet formula, after TIERS_NATIVE. */
export const rateReachedNative = (amount: string, limit: string) =>
  `SUM((bound=MAX(IF(${limit}*(1-1E-12)<=${amount},bound,-1)))*rate)`;
