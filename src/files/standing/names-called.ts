import { everyNode } from "../../excel/formula/calls";
import { parseFormula } from "../../excel/formula/parse";
import { INSIDE_TAG, textOf } from "./xml";

/** Formulas of cells, of conditional formats and of validations, and those of them that came later. */
const FORMULAS = new RegExp(`<((?:[\\w.-]+:)?(?:f|formula[12]?))(?:\\s${INSIDE_TAG})?>([^]*?)</\\1>`, "g");
/** Our functions as names of the workbook, SAAS_LTV, but not as files spell the add-in’s, _xldudf_SAAS_LTV. */
const NAMED = /(?<![\w.])SAAS_/i;

/** The names like those of our functions that formulas of a part call or hand on, in capitals. */
export function namesCalled(xml: string): ReadonlySet<string> {
  const called = new Set<string>();
  if (!NAMED.test(xml)) return called;
  for (const [, , inner] of xml.matchAll(FORMULAS)) {
    const text = textOf(inner);
    if (!NAMED.test(text)) continue;
    for (const node of everyNode(parseFormula(text) ?? [])) {
      const name = node.kind === "call" ? node.name : node.kind === "name" ? node.text : "";
      if (NAMED.test(name)) called.add(name.toUpperCase());
    }
  }
  return called;
}
