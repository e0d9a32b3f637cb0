import { BaseFunction, NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { each } from "./each";

/** HYPERLINK holds its words, as in Excel; the grid’s own writes a text with a link, and its cell holds nothing. */
export class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(target: BaseValueObject, words: BaseValueObject = target): BaseValueObject {
    return each([target, words], (_, said) => (said.isNull() ? NumberValueObject.create(0) : said));
  }
}
