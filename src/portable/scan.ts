import { tokenize } from "@borgar/fx";

/** As typed, or as saved files spell it where the add-in is missing. */
const OURS = /^(?:SAAS\.|_xldudf_SAAS_)(.+)$/i;

/**
 * The ids of the SAAS functions that a formula names, each once, in the order of their first use.
 * A name without its parenthesis counts as well: `MAP(A1:A9,SAAS.LTV)` hands the function on.
 */
export function functionsIn(formula: string): string[] {
  const ids = new Set<string>();
  for (const { type, value } of tokenize(formula)) {
    if (type !== "func" && type !== "range_named") continue;
    const id = OURS.exec(value)?.[1];
    if (id) ids.add(id.replaceAll("_", ".").toUpperCase());
  }
  return [...ids];
}
