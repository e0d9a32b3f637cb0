import { calendarDay, isoDay } from "../../excel/days";
import { fill, type Text } from "../../locales/text";
import { cellOf, filledCells } from "../cells/column";
import { dayInUtc, orderOf, readDay } from "../cells/days";
import type { Role } from "../types";
import { eitherWay } from "./either";
import type { Case, Told } from "./settings";

/* What a file’s days leave open. */

const DAY_ROLES: readonly Role[] = ["start", "end", "cancelled", "period_end", "date", "created", "updated", "trial_start", "trial_end", "pause", "resume", "refunded"]; // prettier-ignore

const dayCells = ({ table, mapping }: Case) =>
  DAY_ROLES.flatMap((role) => filledCells(table, mapping, role).map((each) => ({ ...each, role })));

/** Whether 03/04/2025 is in March or in April. */
export const dateOrder = (about: Case): Told =>
  eitherWay(
    dayCells(about),
    orderOf,
    [
      ["day-first", DAY_FIRST],
      ["month-first", MONTH_FIRST],
    ],
    { both: BOTH_ORDERS, which: WHICH_ORDER },
  );

/** Whether moments with an offset count to the day that is written or to the day in UTC. */
export function zone(about: Case): Told {
  const moved = dayCells(about).find(({ cell, role }) => {
    const utc = role === "created" || role === "updated" ? undefined : dayInUtc(cell);
    return utc !== undefined && utc !== readDay(cell, { dayFirst: true, utc: false });
  });
  if (!moved) return undefined;
  const written = readDay(moved.cell, { dayFirst: true, utc: false });
  const days = { written: isoDay(written), utc: isoDay(dayInUtc(moved.cell)!) };
  return {
    text: fill(WHICH_ZONE, { cell: moved.cell }),
    row: moved.row,
    choices: [
      ["written", fill(AS_WRITTEN, days)],
      ["utc", fill(IN_UTC, days)],
    ],
  };
}

/** Whether the day of the end is still covered: told by what begins next, or by whole months. */
export function endDay(about: Case): Told {
  const { table, layout, mapping, settled } = about;
  if (!mapping.has("end") || !["invoices", "subscriptions"].includes(layout.kind)) return undefined;
  const reading = { dayFirst: settled.get("dates") === "day-first", utc: false };
  const spans = table.rows.map((row) => {
    const day = (role: Role) => readDay(cellOf(row, mapping, role), reading);
    return { row, customer: cellOf(row, mapping, "customer"), start: day("start"), end: day("end") };
  });
  const ended = spans.filter(({ start, end }) => start > 0 && end > start);
  if (ended.length === 0) return undefined;
  const starts = new Set(spans.map(({ customer, start }) => `${start} ${customer}`));
  const nextBegins = (later: number) => ended.find(({ customer, end }) => starts.has(`${end + later} ${customer}`)); // prettier-ignore
  const [included, excluded] = [nextBegins(1) ?? ended.find(isWholeMonths), nextBegins(0)];
  if (included && !excluded) return { choice: "included", why: fill(COVERED_SEEN, saidOf(included)) };
  if (excluded && !included) return { choice: "excluded", why: fill(NOT_COVERED_SEEN, saidOf(excluded)) };
  const [shown] = ended;
  return {
    text: fill(WHICH_END, { end: isoDay(shown.end) }),
    row: shown.row,
    choices: [
      ["excluded", NOT_COVERED],
      ["included", COVERED],
    ],
  };
}

const saidOf = ({ end, row }: { readonly end: number; readonly row: { readonly line: number } }) => ({
  end: isoDay(end),
  line: row.line,
});

const isWholeMonths = ({ start, end }: { readonly start: number; readonly end: number }) =>
  calendarDay(start).day === 1 && calendarDay(end + 1).day === 1;

const DAY_FIRST: Text = { en: "Day first", "zh-CN": "日在前" };
const MONTH_FIRST: Text = { en: "Month first", "zh-CN": "月在前" };
const WHICH_ORDER: Text = {
  en: "Does “{cell}” say its day or its month first?",
  "zh-CN": "「{cell}」是日在前还是月在前？",
};
const BOTH_ORDERS: Text = {
  en: "“{a}” says its day first and “{b}” its month. Which holds for the rest?",
  "zh-CN": "「{a}」日在前，「{b}」月在前。其余日期以哪种为准？",
};
const WHICH_ZONE: Text = {
  en: "On which day is “{cell}”?",
  "zh-CN": "「{cell}」算哪一天？",
};
const AS_WRITTEN: Text = { en: "The day written, {written}", "zh-CN": "所写当地日期，{written}" };
const IN_UTC: Text = { en: "The day in UTC, {utc}", "zh-CN": "UTC 日期，{utc}" };
const WHICH_END: Text = {
  en: "Is the day of the end, such as {end}, still covered?",
  "zh-CN": "结束日（如 {end}）当天是否仍在服务期内？",
};
const COVERED: Text = { en: "Covered: it is the last day", "zh-CN": "含：是最后一天" };
const NOT_COVERED: Text = { en: "Not covered: it is the first day after", "zh-CN": "不含：是服务期后的首日" };
const COVERED_SEEN: Text = {
  en: "the end in line {line}, {end}, is the last day before the next begins or of a month",
  "zh-CN": "第 {line} 行结束于 {end}，是下一段开始的前一天或月末",
};
const NOT_COVERED_SEEN: Text = {
  en: "the next begins on the day on which line {line} ends, {end}",
  "zh-CN": "第 {line} 行结束当天（{end}）下一段即开始",
};
