import fc from "fast-check";
import {
  isOptional,
  spellings,
  takesRange,
  type WholeFunction,
  type Param,
} from "../../src/catalogue/define";

/*
 * Arguments for tests that walk the whole catalogue: drawn from what a parameter says of itself, as Excel
 * would hand them over.
 */

export type Cell = number | string | boolean | null;
export type Raw = Cell | Cell[][];

/** Numbers are drawn in even steps: what people type spans few orders of magnitude. */
const STEPS = 1_000_000;

/**
 * A legal cell for the argument at `at`: within its bounds and of the size people type. Where a text may be
 * anything, one of those that the function's own cases use.
 */
function legalCell(definition: WholeFunction, at: number): fc.Arbitrary<Cell> {
  const param = definition.params[at];
  if (param.words.length > 0) return fc.constantFrom(...param.words.flatMap(spellings));
  if (param.kind === "flag") return fc.boolean();
  if (["ids", "text", "cells"].includes(param.kind)) return fc.constantFrom(...cellsInCases(definition, at));
  const { min = -Infinity, max = Infinity, above = -Infinity } = param.bounds;
  const low = Math.max(param.typical[0], min, above);
  const high = Math.min(param.typical[1], max);
  const drawn = param.whole
    ? fc.integer({ min: Math.ceil(low), max: Math.floor(high) })
    : fc.nat(STEPS).map((step) => Number((low + ((high - low) * step) / STEPS).toPrecision(6)));
  return drawn.filter((value) => value > above);
}

function cellsInCases({ examples, noAnswer }: WholeFunction, at: number): Cell[] {
  const given = [...examples, ...noAnswer].map(({ args }) => args[at] ?? null);
  return [...new Set(given.flat(2) as Cell[])];
}

/** A legal argument list; ranges that must be of one size are. Optional ones are left out half of the time. */
export function legalArguments(definition: WholeFunction): fc.Arbitrary<(Raw | undefined)[]> {
  const shared = new Set(definition.sameSize);
  return fc.integer({ min: 1, max: 6 }).chain((rows) =>
    fc.tuple(
      ...definition.params.map((param, at) => {
        const length = shared.has(param.name) ? fc.constant(rows) : fc.integer({ min: 1, max: 4 });
        return leftOutOr(param, legalArgument(param, legalCell(definition, at), length));
      }),
    ),
  );
}

function leftOutOr(param: Param, drawn: fc.Arbitrary<Raw>): fc.Arbitrary<Raw | undefined> {
  return isOptional(param) ? fc.option(drawn, { nil: undefined, freq: 2 }) : drawn;
}

function legalArgument(
  param: Param,
  cell: fc.Arbitrary<Cell>,
  length: fc.Arbitrary<number>,
): fc.Arbitrary<Raw> {
  if (!takesRange(param)) return cell;
  const inColumn = param.kind === "dates" ? cell : withBlanks(cell);
  return length.chain((n) => fc.array(fc.tuple(inColumn), { minLength: n, maxLength: n }));
}

function withBlanks(cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> {
  return fc.oneof({ weight: 8, arbitrary: cell }, { weight: 1, arbitrary: fc.constantFrom(null, 0, "") });
}

const ERRORS = ["#N/A", "#DIV/0!", "#REF!"];

/** Whatever a sheet may hold, errors included. Numbers reach to the ends of what a cell can hold. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -3, max: 50_000 }),
  fc.constantFrom<Cell>(null, "", 0, 1, -1, true, false),
  fc.string({ maxLength: 8 }).filter((text) => !/[{}]|NaN/.test(text)),
  fc.constantFrom("constructor", "__proto__", "80%", "2026-01-31", "1,200", "是", " Year "),
  fc.constantFrom(...ERRORS),
);

const anyArgument: fc.Arbitrary<Raw | undefined> = fc.oneof(
  anyCell,
  fc.constant(undefined),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, cols]) =>
      fc.array(fc.array(anyCell, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows }),
    ),
);

/** Mostly legal arguments, one of them anything: reaches deeper into a function than garbage alone. */
export function nearlyLegalArguments(definition: WholeFunction): fc.Arbitrary<(Raw | undefined)[]> {
  return fc
    .tuple(legalArguments(definition), fc.nat(), anyArgument)
    .map(([args, at, odd]) => args.map((arg, i) => (i === at % args.length ? odd : arg)));
}

export function anyArguments(definition: WholeFunction): fc.Arbitrary<(Raw | undefined)[]> {
  return fc.tuple(...definition.params.map(() => anyArgument));
}
