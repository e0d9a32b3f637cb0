import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import type { WholeFunction } from "../../src/catalogue/define";
import { nativeTier } from "../../src/catalogue/native";
import { PAGE } from "../../src/locales/pane";
import { aboutTarget, TARGET_NAMES, TARGETS } from "../../src/portable/targets";
import { officeVersion } from "../files/office";
import { CASES, NATIVE, otherwise, questionOf } from "./native-cases";
import { askOffice, OFFICE_TRUTHS, type Answers } from "./office";
import { ask, startEngine } from "./spreadsheet";

/*
 * npm run engines: every native formula on the examples of its function, on what has no answer, on blanks and random
 * arguments, in each spreadsheet engine that is at hand, and docs/native-formulas.md from what they answer. Not part of
 * the tests.
 */

const PAGE_FILE = join(__dirname, "../../docs/native-formulas.md");

async function ironCalc(): Promise<Answers> {
  await startEngine();
  return ask(CASES.map(questionOf));
}

interface Engine {
  readonly name: string;
  readonly answers: () => Promise<Answers>;
  readonly truths?: typeof OFFICE_TRUTHS;
}

function enginesAtHand(): Engine[] {
  const packageOf = (name: string) =>
    JSON.parse(readFileSync(join(__dirname, "../../node_modules", name, "package.json"), "utf8")) as {
      version: string;
    };
  const engines: Engine[] = [{ name: `IronCalc ${packageOf("@ironcalc/wasm").version}`, answers: ironCalc }];
  const office = officeVersion();
  if (office !== undefined)
    engines.push({ name: office, answers: () => askOffice(CASES.map(questionOf)), truths: OFFICE_TRUTHS });
  return engines;
}

/** “✓”, or how many of the cases are answered as by the function; the first of the others is told. */
function judged(definition: WholeFunction, { name, answers, truths }: Asked): string {
  const { all, other } = otherwise(definition, answers, truths);
  if (other.length === 0) return "✓";
  console.log(`${name}: ${other[0]}`);
  return `${all - other.length} of ${all}`;
}

type Asked = Omit<Engine, "answers"> & { readonly answers: Answers };

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function knownLines(): string[] {
  return TARGETS.flatMap((target) => {
    const about = aboutTarget(target);
    return about ? [`- **${TARGET_NAMES[target].en}** (\`--for ${target}\`): ${about.en}`] : [];
  });
}

async function main(): Promise<void> {
  const asked: Asked[] = [];
  for (const { answers, ...engine } of enginesAtHand()) asked.push({ ...engine, answers: await answers() });
  const rows = NATIVE.map((definition) => {
    const needs = PAGE.tiers[nativeTier(definition)!].en.replace(/\.$/, "");
    return line([definition.id, needs, ...asked.map((each) => judged(definition, each))]);
  });
  const today = new Date().toISOString().slice(0, 10);
  const page = [
    "# Native formulas in other spreadsheets",
    `Written by \`npm run engines\` on ${today}. It calculates each native formula on the examples of its function, on what has no answer, on a blank in each argument that may be left out, and on random arguments (${CASES.length} calls), as _Make portable_ writes them into a file, and compares what comes out with the function: numbers to nine digits, texts and error codes as they are. ✓: all of them the same; else how many are.`,
    "LibreOffice knows LET since 24.8 and no LAMBDA; an older one shows `#NAME?` for formulas that need Excel 2021. It has no truths of their own: TRUE is a 1 whose format says so, and within a table shows as 1, which counts as the same here; `=TRUE` and IF take it for true. The workbench’s grid answers all of these formulas as the functions do, on random arguments as well, which the tests hold.",
    "What _Make portable_ goes by for spreadsheets other than Excel; a formula that needs more keeps its value, and is listed:",
    knownLines().join("\n"),
    "Excel itself has not been tried.",
    [
      line(["function", "Excel", ...asked.map(({ name }) => name)]),
      line(["---", "---", ...asked.map(() => "---")]),
      ...rows,
    ].join("\n"),
  ].join("\n\n");
  writeFileSync(PAGE_FILE, await format(`${page}\n`, { parser: "markdown", printWidth: 110 }));
}

void main();
