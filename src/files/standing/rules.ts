import type { Mill } from "../../portable/mill";
import { formulaMark } from "../../portable/marks";
import type { OriginalOutside } from "../../portable/originals";
import { because } from "../../portable/reasons";
import { ruleFormulas, standingFor, withFormulas, type OutsideFormula } from "./outside-formulas";
import type { ChangedCell } from "./sheet-pass";
import { readsSpill, withoutSpills, type Frozen } from "./spills";
import { escapedText, textOf } from "./xml";

/* Conditional formats and validations. Excel evaluates no function of an add-in in them, but they may read what spills. */

/** A sheet whose rules read the cells themselves where what filled them became values, and what they read before. */
export function rulesWithoutSpills(
  sheet: string,
  xml: string,
  frozen: Frozen,
  earlier: readonly OriginalOutside[],
): { readonly xml: string; readonly originals: readonly OriginalOutside[] } {
  if (frozen.size === 0 || !readsSpill(xml)) return { xml, originals: [] };
  const formulas = ruleFormulas(xml);
  const before = new Map([...standingFor(formulas, earlier)].map(([original, each]) => [each, original]));
  const changes: [OutsideFormula, string][] = [];
  const originals: OriginalOutside[] = [];
  for (const each of formulas) {
    const now = withoutSpills(each.text, sheet, frozen);
    if (now === each.text) continue;
    const was = before.get(each)?.was ?? xml.slice(each.from, each.to);
    changes.push([each, escapedText(now)]);
    originals.push({ of: sheet, where: each.where, at: each.at, was, now: formulaMark(now) });
  }
  return { xml: withFormulas(xml, changes), originals };
}

/** A sheet whose rules read spills again; what was edited since stays, and is listed. */
export function restoredRules(
  sheet: string,
  xml: string,
  originals: readonly OriginalOutside[],
): { readonly xml: string; readonly edited: readonly ChangedCell[] } {
  if (originals.length === 0) return { xml, edited: [] };
  const standing = standingFor(ruleFormulas(xml), originals);
  const changes = [...standing]
    .map(([{ was }, formula]) => [formula, was] as const)
    .sort(([a], [b]) => a.from - b.from);
  const edited = originals
    .filter((each) => !standing.has(each))
    .map(({ where, was }): ChangedCell => ({
      sheet,
      cell: where,
      was: textOf(was),
      becomes: "stays",
      reason: because("editedRule"),
      ids: [],
    }));
  return { xml: withFormulas(xml, changes), edited };
}

/** The conditional formats and validations of a sheet that call our functions; they stay. */
export function rulesCalling(sheet: string, xml: string, mill: Mill): readonly ChangedCell[] {
  if (!/SAAS[._]/i.test(xml)) return [];
  return ruleFormulas(xml).flatMap(({ where, text }): ChangedCell[] => {
    const milled = mill.of(text);
    if (milled.is === "none") return [];
    const { ids } = milled;
    return [{ sheet, cell: where, was: text, becomes: "stays", reason: because("inRule"), ids }];
  });
}
