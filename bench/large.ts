import { writeFileSync } from "node:fs";
import { REFERENCE } from "../src/catalogue/reference";
import { takesRange, type Param, type RawArgument, type WholeFunction } from "../src/catalogue/define";
import { saas, withLeftOut } from "./adapter";
import { CellError } from "./excel";

/*
 * Every function on ranges as large as people have them, through the whole adapter, and once with the columns
 * marked whole. Lists what takes longest, and all that takes over a second.
 *
 * node large.mjs <file for the results>
 */

interface Reading {
  readonly id: string;
  readonly size: string;
  readonly milliseconds: number;
  /** What it said, where it refused: then little was measured. */
  readonly refused?: string;
}

const ROWS = [10_000, 100_000];
const SHEET_ROWS = 1_048_576;
const TOO_LONG = 1000;

type Rows = unknown[][];

const rowsOf = (given: RawArgument): Rows =>
  Array.isArray(given) ? (given as unknown[][]).map((row) => [...row]) : [[given]];

/** A row of the example lies down: what lies along a row in it may as well stand in a column. */
function standing(rows: Rows): Rows {
  return rows.length === 1 ? rows[0].map((cell) => [cell]) : rows;
}

/** The example again and again, each row a copy, as each cell of a sheet is. */
const repeated = (rows: Rows, length: number): Rows =>
  Array.from({ length }, (_, i) => [...rows[i % rows.length]]);

const blankBelow = (rows: Rows, length: number): Rows =>
  Array.from({ length }, (_, i) => (i < rows.length ? [...rows[i]] : rows[0].map(() => null)));

/** Rising numbers instead of the first column. */
const rising = (rows: Rows, length: number): Rows =>
  repeated(rows, length).map((row, i) => [i, ...row.slice(1)]);

/** Bounds rise, and nobody has more than a thousand. */
const RISING = new Set(["tiers", "scheme"]);
const MOST_BOUNDS = 1000;
/** The first row is a head. */
const WITH_HEAD = new Set(["triangle", "moves"]);
const DAYS_A_MONTH = 30.4375;

function large(param: Param, given: RawArgument, length: number): unknown {
  const rows = rowsOf(given);
  if (param.name === "months") return monthsFrom(rows, param);
  if (RISING.has(param.name)) return rising(rows, Math.min(length, MOST_BOUNDS));
  if (WITH_HEAD.has(param.name)) return [rows[0], ...repeated(rows.slice(1), length)];
  return repeated(param.name === "matrix" ? rows : standing(rows), length);
}

/** Fifty years. */
function monthsFrom(rows: Rows, param: Param): Rows {
  const [[first]] = rows;
  if (param.kind !== "dates" || typeof first !== "number") return rows;
  return [Array.from({ length: 600 }, (_, i) => Math.floor(first + i * DAYS_A_MONTH))];
}

/** Numbers that say how long the answer is. */
function count(param: Param, given: RawArgument, length: number): unknown {
  return ["months", "periods"].includes(param.name) && typeof given === "number" && param.unit === "count"
    ? Math.min(length, 10_000)
    : given;
}

function argumentsOf(
  definition: WholeFunction,
  size: (param: Param, given: RawArgument) => unknown,
): unknown[] {
  const [{ args }] = definition.examples;
  return definition.params.map((param, i) =>
    args[i] === undefined || args[i] === null ? null : size(param, args[i]),
  );
}

function time(id: string, size: string, args: readonly unknown[]): Reading {
  const call = saas(id);
  const given = withLeftOut(id, args);
  const from = performance.now();
  try {
    call(...given);
    return { id, size, milliseconds: performance.now() - from };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return { id, size, milliseconds: performance.now() - from, refused: `${error.code} ${error.message}` };
  }
}

const readings: Reading[] = [];
for (const definition of REFERENCE) {
  if (!definition.params.some(takesRange)) {
    readings.push(
      time(
        definition.id,
        "as in its example, long",
        argumentsOf(definition, (param, given) => count(param, given, 10_000)),
      ),
    );
    continue;
  }
  for (const length of ROWS) {
    const sized = argumentsOf(definition, (param, given) =>
      takesRange(param) && Array.isArray(given) ? large(param, given, length) : count(param, given, length),
    );
    readings.push(time(definition.id, `${length} rows`, sized));
  }
  const whole = argumentsOf(definition, (param, given) =>
    takesRange(param) && Array.isArray(given) && param.name !== "months"
      ? blankBelow(standing(rowsOf(given)), SHEET_ROWS)
      : given,
  );
  readings.push(time(definition.id, "whole columns", whole));
}

const line = ({ id, size, milliseconds, refused = "" }: Reading) =>
  `${id.padEnd(20)} ${size.padEnd(24)} ${milliseconds.toFixed(0).padStart(7)} ms  ${refused.slice(0, 100)}`;
readings.sort((a, b) => b.milliseconds - a.milliseconds);
const slow = readings.filter(({ milliseconds }) => milliseconds > TOO_LONG);
console.log(readings.slice(0, 30).map(line).join("\n"));
console.log(`\n${readings.length} calls, ${slow.length} of them over a second.`);
writeFileSync(process.argv[2], JSON.stringify(readings));
