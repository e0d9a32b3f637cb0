import { cellAddress } from "../../excel/address";
import { fill, shortened, type Text } from "../../locales/text";
import { CHECKLIST, type Gate } from "../../playbook/checklist";
import { gateState, type GateStanding } from "../../playbook/readiness/gates";
import { readOverride } from "../../playbook/readiness/overrides";
import { gateTitle } from "./obstacles";
import { resultState, type Reading } from "./reading";
import type { OverriddenGate, VoidOverride } from "./types";

const typed = (reading: Reading, id: string) => String(reading.value(id, "override")).trim();

/** The first override of a gate’s items that has role and reason. */
function overrideOf(reading: Reading, { items }: Gate) {
  for (const { id } of items) {
    const override = readOverride(typed(reading, id));
    if (override) return { id, ...override };
  }
  return undefined;
}

export const hasOverride = (reading: Reading, gate: Gate) => overrideOf(reading, gate) !== undefined;

export function overriddenGates(
  reading: Reading,
  standings: ReadonlyMap<Gate, GateStanding>,
): readonly OverriddenGate[] {
  return [...standings].flatMap(([gate, standing]) => {
    const override = standing === "overridden" && overrideOf(reading, gate);
    if (!override) return [];
    const itself = gateState(gate.items.map(({ id }) => resultState(reading, id)));
    return [{ ...override, title: gateTitle(gate), itself, address: addressIn(reading, override.id) }];
  });
}

const addressIn = (reading: Reading, id: string) =>
  cellAddress(reading.rows.get(id) ?? 0, reading.cols.override ?? 0);

const NO_GATE: Text = {
  en: "{id} is no gate of this stage; there is nothing to override.",
  "zh-CN": "{id} 不是本阶段的关口，无须特批。",
};
const INCOMPLETE: Text = {
  en: "“{words}” overrides nothing. Write role, colon, reason: “COO: team in place by March”.",
  "zh-CN": "「{words}」不构成特批。请写成「角色：理由」，如「COO：三月前团队到位」。",
};

/** What was typed as an override and overrides nothing, with what to do. */
export function voidOverrides(reading: Reading, gates: readonly Gate[]): readonly VoidOverride[] {
  const isGate = (id: string) => gates.some(({ items }) => items.some((item) => item.id === id));
  return CHECKLIST.flatMap(({ id }) => {
    const words = typed(reading, id);
    if (words === "") return [];
    const address = addressIn(reading, id);
    if (!isGate(id)) return [{ id, why: fill(NO_GATE, { id }), address }];
    return readOverride(words) ? [] : [{ id, why: fill(INCOMPLETE, { words: shortened(words) }), address }];
  });
}
