import { readFileSync } from "node:fs";
import { resolve } from "node:path";

type Loader = (this: { resourcePath: string; resourceQuery?: string }, source: string) => string;

const shortForm = jest.requireActual<Loader>("../../tools/short-form-loader");
const resourcePath = resolve("src/catalogue/retention/ndr.ts");
const short = shortForm.call({ resourcePath }, readFileSync(resourcePath, "utf8"));

test("what calls need stays in a function, and the basis that DEFINE prints", () => {
  expect(short).toContain("compute:");
  expect(short).toContain("sources:");
  expect(short).toContain("The cohort method");
  expect(short).not.toContain("ChartMogul");
  expect(short).not.toMatch(/pitfalls:|examples:|noAnswer:|native:|conventions:|related:/);
});

test("what only the left-out fields were made of goes with them, and nothing else", () => {
  const source = [
    'const PART = "a";',
    "const WHOLE = `${PART}+1`;",
    "const asked = (n: number) => n + KEPT;",
    "const KEPT = 2;",
    "export const OTHERS = 3;",
    "export const F = defineFunction({ compute: asked, native: WHOLE });",
  ].join("\n");
  const left = shortForm.call({ resourcePath }, source);
  expect(left).not.toMatch(/PART|WHOLE/);
  expect(left).toContain("const asked = (n: number) => n + KEPT;");
  expect(left).toContain("const KEPT = 2;");
  expect(left).toContain("export const OTHERS = 3;");
});

test("what is said about arguments goes, and every argument keeps its place", () => {
  const source = [
    'import { defineFunction, number, optional } from "../define";',
    'const ABOUT = { en: "a", "zh-CN": "b" };',
    "const count = (a: number, b: number) => a + b;",
    "export const F = defineFunction({",
    '  params: [number("value", ABOUT, { min: 0 }), optional(number("other", { en: "c", "zh-CN": "d" }), 1)],',
    "  compute: (value, other) => count(value, other),",
    "});",
  ].join("\n");
  const left = shortForm.call({ resourcePath }, source);
  expect(left).not.toContain("ABOUT");
  expect(left).toContain('params: [number("value", 0, { min: 0 }), optional(number("other", 0), 1)]');
  expect(left).toContain("count(value, other)");
});

test("what only forms and tests ask of arguments and words goes", () => {
  const source = [
    'export const WORDS = [{ word: "a", zh: "b", about: { en: "c", "zh-CN": "d" } }, { word: "e", zh: "f" }];',
    "export const about = (settings: { typical?: number; min?: number }) => settings;",
    "export const other = { ...about({ typical: 1, min: 0 }), about: 2 };",
  ].join("\n");
  expect(shortForm.call({ resourcePath }, source)).toBe(
    [
      'export const WORDS = [{ word: "a", zh: "b", }, { word: "e", zh: "f" }];',
      "export const about = (settings: { typical?: number; min?: number }) => settings;",
      "export const other = { ...about({ min: 0 }), about: 2 };",
    ].join("\n"),
  );
});

describe("a function that tells its steps", () => {
  const source = [
    "const ADDED = 1;",
    "const TAKEN = 2;",
    'export const F = defineFunction({ id: "F", compute: (n) => n + ADDED, working: (n) => n - TAKEN, native: "n" });',
  ].join("\n");

  test("leaves them out where calls are answered", () => {
    const left = shortForm.call({ resourcePath }, source);
    expect(left).toContain("compute: (n) => n + ADDED");
    expect(left).not.toMatch(/working|TAKEN/);
  });

  test("has nothing but them where they are asked for", () => {
    const left = shortForm.call({ resourcePath, resourceQuery: "?working" }, source);
    expect(left).toContain('id: "F", working: (n) => n - TAKEN');
    expect(left).not.toMatch(/compute|ADDED|native/);
  });
});
