import type { Ledger } from "./ledger";
import { atLeastNothing } from "./money";
import { spansIn, type TimeUnit, type UnitSpans } from "./units";

/**
 * Every change of a customer’s MRR from the end of one unit of time to the end of the next, in the order of
 * time, for some of the customers. Units are counted as units.ts does.
 */
export interface Steps {
  /** The unit of from[0]. */
  readonly first: number;
  /** The steps of unit first + k lie from from[k] up to from[k + 1]; a customer has one of them at most. */
  readonly from: Int32Array;
  readonly customer: Int32Array;
  /** What the customer pays from then on, in units of money; before its first step it pays nothing. */
  readonly mrr: Float64Array;
}

/*
 * The steps of the last ledger are kept, for whoever asks for one number of a ledger asks for others; and so is
 * the room they lie in, which is large enough to wake the garbage collector each time it is asked for anew.
 */
let kept: { readonly ledger: Ledger; readonly unit: TimeUnit; readonly steps: readonly Steps[] } | null =
  null;

/**
 * The steps of a ledger by units of time: those of the first customers, of the next ones, and so on. They hold
 * until others are asked for.
 */
export function stepsOf(ledger: Ledger, unit: TimeUnit = "month"): readonly Steps[] {
  if (kept?.ledger === ledger && kept.unit === unit) return kept.steps;
  const room = roomFor(2 * ledger.units.length, kept?.steps[0]);
  // What fails half-way leaves nothing that could be taken for the steps of the last ledger.
  kept = null;
  const changes = changesOf(ledger, unit, room);
  addUp(changes, ledger);
  const steps = inParts(changes);
  kept = { ledger, unit, steps };
  return steps;
}

/** Where the steps of a unit lie among these: from the one up to the other. */
export function stepsAt({ first, from }: Steps, unit: number): readonly [from: number, until: number] {
  const at = unit - first;
  return at < 0 || at + 1 >= from.length ? [0, 0] : [from[at], from[at + 1]];
}

function inParts(changes: Changes): Steps[] {
  const { first, from, customer, mrr, parts, length } = changes;
  if (parts === 1) return [changes];
  return Array.from({ length: parts }, (_, part) => ({
    first,
    from: from.subarray(part * length, (part + 1) * length + 1),
    customer,
    mrr,
  }));
}

type Room = Pick<Steps, "customer" | "mrr">;

function roomFor(changes: number, old: Room | undefined): Room {
  const fits = old && old.mrr.length >= changes && old.mrr.length <= 4 * changes + 1000;
  return fits ? old : { customer: new Int32Array(changes), mrr: new Float64Array(changes) };
}

/** Rows as they count at the ends of units. */
interface Spans extends Omit<UnitSpans, "last"> {
  readonly codes: Int32Array;
  readonly units: Float64Array;
}

/** Where changes go: those of customers whose numbers agree but for the lowest bits lie together, unit after unit. */
interface Places {
  /** How many bits of a customer’s number don’t tell. */
  readonly bits: number;
  readonly parts: number;
  /** How many units there are. */
  readonly length: number;
}

/** As Steps, of all customers: place after place. */
type Changes = Steps & Places;

/** The sums of so many customers fit into the nearest of the processor’s caches but one. */
const FEWEST_BITS = 13;
/** To put changes into more places than that takes longer than it saves. */
const MOST_PLACES = 4096;

/** Where whole units don’t hold, sums of decimals depend on the order, and so all customers lie together. */
function placesFor({ customers, exact }: Ledger, length: number): Places {
  const countParts = (bits: number) => ((customers.length - 1) >>> bits) + 1;
  let bits = exact ? FEWEST_BITS : 31;
  while (bits < 31 && countParts(bits) * length > MOST_PLACES) bits++;
  return { bits, parts: countParts(bits), length };
}

/**
 * What rows add where they begin and take away where they end, in the order of time, and of rows within a unit.
 * Changes take the place of MRR; where whole units don’t hold, ~customer stands for one that ends.
 */
function changesOf(ledger: Ledger, unit: TimeUnit, room: Room): Changes {
  const { begin, until, beyond, first, last } = spansIn(ledger, unit);
  const spans = { codes: ledger.columns.customers.codes, units: ledger.units, begin, until, beyond, first };
  const places = placesFor(ledger, Math.max(0, last - first + 1));
  const from = new Int32Array(places.parts * places.length + 1);
  countChanges(spans, places, from);
  for (let at = 1; at < from.length; at++) from[at] += from[at - 1];
  placeChanges(spans, places, from.slice(), room, ledger.exact);
  const { bits, parts, length } = places;
  return { bits, parts, length, first, from, customer: room.customer, mrr: room.mrr };
}

