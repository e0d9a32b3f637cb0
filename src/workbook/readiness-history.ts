import type { Language } from "../locales/text";
import type { Snapshot } from "../sheets/readiness";
import type { Change } from "../sheets/readiness/compare";
import { HISTORY_KIND, INPUTS_KIND, READINESS_KIND } from "../sheets/readiness/types";
import { buildPlans } from "./apply/apply-plans";
import { existingOf, readWorkbook, valuesOf, withValues, type WorkbookRead } from "./apply/workbook-read";
import { inWorkbook } from "./problems";
import { numbered } from "../sheets/readiness/numbered";
import { planFor } from "./checklists";
import { freeName } from "./our-sheets";
import { WorkbookProblem } from "./types";

/** How the company stood each time, and how it stands now. */
export interface ReadinessHistory {
  /** The worksheet of the snapshots; null before the first one. */
  readonly sheet: string | null;
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** null where the verdict can’t be read. */
  readonly now: Snapshot | null;
  /** What became of the items since the last snapshot. */
  readonly changes: readonly Change[];
  /** Blank inputs that other sheets of the workbook can fill. */
  readonly linkable: readonly string[];
  /** Items without evidence whose proof is kept on a sheet that stands. */
  readonly provable: readonly string[];
}

const wantedOf = (number: number) =>
  [READINESS_KIND, INPUTS_KIND, HISTORY_KIND].map((kind) => ({ kind: numbered(kind, number) }));

/** Reads the snapshots, and compares the last one with today. */
export async function readReadinessHistory(today: number, number = 1): Promise<ReadinessHistory> {
  const [{ readSnapshots, linksFor, proofLinksFor }, { changesBetween }] = await Promise.all([
    loadReadiness(),
    loadCompare(),
  ]);
  return inWorkbook(async (context) => {
    const read = await readWorkbook(context, wantedOf(number));
    const history = sheetOf(read, HISTORY_KIND, number);
    const snapshots = history ? readSnapshots(valuesOf(history)) : [];
    const now = (await snapshotOf(read, today, number)) ?? null;
    const last = snapshots.at(-1);
    const [readiness, inputs] = [sheetOf(read, READINESS_KIND, number), sheetOf(read, INPUTS_KIND, number)];
    const names = new Set(read.names.keys());
    return {
      sheet: history?.info.name ?? null,
      snapshots,
      now,
      changes: last && now ? changesBetween(last, now) : [],
      linkable: inputs ? linksFor(existingOf(inputs), names).refs : [],
      provable: readiness ? proofLinksFor(existingOf(readiness), names).refs : [],
    };
  });
}

/** What became of the items between two snapshots. */
export async function compareSnapshots(before: Snapshot, after: Snapshot): Promise<readonly Change[]> {
  return (await loadCompare()).changesBetween(before, after);
}

/** Writes how the company stands today as a row below the others; makes their sheet where there is none. */
export async function addSnapshot(language: Language, today: number, number = 1): Promise<void> {
  const { planHistory, takeSnapshot, historyName } = await loadReadiness();
  await buildPlans(wantedOf(number), (read) => {
    const readiness = sheetOf(read, READINESS_KIND, number);
    const inputs = sheetOf(read, INPUTS_KIND, number);
    const taken = readiness && takeSnapshot(valuesOf(readiness), inputs && withValues(inputs), today);
    if (!readiness || !taken) throw new WorkbookProblem(UNREADABLE);
    const history = sheetOf(read, HISTORY_KIND, number);
    const existing = history && existingOf(history);
    const spoken = readiness.info.properties.language === "zh-CN" ? "zh-CN" : "en";
    const name = freeName(read.sheets, historyName(readiness.info.name)[spoken]);
    const plan = planHistory(taken, existing ? language : spoken, readiness.info.name, existing, name);
    return { plans: [planFor(plan, number)] };
  });
}

/** Links the blank inputs that other sheets can fill; what people typed stays. */
export async function linkInputs(number = 1): Promise<void> {
  const { linksFor, planLinks } = await loadReadiness();
  await buildPlans(wantedOf(number), (read) => {
    const inputs = sheetOf(read, INPUTS_KIND, number);
    if (!inputs) return { plans: [] };
    const { cells } = linksFor(existingOf(inputs), new Set(read.names.keys()));
    return { plans: [planFor(planLinks(inputs.info.name, cells), number)] };
  });
}

/** Links items without evidence to the sheets on which their proof is kept; what people typed stays. */
export async function linkProofs(number = 1): Promise<void> {
  const { proofLinksFor, planProofLinks } = await loadReadiness();
  await buildPlans(wantedOf(number), (read) => {
    const readiness = sheetOf(read, READINESS_KIND, number);
    if (!readiness) return { plans: [] };
    const offer = proofLinksFor(existingOf(readiness), new Set(read.names.keys()));
    return { plans: [planFor(planProofLinks(readiness.info.name, offer), number)] };
  });
}

const UNREADABLE = {
  en: "No snapshot was taken: the verdict can’t be read. Update the sheet, then try again.",
  "zh-CN": "未生成快照：无法读取结论。更新该表后重试。",
};

const loadReadiness = () => import("../sheets/readiness");
/** Apart from the planner, which the command line loads too: it renders numbers as cells show them. */
const loadCompare = () => import("../sheets/readiness/compare");

const sheetOf = ({ ours }: WorkbookRead, kind: string, number: number) =>
  ours.find(({ info }) => info.kind === numbered(kind, number));

async function snapshotOf(read: WorkbookRead, today: number, number: number): Promise<Snapshot | undefined> {
  const { takeSnapshot } = await loadReadiness();
  const [readiness, inputs] = [sheetOf(read, READINESS_KIND, number), sheetOf(read, INPUTS_KIND, number)];
  return readiness && takeSnapshot(valuesOf(readiness), inputs && withValues(inputs), today);
}
