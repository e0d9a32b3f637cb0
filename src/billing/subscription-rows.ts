import type { Convention } from "../engine/reconcile/conventions";
import type { BillingRow } from "../engine/reconcile/rows";
import { fill, shortened, type Text } from "../locales/text";
import { billingRow, isPastDue } from "./billing-row";
import { filledCells } from "./cells/column";
import { isLeft, moneyOf } from "./normalise/amount";
import type { Asked } from "./normalise/read-row";
import { joinSpans, spanRows, withoutDoubles } from "./normalise/span-rows";
import { statusQuestion, statusQuestions } from "./normalise/statuses";
import { REASONS } from "./reasons";
import type { Source } from "./source";
import { besidesOf, columnsMissing, sourceOf, untriedIn, type Told } from "./subscription-columns";
import type { Answers, LeftOut, Question, Reason, SettingId, SourceRow, SourceTable } from "./types";

/* A table of subscriptions as the rows that the import makes a ledger of, so that conventions can be tried on them. */

/** The rows of a table, and the line that each begins on. */
export interface BillingRows {
  readonly rows: readonly BillingRow[];
  readonly lines: readonly number[];
  /** How they are counted here where that is not as we do. */
  readonly ours: Partial<Convention>;
  /** Heads under which vendors’ conventions could be tried that the table has not. */
  readonly untried: readonly Text[];
  /** Rows that the import leaves out of a ledger too. */
  readonly leftOut: readonly LeftOut[];
  /** What the table leaves open and its first choice answers: another would change the number so much that it shows. */
  readonly assumed: readonly Question[];
  readonly notes: readonly Text[];
  /** The lines that say no currency, where others do or one is asked for. */
  readonly withoutCurrency: readonly number[];
  /** The currency that those are counted in; null where they are left out. */
  readonly takenAs: string | null;
}

/** Why there are no rows; with a question where an answer to it would give them. */
export interface RefusedRows {
  readonly refusal: Text;
  readonly question?: Question;
}

export interface GivenRows extends Told {
  /** The day that is today. */
  readonly asOf: number;
  /** A ledger counts each of its rows whatever its status, with its trial and with what is charged by use. */
  readonly isLedger?: boolean;
}

const ASKED: ReadonlySet<string> = new Set<SettingId>(["dates", "zone", "decimal", "per", "tax", "discount"]);
const ASSUMED: ReadonlySet<string> = new Set<SettingId>(["amounts", "interval"]);
/** What the import leaves out of a ledger and a ledger counts. */
const OF_LEDGER = ["once", "duplicate", "history"] as const satisfies readonly Reason[];

/** The rows as the import reads them, or why the first that can’t be read keeps them from being counted. */
export function billingRows(table: SourceTable, given: GivenRows): BillingRows | RefusedRows {
  const { asOf, isLedger = false, answers = {} } = given;
  const source = sourceOf(table, given);
  const missing = columnsMissing(source);
  if (missing) return { refusal: missing };
  const counted = { ...statusesTried(source, isLedger), ...answers };
  const { questions, values } = source.settlement;
  const asked = [...questions.filter(({ id }) => ASKED.has(id)), ...statusQuestions(source, counted)];
  if (asked.length > 0) return { refusal: openText(asked[0], table.file), question: asked[0] };

  const lookups = { plans: new Map(), coupons: new Map() };
  const keep = new Set<Reason>(isLedger ? OF_LEDGER : []);
  const read = withTrials({ source, lookups, answers: counted, asOf, keep });
  const leftOut = [...source.table.setAside.filter(({ reason }) => !NO_ROW.has(reason)), ...read.leftOut];
  const rowAt = new Map(source.table.rows.map((row) => [row.line, row]));
  const unreadable = leftOut.find((row) => BAD.has(row.reason) && !isWorthless(rowAt.get(row.line), source));
  if (unreadable) return { refusal: badText(unreadable) };

  const isCovered = values.get("end-day") === "included";
  const besides = besidesOf(table);
  // A renewal may begin a day after the last has ended; other rows that touch count alike, joined or not.
  const spans = source.layout.kind === "renewals" ? joinSpans(source, read.rows) : read.rows;
  const rows: BillingRow[] = [];
  for (const span of spans) {
    const row = billingRow(span, rowAt.get(span.from[0].line)!, {
      source,
      answers,
      asOf,
      isCovered,
      besides,
    });
    if (isLeft(row)) return { refusal: badText({ ...span.from[0], ...row }) };
    if (row.interval === "term" && row.end === 0) return { refusal: fill(OPEN_TERM, { ...span.from[0] }) };
    rows.push(row);
  }
  return {
    rows,
    lines: spans.map(({ from: [{ line }] }) => line),
    ours: { ...(isCovered && { endDay: "included" }), ...(isLedger && { trial: "in", usage: "in" }) },
    untried: untriedIn(source.mapping, besides),
    leftOut,
    assumed: questions.filter(({ id }) => ASSUMED.has(id)),
    notes: couponNotes(source),
    withoutCurrency: [],
    takenAs: null,
  };
}

