import fc from "fast-check";
import { isOptional, takesRange, type FunctionDefinition, type Param } from "../../src/catalogue/define";

/*
 * Arguments for tests that walk the whole catalogue: drawn from what a parameter says of itself, as Excel
 * would hand them over.
 */

export type Cell = number | string | boolean | null;
export type Raw = Cell | Cell[][];

/** A legal cell for this parameter, within its bounds and of the size people type. */
export function legalCell(param: Param): fc.Arbitrary<Cell> {
  if (param.words.length > 0) return fc.constantFrom(...param.words.map((option) => option.word));
  if (param.kind === "flag") return fc.boolean();
  if (param.kind === "ids" || param.kind === "text" || param.kind === "cells") {
    return fc.constantFrom("alpha", "beta", "gamma", "delta");
  }
  const { min = -Infinity, max = Infinity, above = -Infinity } = param.bounds;
  const low = Math.max(param.typical[0], min, above);
  const high = Math.min(param.typical[1], max);
  const drawn = param.whole
    ? fc.integer({ min: Math.ceil(low), max: Math.floor(high) })
    : fc.double({ min: low, max: high, noNaN: true }).map((value) => Number(value.toPrecision(6)));
  return drawn.filter((value) => value > above);
}

/** A legal argument list; ranges that must be of one size are. Optional ones are left out half of the time. */
export function legalArguments(definition: FunctionDefinition): fc.Arbitrary<(Raw | undefined)[]> {
  const shared = new Set(definition.sameSize);
  return fc
    .integer({ min: 1, max: 6 })
    .chain((rows) =>
      fc.tuple(
        ...definition.params.map((param) =>
          leftOutOr(param, legalArgument(param, shared.has(param.name) ? fc.constant(rows) : undefined)),
        ),
      ),
    );
}

function leftOutOr(param: Param, drawn: fc.Arbitrary<Raw>): fc.Arbitrary<Raw | undefined> {
  return isOptional(param) ? fc.option(drawn, { nil: undefined, freq: 2 }) : drawn;
}

function legalArgument(param: Param, rows?: fc.Arbitrary<number>): fc.Arbitrary<Raw> {
  const cell = legalCell(param);
  if (!takesRange(param)) return cell;
  const inColumn = param.kind === "dates" ? cell : withBlanks(cell);
  const length = rows ?? fc.integer({ min: 1, max: 4 });
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
  fc.string({ maxLength: 8 }),
  fc.constantFrom(...ERRORS),
);

export const anyArgument: fc.Arbitrary<Raw | undefined> = fc.oneof(
  anyCell,
  fc.constant(undefined),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, cols]) =>
      fc.array(fc.array(anyCell, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows }),
    ),
);

/** Mostly legal arguments, one of them anything: reaches deeper into a function than garbage alone. */
export function nearlyLegalArguments(definition: FunctionDefinition): fc.Arbitrary<(Raw | undefined)[]> {
  return fc
    .tuple(legalArguments(definition), fc.nat(), anyArgument)
    .map(([args, at, odd]) => args.map((arg, i) => (i === at % args.length ? odd : arg)));
}

export function anyArguments(definition: FunctionDefinition): fc.Arbitrary<(Raw | undefined)[]> {
  return fc.tuple(...definition.params.map(() => anyArgument));
}
