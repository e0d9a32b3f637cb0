import {
  badValue,
  fill,
  same,
  type AnswerCell,
  type Coded,
  type Failure,
  type Series,
  type Table,
} from "../define";

/** The arguments that are each one value, which stands for all rows, or a range of them in reading order. */
export interface FxColumns {
  readonly amount: Series;
  readonly from: Coded;
  readonly to: Coded;
  readonly date: Series;
}

interface Shape {
  readonly rows: number;
  readonly cols: number;
}

const isMany = ({ rows, cols }: Shape) => rows * cols > 1;

/** What all ranges among the arguments look like; null where all are single values. */
export function shapeOf({ amount, from, to, date }: FxColumns): Shape | null {
  return [amount, from, to, date].find(isMany) ?? null;
}

/** #VALUE! that says the two sizes that disagree, or null. */
export function differentShapes(columns: FxColumns): Failure | null {
  const shape = shapeOf(columns);
  if (!shape) return null;
  const many = Object.entries(columns as unknown as Record<string, Shape>).filter(([, one]) => isMany(one));
  const other = many.find(([, { rows, cols }]) => rows !== shape.rows || cols !== shape.cols);
  if (!other) return null;
  const [[first, a], [second, b]] = [many[0], other];
  const down = a.cols === 1 && b.cols === 1;
  const size = ({ rows, cols }: Shape) =>
    down ? { en: `${rows} rows`, "zh-CN": `${rows} 行` } : same(`${rows} × ${cols}`);
  return badValue(
    fill(
      {
        en: "{first} has {a}, {second} has {b}. Give columns of one size, or a single value for all rows.",
        "zh-CN": "{first} 有 {a}，{second} 有 {b}。请选同样大小的列，或只填一个值通用。",
      },
      { first, second, a: size(a), b: size(b) },
    ),
  );
}

/** The answers for all places, each as `at` gives it: one cell, or the shape that the ranges have. */
export function overColumns(columns: FxColumns, at: (place: number) => AnswerCell): AnswerCell | Table {
  const shape = shapeOf(columns);
  if (!shape) return at(0);
  const { rows, cols } = shape;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (__, col) => at(row * cols + col)),
  );
}

/** The value at a place, or the number of a name. */
export const valueAt = (values: Float64Array | Int32Array, place: number): number =>
  values[values.length === 1 ? 0 : place];

/** Whether the ranges among the arguments have nothing at a place; single values say nothing about one row. */
export function isBlankAt({ amount, from, to, date }: FxColumns, place: number): boolean {
  const says = (values: Float64Array | Int32Array) => values.length > 1 && values[place] !== 0;
  return !(says(amount.values) || says(from.codes) || says(to.codes) || says(date.values));
}
