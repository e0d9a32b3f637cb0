import type { Ctor } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  functionDate,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { firstDayOf, LAST_DAY, lastDayOf, monthOf } from "../../../engine/months";
import { each } from "./each";
import { original } from "./original";

/*
 * Functions of dates that the grid answers otherwise than Excel: EDATE runs over the end of a shorter month,
 * EOMONTH rounds months down and refuses a column, ISOWEEKNUM counts a 53rd week where the next year's first has
 * begun, YEARFRAC takes for basis 1 the mean length of years that it has only touched.
 */

const error = (type: ErrorType) => ErrorValueObject.create(type);

/** A function of single numbers, a text among them being read as a cell would read it. */
function ofNumbers(
  required: number,
  most: number,
  compute: (...numbers: number[]) => number | ErrorType,
): Ctor<BaseFunction> {
  return class extends BaseFunction {
    override minParams = required;
    override maxParams = most;
    override calculate(...values: BaseValueObject[]) {
      return each(values, (...cells) => {
        const numbers = cells.map((cell) =>
          cell.isBoolean() ? error(ErrorType.VALUE) : cell.convertToNumberObjectValue(),
        );
        const refused = numbers.find((number) => number.isError());
        if (refused) return refused;
        const answer = compute(...numbers.map((number) => Number(number.getValue())));
        return typeof answer === "number" ? NumberValueObject.create(answer) : error(answer);
      });
    }
  };
}

const isDay = (day: number) => day >= 0 && day < LAST_DAY + 1;

function monthsOn(
  day: number,
  months: number,
  place: (first: number, last: number) => number,
): number | ErrorType {
  const month = monthOf(Math.floor(day)) + Math.trunc(months);
  if (!isDay(day) || month < 0 || month > monthOf(LAST_DAY)) return ErrorType.NUM;
  return place(firstDayOf(month), lastDayOf(month));
}

const edate = (day: number, months: number) => {
  const inMonth = Math.floor(day) - firstDayOf(monthOf(Math.floor(day)));
  return monthsOn(day, months, (first, last) => Math.min(first + inMonth, last));
};

const eomonth = (day: number, months: number) => monthsOn(day, months, (_, last) => last);

/** A week belongs to the year that its Thursday is in; day 5 of Excel’s count is a Thursday. */
function isoWeek(day: number): number | ErrorType {
  if (!isDay(day)) return ErrorType.NUM;
  const thursday = Math.floor((Math.floor(day) + 5) / 7) * 7 - 2;
  return Math.floor((thursday - firstDayOf(yearOf(thursday) * 12)) / 7) + 1;
}

/** Counted from 1900 = 0. */
const yearOf = (day: number) => Math.floor(monthOf(day) / 12);

const lengthOf = (year: number) => firstDayOf(year * 12 + 12) - firstDayOf(year * 12);

/** Days over the length of a year: within twelve months 366 where a 29 February lies, beyond them the mean. */
function actualYears(one: number, other: number): number | ErrorType {
  const [from, to] = [Math.min(one, other), Math.max(one, other)].map(Math.floor);
  return isDay(from) && isDay(to) ? (to - from) / yearLength(from, to) : ErrorType.NUM;
}

function yearLength(from: number, to: number): number {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (to > Number(edate(from, 12))) {
    return (firstDayOf(last * 12 + 12) - firstDayOf(first * 12)) / (last - first + 1);
  }
  if (first === last) return lengthOf(first);
  const leapDay = [first, last].some((year) => {
    const end = lastDayOf(year * 12 + 1);
    return lengthOf(year) === 366 && from <= end && end <= to;
  });
  return leapDay ? 366 : 365;
}

const BY_ACTUAL_DAYS = 1;

/** The other ways to count are as in Excel. */
class YearFrac extends original(functionDate, "YEARFRAC") {
  private readonly actual = new (ofNumbers(2, 2, actualYears))("YEARFRAC");

  override calculate(from: BaseValueObject, to: BaseValueObject, basis?: BaseValueObject) {
    const asked = basis?.isArray() ? (basis as ArrayValueObject).getFirstCell() : basis;
    return asked?.isNumber() && Math.floor(Number(asked.getValue())) === BY_ACTUAL_DAYS
      ? this.actual.calculate(from, to)
      : super.calculate(...[from, to, basis].filter((each) => each !== undefined));
  }
}

export const DATE_FUNCTIONS: readonly [Ctor<BaseFunction>, string][] = [
  [ofNumbers(2, 2, edate), "EDATE"],
  [ofNumbers(2, 2, eomonth), "EOMONTH"],
  [ofNumbers(1, 1, isoWeek), "ISOWEEKNUM"],
  [YearFrac, "YEARFRAC"],
];
