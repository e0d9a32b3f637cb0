import type { Dialect } from "./dialects";
import { PARTS, TERM } from "./intervals";
import { caseOf, cases, inList, select, type Step } from "./layout";
import * as notes from "./notes";
import type { Question } from "./question";

/*
 * From a table to what each customer pays: the definition of a ledger, once, for all statements and dialects. It is
 * that of engine/ledger/, step by step: rows are read as the functions read cells, priced a month in whole parts,
 * and become steps of MRR from one month’s end to another. No name here is that of a column behind it.
 */

/** Prices have so many decimals; beyond, the engine too gives up whole units. */
const DECIMALS = 8;
const price = (dialect: Dialect, value: string) => dialect.asDecimal(value, 22, DECIMALS);

/** Ends nobody lives to see. */
const FAR_END = "2999-12-31";

export function ledgerSteps(question: Question): Step[] {
  return [
    source(question),
    rows(question),
    ...(hasTerms(question) ? [precision(question), terms(question)] : []),
    priced(question),
    segments(question),
    unread(),
  ];
}

const hasTerms = ({ intervals }: Question) => intervals.some(({ parts }) => parts === TERM);

function source({ dialect, from, columns }: Question): Step {
  const of = (column: string) => `src.${column}`;
  const asWord = (column: string) =>
    dialect.trimmed(`LOWER(REPLACE(REPLACE(${dialect.asText(of(column))}, '_', ' '), '-', ' '))`);
  const asId = (column: string) => dialect.trimmed(dialect.asText(of(column)));
  return {
    name: "hg_source",
    note: notes.SOURCE,
    query: select({
      columns: [
        [columns.segment === undefined ? dialect.asText("''") : asId(columns.segment), "segment_text"],
        [asId(columns.customer), "customer_text"],
        [dialect.asDay(of(columns.start)), "start_day"],
        [dialect.asDay(of(columns.end)), "written_end"],
        [price(dialect, of(columns.amount)), "written_price"],
        ...(columns.interval === undefined ? [] : [[asWord(columns.interval), "interval_word"] as const]),
        ...(columns.count === undefined
          ? []
          : [[dialect.asDecimal(of(columns.count), 12, 3), "interval_count"] as const]),
      ],
      from: `${from} AS src`,
    }),
  };
}

function rows(question: Question): Step {
  const { dialect, columns } = question;
  return {
    name: "hg_rows",
    note: notes.ROWS,
    query: select({
      columns: [
        ["COALESCE(segment_text, '')", "segment_id"],
        ["COALESCE(customer_text, '')", "customer_id"],
        "start_day",
        [caseOf(`written_end < ${dialect.day(FAR_END)}`, "written_end"), "end_day"],
        ["COALESCE(written_price, 0)", "price"],
        [columns.interval === undefined ? "''" : "COALESCE(interval_word, '')", "word"],
        [dialect.asDecimal(partsByWord(question), 9, 0), "parts"],
        ...(columns.count === undefined
          ? []
          : [[caseOf("interval_count <> 0", "interval_count", "1"), "intervals"] as const]),
      ],
      from: "hg_source",
    }),
  };
}

/** What a price is multiplied by for its parts a month; NULL for a word that nobody knows. */
function partsByWord({ dialect, columns, intervals }: Question): string {
  if (columns.interval === undefined) return String(intervals[0].parts);
  const blank = ["''", ...["0", "false"].map(dialect.text)].join(", ");
  return cases([
    [`interval_word IS NULL OR interval_word IN (${blank})`, String(PARTS)],
    ...intervals.map(
      ({ parts, words }) => [`interval_word IN ${inList(words.map(dialect.text))}`, String(parts)] as const,
    ),
  ]);
}

/** A term is rounded to the decimals of all prices of a segment, cents at least. */
function precision({ dialect }: Question): Step {
  const fraction = (decimals: number) =>
    dialect.asDecimal(dialect.text(`0.${"1".padStart(decimals, "0")}`), 18, DECIMALS);
  const rounded = [2, 3, 4, 5, 6, 7].map(
    (decimals) => [`price = ROUND(price, ${decimals})`, fraction(decimals)] as const,
  );
  return {
    name: "hg_precision",
    note: notes.PRECISION,
    query: select({
      columns: [
        ["segment_id", "segment_of"],
        [`MIN(${cases(rounded, fraction(DECIMALS))})`, "least_money"],
      ],
      from: "hg_rows",
      groupBy: "segment_id",
    }),
  };
}

/** Days of a term, with the last one where it is covered. */
function termDays({ dialect, endIncluded }: Question): string {
  const days = dialect.daysBetween("start_day", "end_day");
  return endIncluded ? `${days} + 1` : days;
}

