import {
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  functionLogical,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { cellsOf, each } from "./each";
import { original } from "./original";

/** What IF asks of one value: of texts Excel knows TRUE and FALSE, and #VALUE! answers for any other. */
export function conditionOf(value: BaseValueObject): BaseValueObject {
  if (!value.isString()) return value;
  const word = String(value.getValue()).toUpperCase();
  if (word === "TRUE" || word === "FALSE") return BooleanValueObject.create(word === "TRUE");
  return ErrorValueObject.create(ErrorType.VALUE);
}

/** IF with a text as its test, which the grid’s own takes for true unless it is empty. */
export class If extends original(functionLogical, "IF") {
  override calculate(test: BaseValueObject, ...branches: BaseValueObject[]) {
    return super.calculate(hasText(test) ? each([test], conditionOf) : test, ...branches);
  }
}

/** Most tests are comparisons, of which nobody needs a copy. */
function hasText(test: BaseValueObject): boolean {
  const { rows, cols, at } = cellsOf(test);
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) if (at(row, col).isString()) return true;
  }
  return false;
}