/** The rows of the ledger, and those that are none for their trial. */
function withTrials(asked: Asked): Pick<ReturnType<typeof spanRows>, "rows" | "leftOut"> {
  const { source, keep } = asked;
  const [read] = withoutDoubles([spanRows(asked)], keep);
  const isTrial = ({ reason }: LeftOut) => reason === "trial" || reason === "trial_left";
  const lines = new Set(read.leftOut.filter(isTrial).map(({ line }) => line));
  const table = { ...source.table, rows: source.table.rows.filter(({ line }) => lines.has(line)) };
  const trials = spanRows({ ...asked, source: { ...source, table }, keep: new Set([...keep, "trial"]) });
  return {
    rows: [...read.rows, ...trials.rows],
    leftOut: [...read.leftOut.filter((row) => !isTrial(row)), ...trials.leftOut],
  };
}

/** Statuses that are not asked: who owes money is tried as a customer and as none. */
function statusesTried({ table, mapping }: Source, isLedger: boolean): Answers {
  const statuses = filledCells(table, mapping, "status").map(({ cell }) => cell);
  const counting = statuses.filter((status) => isLedger || isPastDue(status));
  return Object.fromEntries(counting.map((status) => [statusQuestion(status), "count"]));
}

const NO_ROW: ReadonlySet<Reason> = new Set(["above", "blank", "heads"]);

/** Of a row that is worth something these leave open what it pays when. */
const BAD: ReadonlySet<Reason> = new Set([
  "no_customer", "no_start", "no_end", "ends_first", "error",
  "bad_start", "bad_end", "bad_day", "bad_amount", "bad_interval", "bad_quantity", "other_currency", "bad_term",
]); // prettier-ignore

function isWorthless(row: SourceRow | undefined, source: Source): boolean {
  const money = ["amount", "discount", "tax"] as const;
  return row !== undefined && money.every((role) => (moneyOf(source, row, role, "") ?? 0) === 0);
}

function couponNotes({ table, mapping }: Source): readonly Text[] {
  const rows = filledCells(table, mapping, "coupon").length;
  return rows > 0 ? [fill(COUPONS, { rows, file: table.file })] : [];
}

const openText = ({ text, example }: Question, file: string) =>
  fill(OPEN, { file, line: example?.place.line ?? 1, question: text });

const badText = ({ file, line, reason, value = "" }: LeftOut) =>
  fill(UNREADABLE, { file, line, why: fill(REASONS[reason], { value: shortened(value) }) });

const OPEN: Text = { en: "{file}, line {line}: {question}", "zh-CN": "{file} 第 {line} 行：{question}" };
const UNREADABLE: Text = {
  en: "{file}, line {line}: {why}. Correct the row, or clear it.",
  "zh-CN": "{file} 第 {line} 行：{why}。请更正该行，或清空整行。",
};
const OPEN_TERM: Text = {
  en: "{file}, line {line}: it pays for its whole term and has no end. Fill the end in, or give the interval it is charged by.",
  "zh-CN": "{file} 第 {line} 行：按整期计费，但没有结束日期。请补填结束日期，或改填计费周期。",
};
const COUPONS: Text = {
  en: "{rows:row names|rows name} a coupon, and nothing is taken off for it. To take it off, make a ledger of the file and that of its coupons first: hourglass ledger {file} coupons.csv --out ledger.csv.",
  "zh-CN":
    "{rows} 行使用了优惠券，此处未予扣除。如需扣除，请先与优惠券文件一并整理为台账：hourglass ledger {file} coupons.csv --out ledger.csv。",
};
