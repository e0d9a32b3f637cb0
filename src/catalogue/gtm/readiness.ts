import { gateState, type GateState, type ItemState } from "../../playbook/readiness/gates";
import { dividedByZero, type Failure } from "../define";
import type { GateMark } from "./status";

const CREDIT = { pass: 1, partly: 0.5, fail: 0, open: 0 } as const;

/** One value stands for all rows; none at all is `absent`. */
function valueAt<T>(values: ArrayLike<T>, row: number, absent: T): T {
  if (values.length === 0) return absent;
  return values[values.length === 1 ? 0 : row];
}

/** 0 … 1, or #DIV/0! when no item that applies has a weight. */
export function scoreOf(statuses: readonly ItemState[], weights: ArrayLike<number>): number | Failure {
  let earned = 0;
  let possible = 0;
  statuses.forEach((status, row) => {
    if (status === "na") return;
    const weight = valueAt(weights, row, 1);
    earned += weight * CREDIT[status];
    possible += weight;
  });
  if (possible > 0) return earned / possible;
  return dividedByZero({
    en: "The weight of all items that apply",
    "zh-CN": "全部适用项的权重之和",
  });
}

/** One state for each gate of its own and for each any-of group. */
export function gateStates(statuses: readonly ItemState[], gates: readonly GateMark[]): readonly GateState[] {
  const groups = new Map<string, ItemState[]>();
  const singles: ItemState[][] = [];
  statuses.forEach((status, row) => {
    const gate = valueAt<GateMark>(gates, row, { kind: "none" });
    if (gate.kind === "single") singles.push([status]);
    if (gate.kind !== "group") return;
    const members = groups.get(gate.name);
    if (members) members.push(status);
    else groups.set(gate.name, [status]);
  });
  return [...singles, ...groups.values()].map(gateState);
}
