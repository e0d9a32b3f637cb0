import { readFileSync } from "node:fs";
import { resolve } from "node:path";

type Loader = (this: { resourcePath: string }, source: string) => string;

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
