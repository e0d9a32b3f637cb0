import { INPUTS_SHEET, READINESS } from "../../sheets/readiness/anatomy";
import { PERIODS } from "../../sheets/readiness/columns";
import { newFrame } from "../../sheets/readiness/frame";
import { isComputed } from "../../sheets/readiness/input";
import { INPUTS } from "../../sheets/readiness/inputs";
import { STATUS } from "../../sheets/readiness/words";
import type { FindRow, Target } from "./place";

/** Inputs by their refs: one value for the latest quarter, or a list over all four. */
export function inputRows(name: string): FindRow {
  const { now } = newFrame(INPUTS_SHEET, name);
  return (id) => {
    const input = INPUTS.find(({ ref }) => ref === id);
    const row = now.rows.get(id);
    if (!input || row === undefined) return undefined;
    const owner = isComputed(input) ? "ours" : "yours";
    const periods = PERIODS.map((key): Target => ({ row, col: now.cols[key], owner, takes: "number" }));
    const columns = new Map(PERIODS.map((key, i) => [key as string, periods[i]] as const));
    return { value: periods.at(-1), periods, columns };
  };
}

const TYPED = {
  status: "text",
  owner: "text",
  due: "date",
  override: "text",
  evidence: "text",
  note: "text",
} as const;

/** Items by their ids: what people type beside them, the status where nothing else is said. */
export function readinessRows(name: string): FindRow {
  const { now } = newFrame(READINESS, name);
  return (id) => {
    const row = READINESS.sections.some(({ rows }) => rows.includes(id)) ? now.rows.get(id) : undefined;
    if (row === undefined) return undefined;
    const columns = new Map(
      (Object.keys(TYPED) as (keyof typeof TYPED)[]).map((key): [string, Target] => [
        key,
        {
          row,
          col: now.cols[key],
          owner: "yours",
          takes: TYPED[key],
          ...(key === "status" && { words: STATUS }),
        },
      ]),
    );
    return { value: columns.get("status"), periods: [], columns };
  };
}
