import { calledIn, everyNode } from "../excel/formula/calls";
import { ourId, ourNameInFiles, plainName } from "../excel/formula/names";
import { parseFormula } from "../excel/formula/parse";
import { oursBehind } from "./rewrite";

/** The functions under our name that a formula calls and that there aren’t: SAAS.NOPE. No spelling makes one work. */
export function unknownIn(formula: string): string[] {
  const words = [...formula.matchAll(/SAAS[._][\w.]+/gi)];
  // Most formulas call what there is, and need not be read.
  if (words.every(([word]) => oursBehind(word.replace(/^SAAS[._]/i, "_xldudf_SAAS_")))) return [];
  const isUnknown = (name: string) => ourId(name) !== undefined && oursBehind(name) === undefined;
  return [...new Set(calledIn(formula).filter(isUnknown).map(plainName))];
}

/** Whether one of our functions stands in a file’s formula otherwise than files spell it. */
export function isMisspelt(formula: string): boolean {
  if (!/SAAS[._]/i.test(formula)) return false;
  return everyNode(parseFormula(formula) ?? []).some((node) => {
    const name = node.kind === "call" ? node.name : node.kind === "name" ? node.text : "";
    const ours = oursBehind(name);
    return ours !== undefined && name.toUpperCase() !== ourNameInFiles(ours.id).toUpperCase();
  });
}
