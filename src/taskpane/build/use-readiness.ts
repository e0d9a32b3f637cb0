import { useCallback, useEffect, useState } from "react";
import type { Text } from "../../locales/text";
import type {
  BuildReport,
  ReadinessChoice,
  ReadinessNames,
  ReadinessSummary,
} from "../../sheets/readiness/types";
import {
  buildReadiness,
  inspectReadiness,
  readReadinessSummary,
  type ReadinessBuild,
  type ReadinessInspection,
} from "../../workbook/readiness";
import { problemText } from "../selection";

/** What the workbook holds of the checklist, and what the tab is doing about it. */
export type Readiness =
  | { readonly phase: "reading" }
  | { readonly phase: "building" }
  /** The workbook could not be read. */
  | { readonly phase: "refused"; readonly problem: Text }
  | {
      readonly phase: "ready";
      readonly inspection: ReadinessInspection;
      /** null while there is no sheet, or none that can be read. */
      readonly summary: ReadinessSummary | null;
      /** What the build of just now did. */
      readonly report: BuildReport | null;
      /** Why the build of just now did nothing. */
      readonly problem: Text | null;
    };

export interface ReadinessControl {
  readonly state: Readiness;
  refresh(): void;
  /** Answers whether the sheets were built. */
  build(choice: ReadinessChoice, names: ReadinessNames): Promise<boolean>;
}

/** Follows the checklist of the workbook; read anew whenever the tab comes to the front. */
export function useReadiness(active: boolean): ReadinessControl {
  const [state, setState] = useState<Readiness>({ phase: "reading" });

  const refresh = useCallback(() => {
    read(null, null).then(setState, (error: unknown) =>
      setState({ phase: "refused", problem: problemText(error) }),
    );
  }, []);
  useEffect(() => {
    if (active) refresh();
  }, [active, refresh]);

  const build = async (choice: ReadinessChoice, names: ReadinessNames) => {
    setState({ phase: "building" });
    try {
      const { report } = await buildReadiness(choice, names);
      setState(await read(report, null));
      return true;
    } catch (error) {
      setState(await read(null, problemText(error)));
      return false;
    }
  };
  return { state, refresh, build };
}

async function read(report: ReadinessBuild["report"] | null, problem: Text | null): Promise<Readiness> {
  const inspection = await inspectReadiness();
  const summary = inspection.readiness ? await readReadinessSummary() : null;
  return { phase: "ready", inspection, summary, report, problem };
}
