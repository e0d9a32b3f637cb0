import { badValue, type AnswerCell, type Failure, type Series, type Table } from "./define";
import { largest } from "./extremes";

/** The #VALUE! for a block, which has no direction of its own; null for a row or a column. */
export function notALine(name: string, { rows, cols }: Series): Failure | null {
  if (rows === 1 || cols === 1) return null;
  return badValue({
    en: `${name} is a block of ${rows} rows and ${cols} columns. Give one row or one column.`,
    "zh-CN": `${name} 是 ${rows} 行 ${cols} 列的区域，请填单行或单列。`,
  });
}

/** Whoever marks more cells than this has marked the column, not the data in it. */
const MARKED_DOWN = 10_000;

/**
 * How many cells of series of one size to answer for: all of them, but of a marked column those up to the last
 * that is filled, for a table under a heading would be longer than a sheet.
 */
export function cellsToAnswer(...series: readonly Series[]): number {
  const { length } = series[0].values;
  if (length <= MARKED_DOWN) return length;
  const filled = series.map(({ values }) => values.findLastIndex((value) => value !== 0) + 1);
  return Math.max(1, largest(filled));
}

/** Series side by side, each lying like `like`; a single cell counts as a column. */
export function lyingLike(like: Series, ...series: readonly (readonly AnswerCell[])[]): Table {
  return like.cols > 1 ? series : series[0].map((_, i) => series.map((cells) => cells[i]));
}

/**
 * Part of a native formula: `line`, `tall` by `wide` cells, moved on by `steps` ≥ 1 cells, zeros moving in.
 * Excel 2021 has no DROP; a product with a unit matrix moved aside does the same to a row and to a column.
 */
export const movedOn = (line: string, steps: string) =>
  `MMULT((SEQUENCE(tall)=SEQUENCE(1,tall)+${steps})*1,${line})+MMULT(${line},(SEQUENCE(wide)+${steps}=SEQUENCE(1,wide))*1)`;
