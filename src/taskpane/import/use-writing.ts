import { useRef, useState } from "react";
import type { Comparison, Imported } from "../../billing";
import { readLedgerRows, type StandingLedger } from "../../workbook/ledger-rows";
import { writeLedgerRows } from "../../workbook/ledger-write";
import { WorkbookProblem } from "../../workbook/types";
import { troubleOf } from "../faults";
import { useLanguage } from "../language";
import { keptText, type KeptRecipe } from "../recipe/recipe";
import { EMPTY, type ImportState, type WritingForm } from "./import-form";
import { changedRows, newRows } from "./to-sheet";

interface WritingOf {
  readonly imported: Imported | null;
  readonly comparison: Comparison | null;
  readonly recipe: KeptRecipe;
  readonly asOf: number;
  readonly notes: ReadonlyMap<number, string>;
  readonly tell: (state: ImportState) => void;
  readonly onWritten: (standing: StandingLedger | null) => void;
}

/** Writes the rows with their recipe; Stop takes back what was written. */
export function useWriting(of: WritingOf): WritingForm & { readonly abort: () => void } {
  const { imported, comparison, recipe, asOf, notes, tell, onWritten } = of;
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
        ? changedRows(comparison, { mode, asOf, language, notes })
        : newRows(imported.rows);
      try {
        const choice = { language, stage: "GTM", asOf } as const;
        const kept = keptText(recipe, imported);
        const sheet = await writeLedgerRows(rows, kept, choice, { signal, onProgress: setWritten });
        onWritten(await readLedgerRows());
        tell({ phase: "done", trouble: null, sheet });
      } catch (error) {
        const stopped = signal.aborted && !(error instanceof WorkbookProblem);
        tell({ ...EMPTY, phase: "ready", trouble: stopped ? null : troubleOf(error) });
      }
    },
  };
}

/** Why a promise ends that somebody stopped. */
class Stopped extends Error {}
