import fc from "fast-check";
import { findFunction } from "../../src/catalogue";
import { REFERENCE } from "../../src/catalogue/reference";
import { isFailure, isOptional, type WholeFunction, type Text } from "../../src/catalogue/define";
import { nativeBody, nativeTier } from "../../src/catalogue/native";
import RELEASED from "../../src/catalogue/released.json";
import { call } from "../../src/functions/call";
import { overflow } from "../../src/functions/messages";
import { anyArguments, legalArguments, nearlyLegalArguments } from "./arguments";
import { expectPromised, expectSound, rowsOf } from "./expect";
import { runs } from "../runs";

/** What every function of the catalogue promises; a new one is held to it without a line here. */

const CELL_ADDRESS = /^[A-Z]{1,3}\d{1,7}$/i;
const R1C1 = /^(R\d*C\d*|R\d*|C\d*)$/i;
const CHINESE = /\p{Script=Han}/u;
/** Chinese and Latin stand apart. */
const UNSPACED = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u;
const BLANKS = [0, null, "", undefined, false];

const each = REFERENCE.map((definition) => [definition.id, definition] as const);

describe("the list", () => {
  test("ids are unique, also as Excel spells them in files", () => {
    const inFiles = REFERENCE.map(({ id }) => id.replaceAll(".", "_"));
    expect(new Set(inFiles).size).toBe(REFERENCE.length);
  });

  test("what was released keeps its name and its arguments, in order", () => {
    for (const [id, names] of Object.entries<readonly string[]>(RELEASED)) {
      const current = findFunction(id)?.params.map((param) => param.name) ?? [];
      expect([id, ...current.slice(0, names.length)]).toEqual([id, ...names]);
    }
  });
});

describe.each(each)("SAAS.%s", (id, definition) => {
  test("has a name that Excel takes", () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9]*(\.[A-Z][A-Z0-9]*)?$/);
    expect(id.length).toBeGreaterThanOrEqual(3);
    expect(id).not.toMatch(CELL_ADDRESS);
    expect(id).not.toMatch(R1C1);
    expect(findFunction(id.toLowerCase())?.id).toBe(id);
  });

  test("names its arguments legally, required ones first", () => {
    const names = definition.params.map((param) => param.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect(name).not.toMatch(CELL_ADDRESS);
      expect(name).not.toMatch(R1C1);
    }
    const optionals = definition.params.map(isOptional);
    expect(optionals).toEqual([...optionals].sort());
  });

  test("bounds its arguments around what people type", () => {
    for (const { bounds, typical } of definition.params) {
      const { min = -Infinity, max = Infinity, above = -Infinity } = bounds;
      expect(Math.max(min, above)).toBeLessThan(max);
      expect(typical[0]).toBeLessThanOrEqual(typical[1]);
      expect(Math.max(typical[0], min, above)).toBeLessThanOrEqual(Math.min(typical[1], max));
    }
  });

  test("fits into Excel’s tips", () => {
    for (const words of Object.values(definition.summary)) expect(words.length).toBeLessThanOrEqual(200);
    for (const { about } of definition.params) expect(about.en.length).toBeLessThanOrEqual(80);
  });

  test("speaks both languages", () => {
    for (const text of sentencesOf(definition)) expectBoth(text);
    for (const text of namesOf(definition)) expectFilled(text);
  });

  test("refers only to what exists", () => {
    const names = definition.params.map((param) => param.name);
    for (const name of definition.sameSize ?? []) expect(names).toContain(name);
    const known = REFERENCE.map((other) => other.id).filter((other) => other !== id);
    expect(known).toEqual(expect.arrayContaining([...definition.related]));
    expect(new Set(definition.related).size).toBe(definition.related.length);
    expect(definition.sources.length).toBeGreaterThan(0);
  });

  test("keeps its examples", () => {
    expect(definition.examples.length).toBeGreaterThan(0);
    for (const example of definition.examples) expectPromised(call(definition, example.args), example);
  });

  test("has no answer where it says so, and says why", () => {
    for (const { args, error } of definition.noAnswer) {
      const answer = call(definition, args);
      expect(answer).toMatchObject({ error });
      expectSound(answer);
    }
  });

  test("takes 0, blank, empty text, FALSE and left out as one in every optional argument", () => {
    definition.params.forEach((param, i) => {
      if (isOptional(param)) expectAlike(definition, i, BLANKS);
    });
  });

  test("takes 0, blank and empty text as one in every required number", () => {
    definition.params.forEach((param, i) => {
      const numeric = ["number", "total", "numbers", "dates"].includes(param.kind);
      if (numeric && !isOptional(param)) expectAlike(definition, i, [0, null, ""]);
    });
  });

  test("answers anything with a finite value or a failure that explains itself", () => {
    const check = (args: unknown[]) => {
      const before = JSON.stringify(args);
      expectSound(call(definition, args));
      if (JSON.stringify(args) !== before) throw new Error("The arguments were changed");
    };
    fc.assert(fc.property(anyArguments(definition), check), { numRuns: runs(50) });
    fc.assert(fc.property(nearlyLegalArguments(definition), check), { numRuns: runs(50) });
  });

  test("overflows only where the arguments are huge", () => {
    const tooLarge = overflow().text.en;
    const check = (args: unknown[]) => {
      const cells = rowsOf(call(definition, args)).flat();
      if (cells.some((cell) => isFailure(cell) && cell.text.en === tooLarge)) throw new Error(tooLarge);
    };
    fc.assert(fc.property(legalArguments(definition), check), { numRuns: runs(66) });
  });

  test("hands on an error among its arguments", () => {
    const { args } = definition.examples[0];
    definition.params.forEach((_, i) => {
      const withError = definition.params.map((__, j) => (i === j ? "#REF!" : (args[j] ?? null)));
      expect(call(definition, withError)).toMatchObject({ error: "#REF!" });
    });
  });

  test("has a native formula, or a reason for having none", () => {
    const body = nativeBody(definition);
    if (body === null) return expectBoth((definition.native as { none: Text }).none);
    expect(body).not.toMatch(/^=|SAAS\.|\n/);
    expect(body.split("(").length).toBe(body.split(")").length);
    for (const [name] of body.replace(/"[^"]*"/g, "").matchAll(/(?<![\w.#/])[A-Za-z_][\w.]*(?![\w.(])/g)) {
      expect(name).not.toMatch(CELL_ADDRESS);
      expect(name).not.toMatch(R1C1);
    }
    const unknown = functionsNamedIn(body).filter((name) => newestExcelOf(name) > nativeTier(definition)!);
    expect(unknown).toEqual([]);
  });
});

