import { LEDGER_MRR } from "../../../catalogue/ledger/mrr";
import { SEGMENT_LABELS } from "../../../catalogue/ledger/moves-table";
import { LEDGER_RETENTION } from "../../../catalogue/ledger/retention";
import { SEGMENT_LINES } from "../../../engine/ledger/segments";
import { lastDayOf } from "../../../engine/months";
import { cellAddress } from "../../../excel/address";
import { calendarDay, isoDay, isoMonth } from "../../../excel/days";
import { onSheet } from "../../../excel/sheet-name";
import { textOfValue } from "../../../excel/text";
import { SPLIT, SPLIT_SHEET } from "../../../locales/pane-ledger-page";
import { fill, type Language } from "../../../locales/text";
import { call } from "../../../sheets/call";
import { ledgerName, type LedgerColumn } from "../../../sheets/template/ledger-names";
import type { LedgerTable, TableColumn } from "../../../workbook/ledger-table";
import type { PlainCell, TableSheet } from "../../../workbook/table-sheets";
import type { SegmentAnswer } from "./split";

/*
 * A split ledger on a sheet of its own. What functions know of the rows of one segment is live; the bridge with who
 * moved between segments, and the cohorts, are values of the day, and a note says so.
 */

export interface SplitLedger {
  readonly table: LedgerTable;
  /** The one that the rows of the table are in, where the ledger has several. */
  readonly currency: string | null;
  readonly column: TableColumn;
  /** The last month of the window. */
  readonly month: number;
  readonly window: number;
  readonly segments: readonly SegmentAnswer[];
}

const MONEY = "#,##0.00";
const SHARE = "0.0%";
const DAY = "yyyy-mm-dd";

/** The first head stands below this many lines: title, notes, a blank one. */
const NOTES = 2;
const HEAD_ROW = NOTES + 2;

export function splitSheet(split: SplitLedger, today: number, language: Language): TableSheet {
  const { table, currency, column, month, segments } = split;
  const parts = [liveRows(split, language), bridgeRows(split, language), cohortRows(split, language)];
  const rows = parts.flatMap((part, i) => (i === 0 || part.length === 0 ? part : [[], ...part]));
  const heads = parts.flatMap((part, i) => {
    const before = parts.slice(0, i).filter(({ length }) => length > 0);
    return part.length === 0 ? [] : [before.reduce((sum, { length }) => sum + length + 1, 0)];
  });
  const by = fill(SPLIT_SHEET.title, { column: column.head })[language];
  const title = currency === null ? by : `${by} · ${currency}`;
  const last = isoMonth(lastDayOf(month));
  const names = { sheet: table.sheet, last, segments: segments.length };
  const notes = [
    fill(isExact(split) ? SPLIT_SHEET.live : SPLIT_SHEET.values, { ...names, day: isoDay(today) }),
    fill(SPLIT_SHEET.recipe, { ...names, column: column.head }),
  ];
  return { name: title, title, notes: notes.map((note) => note[language]), rows, heads };
}

/** Cells compare as they stand: a word with spaces around it is of its segment here, and would not be in a formula. */
const isExact = ({ column, segments }: SplitLedger) => {
  const names = new Set(segments.map(({ name }) => name));
  return column.cells.map(textOfValue).every((text) => names.has(text) || !names.has(text.trim()));
};

function liveRows(split: SplitLedger, language: Language): readonly (readonly PlainCell[])[] {
  const { month, window, segments, column } = split;
  const days = [lastDayOf(month - window), lastDayOf(month)];
  const head: PlainCell[] = [
    { value: column.head },
    ...days.map((value) => ({ value, format: `"MRR "${DAY}` })),
    ...[SPLIT_SHEET.ndr, SPLIT_SHEET.grr, SPLIT.logo].map((text) => ({ value: text[language] })),
  ];
  const live = isExact(split);
  const lines = segments.map((segment, i): PlainCell[] => [
    { value: nameOf(segment, language) },
    ...valuesOf(segment).map(({ value, format }, at) => ({
      value,
      format,
      formula: live ? formulaOf(split, segment.name, HEAD_ROW + 1 + i, at) : undefined,
    })),
  ]);
  const total: PlainCell[] = [
    { value: SPLIT.all[language] },
    ...[MONEY, MONEY, SHARE, SHARE, SHARE].map((format, at) => ({
      value: null,
      format,
      formula: formulaOf(split, null, HEAD_ROW + 1 + segments.length, at),
    })),
  ];
  return [head, ...lines, total];
}

