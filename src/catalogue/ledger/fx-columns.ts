import { badValue, fill, same, type Cell, type Failure, type Table } from "../define";

interface Shape {
  readonly rows: number;
  readonly cols: number;
}

/** An argument that is one value, or a range of them in reading order. */
export interface Column<T> extends Shape {
  readonly values: ArrayLike<T>;
}

type Shapes = Readonly<Record<string, Shape>>;

const isOne = ({ rows, cols }: Shape) => rows * cols <= 1;

/** #VALUE! that says the two sizes that disagree, or null. One value stands for all. */
export function differentShapes(columns: Shapes): Failure | null {
  const many = Object.entries(columns).filter(([, shape]) => !isOne(shape));
  const other = many.find(([, { rows, cols }]) => rows !== many[0][1].rows || cols !== many[0][1].cols);
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

/** The places of an answer over columns, each as `at` answers it: one cell, or the shape that the columns have. */
export function overColumns(columns: Shapes, at: (place: number) => Cell): Cell | Table {
  const many = Object.values(columns).find((shape) => !isOne(shape));
  if (!many) return at(0);
  const { rows, cols } = many;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (__, col) => at(row * cols + col)),
  );
}

/** Whether all arguments are single values. */
export const isAlone = (columns: Shapes) => Object.values(columns).every(isOne);

/** The value at a place; one stands for all. */
export const valueAt = <T>({ values }: Column<T>, place: number): T =>
  values[values.length === 1 ? 0 : place];

/** Whether the columns among the arguments have nothing at a place; single values stand for all and say nothing. */
export function isBlankAt(columns: Readonly<Record<string, Column<unknown>>>, place: number): boolean {
  if (isAlone(columns)) return false;
  return Object.values(columns).every(
    (column) => isOne(column) || column.values[place] === 0 || column.values[place] === "",
  );
}
