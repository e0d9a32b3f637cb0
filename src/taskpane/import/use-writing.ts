import { useRef, useState } from "react";
import type { Comparison, Imported } from "../../billing";
import { IMPORT } from "../../locales/pane-import";
import { readLedgerRows } from "../../workbook/ledger-rows";
import { writeLedgerRows } from "../../workbook/ledger-write";
import { WorkbookProblem } from "../../workbook/types";
import { troubleOf } from "../faults";
import { useLanguage } from "../language";
import { keptText, type KeptRecipe } from "../recipe/recipe";
import { EMPTY, type ImportState, type WritingForm } from "./import-form";
import { changedRows, newRows } from "./to-sheet";
import type { Standing } from "./use-standing";

interface WritingOf {
  readonly imported: Imported | null;
  readonly comparison: Comparison | null;
  readonly recipe: KeptRecipe;
  readonly asOf: number;
  readonly tell: (state: ImportState) => void;
  /** What was compared; it is set anew when it was written, or found to be another by now. */
  readonly standing: Pick<Standing, "ledger" | "notes" | "set">;
}

/** Writes the rows with their recipe; Stop takes back what was written. */
export function useWriting(of: WritingOf): WritingForm & { readonly abort: () => void } {
  const { imported, comparison, recipe, asOf, tell, standing } = of;
  const language = useLanguage();
  const writing = useRef<AbortController>(null);
  const [written, setWritten] = useState(0);
  return {
    written,
    abort: () => writing.current?.abort(new Stopped()),
    async write(mode) {
      if (!imported) return;
      const { signal } = (writing.current = new AbortController());
      setWritten(0);
      tell({ ...EMPTY, phase: "writing" });
      const rows = comparison
        ? changedRows(comparison, { mode, asOf, language, notes: standing.notes })
        : newRows(imported.rows);
      try {
        if (comparison) await checkStanding(standing);
        const choice = { language, stage: "GTM", asOf } as const;
        const kept = keptText(recipe, imported);
        const sheet = await writeLedgerRows(rows, kept, choice, { signal, onProgress: setWritten });
        standing.set(await readLedgerRows());
        tell({ phase: "done", trouble: null, sheet });
      } catch (error) {
        const stopped = signal.aborted && !(error instanceof WorkbookProblem);
        tell({ ...EMPTY, phase: "ready", trouble: stopped ? null : troubleOf(error) });
      }
    },
  };
}

/** A comparison names rows by their places, so it holds only while they stand as they did. */
async function checkStanding({ ledger, set }: WritingOf["standing"]): Promise<void> {
  const now = await readLedgerRows();
  if (JSON.stringify(now?.rows) === JSON.stringify(ledger?.rows)) return;
  set(now);
  throw new WorkbookProblem(IMPORT.changedSince);
}

/** Why a promise ends that somebody stopped. */
class Stopped extends Error {}
