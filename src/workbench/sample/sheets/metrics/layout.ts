import { areaAddress, cellAddress } from "../../../../excel/address";
import type { Language } from "../../../../locales/text";
import type { Company } from "../../company";
import type { Cells } from "../cells";
import { ledgerRanges, type LedgerColumn } from "../places";

/* Where the blocks of the metrics sheet stand. Rows and columns are counted from 0. */

export const SHOWN_MONTHS = 12;

export const COL = {
  caption: 1,
  /** The words that a spilled table brings along. */
  word: 2,
  firstMonth: 3,
  lastMonth: 2 + SHOWN_MONTHS,
  year: 3 + SHOWN_MONTHS,
} as const;

/** How many rows a bar of the waterfall can be high. */
export const SLICES = 16;
/** Cohorts of the heat map, and the ages that the oldest of them has reached. */
export const COHORTS = 12;

export const ROW = {
  cardEdge: 2,
  cards: 3,
  mrrHead: 9,
  mrrBridge: 10,
  waterfall: 20,
  cohortsHead: 27 + SLICES,
  cohorts: 28 + SLICES,
  customersHead: 32 + SLICES + COHORTS,
  customersBridge: 33 + SLICES + COHORTS,
  ratiosHead: 43 + SLICES + COHORTS,
  ratios: 44 + SLICES + COHORTS,
  economicsHead: 51 + SLICES + COHORTS,
  economics: 52 + SLICES + COHORTS,
} as const;

/** The lines of a bridge, in the order in which LEDGER.MOVES gives them. */
export const LINES = [
  "opening",
  "new",
  "expansion",
  "reactivation",
  "contraction",
  "churn",
  "closing",
  "check",
] as const;
export type Line = (typeof LINES)[number];

/** What every block needs to know. */
export interface Page {
  readonly cells: Cells;
  readonly language: Language;
  readonly company: Company;
  readonly ledger: Record<LedgerColumn, string>;
}

export function pageOf(cells: Cells, language: Language, company: Company): Page {
  return { cells, language, company, ledger: ledgerRanges(language, company.ledger.length) };
}

export const mrrCell = (line: Line, col: number) => cellAddress(ROW.mrrBridge + LINES.indexOf(line), col);
export const customersCell = (line: Line, col: number) =>
  cellAddress(ROW.customersBridge + LINES.indexOf(line), col);

/** The twelve months of a row, as a range. */
export const monthsOf = (row: number) =>
  areaAddress({ row, col: COL.firstMonth, rows: 1, cols: SHOWN_MONTHS });

/** The months across the head row that the bridges are asked for. */
export const ASKED_MONTHS = areaAddress(
  { row: ROW.mrrHead, col: COL.firstMonth, rows: 1, cols: SHOWN_MONTHS },
  "both",
);
export const LAST_MONTH = cellAddress(ROW.mrrHead, COL.lastMonth);
