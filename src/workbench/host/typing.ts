import type { GridValue } from "./grid";

const NUMBER = /^\s*[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*(%?)\s*$/i;

/**
 * What becomes of something typed into a cell: "=…" is a formula, "'…" is the text behind the apostrophe,
 * "12%" is a number and "TRUE" is none of a text either. "+…", "-…" and "@…" begin formulas, too.
 */
export function asTyped(typed: GridValue): { content: GridValue; isFormula: boolean } {
  if (typeof typed !== "string") return { content: typed, isFormula: false };
  if (typed.startsWith("'")) return { content: typed.slice(1), isFormula: false };
  if (typed.startsWith("=") && typed.length > 1) return { content: typed, isFormula: true };
  const number = NUMBER.exec(typed);
  if (number) {
    const value = Number(typed.replace(/[,%\s]/g, ""));
    return { content: number[1] ? value / 100 : value, isFormula: false };
  }
  if (/^(true|false)$/i.test(typed)) return { content: typed.toLowerCase() === "true", isFormula: false };
  if (/^[+\-@]./.test(typed)) return { content: `=${typed}`, isFormula: true };
  return { content: typed, isFormula: false };
}
