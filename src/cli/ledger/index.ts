import {
  compareLedgers,
  csvOf,
  importTables,
  ledgerCsv,
  movementCells,
  movementsTable,
  type Imported,
} from "../../billing";
import { todayOf } from "../../excel/days";
import { dayIn } from "../../excel/written-days";
import { firstDayOf, monthOf } from "../../engine/months";
import { fill, type Language, type Text } from "../../locales/text";
import type { Machine } from "../machine";
import type { Options } from "../options";
import { cannotDo, CommandProblem, wrongArguments } from "../problem";
import { checkOut, save } from "../disk";
import { textTable } from "../text-table";
import { readGiven, recipeOf } from "./read";
import { optionFor, summaryJson, summaryLines, type Outcome } from "./summary";
import { ledgerWorkbook } from "./workbook";

export { LEDGER_OPTIONS } from "./options";

/** hourglass ledger: billing exports → a ledger; without --out a summary. Nothing is written while a question is open. */
export async function makeLedger(options: Options, language: Language, machine: Machine): Promise<void> {
  const { words, values, flags } = options;
  if (words.length === 0) throw wrongArguments(NO_FILE);
  const out = values.get("out");
  if (out !== undefined) checkOut(out, ["xlsx", "csv"], flags.has("force"), machine);
  if (out !== undefined && words.some((word) => machine.isSame(word, out)))
    throw wrongArguments(OVER_INPUT, { file: out });
  const asOf = dayAsked(values, machine);
  const files = (await Promise.all(words.map((file) => readGiven(file, options, machine)))).flat();
  const tables = files.map(({ table }) => table);
  const imported = importTables(tables, asOf, recipeOf(options, tables, machine));
  const isOpen = imported.questions.length > 0;
  if (out !== undefined && !isOpen) {
    const bytes = await contentOf(imported, out, asOf, language, machine);
    save(out, bytes, flags.has("force"), machine);
  }
  const outcome: Outcome = {
    files,
    imported,
    asOf,
    comparison: comparisonWith(values.get("previous"), imported, asOf, machine),
    ...(out !== undefined && !isOpen && { out }),
  };
  if (flags.has("json")) machine.say(JSON.stringify(summaryJson(outcome, language), null, 2));
  else for (const line of summaryLines(outcome, language)) machine.say(line);
  if (isOpen) throw openQuestions(imported);
  if (out !== undefined && !flags.has("json")) machine.say(fill(WROTE, { file: out })[language]);
}

function dayAsked(values: Options["values"], machine: Machine): number {
  const asked = values.get("asof");
  if (asked === undefined) return todayOf(machine.now());
  const day = dayIn(asked);
  if (!(day > 0)) throw wrongArguments(NO_DAY, { asked });
  return day;
}

async function contentOf(
  imported: Imported,
  out: string,
  asOf: number,
  language: Language,
  machine: Machine,
): Promise<Uint8Array> {
  const { rows, movements } = imported;
  const isText = /\.csv$/i.test(out);
  if (rows.length + movements.length === 0) throw cannotDo(NOTHING);
  if (rows.length === 0 && !isText) throw cannotDo(NO_SHEET);
  if (!isText) return ledgerWorkbook(rows, asOf, language, machine.now());
  return new TextEncoder().encode(rows.length > 0 ? ledgerCsv(rows) : bridgeCsv(movements));
}

function bridgeCsv(movements: Imported["movements"]): string {
  const table = movementsTable(movements);
  if ("refusal" in table) {
    const to = movements.find(({ currency }) => currency !== "")?.currency ?? "";
    throw cannotDo(MIXED, { refusal: table.refusal, to });
  }
  return csvOf(movementCells(table));
}

/** The ledger of last month was written by this command, so that nothing about it is open. */
function comparisonWith(file: string | undefined, { rows }: Imported, asOf: number, machine: Machine) {
  if (file === undefined) return undefined;
  const { table } = textTable(file, machine);
  const before = importTables([table], asOf, { systems: { [file]: "hourglass" } });
  return compareLedgers(before.rows, rows, firstDayOf(monthOf(asOf)));
}

function openQuestions({ questions }: Imported): CommandProblem {
  const sentence = (language: Language) =>
    questions
      .map((question) => {
        const { example, choices, text } = question;
        const place = example ? fill(LINE, { file: example.place.file, line: example.place.line, cells: example.cells })[language] : ""; // prettier-ignore
        const labels = choices.map(({ id, label }) => (question.id.startsWith("map:") ? label[language] : `${id}: ${label[language]}`)); // prettier-ignore
        return `${text[language]}${place}\n  ${labels.join("; ")}\n  ${optionFor(question)}`;
      })
      .join("\n");
  return new CommandProblem({ en: sentence("en"), "zh-CN": sentence("zh-CN") }, 1);
}

const NO_FILE: Text = {
  en: "Say which files to read, such as subscriptions.csv.",
  "zh-CN": "请指明要读取的文件，例如 subscriptions.csv。",
};
const OVER_INPUT: Text = {
  en: "{file} is one of the files to read. Choose another name for --out.",
  "zh-CN": "{file} 是要读取的文件，请为 --out 另选名称。",
};
const NO_DAY: Text = {
  en: "--asof takes a day such as 2026-10-31, not “{asked}”.",
  "zh-CN": "--asof 须为日期，例如 2026-10-31，不接受「{asked}」。",
};
const NOTHING: Text = {
  en: "No row is left to write. What was left out and why stands above.",
  "zh-CN": "没有可写入的行，未计入的原因见上。",
};
const NO_SHEET: Text = {
  en: "Movements are written as a bridge, and that only to a .csv file.",
  "zh-CN": "MRR 变动写为变动表，仅支持 .csv 文件。",
};
const MIXED: Text = {
  en: "{refusal} Say it with --to {to} --rates rates.csv.",
  "zh-CN": "{refusal}写法：--to {to} --rates 汇率表。",
};
const LINE: Text = { en: " {file}, line {line}: {cells}", "zh-CN": "{file} 第 {line} 行：{cells}" };
const WROTE: Text = { en: "Wrote {file}.", "zh-CN": "已写入 {file}。" };
