import { useRef, useState } from "react";
import { makesBridge, type Comparison, type Imported } from "../../billing";
import { IMPORT } from "../../locales/pane-import";
import type { Language } from "../../locales/text";
import { readLedgerRows } from "../../workbook/ledger-rows";
import { writeLedgerRows } from "../../workbook/ledger-write";
import { addTables, type Writing } from "../../workbook/table-sheets";
import { WorkbookProblem } from "../../workbook/types";
import { troubleOf } from "../faults";
import { useLanguage } from "../language";
import { keptText, type KeptRecipe } from "../recipe/recipe";
import { bridgeSheet } from "./bridge";
import type { GivenFile } from "./given-file";
import { EMPTY, type ImportState, type WriteMode, type WritingForm } from "./import-form";
import { changedRows, newRows } from "./to-sheet";
import type { Standing } from "./use-standing";

interface WritingOf {
  readonly files: readonly GivenFile[];
  readonly imported: Imported | null;
  readonly comparison: Comparison | null;
  readonly recipe: KeptRecipe;
  readonly asOf: number;
  readonly tell: (state: ImportState) => void;
  /** What was compared; it is set anew when it was written, or found to be another by now. */
  readonly standing: Pick<Standing, "ledger" | "notes" | "set" | "setBridge">;
}

/** Writes the rows with their recipe; Stop takes back what was written. */
export function useWriting(of: WritingOf): WritingForm & { readonly abort: () => void } {
  const { imported, tell } = of;
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
      const writeIt = makesBridge(imported) ? writeBridge : writeLedger;
      try {
        const sheet = await writeIt({ ...of, imported, mode, language }, { signal, onProgress: setWritten });
        tell({ phase: "done", trouble: null, sheet });
      } catch (error) {
        const stopped = signal.aborted && !(error instanceof WorkbookProblem);
        tell({ ...EMPTY, phase: "ready", trouble: stopped ? null : troubleOf(error) });
      }
    },
  };
}

interface Work extends WritingOf {
  readonly imported: Imported;
  readonly mode: WriteMode;
  readonly language: Language;
}

async function writeLedger(work: Work, writing: Writing): Promise<string> {
  const { imported, comparison, recipe, asOf, standing, mode, language } = work;
  const rows = comparison
    ? changedRows(comparison, { mode, asOf, language, notes: standing.notes })
    : newRows(imported.rows);
  if (comparison) await checkStanding(standing);
  const choice = { language, stage: "GTM", asOf } as const;
  const sheet = await writeLedgerRows(rows, keptText(recipe, imported), choice, writing);
  standing.set(await readLedgerRows());
  return sheet;
}

/** A bridge has a sheet of its own, and those of the files before stay as they are. */
async function writeBridge(work: Work, writing: Writing): Promise<string> {
  const table = bridgeSheet(work);
  const [sheet] = await addTables([table], writing);
  work.standing.setBridge(table.recipe);
  return sheet;
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
