/* The one law of gates. The sheet's formulas, GTM.SCORE, GTM.GATE, their native formulas and the pane all read it here. */

/** What is known of one item; "open" is not known yet. */
export const ITEM_STATES = ["pass", "partly", "fail", "na", "open"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** What is known of a gate: one item, or a group of which one item has to pass. */
export type GateState = Exclude<ItemState, "na">;

/** How a gate stands in the verdict: one that does not pass may be overridden, and is then neither passed nor failed. */
export type GateStanding = GateState | "overridden";

export type Verdict = "ready" | "ready with overrides" | "hold" | "roll back to PMF" | "not enough data";

/** The item that asks for a leading indicator of survival: a company without one is not past PMF. */
export const SURVIVAL = "R39";

/** What an item does to its gate. One that does not apply stops it: nobody has shown what the gate asks for. */
const EFFECTS: Readonly<Record<ItemState, "opens" | "stops" | "waits">> = {
  pass: "opens",
  partly: "stops",
  fail: "stops",
  na: "stops",
  open: "waits",
};

/** The states that stop a gate of one item; a group is stopped once all its items are. */
export const STOPPING = ITEM_STATES.filter((state) => EFFECTS[state] === "stops");

export function gateState(items: readonly ItemState[]): GateState {
  if (items.some((item) => EFFECTS[item] === "opens")) return "pass";
  if (items.some((item) => EFFECTS[item] === "waits")) return "open";
  return items.includes("partly") ? "partly" : "fail";
}

/** An override changes nothing about a gate that passes. */
export function standingOf(items: readonly ItemState[], isOverridden: boolean): GateStanding {
  const state = gateState(items);
  return isOverridden && state !== "pass" ? "overridden" : state;
}

/**
 * A gate that stops outweighs one that is open. `survival` is the gate of the leading indicator, where the stage
 * has one: while it fails, more of the same is no way forward.
 */
export function verdictOf(gates: readonly GateStanding[], survival?: GateStanding): Verdict {
  if (survival === "fail") return "roll back to PMF";
  if (gates.includes("fail") || gates.includes("partly")) return "hold";
  if (gates.includes("open")) return "not enough data";
  return gates.includes("overridden") ? "ready with overrides" : "ready";
}
