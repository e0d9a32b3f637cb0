import { dividedByZero, type Failure } from "../define";
import type { Gate, Status } from "./status";

const CREDIT = { yes: 1, partial: 0.5, no: 0, blank: 0 } as const;

type Outcome = "pass" | "fail" | "open";

/** One value stands for all rows; none at all is `absent`. */
function valueAt<T>(values: ArrayLike<T>, row: number, absent: T): T {
  if (values.length === 0) return absent;
  return values[values.length === 1 ? 0 : row];
}

/** 0 … 1, or #DIV/0! when no item that applies has a weight. */
export function scoreOf(statuses: readonly Status[], weights: ArrayLike<number>): number | Failure {
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

function single(status: Status): Outcome {
  if (status === "blank") return "open";
  return status === "no" || status === "partial" ? "fail" : "pass";
}

function anyOf(statuses: readonly Status[]): Outcome {
  if (statuses.includes("yes")) return "pass";
  return statuses.includes("blank") ? "open" : "fail";
}

/** One outcome for each gate of its own and for each any-of group. */
export function outcomes(statuses: readonly Status[], gates: readonly Gate[]): readonly Outcome[] {
  const groups = new Map<string, Status[]>();
  const singles: Outcome[] = [];
  statuses.forEach((status, row) => {
    const gate = valueAt<Gate>(gates, row, { kind: "none" });
    if (gate.kind === "single") singles.push(single(status));
    if (gate.kind !== "group") return;
    const members = groups.get(gate.name);
    if (members) members.push(status);
    else groups.set(gate.name, [status]);
  });
  return [...singles, ...[...groups.values()].map(anyOf)];
}

export function verdictOf(gates: readonly Outcome[]): string {
  if (gates.includes("fail")) return "hold";
  return gates.includes("open") ? "not enough data" : "ready";
}
