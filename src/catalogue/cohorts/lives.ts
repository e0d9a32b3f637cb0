import { kaplanMeier, type Step } from "../../engine/survival/kaplan-meier";
import { findBadLife, livesAsOf, type BadLife } from "../../engine/survival/lives";
import type { Unit } from "../../engine/survival/durations";
import {
  badValue,
  date,
  dates,
  ends,
  fill,
  noAnswer,
  oneForAll,
  option,
  optional,
  type Failure,
  type Series,
  type Text,
} from "../define";
import { UNITS } from "../intervals";

/* What the functions on lifetimes share: a row per life as arguments, and the curve behind them. */

export const start = dates("start", {
  en: "first day of each customer’s life",
  "zh-CN": "每个客户的开始日期，一客户一行",
});

export const end = ends("end", {
  en: "first day no longer a customer; blank while active",
  "zh-CN": "不再是客户的首日；在约留空",
});

export const asOf = date("asof", { en: "the day up to which the dates are known", "zh-CN": "数据截止日" });

export const unit = optional(
  option<Unit>("unit", { en: "unit of lifetimes", "zh-CN": "时长单位" }, UNITS),
  "month",
);

export interface LifeArguments {
  readonly start: Series;
  readonly end: Series;
  readonly weight?: Series;
  readonly entry?: Series;
}

const columnsOf = ({ start, end, weight = oneForAll(1), entry = oneForAll(0) }: LifeArguments) => ({
  start: start.values,
  end: end.values,
  weight: weight.values,
  entry: entry.values,
});

const BAD_ROWS: Record<BadLife["why"], Text> = {
  "no start": {
    en: "Row {row} has no {start}. Fill it in, or clear the whole row.",
    "zh-CN": "第 {row} 行缺少 {start}。请补填，或清空整行。",
  },
  "end before start": {
    en: "In row {row}, {end} is before {start}. Correct one of the two dates.",
    "zh-CN": "第 {row} 行的 {end} 早于 {start}，请更正其一。",
  },
};

/** #VALUE! for a day that is not given, or that names the first row that can’t be read. */
export function unreadableLives(
  day: number,
  lives: LifeArguments,
  names = { start: "start", end: "end" },
): Failure | null {
  if (day === 0) {
    return badValue({
      en: "asof is missing. Give the day up to which the dates are known.",
      "zh-CN": "缺少 asof，请填数据截止日。",
    });
  }
  const bad = findBadLife(columnsOf(lives));
  return bad && badValue(fill(BAD_ROWS[bad.why], { row: bad.row, ...names }));
}

/** The survival curve, or #N/A where no life is observed. */
export function curveAsOf(day: number, unit: Unit, lives: LifeArguments): readonly Step[] | Failure {
  const observed = livesAsOf(day, unit, columnsOf(lives));
  if (observed.time.length > 0) return kaplanMeier(observed);
  return noAnswer({
    en: "No row was observed by asof. Check the dates, or take a later asof.",
    "zh-CN": "截至 asof 没有可观察的记录。请核对日期，或把 asof 推后。",
  });
}

const CHINESE: Record<Unit, string> = { day: "天", week: "周", month: "个月", quarter: "个季度", year: "年" };

/** A length of time in words. */
export function inUnits(time: number, unit: Unit): Text {
  return { en: `${time} ${unit}${time === 1 ? "" : "s"}`, "zh-CN": `${time} ${CHINESE[unit]}` };
}
