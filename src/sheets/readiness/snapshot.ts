import { CAPABILITIES, CHECKLIST, COMPANY_STAGES, type CompanyStage } from "../../playbook/checklist";
import type { ItemState, Verdict } from "../../playbook/readiness/gates";
import { ITEM_STATES } from "../../playbook/readiness/gates";
import { findHead, says, type SheetCells } from "../locate";
import { HISTORY_COLUMNS, valueKey } from "./history-columns";
import { INPUTS } from "./inputs";
import { titles } from "./columns";
import { SIGNS, STAGE_NAMES, VERDICTS } from "./words";

/** How a company stood on a day. What was not known then is absent. */
export interface Snapshot {
  /** The day as a serial number. */
  readonly date: number;
  /** The last quarter of the inputs, as the sheet headed it. */
  readonly period: string;
  readonly stage: CompanyStage;
  readonly verdict: Verdict;
  readonly score: number | null;
  readonly passed: number;
  readonly gates: number;
  readonly overridden: number;
  /** Scores by capability. */
  readonly capabilities: Readonly<Record<string, number>>;
  /** By item; those of later stages are absent. */
  readonly items: Readonly<Record<string, ItemState>>;
  /** The number of each metric item that had one. */
  readonly values: Readonly<Record<string, number>>;
  /** The inputs of the last quarter. */
  readonly inputs: Readonly<Record<string, number>>;
}

/** A snapshot as the cells of its row, by column; absent ones stay blank. */
export function snapshotCells(
  snapshot: Snapshot,
  language: "en" | "zh-CN",
): Readonly<Record<string, string | number>> {
  const signs = Object.entries(snapshot.items).map(([id, state]) => [id, SIGNS[state]] as const);
  const values = Object.entries(snapshot.values).map(([id, value]) => [valueKey(id), value] as const);
  const { date, period, stage, verdict, score, passed, gates, overridden } = snapshot;
  return {
    date,
    period,
    stage: STAGE_NAMES[stage][language],
    verdict: VERDICTS[verdict][language],
    ...(score !== null && { score }),
    passed,
    gates,
    overridden,
    ...snapshot.capabilities,
    ...Object.fromEntries(signs),
    ...Object.fromEntries(values),
    ...snapshot.inputs,
  };
}

/** Where the log of the history stands on its sheet; undefined where its head is gone. */
export function findHistory(grid: SheetCells) {
  const head = findHead(grid, titles(HISTORY_COLUMNS));
  if (!["date", "verdict", "stage"].every((key) => head.cols.has(key))) return undefined;
  return head;
}

/** The snapshots of a history, oldest first, from the values of its cells; rows that are none are left out. */
export function readSnapshots(grid: SheetCells): readonly Snapshot[] {
  const head = findHistory(grid);
  if (!head) return [];
  return grid
    .slice(head.row + 1)
    .flatMap((cells) => snapshotIn((key) => cells[head.cols.get(key) ?? -1] ?? "") ?? [])
    .sort((a, b) => a.date - b.date);
}

type Cell = string | number | boolean;

function snapshotIn(at: (key: string) => Cell): Snapshot | undefined {
  const date = at("date");
  const verdict = (Object.keys(VERDICTS) as Verdict[]).find((code) => says(at("verdict"), VERDICTS[code]));
  const stage = COMPANY_STAGES.find((each) => says(at("stage"), STAGE_NAMES[each]));
  if (typeof date !== "number" || !verdict || !stage) return undefined;
  const count = (key: string) => Number(at(key)) || 0;
  const score = at("score");
  const numbers = (keys: readonly string[], column = (key: string) => key) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = at(column(key));
        return typeof value === "number" ? [[key, value] as const] : [];
      }),
    );
  const ids = CHECKLIST.map(({ id }) => id);
  const items = ids.flatMap((id) => {
    const state = ITEM_STATES.find((each) => SIGNS[each] === at(id));
    return state ? [[id, state] as const] : [];
  });
  return {
    date,
    period: String(at("period")),
    stage,
    verdict,
    score: typeof score === "number" ? score : null,
    passed: count("passed"),
    gates: count("gates"),
    overridden: count("overridden"),
    capabilities: numbers(CAPABILITIES),
    items: Object.fromEntries(items),
    values: numbers(ids, valueKey),
    inputs: numbers(INPUTS.map(({ ref }) => ref)),
  };
}
