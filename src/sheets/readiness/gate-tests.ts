import type { ChecklistItem, Gate } from "../../playbook/checklist";
import { STOPPING } from "../../playbook/readiness/gates";
import { overrideFormula } from "../../playbook/readiness/overrides";
import { cellIn, type Geometry } from "../geometry";
import type { ReadinessColumn } from "./columns";
import { SIGNS } from "./words";

/* How gates stand, as tests in formulas, by the law of the playbook. All of them look at the sign that each item shows. */

export type Sheet = Geometry<ReadinessColumn>;

/** How many of some tests are TRUE. */
export const count = (tests: readonly string[]) => `SUM(${tests.map((test) => `N(${test})`).join(",")})`;
export const any = (terms: readonly string[]) => (terms.length === 1 ? terms[0] : `OR(${terms.join(",")})`);
const all = (terms: readonly string[]) => (terms.length === 1 ? terms[0] : `AND(${terms.join(",")})`);

/** The sign of an override that stands. */
export const OVERRIDDEN = "✎";
/** Before the sign of an item whose override has no role and reason, or that needs none. */
export const NO_OVERRIDE = "?";

/** What an item shows in the column of standings: the sign of its result, or that of its override. */
export function standingFormula(sheet: Sheet, item: ChecklistItem, isGate: boolean): string {
  const typed = cellIn(sheet, "override", item.id);
  const sign = `LEFT(${cellIn(sheet, "result", item.id)},1)`;
  if (!isGate) return `=IF(TRIM(${typed})="","","${NO_OVERRIDE}")`;
  const stands = `IF(${sign}="${SIGNS.pass}",${sign},"${OVERRIDDEN}")`;
  return `=IF(TRIM(${typed})="",${sign},IF(${overrideFormula(typed)},${stands},"${NO_OVERRIDE}"&${sign}))`;
}

export function shows(sheet: Sheet, item: ChecklistItem, signs: string): string {
  const sign = `RIGHT(${cellIn(sheet, "standing", item.id)},1)`;
  if (signs.length === 1) return `${sign}="${signs}"`;
  return `ISNUMBER(MATCH(${sign},{${[...signs].map((each) => `"${each}"`).join(",")}},0))`;
}

const STOPS = STOPPING.map((state) => SIGNS[state]).join("");
const FAILS = STOPS.replace(SIGNS.partly, "");

export const passes = (sheet: Sheet, gate: Gate) =>
  any(gate.items.map((item) => shows(sheet, item, SIGNS.pass)));
export const stops = (sheet: Sheet, gate: Gate) => all(gate.items.map((item) => shows(sheet, item, STOPS)));
export const fails = (sheet: Sheet, gate: Gate) => all(gate.items.map((item) => shows(sheet, item, FAILS)));
/** One override lets a whole group go on, unless it passes by itself. */
export function isOverridden(sheet: Sheet, gate: Gate): string {
  const overridden = any(gate.items.map((item) => shows(sheet, item, OVERRIDDEN)));
  return gate.items.length === 1 ? overridden : `AND(${overridden},NOT(${passes(sheet, gate)}))`;
}
