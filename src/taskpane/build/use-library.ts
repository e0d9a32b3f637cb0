import { useCallback, useEffect, useState } from "react";
import type { BuildReport } from "../../sheets/readiness/types";
import type { SheetChoice } from "../../sheets/template";
import { buildSheets, previewSheets, readLibrary, type LibrarySheet } from "../../workbook/sheet-library";
import { WorkbookProblem } from "../../workbook/types";
import { useChanges } from "../changes";
import { troubleOf, type Trouble, useReportFault } from "../faults";
import type { ChosenSheet } from "./library-choice";

interface Content {
  readonly sheets: readonly LibrarySheet[];
  readonly takenNames: readonly string[];
}

type Library =
  | { readonly phase: "reading" }
  | { readonly phase: "building" }
  | { readonly phase: "refused"; readonly trouble: Trouble }
  | ({
      readonly phase: "ready";
      /** What the build of just now did, or why it did nothing. */
      readonly report: BuildReport | null;
      readonly trouble: Trouble | null;
    } & Content);

/** The sheets that can be built and those that stand, while the list is at the front. */
export function useLibrary(active: boolean) {
  const [state, setState] = useState<Library>({ phase: "reading" });
  const refused = (error: unknown) => setState({ phase: "refused", trouble: troubleOf(error) });

  const refresh = useCallback(() => {
    readLibrary().then(
      (content) => setState({ phase: "ready", report: null, trouble: null, ...content }),
      (error: unknown) => setState({ phase: "refused", trouble: troubleOf(error) }),
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

  /** Answers whether the sheets were built. */
  const build = async (sheets: readonly ChosenSheet[], choice: SheetChoice): Promise<boolean> => {
    setState({ phase: "building" });
    const names = Object.fromEntries(sheets.map(({ id, name }) => [id, name]));
    const outcome = await buildSheets(
      sheets.map(({ id }) => id),
      choice,
      names,
    ).then(
      ({ report }) => ({ report, trouble: null }),
      (error: unknown) => ({ report: null, trouble: troubleOf(error) }),
    );
    await readLibrary().then((content) => setState({ phase: "ready", ...outcome, ...content }), refused);
    return outcome.report !== null;
  };
  return { state, refresh, build };
}

/** What an update of these sheets would keep and change; null until known, or where there is nothing to update. */
export function useSheetsPreview(ids: string, { language, stage, asOf }: SheetChoice): BuildReport | null {
  const [preview, setPreview] = useState<{ readonly of: string; readonly report: BuildReport } | null>(null);
  const report = useReportFault();
  const of = `${ids} ${language} ${stage}`;
  useEffect(() => {
    if (ids === "") return undefined;
    let current = true;
    previewSheets(ids.split(","), { language, stage, asOf }).then(
      (next) => current && setPreview({ of, report: next }),
      (error: unknown) => {
        if (current) report(error);
      },
    );
    return () => {
      current = false;
    };
  }, [ids, of, language, stage, asOf, report]);
  return preview?.of === of ? preview.report : null;
}
