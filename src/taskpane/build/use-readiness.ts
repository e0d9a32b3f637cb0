import { useCallback, useEffect, useRef, useState } from "react";
import { todayOf } from "../../excel/days";
import type { Language } from "../../locales/text";
import type { QuarterReport } from "../../sheets/quarter";
import type {
  BuildReport,
  ReadinessChoice,
  ReadinessNames,
  ReadinessSummary,
} from "../../sheets/readiness/types";
import { meanSheet } from "../../workbook/copies";
import {
  buildReadiness,
  inspectReadiness,
  readReadinessSummary,
  type ReadinessInspection,
} from "../../workbook/readiness";
import {
  addSnapshot,
  linkInputs,
  linkProofs,
  readReadinessHistory,
  type ReadinessHistory,
} from "../../workbook/readiness-history";
import { startQuarter } from "../../workbook/next-quarter";
import { WorkbookProblem } from "../../workbook/types";
import { useChecklist } from "../checklist";
import { useChanges, type EditedSheets } from "../changes";
import { troubleOf, type Trouble } from "../faults";
import { storedChoice } from "./stored-choice";

/** What the workbook holds of the checklist, and what the tab is doing about it. */
type Readiness =
  | { readonly phase: "reading" }
  | { readonly phase: "building" }
  /** The workbook could not be read. */
  | { readonly phase: "refused"; readonly trouble: Trouble }
  | {
      readonly phase: "ready";
      readonly inspection: ReadinessInspection;
      /** null while there is no sheet, or none that can be read. */
      readonly summary: ReadinessSummary | null;
      /** null while there is no sheet. */
      readonly history: ReadinessHistory | null;
      /** What the last build did. */
      readonly report: BuildReport | null;
      /** Nothing was edited after that build. */
      readonly isNews: boolean;
      /** Why the build of just now did nothing. */
      readonly trouble: Trouble | null;
    };

export interface ReadinessControl {
  readonly state: Readiness;
  refresh(): void;
  /** Answers whether the sheets were built. */
  build(choice: ReadinessChoice, names: ReadinessNames): Promise<boolean>;
  /** Another worksheet with the mark of one of the two is meant from now on; answers whether both are up to date. */
  mean(sheet: string, language: Language): Promise<boolean>;
  /** Adds how the company stands today to the history. */
  snapshot(language: Language): Promise<void>;
  /** Links the blank inputs that other sheets can fill, or items to the sheets on which their proof is kept. */
  link(what: "inputs" | "proofs"): Promise<void>;
  /** Takes a snapshot and moves typed quarters to the left; answers what was done, null where it was refused. */
  startQuarter(without: ReadonlySet<string>): Promise<QuarterReport | null>;
}

/** Milliseconds after a build in which Excel still tells of the build's own edits. */
const OWN_EDITS = 1000;

/** Follows the checklist of the workbook while the tab is at the front. */
export function useReadiness(active: boolean, number: number): ReadinessControl {
  const [state, setState] = useState<Readiness>({ phase: "reading" });
  const builtAt = useRef(Number.NEGATIVE_INFINITY);

  const refresh = useCallback(() => {
    let left = false;
    const show = (next: Readiness) => {
      if (!left) setState(next);
    };
    read(number, null, null).then(show, (error: unknown) => show(refused(error)));
    return () => void (left = true);
  }, [number]);
  // A slow reading of the checklist of before is not shown as that of this one.
  useEffect(() => (active ? refresh() : undefined), [active, refresh]);

  const follow = async (edited: EditedSheets) => {
    const next = await readAgain(number);
    const isOld = edited.size > 0 && performance.now() - builtAt.current > OWN_EDITS;
    if (next) setState((before) => updated(before, next, isOld));
  };
  useChanges(follow, active && state.phase === "ready");

  // The chosen checklist may be gone and others not.
  const { number: chosen, choose } = useChecklist();
  const other = state.phase === "ready" ? otherThan(chosen, state.inspection) : undefined;
  useEffect(() => {
    if (other !== undefined) choose(other);
  }, [other, choose]);

  const underway = async (work: () => ReturnType<typeof buildReadiness>) => {
    setState({ phase: "building" });
    try {
      const { report } = await work();
      setState(await read(number, report, null));
      builtAt.current = performance.now();
      return true;
    } catch (error) {
      // Where even reading fails, the tab says that; a build that never ends would be worse.
      setState(await read(number, null, troubleOf(error)).catch(refused));
      builtAt.current = performance.now();
      return false;
    }
  };
  const build = (choice: ReadinessChoice, names: ReadinessNames) =>
    underway(() => buildReadiness(choice, names, number));
  const mean = (sheet: string, language: Language) => {
    const choice: ReadinessChoice = { stage: "GTM", language, asOf: todayOf(new Date()) };
    return underway(async () => {
      const stored = await meanSheet(sheet);
      // The checklist says for which stage and in which language it is, and not a copy of its inputs.
      const { readiness } = await inspectReadiness(number);
      return buildReadiness(storedChoice(readiness?.properties ?? stored, choice), undefined, number);
    });
  };
  const andReadAgain = async (change: Promise<void>) => {
    const trouble = await change.then(() => null, troubleOf);
    const next = await readAgain(number);
    if (next) setState((before) => (before.phase === "ready" ? { ...before, ...next, trouble } : before));
  };
  const snapshot = (language: Language) => andReadAgain(addSnapshot(language, todayOf(new Date()), number));
  const link = (what: "inputs" | "proofs") =>
    andReadAgain(what === "inputs" ? linkInputs(number) : linkProofs(number));
  const begin = async (without: ReadonlySet<string>) => {
    let done: QuarterReport | null = null;
    const today = todayOf(new Date());
    await andReadAgain(startQuarter(today, without, number).then((report) => void (done = report)));
    return done;
  };
  return { state, refresh, build, mean, snapshot, link, startQuarter: begin };
}

/** What stands in place of a checklist that does not; what was read of another one says nothing of it. */
function otherThan(chosen: number, { number, readiness, copies, checklists }: ReadinessInspection) {
  // Of a copy whose original is gone people say whether it is meant.
  if (number !== chosen || readiness || copies.readiness.length > 0) return undefined;
  return checklists.find((each) => each.number !== chosen)?.number;
}

const refused = (error: unknown): Readiness => ({ phase: "refused", trouble: troubleOf(error) });

/** What the workbook says by now, with what the tab had to tell before. */
function updated(before: Readiness, next: Content, isOld: boolean): Readiness {
  if (before.phase !== "ready" || before.inspection.number !== next.inspection.number) return before;
  const report = next.inspection.readiness ? before.report : null;
  const trouble = isOld ? null : before.trouble;
  return { ...before, ...next, report, trouble, isNews: before.isNews && !isOld };
}

async function read(number: number, report: BuildReport | null, trouble: Trouble | null): Promise<Readiness> {
  return { phase: "ready", ...(await readContent(number)), report, isNews: report !== null, trouble };
}

type Content = Pick<Extract<Readiness, { phase: "ready" }>, "inspection" | "summary" | "history">;

async function readContent(number: number): Promise<Content> {
  const inspection = await inspectReadiness(number);
  const summary = inspection.readiness ? await readReadinessSummary(number) : null;
  const history = inspection.readiness ? await readReadinessHistory(todayOf(new Date()), number) : null;
  return { inspection, summary, history };
}

/** Nobody asked for this reading: where the workbook refuses it, as while a cell is edited, what is shown stands. */
async function readAgain(number: number): Promise<Content | undefined> {
  try {
    return await readContent(number);
  } catch (error) {
    if (error instanceof WorkbookProblem) return undefined;
    throw error;
  }
}
