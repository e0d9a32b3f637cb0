import Papa from "papaparse";
import type { SourceRow } from "../types";

/* Text of CSV and its kin → rows. Nothing is converted, and no broken row takes others with it. */

const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface Delimited {
  readonly rows: readonly SourceRow[];
  readonly delimiter: Delimiter;
}

/** Rows with the lines on which they begin; a line without anything is a row without anything. */
export function readDelimited(text: string, asked?: Delimiter): Delimited {
  // A file with several kinds of line ends would lose its rows to the one that the parser takes for its own.
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const delimiter = asked ?? delimiterOf(plain);
  return { delimiter, rows: rowsOf(plain, delimiter) };
}

const READING = { newline: "\n", quoteChar: '"' } as const;
/** After so many broken rows quotes are no quotes. */
const MOST_BROKEN = 50;

function rowsOf(text: string, delimiter: Delimiter): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  const end = text.endsWith("\n") ? text.length - 1 : text.length;
  let rest = text.slice(0, end);
  let line = 1;
  for (let broken = 0; ; broken++) {
    const quotes = broken < MOST_BROKEN ? '"' : "\0";
    const parsed = Papa.parse<string[]>(rest, { ...READING, quoteChar: quotes, delimiter });
    const bad = parsed.errors.find(({ type }) => type === "Quotes")?.row ?? parsed.data.length;
    for (const cells of parsed.data.slice(0, bad)) {
      rows.push({ line, cells: unguarded(cells) });
      line += linesIn(cells);
    }
    if (bad >= parsed.data.length) return rows;
    rest = afterLines(text.slice(0, end), line - 1);
    // The row whose quotes don’t close is taken as it stands, and reading goes on with the next line.
    const next = rest.indexOf("\n");
    rows.push({ line, cells: withoutQuotes(next < 0 ? rest : rest.slice(0, next), delimiter) });
    line++;
    if (next < 0) return rows;
    rest = rest.slice(next + 1);
  }
}

/** Without the apostrophe by which ledgers of ours, and other careful exports, keep a text from being run as a formula. */
function unguarded(cells: string[]): string[] {
  return cells.some(isGuarded) ? cells.map((cell) => (isGuarded(cell) ? cell.slice(1) : cell)) : cells;
}

const isGuarded = (cell: string) => cell[0] === "'" && /^'[=+\-@]/.test(cell);

/** How many lines a row takes: one, and one for each break inside its cells. */
function linesIn(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells)
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) lines++;
  return lines;
}

function afterLines(text: string, lines: number): string {
  let from = 0;
  for (let i = 0; i < lines; i++) from = text.indexOf("\n", from) + 1;
  return text.slice(from);
}

const withoutQuotes = (line: string, delimiter: Delimiter) =>
  line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, "").replaceAll('""', '"'));

const SAMPLE_LINES = 200;

/** The delimiter that cuts most of the first lines into the same number of cells. */
function delimiterOf(text: string): Delimiter {
  const sample = firstLines(text);
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, { ...READING, delimiter });
    const widths = new Map<number, number>();
    for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    const [width, rows] = [...widths].reduce((best, each) => (each[1] > best[1] ? each : best), [1, 0]);
    return { delimiter, score: (rows / data.length) * Math.log2(width) };
  });
  return scores.reduce((best, each) => (each.score > best.score + 1e-9 ? each : best)).delimiter;
}

function firstLines(text: string): string {
  let at = 0;
  for (let i = 0; i < SAMPLE_LINES; i++) {
    const next = text.indexOf("\n", at);
    if (next < 0) return text;
    at = next + 1;
  }
  return text.slice(0, at - 1);
}
