import type { Content } from "../sheets/plan";
import type { CellValue } from "./types";

/*
 * Excel takes what is written as if it were typed. These functions keep text text: a leading apostrophe,
 * which Excel swallows, stands before everything that it would take for a formula, a number, a date, a
 * truth value or an error.
 */
const TAKEN_FOR_SOMETHING_ELSE =
  /^\s*(?:[=+\-@'#]|[\p{Sc}(.]*\s*\d|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,/-]*\d)/iu;

/** A text in the form in which it can be written. */
export function asText(text: string): string {
  return TAKEN_FOR_SOMETHING_ELSE.test(text) ? `'${text}` : text;
}

/** Excel reads the text "=A1" back without its apostrophe; only its value tells it from a formula. */
export function isFormula(formula: CellValue, value: CellValue): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** What to write so that a cell holds again what was read from it. */
export function asItWas(formula: CellValue, value: CellValue): CellValue {
  return typeof formula !== "string" || isFormula(formula, value) ? formula : asText(formula);
}

/** What to write so that a cell holds what a plan says. */
export function asPlanned(content: Content): CellValue {
  if ("text" in content) return asText(content.text);
  if ("number" in content) return content.number;
  return "formula" in content ? content.formula : "";
}

/** Whether a cell already holds what a plan says. */
export function holds(content: Content, formula: CellValue, value: CellValue): boolean {
  if ("formula" in content) return isFormula(formula, value) && formula === content.formula;
  if ("blank" in content) return formula === "";
  return formula === ("text" in content ? content.text : content.number) && formula === value;
}
