import type { MrrMatrix } from "../mrr-matrix";
import { emptyLines, mapLines, type Lines, type Movement } from "./movements";
import { inWholeUnits } from "./whole-units";

/** Less is no MRR; and where the decimals of money don't end, a smaller part of it is no change. */
const NOTHING = 1e-9;

export type Measure = "mrr" | "customers";

/** The movements of every month but the first, each customer once a month by its net change. */
export function matrixMoves({ mrr, months }: MrrMatrix, measure: Measure): Lines {
  const { units, scale, exact } = inWholeUnits(mrr.map((value) => (value <= NOTHING ? 0 : value)));
  const inMoney = measure === "mrr";
  const lines = emptyLines(months - 1);
  for (let row = 0; row < units.length; row += months) {
    let known = units[row] > 0;
    for (let month = 0; month < months - 1; month++) {
      const before = units[row + month];
      const now = units[row + month + 1];
      lines.opening[month] += inMoney ? before : Number(before > 0);
      lines.closing[month] += inMoney ? now : Number(now > 0);
      const kind = movementOf(before, now, known, exact);
      if (kind) lines[kind][month] += inMoney ? now - before : kind === "churn" ? -1 : 1;
      known ||= now > 0;
    }
  }
  return inMoney ? mapLines(lines, (sums) => sums.map((sum) => sum / scale)) : lines;
}

/** What the step from one month to the next is; null for no change. */
function movementOf(before: number, now: number, known: boolean, exact: boolean): Movement | null {
  const noChange = exact ? 0 : NOTHING * Math.max(before, now);
  if (Math.abs(now - before) <= noChange) return null;
  if (before === 0) return known ? "reactivation" : "new";
  if (now === 0) return "churn";
  return now > before ? "expansion" : "contraction";
}
