import { isFailure, type AnswerCell, type Failure, type Table } from "../../catalogue/define";
import { LEDGER_COHORT } from "../../catalogue/ledger/cohort";
import { LEDGER_MOVES } from "../../catalogue/ledger/moves";
import { LEDGER_TRACE } from "../../catalogue/ledger/trace";
import { lastDayOf, monthOf } from "../../engine/months";
import type { LedgerTable } from "../../workbook/ledger-table";
import { askTable } from "./ledger-arguments";

/* What stands out in the last month of a ledger, by the same functions that sheets call. */

const MOVEMENTS = ["new", "expansion", "reactivation", "contraction", "churn"] as const;
type Movement = (typeof MOVEMENTS)[number];

interface Mover {
  readonly customer: string;
  readonly movement: Movement;
  readonly change: number;
  /** Its rows in the ledger, counted from 0. */
  readonly rows: readonly number[];
}

interface LargeCustomer {
  readonly customer: string;
  readonly share: number;
  readonly rows: readonly number[];
}

/** A cohort that keeps less than every older one did at its age. */
export interface WeakCohort {
  /** First day of the quarter. */
  readonly cohort: number;
  /** Quarters. */
  readonly age: number;
  readonly share: number;
  readonly elders: { readonly least: number; readonly most: number; readonly count: number };
}

export interface StandsOut {
  /** As months.ts counts them. */
  readonly month: number;
  readonly mrr: number;
  readonly change: number;
  /** The largest first. */
  readonly movers: readonly Mover[];
  /** How many customers moved in all. */
  readonly moved: number;
  readonly large: readonly LargeCustomer[];
  readonly cohorts: readonly WeakCohort[];
}

const MOST_MOVERS = 5;
/** A customer above this share of MRR is a risk of its own. */
const LARGE = 0.1;
const FEWEST_ELDERS = 3;

/** The last closed month of a ledger: that of Set-up, else the month before today’s. */
export const lastMonth = ({ asOf }: LedgerTable, today: number): number =>
  asOf === null ? monthOf(today + 1) - 1 : monthOf(asOf);

export function standsOut(table: LedgerTable, month: number): StandsOut | Failure {
  const day = lastDayOf(month);
  const moves = askTable(LEDGER_MOVES, table, { months: [[day]] });
  if (isFailure(moves)) return moves;
  const [mrr, opening] = [lineOf(moves, "closing"), lineOf(moves, "opening")];
  const movers = MOVEMENTS.flatMap((movement) =>
    traced(table, day, movement, MOST_TRACED).map((one) => ({ ...one, movement })),
  ).sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const large = traced(table, day, "closing", Math.ceil(1 / LARGE)).flatMap(({ customer, change, rows }) =>
    change > LARGE * mrr ? [{ customer, share: change / mrr, rows }] : [],
  );
  return {
    month,
    mrr,
    change: mrr - opening,
    movers: movers.slice(0, MOST_MOVERS),
    moved: movers.length,
    large,
    cohorts: weakCohorts(table, month),
  };
}

const lineOf = (moves: Table, line: string) => Number(moves.find(([label]) => label === line)?.[1] ?? 0);

/** As many customers as are counted to be moved. */
const MOST_TRACED = 100_000;

function traced(table: LedgerTable, month: number, movement: string, top: number) {
  const found = askTable(LEDGER_TRACE, table, { month, movement, top });
  if (isFailure(found)) return [];
  return found.slice(1).map(([customer, , , change, rows]) => ({
    customer: String(customer),
    change: Number(change),
    rows: String(rows).split(", ").map(Number).filter(Number.isInteger).map((row) => row - 1), // prettier-ignore
  }));
}

/** By quarters that are over, each at its latest age. */
function weakCohorts(table: LedgerTable, month: number): WeakCohort[] {
  const lastOver = month - ((month + 1) % 3);
  const triangle = askTable(LEDGER_COHORT, table, { asof: lastDayOf(lastOver), unit: "quarter" });
  if (isFailure(triangle)) return [];
  const cohorts = triangle.slice(1).filter(([, size]) => Number(size) > 0);
  return cohorts.flatMap(([cohort, , ...cells], at) => {
    const age = cells.findLastIndex((cell: AnswerCell) => typeof cell === "number");
    const share = Number(cells[age]);
    const elders = cohorts.slice(0, at).map((row) => Number(row[age + 2]));
    const least = elders.reduce((a, b) => Math.min(a, b), Infinity);
    if (age < 1 || elders.length < FEWEST_ELDERS || share >= least) return [];
    const most = elders.reduce((a, b) => Math.max(a, b), 0);
    return [{ cohort: Number(cohort), age, share, elders: { least, most, count: elders.length } }];
  });
}
