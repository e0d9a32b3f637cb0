import fc from "fast-check";
import { isFailure, isOptional, isTable, takesRange, type WholeFunction } from "../../src/catalogue/define";
import { cellAddress } from "../../src/excel/address";
import { call } from "../../src/functions/call";
import type { Cell, Raw } from "../catalogue/arguments";
import { rowsOf } from "../catalogue/expect";
import { NATIVE } from "./native-cases";

/*
 * Random formulas that nest our functions among Excel’s own, over cells that are blank in every way and ranges with texts
 * in them, with what they show by Excel’s rules: worked out here, call by call, from the functions themselves.
 */

const ROWS = 4;

/** What stands in a block of cells, column by column: single figures, then two ranges of the same size. */
export type Block = Cell[][];

type Shown = Cell;

export interface Formula {
  /** Without “=”, over the block whose first cell stands there. */
  readonly text: (row: number, col: number) => string;
  readonly shows: (block: Block) => Shown;
  /** Whether it reads a cell with a text in it, empty or not. */
  readonly readsText: (block: Block) => boolean;
}

const isError = (shown: Shown): shown is string => typeof shown === "string" && shown.startsWith("#");

/** What Excel calculates with: a blank is 0, a text is no number. */
const asNumber = (shown: Shown): number | string => {
  if (typeof shown === "string") return isError(shown) ? shown : "#VALUE!";
  return Number(shown ?? 0);
};

const literal = fc
  .constantFrom(0, 1, 2, 12, 0.05, 0.8, 250)
  .map((number): Formula => ({ text: () => String(number), shows: () => number, readsText: () => false }));

const single = fc.nat(ROWS - 1).map((at): Formula => ({
  text: (row, col) => cellAddress(row + at, col),
  shows: (block) => block[at][0],
  readsText: (block) => typeof block[at][0] === "string",
}));

interface Range {
  readonly text: (row: number, col: number) => string;
  readonly cells: (block: Block) => Raw;
}

const range = fc.constantFrom(1, 2).map((column): Range => ({
  text: (row, col) => `${cellAddress(row, col + column)}:${cellAddress(row + ROWS - 1, col + column)}`,
  cells: (block) => block.map((line) => [line[column]]),
}));

const joined = (parts: readonly Formula[], write: (texts: string[]) => string) => ({
  text: (row: number, col: number) => write(parts.map(({ text }) => text(row, col))),
  readsText: (block: Block) => parts.some(({ readsText }) => readsText(block)),
});

const SIGNS: Readonly<Record<string, (a: number, b: number) => Shown>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? "#DIV/0!" : a / b),
};

function arithmetic(sign: string, a: Formula, b: Formula): Formula {
  const shows = (block: Block) => {
    const [x, y] = [asNumber(a.shows(block)), asNumber(b.shows(block))];
    if (typeof x === "string") return x;
    return typeof y === "string" ? y : SIGNS[sign](x, y);
  };
  return { ...joined([a, b], ([x, y]) => `(${x}${sign}${y})`), shows };
}

function larger(a: Formula, b: Formula, then: Formula, otherwise: Formula): Formula {
  const shows = (block: Block) => {
    const [x, y] = [asNumber(a.shows(block)), asNumber(b.shows(block))];
    if (typeof x === "string") return x;
    if (typeof y === "string") return y;
    return asNumber((x > y ? then : otherwise).shows(block));
  };
  return { ...joined([a, b, then, otherwise], ([x, y, u, v]) => `IF(0+${x}>0+${y},0+${u},0+${v})`), shows };
}

function caught(a: Formula, b: Formula): Formula {
  const shows = (block: Block) => {
    const first = asNumber(a.shows(block));
    return typeof first === "string" ? asNumber(b.shows(block)) : first;
  };
  return { ...joined([a, b], ([x, y]) => `IFERROR(0+${x},0+${y})`), shows };
}

const FIGURES: ReadonlySet<string> = new Set(["number", "total", "numbers"]);

/** Functions that answer one cell and take figures; words they take may be left out. */
const OURS = NATIVE.filter(
  ({ result, params }) =>
    !isTable(result) && params.every((param) => FIGURES.has(param.kind) || isOptional(param)),
);

type Given = { readonly one: Formula } | { readonly range: Range } | undefined;

function ours(definition: WholeFunction, given: readonly Given[]): Formula {
  const text = (row: number, col: number) => {
    const args = given.map((each) => {
      if (!each) return "";
      return "one" in each ? each.one.text(row, col) : each.range.text(row, col);
    });
    return `SAAS.${definition.id}(${args.join(",").replace(/,+$/, "")})`;
  };
  const rawOf = (block: Block) =>
    given.map((each): Raw | undefined => {
      if (!each) return undefined;
      return "one" in each ? each.one.shows(block) : each.range.cells(block);
    });
  const shows = (block: Block): Shown => {
    const [[answer]] = rowsOf(call(definition, rawOf(block)));
    return isFailure(answer) ? answer.error : answer;
  };
  const readsText = (block: Block) =>
    given.some((each, i) => {
      if (!each) return false;
      if ("one" in each) return each.one.readsText(block) || typeof each.one.shows(block) === "string";
      return (rawOf(block)[i] as Cell[][]).flat().some((cell) => typeof cell === "string");
    });
  return { text, shows, readsText };
}

const { any } = fc.letrec<{ any: Formula }>((tie) => {
  const given = (definition: WholeFunction) =>
    fc.tuple(
      ...definition.params.map((param): fc.Arbitrary<Given> => {
        if (!FIGURES.has(param.kind)) return fc.constant(undefined);
        const drawn: fc.Arbitrary<Given> = takesRange(param) ? range.map((each) => ({ range: each })) : tie("any").map((one) => ({ one })); // prettier-ignore
        return isOptional(param) ? fc.option(drawn, { nil: undefined, freq: 2 }) : drawn;
      }),
    );
  const called = fc
    .constantFrom(...OURS)
    .chain((definition) => given(definition).map((args) => ours(definition, args)));
  const two = fc.tuple(tie("any"), tie("any"));
  return {
    any: fc.oneof(
      { maxDepth: 3 },
      { weight: 3, arbitrary: single },
      { weight: 1, arbitrary: literal },
      { weight: 6, arbitrary: called },
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...Object.keys(SIGNS)), two).map(([sign, [a, b]]) => arithmetic(sign, a, b)) }, // prettier-ignore
      { weight: 1, arbitrary: fc.tuple(two, two).map(([[a, b], [c, d]]) => larger(a, b, c, d)) },
      { weight: 1, arbitrary: two.map(([a, b]) => caught(a, b)) },
    ),
  };
});

/** A formula as a whole shows a number or an error. */
export const nested: fc.Arbitrary<Formula> = any.map((formula) =>
  arithmetic("+", { text: () => "0", shows: () => 0, readsText: () => false }, formula),
);

const figure = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 99_000 }).map((number) => number / 100) },
  { weight: 2, arbitrary: fc.constantFrom(0.02, 0.25, 0.8, 1) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, 0, -3) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>("", "n/a", null) },
);

export const blocks: fc.Arbitrary<Block> = fc.array(fc.tuple(figure, figure, figure), {
  minLength: ROWS,
  maxLength: ROWS,
});
