import type { CellUnit } from "./cell-unit";
import type { Text } from "../../locales/text";
import type { Cell, ChartSpec, Choices, Column, Periods, Row, Section, SectionRule, Value } from "./types";

/* The kinds of sections. Each says what its rows and columns are; nothing of places. */

const LABEL: Text = { en: "Item", "zh-CN": "项目" };

const labelColumn = (title: Text = LABEL, width = 285): Column => ({
  key: "label",
  title,
  width,
  cell: { owner: "ours", look: "label" },
});

const labelCell = (label: Text): Cell => ({ owner: "offered", look: "label", value: { text: label } });

interface InputRow extends Row {
  readonly id: string;
}

interface InputExtras {
  readonly first?: Value;
  /** “deals”, “◆ yours; the handbook names no number”. */
  readonly suffix?: Text;
  readonly note?: Text;
  readonly choices?: Choices;
  /** A template of another sheet’s cell that fills the cell while that sheet stands. */
  readonly link?: string;
}

/** A cell of the user’s with its label, unit and note. */
export function input(id: string, label: Text, unit: CellUnit, extras: InputExtras = {}): InputRow {
  const { first, suffix, note, choices, link } = extras;
  const value: Cell = link
    ? { owner: "offered", unit, choices, value: { link } }
    : { owner: "yours", unit, choices, value: first };
  return {
    id,
    cells: { label: labelCell(label), value, ...words({ suffix, note }) },
    ...(choices && "words" in choices && Object.values(choices.words).some(isLong) && { height: TWO_LINES }),
  };
}

/** Pixels. */
const TWO_LINES = 36;
/** More than a cell of values holds in one line; a Chinese character is as wide as two letters. */
const isLong = ({ en, "zh-CN": zh }: Text) => Math.max(en.length, 2 * zh.length) > 14;

/** A choice between words of which the first is meant until somebody takes another. */
export const preset = (id: string, label: Text, words: Readonly<Record<string, Text>>, note?: Text) =>
  input(id, label, "text", { choices: { words }, first: { text: Object.values(words)[0] }, note });

/** A line that we compute among the inputs. */
export function line(id: string, label: Text, unit: CellUnit, formula: string, note?: Text): InputRow {
  return {
    id,
    cells: {
      label: labelCell(label),
      value: { owner: "ours", unit, value: { formula } },
      ...words({ note }),
    },
  };
}

function words(texts: Readonly<Record<string, Text | undefined>>): Record<string, Cell> {
  const given = Object.entries(texts).filter((entry): entry is [string, Text] => entry[1] !== undefined);
  return Object.fromEntries(given.map(([key, text]) => [key, noteCell(text)]));
}

const note = (key: string, title: Text, width: number): Column => ({
  key,
  title,
  width,
  cell: { owner: "yours", look: "note" },
});

/** Label, value, unit and note. */
export function inputs(id: string, title: Text, rows: readonly Row[], about?: Text): Section {
  const columns: Column[] = [
    labelColumn(),
    {
      key: "value",
      title: { en: "Value ✎", "zh-CN": "数值 ✎" },
      width: 89,
      cell: { owner: "yours", unit: "number" },
    },
    { ...note("suffix", { en: "Unit", "zh-CN": "单位" }, 75), cell: { owner: "offered", look: "note" } },
    note("note", { en: "Note", "zh-CN": "说明" }, 285),
  ];
  return { id, title, about, columns, rows, value: "value" };
}

interface LogExtras {
  readonly about?: Text;
  readonly rules?: readonly SectionRule[];
  readonly alone?: true;
}

/** Rows of the user’s under a head, up to a thin closing row. */
export function log(
  id: string,
  title: Text,
  rows: number,
  columns: readonly Column[],
  extras: LogExtras = {},
): Section {
  const rules = [...wordsForNumbers(id, columns), ...(extras.rules ?? [])];
  return { id, title, columns, rows: { log: rows }, ...extras, rules };
}

/** A sum passes over words without a word, so each where a number or a day belongs is marked and counted. */
function wordsForNumbers(id: string, columns: readonly Column[]): SectionRule[] {
  const typed = columns.filter(({ cell: { owner, unit = "text" } }) => owner === "yours" && !isWords(unit));
  return typed.map(({ key }) => ({
    column: key,
    when: `ISTEXT({${key}})`,
    look: "fail",
    count: `SUMPRODUCT(ISTEXT({${id}.${key}})*1)`,
  }));
}

const isWords = (unit: CellUnit) => unit === "text" || unit === "link";

/** Fixed rows by columns. */
export function grid(
  id: string,
  title: Text,
  columns: readonly Column[],
  rows: readonly Row[],
  extras: LogExtras & { readonly label?: Text; readonly labelWidth?: number } = {},
): Section {
  const { label, labelWidth, ...rest } = extras;
  return { id, title, columns: [labelColumn(label, labelWidth), ...columns], rows, ...rest };
}

/** A row of a grid with its label; cells that differ from their column by key. */
export const item = (id: string, label: Text, cells: Readonly<Record<string, Cell>> = {}): Row => ({
  id,
  cells: { label: labelCell(label), ...cells },
});

/** A row whose label formulas compare with, so that it is ours. */
export const fixedItem = (id: string, text: Text, cells: Readonly<Record<string, Cell>> = {}): Row => ({
  id,
  cells: { label: { owner: "ours", look: "label", value: { text } }, ...cells },
});

/** Words of ours that people may put others in place of. */
export const noteCell = (text: Text): Cell => ({ owner: "offered", look: "note", value: { text } });

/** The name of another sheet, which leads there while that sheet stands. */
export const sheetCell = (sheet: string): Cell => ({ owner: "offered", look: "leads", value: { sheet } });

export interface Line {
  readonly id: string;
  readonly label: Text;
  readonly unit: CellUnit;
  /** Over the other lines of the same period, or of each by its number, the first is 1; without, the row is typed. */
  readonly formula?: string | ((period: number) => string);
  /** Fills a typed row while the sheets that it reads stand. */
  readonly link?: string;
  readonly strong?: boolean;
}

/** Lines by periods, the last of which ends with the as-of date; amounts of years are longer. */
export function timeline(
  id: string,
  title: Text,
  periods: Periods,
  lines: readonly Line[],
  about?: Text,
): Section {
  const width = periods.every === "year" ? 110 : 89;
  const heads = Array.from({ length: periods.count }, (_, i): Column => {
    const cell: Cell = { owner: "yours", unit: "number" };
    return { key: `p${i + 1}`, title: PERIOD, width, cell, period: i };
  });
  const rows = lines.map(({ id: row, label, unit, formula, link, strong }): Row => {
    const cellIn = (period: number): Cell => {
      if (!formula) return { owner: link ? "offered" : "yours", unit, value: link ? { link } : undefined };
      const value = { formula: typeof formula === "string" ? formula : formula(period) };
      return { owner: "ours", unit, value, look: strong ? "strong" : undefined };
    };
    const cells = Object.fromEntries(heads.map(({ key }, i) => [key, cellIn(i + 1)]));
    return {
      id: row,
      cells: { label: { ...labelCell(label), look: strong ? "strong" : "label" }, ...cells },
    };
  });
  return { id, title, about, columns: [labelColumn(), ...heads], rows, periods };
}

/** A chart of numbers of another section of the sheet. */
export const chart = (id: string, title: Text, spec: ChartSpec, about?: Text): Section => ({
  id,
  title,
  about,
  columns: [],
  rows: [],
  chart: spec,
});

const PERIOD: Text = { en: "Period", "zh-CN": "期间" };
