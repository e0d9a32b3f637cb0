import { NO_DATA, POINTS } from "../../template/measure";

/* Sums, means and changes over columns and timelines of other sheets. */

/** A column of days within the last closed quarter, the one before, the twelve months to as-of. */
export const inQuarter = (days: string) => `{${days}},">="&{setup!q_from},{${days}},"<="&{setup!q_to}`;
const inBefore = (days: string) =>
  `{${days}},">"&EOMONTH({setup!q_to},-6),{${days}},"<="&EOMONTH({setup!q_to},-3)`;
export const inYear = (days: string) => `{${days}},">="&{setup!y_from},{${days}},"<="&{setup!y_to}`;

type Within = (days: string) => string;

/** What a cell of another sheet says; it says so itself where it knows nothing. */
export const of = (cell: string) => `=IF({${cell}}="",${NO_DATA},{${cell}})`;

/** The last of a timeline’s periods, and how a share changed in points against the one before, or an amount. */
export const last = (row: string, count: number) =>
  `=IF(INDEX({${row}},1,${count})="",${NO_DATA},INDEX({${row}},1,${count}))`;
export const lastChange = (row: string, count: number, by: "points" | "amount") => {
  const [now, before] = [count, count - 1].map((at) => `INDEX({${row}},1,${at})`);
  return `=IF(COUNT(${now},${before})<2,${NO_DATA},(${now}-${before})${by === "points" ? POINTS : ""})`;
};

const COST_MONTHS = "costs!month";
const counted = (column: string, within: Within) =>
  `COUNTIFS(${within(COST_MONTHS)},{costs!${column}},">=0")`;
const mean = (column: string, within: Within) => `AVERAGEIFS({costs!${column}},${within(COST_MONTHS)})`;
const sum = (column: string, within: Within) => `SUMIFS({costs!${column}},${within(COST_MONTHS)})`;
const both = (test: (within: Within) => string) => `${test(inQuarter)},${test(inBefore)}`;

/** People in the mean of a quarter against the one before. */
export const staffChange = (column: string) =>
  `=IF(MIN(${both((within) => counted(column, within))})=0,${NO_DATA},${mean(column, inQuarter)}-${mean(column, inBefore)})`;

/** Costs of a quarter against the one before. */
export const costChange = (...columns: readonly string[]) => {
  const spent = (within: Within) => columns.map((column) => sum(column, within)).join("+");
  return `=IF(MIN(${both((within) => `COUNTIFS(${within(COST_MONTHS)})`)})=0,${NO_DATA},${spent(inQuarter)}-(${spent(inBefore)}))`;
};

/** By how many points people grow faster than revenue, from one quarter to the next. */
export const staffOutgrow = (staff: string, revenue: string) =>
  `=IF(OR(MIN(${both((within) => counted(staff, within))})=0,${sum(staff, inBefore)}=0,${sum(revenue, inBefore)}=0),${NO_DATA},` +
  `(${mean(staff, inQuarter)}/${mean(staff, inBefore)}-${sum(revenue, inQuarter)}/${sum(revenue, inBefore)})${POINTS})`;

/** A sum over a sum of the deals of a quarter, less that of the one before. */
export const dealRatioChange = (of: string, to: string) =>
  dealRatio(of, to, (now, before) => `${now}-${before}`);
/** By how many points the first sum falls behind the second, from one quarter to the next. */
export const dealRatioFall = (of: string, to: string) =>
  dealRatio(of, to, (now, before) => `(${before}-${now})${POINTS}`);

function dealRatio(of: string, to: string, compare: (now: string, before: string) => string): string {
  const [above, below] = [of, to].map((column) => (within: Within) => `SUMIFS({deals!${column}},${within("deals!signed")},{deals!${to}},">0")`); // prettier-ignore
  const ratio = (within: Within) => `${above(within)}/${below(within)}`;
  return `=IF(MIN(${both(below)})<=0,${NO_DATA},${compare(ratio(inQuarter), ratio(inBefore))})`;
}

/** A sum over the deals of a quarter against the one before. */
export const dealChange = (column: string) => {
  const amount = (within: Within) => `SUMIFS({deals!${column}},${within("deals!signed")})`;
  const deals = (within: Within) => `COUNTIFS(${within("deals!signed")})`;
  return `=IF(MIN(${both(deals)})=0,${NO_DATA},${amount(inQuarter)}-${amount(inBefore)})`;
};