/**
 * price × 365 ÷ (days × 12), to the nearest least_money, halves away from 0. Whole numbers only: with a price a and
 * least money s it is s × ⌊(730 a + 12 s days) ÷ (24 s days)⌋.
 */
function terms(question: Question): Step {
  const { dialect } = question;
  const days = dialect.asDecimal(termDays(question), 9, 0);
  return {
    name: "hg_terms",
    note: notes.TERMS,
    query: select({
      columns: [
        "hg_rows.*",
        "least_money",
        [caseOf(`parts = ${TERM} AND ${termDays(question)} > 0`, days), "term_days"],
      ],
      from: "hg_rows JOIN hg_precision ON segment_of = segment_id",
    }),
  };
}

function termPrice({ dialect }: Question): string {
  const top = "730 * ABS(price) + 12 * least_money * term_days";
  const bottom = "24 * least_money * term_days";
  const whole = dialect.asDecimal(`(${top} - ${dialect.rest(top, bottom)}) / (${bottom})`, 28, 0);
  return `COALESCE(${caseOf("price < 0", "-1", "1")} * ${price(dialect, `least_money * ${whole}`)}, 0)`;
}

/** Rows with what they are worth a month, the units of time they count in, and the reason why one can’t be read. */
function priced(question: Question): Step {
  const { dialect, endIncluded } = question;
  const until = endIncluded ? dialect.nextDay("end_day") : "end_day";
  const worth: (readonly [string, string])[] = [
    ...(hasTerms(question) ? [[`parts = ${TERM}`, `${PARTS} * ${termPrice(question)}`] as const] : []),
    [dividesEvenly(question), `price * ${partsOfOne(question)}`],
  ];
  return {
    name: "hg_priced",
    note: notes.PRICED,
    query: select({
      columns: [
        "segment_id",
        "customer_id",
        "start_day",
        "end_day",
        "price",
        "word",
        [faultOf(question), "fault"],
        [cases(worth, "0"), "worth"],
        [monthNumber(dialect, "start_day"), "begin_month"],
        [monthNumber(dialect, until), "until_month"],
      ],
      from: hasTerms(question) ? "hg_terms" : "hg_rows",
    }),
  };
}

/** What LEDGER functions refuse, in the order in which they look; and a price that its intervals don’t divide. */
function faultOf(question: Question): string {
  const { dialect, columns } = question;
  const isWorth = "price <> 0 AND parts <> 0";
  const faults: (readonly [string, string])[] = [
    ["parts IS NULL", "interval"],
    ...(columns.count === undefined
      ? []
      : [[`parts > 0 AND NOT (${dividesEvenly(question)})`, "interval"] as const]),
    [`parts = ${TERM} AND price <> 0 AND end_day IS NULL`, "open term"],
    ["customer_id = '' AND (price <> 0 OR start_day IS NOT NULL OR end_day IS NOT NULL)", "no customer"],
    [`${isWorth} AND start_day IS NULL`, "no start"],
    [`${isWorth} AND end_day < start_day`, "end before start"],
  ];
  return cases(faults.map(([when, fault]) => [when, dialect.text(fault)]));
}

/** Both sides of a division have as many decimals: ClickHouse refuses others. */
const finely = (dialect: Dialect) => dialect.asDecimal("parts", 12, 3);

const dividesEvenly = ({ dialect, columns }: Question) =>
  columns.count === undefined
    ? "parts >= 0"
    : `parts >= 0 AND intervals > 0 AND ${dialect.rest(finely(dialect), "intervals")} = 0`;

const partsOfOne = ({ dialect, columns }: Question) =>
  columns.count === undefined ? "parts" : dialect.asDecimal(`${finely(dialect)} / intervals`, 9, 0);

/** Months counted from January 1900 = 0. */
const monthNumber = (dialect: Dialect, day: string) =>
  dialect.asWhole(`(${dialect.year(day)} - 1900) * 12 + ${dialect.month(day)} - 1`);

function segments({ columns, dialect }: Question): Step {
  return {
    name: "hg_segments",
    note: notes.SEGMENTS,
    query:
      columns.segment === undefined
        ? `SELECT ${dialect.asText("''")} AS segment`
        : "SELECT DISTINCT segment_id AS segment FROM hg_priced",
  };
}

function unread(): Step {
  return {
    name: "hg_unread",
    note: notes.UNREAD,
    query: select({
      columns: ["segment", ["COUNT(fault)", "unread_rows"]],
      from: "hg_segments LEFT JOIN hg_priced ON segment_id = segment",
      groupBy: "segment",
    }),
  };
}
