import { useState } from "react";
import { splitAddress } from "../../excel/sheet-name";
import { LEDGER_PAGE } from "../../locales/pane-ledger-page";
import { counted, fill, type Text } from "../../locales/text";
import { editCells, putCellsBack, type CellBefore } from "../../workbook/edit-cells";
import { problemText } from "../faults";
import type { Cure } from "./cures";

export interface Cures {
  /** The last correction, each cell told; null before the first. */
  readonly done: { readonly head: Text; readonly cells: readonly Text[]; readonly canUndo: boolean } | null;
  readonly problem: Text | null;
  readonly apply: (cures: readonly Cure[]) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Corrections of cells, each with a way back. */
export function useCures(refresh: () => void): Cures {
  const [before, setBefore] = useState<readonly CellBefore[]>([]);
  const [done, setDone] = useState<Cures["done"]>(null);
  const [problem, setProblem] = useState<Text | null>(null);

  const attempt = async (work: () => Promise<void>) => {
    setProblem(null);
    try {
      await work();
      refresh();
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  return {
    done,
    problem,
    apply: (cures) =>
      attempt(async () => {
        const edits = cures.flatMap((cure) => cure.edits.map((edit) => ({ edit, becomes: cure.becomes })));
        const held = await editCells(edits.map(({ edit }) => edit));
        setBefore(held);
        setDone({
          head: fill(LEDGER_PAGE.fixed, { cells: counted(held.length, "cell"), count: held.length }),
          cells: held.map(({ address, content }, i) =>
            fill(LEDGER_PAGE.fixedCell, {
              cell: splitAddress(address).cells,
              before: content === "" ? LEDGER_PAGE.blank : String(content).replace(/^'/, ""),
              after: edits[i].becomes,
            }),
          ),
          canUndo: true,
        });
      }),
    undo: () =>
      attempt(async () => {
        await putCellsBack(before);
        setDone({ head: LEDGER_PAGE.undone, cells: [], canUndo: false });
      }),
  };
}
