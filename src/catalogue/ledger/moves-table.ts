import type { SegmentLine } from "../../engine/ledger/segments";
import { emptyLines, LINES, type Line, type Lines } from "../../engine/movements/movements";
import { badValue, fill, type AnswerCell, type Cells, type Failure, type Table, type Text } from "../define";
import { labelIn } from "../labels";

/* Tables of movements as LEDGER.MOVES and MOVES answer them: a line each, months across or down. */

export const MOVES_LABELS: Readonly<Record<Line | "check", Text>> = {
  opening: { en: "opening", "zh-CN": "期初" },
  new: { en: "new", "zh-CN": "新签" },
  expansion: { en: "expansion", "zh-CN": "增购" },
  reactivation: { en: "reactivation", "zh-CN": "回流" },
  contraction: { en: "contraction", "zh-CN": "缩减" },
  churn: { en: "churn", "zh-CN": "流失" },
  closing: { en: "closing", "zh-CN": "期末" },
  check: { en: "check", "zh-CN": "校验" },
};

/** The lines of a segment’s movements: who moves between segments is told apart. */
export const SEGMENT_LABELS: Readonly<Record<SegmentLine, Text>> = {
  ...MOVES_LABELS,
  movedIn: { en: "moved in", "zh-CN": "转入" },
  movedOut: { en: "moved out", "zh-CN": "转出" },
};

export interface Layout {
  /** Months stand below each other, under a header row. */
  readonly down: boolean;
  readonly language: "en" | "zh";
}

export function movesTable(lines: Lines, check: Float64Array, { down, language }: Layout): Table {
  const label = (line: Line | "check") => labelIn(language, MOVES_LABELS[line]);
  const across: AnswerCell[][] = [
    ...LINES.map((line) => [label(line), ...lines[line]]),
    [label("check"), ...check],
  ];
  return down ? across[0].map((_, column) => across.map((row) => row[column])) : across;
}

export interface MovesTable extends Layout {
  readonly lines: Lines;
}

/**
 * A table of movements by its labels in either language, whatever their order; its check is not read.
 * #VALUE! where it is none.
 */
export function readMovesTable({ values, rows, cols }: Cells): MovesTable | Failure {
  const at = (row: number, col: number) => values[row * cols + col];
  const labels = (count: number, label: (i: number) => Cells["values"][number]) =>
    Array.from({ length: count }, (_, i) => String(label(i)).toLowerCase());
  const isOpening = (label: string) => Object.values(MOVES_LABELS.opening).includes(label);
  const firstColumn = labels(rows, (row) => at(row, 0));
  const down = !firstColumn.some(isOpening);
  const header = down ? labels(cols, (col) => at(0, col)) : firstColumn;
  const language = header.includes(MOVES_LABELS.opening["zh-CN"]) ? "zh" : "en";
  const label = (line: Line) => labelIn(language, MOVES_LABELS[line]);
  const missing = LINES.find((line) => !header.includes(label(line)));
  if (missing) return withoutLine(label(missing));
  const months = (down ? rows : cols) - 1;
  const lines = emptyLines(months);
  for (const line of LINES) {
    const position = header.indexOf(label(line));
    for (let month = 0; month < months; month++) {
      const value = down ? at(month + 1, position) : at(position, month + 1);
      if (typeof value !== "number" && value !== "") return notMoney(label(line), month + 1, value);
      lines[line][month] = Number(value);
    }
  }
  return { lines, down, language };
}

const withoutLine = (line: string) =>
  badValue(
    fill(
      {
        en: "moves has no line “{line}”. Give the whole table of LEDGER.MOVES or MOVES, its labels included.",
        "zh-CN": "moves 中没有「{line}」一行。请选取 LEDGER.MOVES 或 MOVES 的整张表，含标签列。",
      },
      { line },
    ),
  );

const notMoney = (line: string, month: number, value: string | boolean) =>
  badValue(
    fill(
      {
        en: "{line} of month {month} in moves is “{value}”. It must be a number.",
        "zh-CN": "moves 第 {month} 个月的 {line} 是「{value}」，须为数字。",
      },
      { line, month, value: String(value) },
    ),
  );
