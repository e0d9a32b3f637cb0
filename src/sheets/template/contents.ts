import { fill } from "../../locales/text";
import type { Content } from "../plan";
import { expand, missingSheets } from "./formula";
import type { SheetGeometry } from "./geometry";
import { linkTo } from "./link-to";
import type { Cell, Column, Section, Setting, SheetDefinition, Value } from "./types";

/* What a value of a definition puts into its cell. */

export interface Where {
  readonly definition: SheetDefinition;
  readonly section: Section;
  readonly setting: Setting;
  readonly geometry: SheetGeometry;
}

interface At {
  readonly column: Column;
  readonly cell: Cell;
  readonly row: number;
}

export function contentOf(value: Value, where: Where, at: At): Content | undefined {
  const { setting } = where;
  if ("text" in value) return { text: value.text[setting.language] };
  if ("number" in value)
    return "preset" in value && setting.standing.has("setup")
      ? { formula: expand(value.preset, { ...where, row: at.row, col: at.column.key }) }
      : { number: value.number };
  if ("choice" in value) return chosen(value.choice, at.cell, setting);
  if ("bound" in value) return { text: setting.ledger.get(value.bound)?.replaceAll("$", "") ?? "–" };
  if ("byStage" in value) {
    const here = value.byStage[setting.stage];
    return here && contentOf(here, where, at);
  }
  if ("sheet" in value) return leadingTo(value.sheet, setting);
  const template = templateOf(value, setting);
  // While set-up does not stand, a formula has the few values of it that others read from the pane.
  const missing = missingSheets(template, setting).find((sheet) => "link" in value || sheet !== "setup");
  if (missing !== undefined) return "link" in value ? undefined : { text: needs(missing, setting) };
  return { formula: expand(template, { ...where, row: at.row, col: at.column.key }) };
}

function templateOf(
  value: Extract<Value, { formula: string } | { link: string }>,
  { ledger }: Setting,
): string {
  if ("link" in value) return value.link;
  return "column" in value && !ledger.has(value.column) ? value.without : value.formula;
}

function chosen(
  choice: "stage" | "asOf" | "currency",
  { choices }: Cell,
  { language, company, asOf, currency }: Setting,
): Content {
  if (choice === "asOf") return { number: asOf };
  if (choice === "currency") return { text: currency };
  const words = choices && "words" in choices ? choices.words[company] : undefined;
  return { text: words?.[language] ?? company };
}

function leadingTo(sheet: string, { standing, titles, targets, language }: Setting): Content {
  const title = titles[sheet][language];
  return standing.has(sheet) && sheet in targets
    ? { formula: linkTo(targets[sheet], title) }
    : { text: title };
}

/** A cell whose source is missing says so, and never 0. */
const needs = (sheet: string, { titles, language }: Setting) =>
  fill(NEEDS, { sheet: titles[sheet] })[language];
const NEEDS = { en: "○ needs {sheet}", "zh-CN": "○ 需先建「{sheet}」" };

/** Whether a cell says that it waits for another sheet. */
export const isNeed = (text: string, { language }: Setting) => text.startsWith(NEEDS[language].split("{")[0]);
