import { MOVES_LABELS } from "../../catalogue/ledger/moves-table";
import { rowsOfLife, traceCohort, traceRenewals } from "../../engine/ledger/behind";
import { trace, type Traced } from "../../engine/ledger/trace";
import { unitOf, type TimeUnit } from "../../engine/ledger/units";
import { monthOf } from "../../engine/months";
import { LINES } from "../../engine/movements/movements";
import type { CellValue } from "../../workbook/types";
import { booksOf, given, placesIn, type Books } from "./books";
import type { Explained } from "./explained";
import { sinceMonth, sinceMovement, sinceUnit, type Since } from "./since";

/** A customer behind a number of a ledger. */
export interface BehindRow {
  readonly customer: string;
  /** What it paid before, a month or whatever the number compares with, and pays then; none where no money is meant. */
  readonly previous?: number;
  readonly current?: number;
  readonly change?: number;
  /** The rows of the ledger, by their addresses. */
  readonly places: readonly string[];
}

export interface Behind {
  /** The largest change first. */
  readonly rows: readonly BehindRow[];
  readonly since?: Since;
}

/** Where in an answer the selected cell stands: the words of its line, its month as a day, and what heads its column. */
export interface CellPlace {
  readonly line: string;
  readonly month: number | undefined;
  readonly head?: CellValue;
}

/** Finds who is behind a cell; undefined where nobody can be. */
type Finder = (explained: Explained, place: CellPlace) => Behind | undefined;

/** Of a cell about one month. */
const monthly =
  (
    find: (books: Books, month: number, place: CellPlace, explained: Explained) => Behind | undefined,
  ): Finder =>
  (explained, place) => {
    const books = booksOf(explained);
    return books && place.month ? find(books, place.month, place, explained) : undefined;
  };

const FINDERS: Readonly<Record<string, Finder>> = {
  "LEDGER.MOVES": monthly((books, month, { line }, explained) => {
    const movement = movementOf(line);
    return movement && moving(books, month, movement, explained);
  }),
  "LEDGER.MRR": monthly((books, month, _place, explained) => {
    return moving(books, month, "closing", explained);
  }),
  "LEDGER.MATRIX": monthly((books, month, { line }) => {
    return { rows: traced(books, month, "closing").filter(({ customer }) => customer === line) };
  }),
  "LEDGER.RETENTION": monthly((books, month, { line }, explained) => {
    return { rows: retained(books, month, line), since: sinceMonth(explained, month, line) };
  }),
  "LEDGER.RENEWALS": monthly((books, month, { line }, explained) => {
    return { rows: renewing(books, month, line), since: sinceMonth(explained, month, line) };
  }),
  "LEDGER.TRACE": (explained, { line }) => {
    const books = booksOf(explained);
    if (!books) return undefined;
    const movement = books.option<Traced>("movement");
    const rows = traced(books, books.option<number>("month"), movement);
    return only(rows.filter(({ customer }) => customer === line));
  },
  "LEDGER.COHORT": inCohort,
  "LEDGER.LIVES": (explained, { line }) => {
    const books = booksOf(explained);
    const life = (explained.answer as readonly (readonly CellValue[])[]).find(([name]) => name === line);
    const places = books?.placesOf(rowsOfLife(books.ledger, line)) ?? [];
    const mrr = Number(life?.[3]);
    return only(
      places.length === 0 ? [] : [{ customer: line, previous: mrr, current: mrr, change: mrr, places }],
    );
  },
  "LEDGER.CHECK": (explained, { line }) => {
    const at = Number(line);
    const customers = given(explained, "customer");
    if (!(at >= 1) || !Array.isArray(customers)) return undefined;
    const customer = String((customers as readonly (readonly unknown[])[])[at - 1]?.[0] ?? "");
    return { rows: [{ customer, places: placesIn(explained)([at]) }] };
  },
};

const only = (rows: readonly BehindRow[]): Behind | undefined => (rows.length === 0 ? undefined : { rows });

