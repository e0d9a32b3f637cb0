import { ErrorType, ErrorValueObject, StringValueObject } from "@univerjs/engine-formula";

/** Texts beyond so many are looked at again each time. */
const MOST_KNOWN = 100_000;

const convert = StringValueObject.prototype.convertToNumberObjectValue;
const noNumbers = new Set<string>();

/**
 * SUMIFS and its like ask of each text in a column whether it is a number, and the engine tries all formats of days and
 * numbers on it each time: a build over some hundred customers spends a third of its time on that. What is no number
 * stays none.
 */
export function rememberWhatIsNoNumber(): void {
  StringValueObject.prototype.convertToNumberObjectValue = function (this: StringValueObject) {
    const text = this.getValue();
    if (noNumbers.has(text)) return ErrorValueObject.create(ErrorType.VALUE);
    const found = convert.call(this);
    const isNone = found.isError() && (found as ErrorValueObject).getErrorType() === ErrorType.VALUE;
    if (isNone && noNumbers.size < MOST_KNOWN) noNumbers.add(text);
    return found;
  };
}
