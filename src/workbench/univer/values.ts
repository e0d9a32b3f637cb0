import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import type { Answer, AnswerCell, Table } from "../../catalogue/define";

/*
 * Between the grid's values and what Excel would hand over: scalars, any[][] with null for a blank cell,
 * null for a left-out argument, an error as its text.
 */

type RawRange = unknown[][];

/** The grid keeps one array object for each range while it calculates; the cells are read out once. */
const ranges = new WeakMap<ArrayValueObject, RawRange>();

export function toRaw(value: BaseValueObject): unknown {
  if (value.isNull()) return null;
  return value.isArray() ? toRange(value as ArrayValueObject) : value.getValue();
}

function toRange(array: ArrayValueObject): RawRange {
  const known = ranges.get(array);
  if (known) return known;
  const cells = array
    .getArrayValue()
    .map((row) => Array.from(row, (cell) => (!cell || cell.isNull() ? null : cell.getValue())));
  ranges.set(array, cells);
  return cells;
}

/** An answer as the grid takes it; a table spills. */
export function toGridValue(answer: Answer): BaseValueObject {
  return isTable(answer) ? toArray(answer) : toGridCell(answer);
}

function isTable(answer: Answer): answer is Table {
  return Array.isArray(answer);
}

function toArray(table: Table): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: table.map((row) => row.map(toGridCell)),
    rowCount: table.length,
    columnCount: table[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toGridCell(cell: AnswerCell): BaseValueObject {
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "string") return StringValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  return ErrorValueObject.create(cell.error as ErrorType);
}
