import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { largest } from "../../../catalogue/extremes";

type One = (...values: BaseValueObject[]) => BaseValueObject;

/**
 * Cell by cell, as Excel lifts an operation: a single row, column or cell serves all, what one side lacks is #N/A,
 * and the first error among the values is the answer.
 */
export function each(values: readonly BaseValueObject[], one: One): BaseValueObject {
  const sides = values.map(cellsOf);
  const rows = largest(sides.map((side) => side.rows));
  const cols = largest(sides.map((side) => side.cols));
  const at = (row: number, col: number) => {
    const cells = sides.map((side) => side.at(row, col));
    return cells.find((cell) => cell.isError()) ?? one(...cells);
  };
  if (rows === 1 && cols === 1) return at(0, 0);
  return arrayOf(Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (__, c) => at(r, c))));
}

/** An array that was computed and stands at no place of a sheet. */
export function arrayOf(cells: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0].length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

interface Cells {
  readonly rows: number;
  readonly cols: number;
  at(row: number, col: number): BaseValueObject;
}

export function cellsOf(value: BaseValueObject): Cells {
  if (!value.isArray()) return { rows: 1, cols: 1, at: () => value };
  const array = value as ArrayValueObject;
  const [rows, cols] = [array.getRowCount(), array.getColumnCount()];
  const at = (row: number, col: number) => {
    const [r, c] = [rows === 1 ? 0 : row, cols === 1 ? 0 : col];
    if (r >= rows || c >= cols) return ErrorValueObject.create(ErrorType.NA);
    return array.get(r, c) ?? NullValueObject.create();
  };
  return { rows, cols, at };
}