const functionsNamedIn = (body: string) =>
  [...body.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name);

/** Worksheet functions by the Excel that brought them, as Microsoft's list of functions says. */
const SINCE: readonly string[] = [
  // 2016 and before.
  "ABS AND CHOOSE COLUMNS COUNT COUNTIF COUNTIFS DATE DAY EDATE EOMONTH EXACT EXP FLOOR IF IFERROR INDEX INT " +
    "ISBLANK ISERROR ISLOGICAL ISNUMBER ISTEXT LARGE LEN LN LOOKUP MATCH MAX MIN MMULT MOD MONTH N NORM.S.INV NOT " +
    "OFFSET OR POWER ROUND ROUNDUP ROW ROWS SIGN SMALL SQRT SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT T TRANSPOSE " +
    "TRIM TRUE FALSE UPPER YEAR",
  // 2021.
  "LET SEQUENCE FILTER UNIQUE SORT SORTBY XLOOKUP XMATCH",
  // 2024 and 365.
  "LAMBDA MAP REDUCE SCAN MAKEARRAY BYROW BYCOL HSTACK VSTACK TAKE DROP EXPAND TOCOL TOROW CHOOSEROWS CHOOSECOLS",
];

/** One that stands in no list is newer than any tier, until somebody has looked it up. */
function newestExcelOf(name: string): number {
  const tier = SINCE.findIndex((names) => names.split(" ").includes(name));
  return tier < 0 ? Infinity : tier;
}

/** One answer whichever blank stands in the argument, with the other arguments of each example. */
function expectAlike(definition: WholeFunction, at: number, blanks: unknown[]): void {
  for (const { args } of definition.examples) {
    const answers = blanks.map((blank) =>
      call(
        definition,
        definition.params.map((_, i) => (i === at ? blank : (args[i] ?? null))),
      ),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  }
}

function sentencesOf(definition: WholeFunction): Text[] {
  return [
    definition.title,
    definition.summary,
    ...definition.params.map((param) => param.about),
    ...definition.params.flatMap((param) => param.words.flatMap(({ about }) => about ?? [])),
    definition.basis,
    ...definition.conventions,
    ...definition.pitfalls,
    ...definition.noAnswer.map(({ when }) => when),
  ];
}

function namesOf(definition: WholeFunction): Text[] {
  return [definition.formula, ...definition.sources, ...definition.examples.map(({ source }) => source)];
}

function expectBoth(text: Text): void {
  expectFilled(text);
  expect(text.en).not.toMatch(CHINESE);
  expect(text["zh-CN"]).toMatch(CHINESE);
  expect(text.en).not.toMatch(/["'!]|please|oops/i);
  expect(text["zh-CN"]).not.toMatch(/["'!！“”]/);
  expect(text["zh-CN"]).not.toMatch(UNSPACED);
}

function expectFilled(text: Text): void {
  for (const words of Object.values(text)) {
    expect(words).toBe(words.trim());
    expect(words).not.toBe("");
    expect(words).not.toMatch(/TODO|\{\w+\}| {2}/);
  }
}
