import { useCallback, useEffect, useRef, useState } from "react";
import type { BuildReport } from "../../sheets/readiness/types";
import type { SheetChoice } from "../../sheets/template";
import type { Checklist } from "../../workbook/checklists";
import { meanSheet } from "../../workbook/copies";
import { buildSheets, previewSheets, readLibrary, type LibrarySheet } from "../../workbook/sheet-library";
import { WorkbookProblem, type Watch } from "../../workbook/types";
import { useChanges } from "../changes";
import { troubleOf, type Trouble, useReportFault } from "../faults";
import type { ChosenSheet } from "./library-choice";
import { storedChoice } from "./stored-choice";

interface Content {
  readonly sheets: readonly LibrarySheet[];
  readonly takenNames: readonly string[];
  readonly checklists: readonly Checklist[];
}

/** How many of the sheets are written, and whether somebody wants it to stop. */
export interface BuildingSheets {
  readonly phase: "building";
  readonly done: number;
  readonly all: number;
  readonly isStopping: boolean;
}

type Library =
  | { readonly phase: "reading" }
  | BuildingSheets
  | { readonly phase: "refused"; readonly trouble: Trouble }
  | ({
      readonly phase: "ready";
      /** What the build of just now did, or why it did nothing. */
      readonly report: BuildReport | null;
      readonly trouble: Trouble | null;
      /** What it was to build and did not, because somebody stopped. */
      readonly left: readonly ChosenSheet[];
    } & Content);

/** The sheets that can be built and those that stand, while the list is at the front. */
export function useLibrary(active: boolean) {
  const [state, setState] = useState<Library>({ phase: "reading" });
  const stopped = useRef(false);
  const refused = (error: unknown) => setState({ phase: "refused", trouble: troubleOf(error) });

  const refresh = useCallback(() => {
    // A build goes on while another tab is at the front.
    const show = (next: Library) => setState((before) => (before.phase === "building" ? before : next));
    readLibrary().then(
      (content) => show({ phase: "ready", report: null, trouble: null, left: NONE_LEFT, ...content }),
      (error: unknown) => show({ phase: "refused", trouble: troubleOf(error) }),
    );
  }, []);
  useEffect(() => {
    if (active) refresh();
  }, [active, refresh]);

  const follow = async () => {
    try {
      const content = await readLibrary();
      setState((before) => (before.phase === "ready" ? { ...before, ...content } : before));
    } catch (error) {
      if (!(error instanceof WorkbookProblem)) throw error;
    }
  };
  useChanges(follow, active && state.phase === "ready");

  /** Answers the sheets that are yet to be built: none, or those left by Stop or a refusal. */
  const build = async (sheets: readonly ChosenSheet[], choice: SheetChoice) => {
    stopped.current = false;
    const tell = (done: number, all: number) =>
      setState({ phase: "building", done, all, isStopping: stopped.current && done < all });
    tell(0, sheets.length);
    const outcome = await buildChosen(sheets, choice, { stopped: () => stopped.current, progress: tell });
    await readLibrary().then((content) => setState({ phase: "ready", ...outcome, ...content }), refused);
    return outcome.trouble ? sheets : outcome.left;
  };
  /** Another worksheet with the mark of this sheet is meant from now on; it is brought up to date. */
  const mean = async (id: string, sheet: string, choice: SheetChoice) => {
    setState({ phase: "building", done: 0, all: 1, isStopping: false });
    const outcome = await meanSheet(sheet)
      .then((stored) => buildSheets([id], storedChoice(stored, choice)))
      .then(
        ({ report }) => ({ report, trouble: null }),
        (error: unknown) => ({ report: null, trouble: troubleOf(error) }),
      );
    await readLibrary().then(
      (content) => setState({ phase: "ready", ...outcome, left: NONE_LEFT, ...content }),
      refused,
    );
  };
  const stop = () => {
    stopped.current = true;
    setState((before) => (before.phase === "building" ? { ...before, isStopping: true } : before));
  };
  return { state, refresh, build, mean, stop };
}

const NONE_LEFT: readonly ChosenSheet[] = [];

/** One sheet alone is written at once. */
async function buildChosen(sheets: readonly ChosenSheet[], choice: SheetChoice, watch: Watch) {
  const ids = sheets.map(({ id }) => id);
  const names = Object.fromEntries(sheets.map(({ id, name }) => [id, name]));
  try {
    const { report, applied } = await buildSheets(ids, choice, names, {}, ids.length > 1 ? watch : undefined);
    return { report, trouble: null, left: sheets.filter(({ id }) => applied.left.includes(id)) };
  } catch (error) {
    return { report: null, trouble: troubleOf(error), left: NONE_LEFT };
  }
}

/** What an update of these sheets would keep and change; null until known, or where there is nothing to update. */
export function useSheetsPreview(
  ids: string,
  { language, stage, asOf, checklist }: SheetChoice,
): BuildReport | null {
  const [preview, setPreview] = useState<{ readonly of: string; readonly report: BuildReport } | null>(null);
  const report = useReportFault();
  const of = `${ids} ${language} ${stage} ${checklist}`;
  useEffect(() => {
    if (ids === "") return undefined;
    let current = true;
    previewSheets(ids.split(","), { language, stage, asOf, checklist }).then(
      (next) => current && setPreview({ of, report: next }),
      (error: unknown) => {
        if (current) report(error);
      },
    );
    return () => {
      current = false;
    };
  }, [ids, of, language, stage, asOf, checklist, report]);
  return preview?.of === of ? preview.report : null;
}
