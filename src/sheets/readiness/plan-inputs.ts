import { largest, smallest } from "../../catalogue/extremes";
import { cellAddress, columnRange } from "../../excel/address";
import { fill, type Language, type Text } from "../../locales/text";
import { CAPABILITIES, CAPABILITY_NAMES, CHECKLIST, type Capability } from "../../playbook/checklist";
import { closedQuarters, readQuarter } from "../dates";
import type { Geometry } from "../geometry";
import { says } from "../locate";
import type { Writer } from "../writer";
import { inputCells } from "./cells";
import { INPUT_COLUMNS, PERIODS, type InputColumn, type Period } from "./columns";
import {
  computedFormula,
  isComputed,
  UNIT_FORMATS,
  UNIT_WORDS,
  type ComputedInput,
  type Input,
} from "./input";
import { INPUTS } from "./inputs";
import { isOwnText } from "./item-row";
import { itemsFedBy } from "./metrics";
import type { ReadinessChoice } from "./types";
import { titleOf, TITLES } from "./words";

export interface InputsBlock {
  readonly top: number;
  readonly sheet: Geometry<InputColumn>;
  readonly readiness: string;
  readonly choice: ReadinessChoice;
}

/** Says whether a formula in a computed row is one that we wrote. */
export type IsOurInput = (formula: string, ref: string, period: number) => boolean;

const INTRO: Text = {
  en: "{inputs} inputs feed the {items} metric items of {sheet}. Fill the last closed quarter first; earlier quarters are needed for trends only.",
  "zh-CN": "{inputs} 项输入供「{sheet}」的 {items} 个指标项使用。先填最近一个已结季度；更早季度只用于趋势。",
};
const LEGEND: Text = {
  en: "Blue on cream is typed by you, black is computed from other cells.",
  "zh-CN": "浅黄底蓝字由你填写，黑字由其他单元格计算。",
};
const FILLED: Text = { en: '0" of {total} filled"', "zh-CN": '"{total} 项已填 "0" 项"' };

export function writeInputs(write: Writer, block: InputsBlock, isOurs: IsOurInput): void {
  writeLines(write, block);
  writeHead(write, block);
  for (const capability of CAPABILITIES) writeHeading(write, block, capability);
  for (const input of INPUTS) writeInput(write, block, input, isOurs);
}

function writeLines(write: Writer, { top, sheet, readiness, choice }: InputsBlock): void {
  const { ref, check } = sheet.cols;
  const { language } = choice;
  const held = write.held(top, ref);
  if (held === "" || says(held, TITLES.inputs)) {
    write.put("words", top, ref, { text: titleOf("inputs", sheet.sheet)[language] }, { style: "title" });
  }
  const items = CHECKLIST.filter(({ kind }) => kind === "metric").length;
  const intro = fill(INTRO, { inputs: INPUTS.length, items, sheet: readiness })[language];
  write.put("words", top + 1, ref, { text: intro }, { style: "meta" });
  write.put("words", top + 2, ref, { text: LEGEND[language] }, { style: "meta" });
  const rows = INPUTS.flatMap((input) => sheet.rows.get(input.ref) ?? []);
  const checks = columnRange(check, smallest(rows), largest(rows));
  const format = fill(FILLED, { total: INPUTS.length })[language];
  write.put("formulas", top + 2, check, { formula: `=COUNTIF(${checks},"✓*")` }, { style: "count", format });
}

function writeHead(write: Writer, { sheet, choice }: InputsBlock): void {
  const quarters = closedQuarters(choice.asOf, PERIODS.length);
  for (const { key, title, head } of INPUT_COLUMNS) {
    const period = PERIODS.indexOf(key as Period);
    const held = write.held(sheet.head, sheet.cols[key]);
    // Once built, the periods are the user’s: the numbers under them belong to them.
    const text = period < 0 ? title : held === "" ? quarters[period] : readQuarter(held);
    if (text)
      write.put("words", sheet.head, sheet.cols[key], { text: text[choice.language] }, { style: head });
  }
}

function writeHeading(write: Writer, { sheet, choice }: InputsBlock, capability: Capability): void {
  const row = sheet.rows.get(capability);
  if (row === undefined) return;
  for (const { key } of INPUT_COLUMNS) {
    if (key !== "ref") write.dress(row, sheet.cols[key], { style: "group" });
  }
  const text = CAPABILITY_NAMES[capability][choice.language];
  write.put("words", row, sheet.cols.ref, { text }, { style: "group" });
}