/** The customers behind a cell of a ledger’s table; undefined for functions and cells that have none. */
export function behindOf(explained: Explained, place: CellPlace): Behind | undefined {
  return explained.args && FINDERS[explained.definition.id]?.(explained, place);
}

/** By its label in either language. */
const movementOf = (label: string): Traced | undefined =>
  LINES.find((line) => Object.values(MOVES_LABELS[line]).includes(label));

/** As LEDGER.TRACE answers, with the options that the call has. */
function traced({ ledger, placesOf, option }: Books, day: number, movement: Traced): BehindRow[] {
  const options = {
    reactivationDays: option<number | undefined>("reactivation_days") ?? 0,
    countSameMonth: option<string | undefined>("same_month") === "count",
  };
  return trace(ledger, monthOf(day), movement, options).map(({ rows, ...row }) => ({
    ...row,
    places: placesOf(rows),
  }));
}

function moving(books: Books, month: number, movement: Traced, explained: Explained): Behind {
  const rowsOf = (day: number) => traced(books, day, movement);
  return { rows: rowsOf(month), since: sinceMovement(explained, month, movement, rowsOf) };
}

/** The largest change first; who is as before keeps the order of the ledger. */
const byChange = (rows: readonly BehindRow[]) =>
  rows.toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));

/** The customers of the base who pay otherwise now, or, of customers counted, those who left. */
function retained(books: Books, day: number, line: string): BehindRow[] {
  const { ledger, placesOf, option } = books;
  const base = monthOf(day) - Math.trunc(option<number>("window"));
  const at = (month: number) =>
    trace(ledger, month, "closing", { reactivationDays: 0, countSameMonth: false });
  const now = new Map(at(monthOf(day)).map((row) => [row.customer, row]));
  const rows = at(base).map(({ customer, current: previous, rows: then }): BehindRow => {
    const later = now.get(customer);
    const current = later?.current ?? 0;
    const all = [...new Set([...then, ...(later?.rows ?? [])])];
    return { customer, previous, current, change: current - previous, places: placesOf(all) };
  });
  const isCounted = line === "logo" || line === "customers";
  return byChange(
    rows.filter(({ current, change = 0 }) =>
      isCounted ? current === 0 : line === "grr" ? change < 0 : change !== 0,
    ),
  );
}

/** What was due with each customer, and what of it was renewed: of `renewed` those with any, of `rate` all. */
function renewing({ ledger, placesOf }: Books, day: number, line: string): BehindRow[] {
  const rows = traceRenewals(ledger, monthOf(day)).map(({ customer, due, renewed, rows }): BehindRow => {
    const change = line === "due" ? due : line === "renewed" ? renewed : renewed - due;
    return { customer, previous: due, current: renewed, change, places: placesOf(rows) };
  });
  return byChange(line === "renewed" ? rows.filter(({ current }) => current !== 0) : rows);
}

/** The customers of a cohort: what each paid in its first unit, and pays so many later; of a blank cell nobody. */
function inCohort(explained: Explained, { line, head }: CellPlace): Behind | undefined {
  const books = booksOf(explained);
  const day = Number(line);
  if (!books || !(day > 0) || cellAt(explained, line, head) === "") return undefined;
  const unit = books.option<TimeUnit>("unit");
  const age = typeof head === "number" ? head : 0;
  const members = traceCohort(books.ledger, unit, unitOf(day, unit), age);
  const rows = members.map(({ customer, first, now, rows }): BehindRow => {
    const change = age === 0 ? now : now - first;
    return { customer, previous: first, current: now, change, places: books.placesOf(rows) };
  });
  const measure = books.option<string>("measure");
  return { rows: byChange(rows), since: age > 0 ? sinceUnit(members, measure, unit) : undefined };
}

/** What a table shows in a line, under a head. */
function cellAt({ answer }: Explained, line: string, head: CellValue | undefined): CellValue | undefined {
  const [heads, ...lines] = answer as readonly (readonly CellValue[])[];
  return lines.find(([label]) => String(label) === line)?.[heads.indexOf(head ?? "")];
}
