import type { Language } from "../locales/text";
import type { Snapshot } from "../sheets/readiness";
import type { Change } from "../sheets/readiness/compare";
import { HISTORY_KIND, INPUTS_KIND, READINESS_KIND } from "../sheets/readiness/types";
import { buildPlans } from "./apply/apply-plans";
import { existingOf, readWorkbook, valuesOf, withValues, type WorkbookRead } from "./apply/workbook-read";
import { inWorkbook } from "./problems";
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

const WANTED = [{ kind: READINESS_KIND }, { kind: INPUTS_KIND }, { kind: HISTORY_KIND }];

/** Reads the snapshots, and compares the last one with today. */
export async function readReadinessHistory(today: number): Promise<ReadinessHistory> {
  const [{ readSnapshots, linksFor, proofLinksFor }, { changesBetween }] = await Promise.all([
    loadReadiness(),
    loadCompare(),
  ]);
  return inWorkbook(async (context) => {
    const read = await readWorkbook(context, WANTED);
    const history = sheetOf(read, HISTORY_KIND);
    const snapshots = history ? readSnapshots(valuesOf(history)) : [];
    const now = (await snapshotOf(read, today)) ?? null;
    const last = snapshots.at(-1);
    const [readiness, inputs] = [sheetOf(read, READINESS_KIND), sheetOf(read, INPUTS_KIND)];
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
export async function addSnapshot(language: Language, today: number): Promise<void> {
  const { planHistory, takeSnapshot, SHEET_NAMES } = await loadReadiness();
  await buildPlans(WANTED, (read) => {
    const readiness = sheetOf(read, READINESS_KIND);
    const inputs = sheetOf(read, INPUTS_KIND);
    const taken = readiness && takeSnapshot(valuesOf(readiness), inputs && withValues(inputs), today);
    if (!readiness || !taken) throw new WorkbookProblem(UNREADABLE);
    const history = sheetOf(read, HISTORY_KIND);
    const existing = history && existingOf(history);
    const spoken = readiness.info.properties.language === "zh-CN" ? "zh-CN" : "en";
    const name = freeName(read.sheets, SHEET_NAMES.history[spoken]);
    return { plans: [planHistory(taken, existing ? language : spoken, readiness.info.name, existing, name)] };
  });
}

/** Links the blank inputs that other sheets can fill; what people typed stays. */
export async function linkInputs(): Promise<void> {
  const { linksFor, planLinks } = await loadReadiness();
  await buildPlans([{ kind: INPUTS_KIND }], (read) => {
    const inputs = sheetOf(read, INPUTS_KIND);
    if (!inputs) return { plans: [] };
    const { cells } = linksFor(existingOf(inputs), new Set(read.names.keys()));
    return { plans: [planLinks(inputs.info.name, cells)] };
  });
}

/** Links items without evidence to the sheets on which their proof is kept; what people typed stays. */
export async function linkProofs(): Promise<void> {
  const { proofLinksFor, planProofLinks } = await loadReadiness();
  await buildPlans([{ kind: READINESS_KIND }], (read) => {
    const readiness = sheetOf(read, READINESS_KIND);
    if (!readiness) return { plans: [] };
    const offer = proofLinksFor(existingOf(readiness), new Set(read.names.keys()));
    return { plans: [planProofLinks(readiness.info.name, offer)] };
  });
}

const UNREADABLE = {
  en: "No snapshot was taken: the verdict can’t be read. Update the sheet, then try again.",
  "zh-CN": "未生成快照：无法读取结论。更新该表后重试。",
};

const loadReadiness = () => import("../sheets/readiness");
/** Apart from the planner, which the command line loads too: it renders numbers as cells show them. */
const loadCompare = () => import("../sheets/readiness/compare");

const sheetOf = ({ ours }: WorkbookRead, kind: string) => ours.find(({ info }) => info.kind === kind);

async function snapshotOf(read: WorkbookRead, today: number): Promise<Snapshot | undefined> {
  const { takeSnapshot } = await loadReadiness();
  const [readiness, inputs] = [sheetOf(read, READINESS_KIND), sheetOf(read, INPUTS_KIND)];
  return readiness && takeSnapshot(valuesOf(readiness), inputs && withValues(inputs), today);
}
