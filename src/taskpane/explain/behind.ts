import { findFunction } from "../../catalogue";
import { isFailure, type RawArgument } from "../../catalogue/define";
import { cellAddress } from "../../excel/address";
import { calendarDay, serialOf } from "../../excel/days";
import { onSheet, readAddress } from "../../excel/sheet-name";
import { call } from "../../functions/call";
import type { Explained } from "./explained";

/** A customer behind a number of a ledger. */
export interface BehindRow {
  readonly customer: string;
  /** What it paid a month before, and pays then. */
  readonly previous: number;
  readonly current: number;
  readonly change: number;
  /** The rows of the ledger, by their addresses. */
  readonly places: readonly string[];
}

/** What the number was a month before, and which customers make the difference. */
export interface Since {
  readonly before: number;
  readonly now: number;
  readonly came: number;
  readonly went: number;
  /** Of a sum at a month’s end: by what it moved, line by line. */
  readonly moves: readonly (readonly [line: Line, value: number])[];
}

export interface Behind {
  /** The largest change first. */
  readonly rows: readonly BehindRow[];
  readonly since?: Since;
}

/** Where in an answer the selected cell stands: the words of its line, and its month as a day. */
export interface CellPlace {
  readonly line: string;
  readonly month: number | undefined;
}

const FLOWS = ["new", "expansion", "reactivation", "contraction", "churn"] as const;
type Line = (typeof FLOWS)[number];
const LINES = ["opening", ...FLOWS, "closing"] as const;
const ZH = ["期初", "新签", "增购", "回流", "缩减", "流失", "期末"];

/** The customers behind a cell of a ledger’s table; undefined for functions and cells that have none. */
export function behindOf(explained: Explained, { line, month }: CellPlace): Behind | undefined {
  const { definition, args } = explained;
  if (!args || month === undefined || !month) return undefined;
  switch (definition.id) {
    case "LEDGER.MOVES": {
      const movement = movementOf(line);
      return (
        movement && { rows: traced(explained, month, movement), since: sinceOf(explained, month, movement) }
      );
    }
    case "LEDGER.MRR":
      return { rows: traced(explained, month, "closing"), since: sinceOf(explained, month, "closing") };
    case "LEDGER.MATRIX":
      return { rows: traced(explained, month, "closing").filter(({ customer }) => customer === line) };
    case "LEDGER.RETENTION":
      return { rows: retained(explained, month, line) };
    default:
      return undefined;
  }
}

function movementOf(line: string): (typeof LINES)[number] | undefined {
  const at = Math.max(LINES.indexOf(line as never), ZH.indexOf(line));
  return LINES[at];
}

/** An argument of the call by its name. */
function given({ inputs, args }: Explained, name: string): RawArgument {
  return args![inputs.findIndex(({ param }) => param.name === name)] ?? null;
}

/** The arguments that the ledger’s functions share, for another of them. */
function asked(explained: Explained, id: string, own: Readonly<Record<string, RawArgument>>): unknown {
  const definition = findFunction(id)!;
  return call(
    definition,
    definition.params.map(({ name }) => own[name] ?? given(explained, name)),
  );
}

const EVERYBODY = 1e9;

function traced(explained: Explained, month: number, movement: string): BehindRow[] {
  const table = asked(explained, "LEDGER.TRACE", { month, movement, top: EVERYBODY });
  if (isFailure(table)) return [];
  const placeOf = placesIn(explained);
  return (table as readonly (readonly (string | number)[])[]).slice(1).map((row) => ({
    customer: String(row[0]),
    previous: Number(row[1]),
    current: Number(row[2]),
    change: Number(row[3]),
    places: (String(row[4]).match(/\d+/g) ?? []).map((n) => placeOf(Number(n))),
  }));
}

/** The cell of a row of the ledger, counted from 1; "" where the ledger is no cells. */
function placesIn({ inputs }: Explained): (row: number) => string {
  const at = readAddress(inputs.find(({ param }) => param.name === "customer")?.address ?? "");
  return (row) => (at ? onSheet(at.sheet, cellAddress(at.area.row + row - 1, at.area.col)) : "");
}

const sum = (rows: readonly BehindRow[]) => rows.reduce((total, { change }) => total + change, 0);

function sinceOf(explained: Explained, month: number, movement: (typeof LINES)[number]): Since {
  const earlier = monthBefore(month, 1);
  const [before, now] = [traced(explained, earlier, movement), traced(explained, month, movement)];
  const [had, has] = [before, now].map((rows) => new Set(rows.map(({ customer }) => customer)));
  const moved = movement === "opening" ? earlier : month;
  const isFlow = (FLOWS as readonly string[]).includes(movement);
  return {
    before: sum(before),
    now: sum(now),
    came: now.filter(({ customer }) => !had.has(customer)).length,
    went: before.filter(({ customer }) => !has.has(customer)).length,
    moves: isFlow
      ? []
      : FLOWS.map((line) => [line, sum(traced(explained, moved, line))] as const).filter(
          ([, value]) => value !== 0,
        ),
  };
}

/** Any day of the month so many months earlier. */
function monthBefore(day: number, months: number): number {
  const { year, month } = calendarDay(day);
  return serialOf({ year, month: month - months, day: 1 });
}

/** The customers of the base who pay otherwise now, or, of customers counted, those who left. */
function retained(explained: Explained, month: number, line: string): BehindRow[] {
  const window = Math.trunc(Number(given(explained, "window"))) || 12;
  const then = traced(explained, monthBefore(month, window), "closing");
  const now = new Map(traced(explained, month, "closing").map((row) => [row.customer, row]));
  const rows = then.map(({ customer, current, places }): BehindRow => {
    const later = now.get(customer);
    const pays = later?.current ?? 0;
    const [previous, all] = [current, [...new Set([...places, ...(later?.places ?? [])])]];
    return { customer, previous, current: pays, change: pays - previous, places: all };
  });
  const isCounted = line === "logo" || line === "customers";
  return rows
    .filter(({ current, change }) => (isCounted ? current === 0 : line === "grr" ? change < 0 : change !== 0))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}
