import fc from "fast-check";
import { REFERENCE as CATALOGUE } from "../../src/catalogue/reference";
import {
  isFailure,
  takesRange,
  type Answer,
  type WholeFunction as FunctionDefinition,
} from "../../src/catalogue/define";
import { call } from "../../src/functions/call";
import { LANGUAGES } from "../../src/locales/text";
import { rowsOf } from "./expect";
import { runs } from "../runs";

/* Whatever a host or a program may hand over: no exception, no NaN, and sentences that a person can read. */

/** What a cell can hold at most. */
const CELL = 32_767;
/** A sentence with every metric that has a rule in it. */
const SENTENCE = 3000;

const SMALL = "x".repeat(30);
const hostileCell: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, -0, 1, 1.5, 2, -1, 1e308, 5e-324, 45_658),
  fc.constantFrom<unknown>({}, [], [[]], { type: "Entity", text: "MSFT" }, { basicValue: 3 }, { code: 1 }),
  fc.constantFrom<unknown>(null, undefined, true, false, "", " ", "\n", "0", "1,200", "80%", "{row}"),
  fc.constantFrom<unknown>(
    "😀".repeat(40),
    `a${"😀".repeat(40)}`,
    "line\nline\tline",
    SMALL,
    "长".repeat(200),
  ),
  fc.constantFrom<unknown>("x".repeat(CELL), "=1+1", "constructor", "__proto__", "toString", "[[1]]"),
);

const hostileArgument: fc.Arbitrary<unknown> = fc.oneof(
  hostileCell,
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([rows, cols]) =>
    fc.array(fc.array(hostileCell, { minLength: cols, maxLength: cols }), {
      minLength: rows,
      maxLength: rows,
    }),
  ),
);

/** What the first example gives, a part of it replaced: reaches the sentences behind those of the reader. */
function hostileArguments(definition: FunctionDefinition): fc.Arbitrary<unknown[]> {
  const [{ args }] = (definition as unknown as { examples: { args: unknown[] }[] }).examples;
  return fc.tuple(
    ...definition.params.map((param, i) => {
      const given = fc.constant(args[i] ?? null);
      const one = takesRange(param) ? fc.oneof(given, withOneCell(args[i])) : given;
      return fc.oneof({ weight: 3, arbitrary: one }, { weight: 1, arbitrary: hostileArgument });
    }),
  );
}

function withOneCell(given: unknown): fc.Arbitrary<unknown> {
  if (!Array.isArray(given)) return hostileCell;
  const rows = given as unknown[][];
  return fc
    .tuple(fc.nat(rows.length - 1), fc.nat(rows[0].length - 1), hostileCell)
    .map(([r, c, cell]) => rows.map((row, i) => row.map((old, j) => (i === r && j === c ? cell : old))));
}

/** “1 months”, but not “1 is”, “1 has” and the like. */
const WRONG_PLURAL =
  /(?<![\d.,−-]|× )1 (?!is\b|has\b|comes\b|was\b|needs\b|books\b|leaves\b|ends\b|rises\b|less\b)[a-z]+s\b/;
const UNFINISHED =
  /\[object|\bNaN\b|undefined|Infinity|\{(?!row\}|ROW\})\w+\}|[\n\t]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;

function faultsOf(answer: Answer): string[] {
  return rowsOf(answer).flatMap((row) =>
    row.flatMap((cell) => {
      if (typeof cell === "number") return Number.isFinite(cell) ? [] : [`a cell is ${cell}`];
      if (typeof cell === "string") return cell.length > CELL || cell === "NaN" ? [`a cell is ${cell}`] : [];
      if (!isFailure(cell)) return [];
      const { en } = cell.text;
      const unclean = LANGUAGES.map((language) => cell.text[language]).filter(
        (text) => UNFINISHED.test(text) || text.length > SENTENCE,
      );
      return WRONG_PLURAL.test(en) ? [...unclean, en] : unclean;
    }),
  );
}

describe.each(CATALOGUE.map((definition) => [definition.id, definition] as const))(
  "SAAS.%s",
  (_, definition) => {
    test("hostile arguments: an answer or a clean sentence", () => {
      fc.assert(
        fc.property(hostileArguments(definition), (args) => {
          expect(faultsOf(call(definition, args))).toEqual([]);
        }),
        { numRuns: runs(50), seed: 2026 },
      );
    });

    test("a whole cell of text in any argument is not repeated in full", () => {
      const long = "很长 long ".repeat(CELL / 8).slice(0, CELL);
      const [{ args }] = (definition as unknown as { examples: { args: unknown[] }[] }).examples;
      definition.params.forEach((param, at) => {
        const given = definition.params.map((_, i) => (i === at ? long : (args[i] ?? null)));
        const range = Array.isArray(args[at])
          ? (args[at] as unknown[][]).map((row) => row.map(() => long))
          : [[long]];
        const ranged = given.map((arg, i) => (i === at && takesRange(param) ? range : arg));
        expect([...faultsOf(call(definition, given)), ...faultsOf(call(definition, ranged))]).toEqual([]);
      });
    });
  },
);
