import { readFileSync } from "node:fs";
import { LANGUAGES } from "../../src/locales/text";
import { progressWords } from "../../src/workbench/univer/progress-words";

/* Held against the grid’s own code, which asks for these words and whose languages have none of them. */

const code = readFileSync("node_modules/@univerjs/sheets-formula/lib/cjs/index.js", "utf8");
const asked = new Set([...code.matchAll(/sheets-formula\.progress\.([a-z-]+)/g)].map(([, key]) => key));

test.each(LANGUAGES)("in %s each step of a calculation that the grid names has words", (language) => {
  const { progress, functionList } = progressWords({ functionList: 1 }, language)["sheets-formula"];
  expect(functionList).toBe(1);
  expect(Object.keys(progress).sort()).toEqual([...asked].sort());
  expect(progress.done).toBe(language === "en" ? "Calculated" : "计算完成");
});
