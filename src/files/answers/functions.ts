import { calendarDay, serialOf } from "../../excel/days";
import { isFault, isRange, type Value } from "./cells";

/* The few functions of Excel that stand around calls on a ledger. */

const flat = (values: readonly Value[]): Value[] => values.flatMap((each) => (isRange(each) ? flat(each.flat()) : [each])); // prettier-ignore
const numbersIn = (values: readonly Value[]) => flat(values).filter((each) => typeof each === "number");

export const FUNCTIONS: Readonly<Record<string, (...args: readonly Value[]) => Value>> = {
  AND: (...args) => flat(args).every(Boolean),
  OR: (...args) => flat(args).some(Boolean),
  NOT: (value) => !value,
  ISNUMBER: (value) => typeof value === "number",
  COUNT: (...args) => numbersIn(args).length,
  IFERROR: (value, other) => (isFault(value) ? other : value),
  ROWS: (value) => (isFault(value) ? value : isRange(value) ? value.length : 1),
  IFNA: (value, other) => (isFault(value) && value.error === "#N/A" ? other : value),
  SUM: (...args) => numbersIn(args).reduce((sum, each) => sum + each, 0),
  ROUND: (value, digits) => Number(Number(value).toFixed(Number(digits))),
  /** Of texts, as “?*” asks for; other questions are not known. */
  COUNTIF: (range, test) =>
    test === "?*"
      ? flat([range]).filter((each) => typeof each === "string" && each !== "").length
      : { error: "#VALUE!" },
  MONTH: (day) => (isFault(day) ? day : calendarDay(Number(day)).month),
  MOD: (value, by) => ((Number(value) % Number(by)) + Number(by)) % Number(by),
  EOMONTH: (day, months) => {
    if (typeof day !== "number") return { error: "#VALUE!" };
    const { year, month } = calendarDay(day);
    return serialOf({ year, month: month + Number(months) + 1, day: 1 }) - 1;
  },
};