/** Hot: the loop counts the changes of each place, two a row at most, one place further on. */
function countChanges(
  { codes, begin, until, beyond, first }: Spans,
  { bits, length }: Places,
  from: Int32Array,
): void {
  for (let i = 0; i < begin.length; i++) {
    const begins = begin[i];
    const ends = until[i];
    if (begins >= ends) continue;
    const origin = (codes[i] >>> bits) * length - first;
    from[origin + begins + 1]++;
    if (ends !== beyond) from[origin + ends + 1]++;
  }
}

/** Hot: the loop puts the changes of rows into their places; `next` is where the next one of each goes. */
function placeChanges(
  { codes, units, begin, until, beyond, first }: Spans,
  { bits, length }: Places,
  next: Int32Array,
  { customer, mrr }: Room,
  exact: boolean,
): void {
  for (let i = 0; i < codes.length; i++) {
    const begins = begin[i];
    const ends = until[i];
    if (begins >= ends) continue;
    const code = codes[i];
    const money = units[i];
    const origin = (code >>> bits) * length - first;
    const at = next[origin + begins]++;
    customer[at] = code;
    mrr[at] = money;
    if (ends === beyond) continue;
    const atEnd = next[origin + ends]++;
    customer[atEnd] = exact ? code : ~code;
    mrr[atEnd] = -money;
  }
}

/** Makes steps of changes, in their place: there are never more of them. */
function addUp(steps: Steps, { customers, exact }: Ledger): void {
  const { from } = steps;
  const sums = new Float64Array(customers.length);
  const paid = new Float64Array(customers.length);
  const add = exact ? addExactly : addCarefully(customers.length);
  const noChange = exact ? 0 : NO_CHANGE;
  let count = 0;
  let begin = 0;
  for (let u = 1; u < from.length; u++) {
    const end = from[u];
    add(sums, steps, begin, end);
    count = keepSteps(sums, paid, noChange, steps, begin, end, count);
    from[u] = count;
    begin = end;
  }
}

/**
 * Where whole units don’t hold, a change of so little of the larger MRR is none: MRR stays as it was, until small
 * changes together are one.
 */
const NO_CHANGE = 1e-9;

/** Hot: the loop keeps, from `first` on, the customers between two places who now pay another MRR, each of them once. */
function keepSteps(
  sums: Float64Array,
  paid: Float64Array,
  noChange: number,
  { customer, mrr }: Room,
  begin: number,
  end: number,
  first: number,
): number {
  let to = first;
  for (let i = begin; i < end; i++) {
    const code = customer[i];
    const p = paid[code];
    const sum = sums[code];
    const q = sum < 0 ? 0 : sum;
    if (q === p || (noChange > 0 && Math.abs(q - p) <= noChange * Math.max(p, q))) continue;
    paid[code] = q;
    customer[to] = code;
    mrr[to++] = q;
  }
  return to;
}

/** Adds the changes between two places to the sums of their customers. */
type Add = (sums: Float64Array, changes: Room, begin: number, end: number) => void;

/** Hot: the loop adds up changes in any order, for sums of whole units below 2⁵³ are exact. */
const addExactly: Add = (sums, { customer, mrr }, begin, end) => {
  for (let i = begin; i < end; i++) sums[customer[i]] += mrr[i];
};

/** Keeps what each addition rounds off: right to the last digit while amounts are less than 1e16 times apart. */
function addCarefully(customers: number): Add {
  const [running, high, low, size, sizeLow] = Array.from({ length: 5 }, () => new Float64Array(customers));
  return (sums, { customer, mrr: change }, begin, end) => {
    for (let i = begin; i < end; i++) {
      const ends = customer[i] < 0;
      const code = ends ? ~customer[i] : customer[i];
      customer[i] = code;
      if (change[i] === 0) continue;
      running[code] += ends ? -1 : 1;
      addTo(high, low, code, change[i]);
      addTo(size, sizeLow, code, ends ? -Math.abs(change[i]) : Math.abs(change[i]));
      if (running[code] === 0) for (const part of [high, low, size, sizeLow]) part[code] = 0;
      sums[code] = atLeastNothing(high[code] + low[code], size[code] + sizeLow[code], false);
    }
  };
}

function addTo(high: Float64Array, low: Float64Array, at: number, value: number): void {
  const old = high[at];
  const sum = old + value;
  const added = sum - old;
  high[at] = sum;
  low[at] += old - (sum - added) + (value - added);
}