const nameOf = ({ name }: SegmentAnswer, language: Language) =>
  name === "" ? SPLIT.unnamed[language] : name;

const valuesOf = ({ bridge, ndr, grr, logo }: SegmentAnswer): readonly PlainCell[] => [
  { value: bridge.opening, format: MONEY },
  { value: bridge.closing, format: MONEY },
  { value: ndr, format: SHARE },
  { value: grr, format: SHARE },
  { value: logo, format: SHARE },
];

/** Of one segment, or of the whole ledger: MRR at the two days in the head, then NDR, GRR and customers kept. */
function formulaOf(split: SplitLedger, name: string | null, row: number, at: number): string {
  const { table, window } = split;
  const named = (column: LedgerColumn) => (table.columns[column] ? ledgerName(column) : "");
  const fits = conditionOf(split, name, row);
  const amount = fits === null ? named("amount") : `IF(${fits},${named("amount")},0)`;
  const columns = [named("customer"), named("start"), named("end"), amount];
  const terms = [named("interval"), named("count")];
  const endDay = table.endIncluded ? '"included"' : '"excluded"';
  const dayCell = (col: number) => cellAddress(HEAD_ROW, col, "both");
  if (at < 2) return `=${call(LEDGER_MRR, ...columns, dayCell(at + 1), ...terms, endDay)}`;
  const kept = call(LEDGER_RETENTION, ...columns, dayCell(2), ...terms, String(window), endDay);
  return `=INDEX(${kept},${at - 1},2)`;
}

/** Which rows of the ledger are the segment’s: those that say its name. The column reaches as far as the ledger does. */
function conditionOf(split: SplitLedger, name: string | null, row: number): string | null {
  const isIn = split.currency === null ? null : `TRIM(${ledgerName("currency")})="${split.currency}"`;
  if (name === null) return isIn;
  const isOf = segmentCondition(split, name, row);
  return isIn === null ? isOf : `(${isOf})*(${isIn})`;
}

function segmentCondition({ table, column }: SplitLedger, name: string, row: number): string {
  const rows = `ROW(${ledgerName("customer")})`;
  const whole = onSheet(column.sheet, wholeColumn(column.col));
  const cells =
    column === table.columns.product
      ? ledgerName("product")
      : `INDEX(${whole},MIN(${rows})):INDEX(${whole},MAX(${rows}))`;
  return name === "" ? `${cells}=""` : `EXACT(${cells},${cellAddress(row, 0, "col")})`;
}

const wholeColumn = (col: number) => {
  const letters = cellAddress(0, col, "col").replace(/\d+$/, "");
  return `${letters}:${letters}`;
};

function bridgeRows({ segments }: SplitLedger, language: Language): readonly (readonly PlainCell[])[] {
  const head = [SPLIT_SHEET.bridge, ...SEGMENT_LINES.map((line) => SEGMENT_LABELS[line])];
  const lines = segments.map((segment): PlainCell[] => [
    { value: nameOf(segment, language) },
    ...SEGMENT_LINES.map((line) => ({ value: segment.bridge[line], format: MONEY })),
  ]);
  const total: PlainCell[] = [
    { value: SPLIT.all[language] },
    ...SEGMENT_LINES.map((line) => ({
      value: segments.reduce((sum, { bridge }) => sum + bridge[line], 0),
      format: MONEY,
    })),
  ];
  return [head.map((text) => ({ value: text[language] })), ...lines, total];
}

function cohortRows({ segments }: SplitLedger, language: Language): readonly (readonly PlainCell[])[] {
  const lines = segments.flatMap((segment) =>
    segment.cohorts.map(({ from, size, shares }): PlainCell[] => {
      const { year, month } = calendarDay(from);
      const quarter = fill(SPLIT.quarter, { quarter: Math.ceil(month / 3), year });
      return [
        { value: nameOf(segment, language) },
        { value: quarter[language] },
        { value: size, format: MONEY },
        ...shares.map((value) => ({ value, format: SHARE })),
      ];
    }),
  );
  if (lines.length === 0) return [];
  const ages = lines.reduce((most, { length }) => Math.max(most, length), 3) - 3;
  const head = [
    SPLIT_SHEET.cohorts,
    SPLIT_SHEET.quarterOf,
    { en: "MRR", "zh-CN": "MRR" },
    ...Array.from({ length: ages }, (_, i) => fill(SPLIT.age, { age: i + 1 })),
  ];
  return [head.map((text) => ({ value: text[language] })), ...lines];
}
