/* The one law of gates. The sheet's formulas, GTM.SCORE, GTM.GATE, their native formulas and the pane all read it here. */

/** What is known of one item; "open" is not known yet. */
export const ITEM_STATES = ["pass", "partly", "fail", "na", "open"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** What is known of a gate: one item, or a group of which one item has to pass. */
export type GateState = Exclude<ItemState, "na">;

export type Verdict = "ready" | "hold" | "not enough data";

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

/** A gate that stops outweighs one that is open. */
export function verdictOf(gates: readonly GateState[]): Verdict {
  if (gates.some((gate) => EFFECTS[gate] === "stops")) return "hold";
  return gates.includes("open") ? "not enough data" : "ready";
}
