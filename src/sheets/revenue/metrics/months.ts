import type { Text } from "../../../locales/text";
import { MONTHS } from "../../base/data";
import { timeline } from "../../template/kinds";
import { NO_DATA } from "../../template/measure";
import type { CellUnit } from "../../template/cell-unit";
import type { Cell, CellLook, Column, Row, Section } from "../../template/types";

/* Twelve months across and the year beside them. */

/** What stands in the way of every figure, on this sheet; "" where nothing does. */
export const STATE = "{cards.state.mrr}";
/** What a cell shows that has no answer. */
export const OPEN = '"○"';

/** A formula over the ledger, for whoever has one that can be read. */
export const known = (expression: string, otherwise = OPEN) => `=IF(${STATE}="",${expression},${otherwise})`;

/** A figure out of others on the sheet; where one of them is words it says the same. */
export function outOf(expression: string, cells: readonly string[]): string {
  const words = cells.reduceRight((rest, cell) => `IF(ISTEXT(${cell}),${cell},${rest})`, NO_DATA);
  return `=IF(COUNT(${cells.join(",")})=${cells.length},${expression},${words})`;
}

/** A cell of a block of the hidden sheet; rows and columns counted from 1. */
export const held = (block: string, row: number, col: number) => `INDEX({data!${block}},${row},${col})`;

/** The lines in which LEDGER.MOVES answers. */
export const BRIDGE = ["opening", "new", "expansion", "reactivation", "contraction", "churn", "closing", "check"] as const; // prettier-ignore
export type BridgeLine = (typeof BRIDGE)[number];

/** The column of a month, counted from 0, on any section of twelve months. */
export const column = (month: number) => `p${month + 1}`;
export const LAST = MONTHS - 1;

export interface MonthLine {
  readonly id: string;
  readonly label: Text;
  readonly unit: CellUnit;
  /** The template of a month, counted from 0. */
  readonly of: (month: number) => string;
  readonly year?: string;
  readonly look?: CellLook;
}

const YEAR: Column = {
  key: "year",
  title: { en: "12 months", "zh-CN": "12 个月" },
  width: 96,
  cell: { owner: "ours", unit: "number", look: "total" },
};

const LABEL_WIDTH = 150;
const MONTH_WIDTH = 92;

export function monthly(
  id: string,
  title: Text,
  unit: Text,
  lines: readonly MonthLine[],
  about?: Text,
): Section {
  const section = timeline(
    id,
    title,
    { every: "month", count: MONTHS, typed: false, quiet: true },
    [],
    about,
  );
  const [label, ...months] = section.columns;
  const columns = [
    { ...label, title: unit, width: LABEL_WIDTH },
    ...months.map((each) => ({ ...each, width: MONTH_WIDTH })),
    YEAR,
  ];
  return { ...section, columns, rows: lines.map((each) => rowOf(each, months)) };
}

function rowOf({ id, label, unit, of, year, look }: MonthLine, months: readonly Column[]): Row {
  const cell = (formula: string): Cell => ({ owner: "ours", unit, value: { formula }, look });
  const strong = look === "total" ? "strong" : look === "muted" ? "note" : "indent";
  return {
    id,
    cells: {
      label: { owner: "offered", look: strong, value: { text: label } },
      ...Object.fromEntries(months.map(({ key }, month) => [key, cell(of(month))])),
      year: year === undefined ? { owner: "ours", unit } : { ...cell(year), look: look ?? "total" },
    },
  };
}
