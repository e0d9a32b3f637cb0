import type { Ctor } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  functionLookup,
  functionMath,
  functionStatistical,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
  type LambdaValueObjectObject,
} from "@univerjs/engine-formula";
import { cellsOf, each } from "./each";
import { original } from "./original";

/** TAKE of more rows or columns than there are takes all, also counted from the end; the grid's throws. */
export class Take extends original(functionLookup, "TAKE") {
  override calculate(array: BaseValueObject, rows: BaseValueObject, cols?: BaseValueObject) {
    const size = cellsOf(array);
    const counts = cols ? [within(rows, size.rows), within(cols, size.cols)] : [within(rows, size.rows)];
    return super.calculate(array, ...counts);
  }
}

function within(count: BaseValueObject, most: number): BaseValueObject {
  const one = count.isArray() ? (count as ArrayValueObject).getFirstCell() : count;
  return one.isNumber() && Number(one.getValue()) < -most ? NumberValueObject.create(-most) : count;
}

/** Where nothing meets the criteria Excel says 0; the grid says nothing. */
function zeroForNone(name: string): Ctor<BaseFunction> {
  return class extends original(functionStatistical, name) {
    override calculate(...values: BaseValueObject[]) {
      const isNone = (cell: BaseValueObject) => cell.isNull() || (cell.isString() && cell.getValue() === "");
      return each([super.calculate(...values) as BaseValueObject], (cell) =>
        isNone(cell) ? NumberValueObject.create(0) : cell,
      );
    }
  };
}

export const MinIfs = zeroForNone("MINIFS");
export const MaxIfs = zeroForNone("MAXIFS");

/** Answers what it is given; what an array in {…} stands in for the engine's reader. */
export class Same extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}

/** The grid stretches the second of two ranges to the size of the first, and throws where it is none. */
export class Lookup extends original(functionLookup, "LOOKUP") {
  override needsExpandParams = false;
}

/** A table that grows from cell to cell; the grid’s REDUCE takes the table it begins with apart. */
export class Reduce extends BaseFunction {
  override minParams = 3;
  override maxParams = 3;
  override calculate(first: BaseValueObject, array: BaseValueObject, step: BaseValueObject): BaseValueObject {
    if (!step.isLambda()) return ErrorValueObject.create(ErrorType.VALUE);
    const { rows, cols, at } = cellsOf(array);
    let reached = first;
    for (let row = 0; row < rows; row++) {
      for (let col = 0; col < cols; col++) {
        reached = (step as LambdaValueObjectObject).execute(reached, at(row, col)) as BaseValueObject;
      }
    }
    return reached;
  }
}

/** Tables of different sizes can’t be multiplied cell by cell; the grid takes what is missing for 0. */
export class SumProduct extends original(functionMath, "SUMPRODUCT") {
  override calculate(...tables: BaseValueObject[]) {
    const sizes = new Set(tables.map(cellsOf).map(({ rows, cols }) => `${rows} ${cols}`));
    return sizes.size > 1 ? ErrorValueObject.create(ErrorType.VALUE) : super.calculate(...tables);
  }
}