function writeInput(write: Writer, block: InputsBlock, input: Input, isOurs: IsOurInput): void {
  const { sheet, choice } = block;
  const row = sheet.rows.get(input.ref);
  if (row === undefined) return;
  const { cols } = sheet;
  const { language } = choice;
  write.put("inputs", row, cols.ref, { text: input.ref }, { style: "muted" });
  if (isOwnText(write.held(row, cols.label), input.label)) {
    const style = input.indent ? "bodyIndent" : "body";
    write.put("inputs", row, cols.label, { text: input.label[language] }, { style });
  }
  const unit = UNIT_WORDS[input.unit];
  const unitWords = { text: unit[language] };
  if (isOwnText(write.held(row, cols.unit), unit)) {
    write.put("inputs", row, cols.unit, unitWords.text ? unitWords : { blank: true }, {
      style: "mutedIndent",
    });
  }
  PERIODS.forEach((key, period) => writePeriod(write, block, input, row, period, cols[key], isOurs));
  write.put(
    "formulas",
    row,
    cols.check,
    { formula: checkFormula(sheet, input, row, language) },
    { style: "result" },
  );
  write.put("inputs", row, cols.feeds, { text: feeds(input.ref) }, { style: "muted" });
  if (isOwnText(write.held(row, cols.about), input.about)) {
    write.put("inputs", row, cols.about, { text: input.about[language] }, { style: "muted" });
  }
}

function writePeriod(
  write: Writer,
  { sheet }: InputsBlock,
  input: Input,
  row: number,
  period: number,
  col: number,
  isOurs: IsOurInput,
): void {
  const isLatest = period === PERIODS.length - 1;
  const format = UNIT_FORMATS[input.unit];
  if (input.periods === "latest" && !isLatest) return write.leave(row, col, { style: "value" });
  if (!isComputed(input)) {
    const first = isLatest && input.first !== undefined ? { number: input.first } : undefined;
    return write.leave(row, col, { style: "typedRight", format }, first);
  }
  const held = write.held(row, col);
  const isTyped = held !== "" && !(typeof held === "string" && isOurs(held, input.ref, period));
  if (isTyped) return;
  const formula = inputFormula(sheet, input, period);
  write.put("formulas", row, col, { formula }, { style: "value", format });
}

/** The formula of a computed input for one period. */
export function inputFormula(sheet: Geometry<InputColumn>, input: ComputedInput, period: number): string {
  return computedFormula(input, inputCells(sheet, { period }));
}

/** What builds have ever written there. */
export function inputFormulasEver(
  sheet: Geometry<InputColumn>,
  input: ComputedInput,
  period: number,
): readonly string[] {
  const formerly = input.formerly ? [{ ...input, value: input.formerly }] : [];
  return [input, ...formerly].map((each) => inputFormula(sheet, each, period));
}

const CHECK = {
  error: { en: "✕ Error", "zh-CN": "✕ 有错误" },
  missing: { en: "○ Missing", "zh-CN": "○ 未填" },
  text: { en: "✕ Not a number", "zh-CN": "✕ 非数字" },
  of: { en: " of ", "zh-CN": "/" },
} as const satisfies Record<string, Text>;

/** "✓", "○ Missing", or "◐ 1 of 3" where a trend needs more periods. */
function checkFormula(sheet: Geometry<InputColumn>, input: Input, row: number, language: Language): string {
  const latest = cellAddress(row, sheet.cols.p4);
  const filled = `COUNT(${inputCells(sheet).each(input.ref).join(",")})`;
  const say = (text: Text) => `"${text[language]}"`;
  const enough =
    input.needs > 1
      ? `IF(${filled}<${input.needs},"◐ "&${filled}&${say(CHECK.of)}&${input.needs},"✓")`
      : '"✓"';
  const typed = `IF(ISNUMBER(${latest}),${enough},${say(CHECK.text)})`;
  return `=IF(ISERROR(${latest}),${say(CHECK.error)},IF(${latest}="",${say(CHECK.missing)},${typed}))`;
}

/** "R17 ◆ R38 ◆ R59": what an input feeds, gates marked. */
function feeds(ref: string): string {
  const gates = new Set(CHECKLIST.filter(({ gate }) => gate).map(({ id }) => id));
  return itemsFedBy(ref)
    .map((id) => (gates.has(id) ? `${id} ◆` : id))
    .join(" ");
}
