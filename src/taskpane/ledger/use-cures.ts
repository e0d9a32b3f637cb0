import { useState } from "react";
import { splitAddress } from "../../excel/sheet-name";
import { LEDGER_PAGE } from "../../locales/pane-ledger-page";
import { counted, fill, type Text } from "../../locales/text";
import { editCells, putCellsBack, type CellBefore, type LeftCell } from "../../workbook/edit-cells";
import { problemText } from "../faults";
import type { Cure } from "./cures";

export interface Cures {
  /** The last correction, each cell told; null before the first. */
  readonly done: { readonly head: Text; readonly cells: readonly Text[]; readonly canUndo: boolean } | null;
  readonly problem: Text | null;
  readonly apply: (cures: readonly Cure[]) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** A correction that was made, and the sentence that tells it. */
interface Corrected {
  readonly cell: CellBefore;
  readonly told: Text;
}

/** Corrections of cells, each with a way back. */
export function useCures(refresh: () => void): Cures {
  const [corrected, setCorrected] = useState<readonly Corrected[]>([]);
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
        const now = held.map((cell, i) => ({ cell, told: toldOf(cell, edits[i].becomes) }));
        setCorrected(now);
        setDone({
          head: fill(LEDGER_PAGE.fixed, { cells: counted(held.length, "cell"), count: held.length }),
          cells: now.map(({ told }) => told),
          canUndo: true,
        });
      }),
    undo: () =>
      attempt(async () => {
        const left = await putCellsBack(corrected.map(({ cell }) => cell));
        setDone({ ...undoneOf(corrected, left), canUndo: false });
      }),
  };
}

const toldOf = ({ address, content }: CellBefore, becomes: Text): Text =>
  fill(LEDGER_PAGE.fixedCell, {
    cell: splitAddress(address).cells,
    before: content === "" ? LEDGER_PAGE.blank : String(content).replace(/^'/, ""),
    after: becomes,
  });

/** What came of an undo: the cells that were left alone are told with what they held, for people to judge. */
function undoneOf(corrected: readonly Corrected[], left: readonly LeftCell[]) {
  const whys = new Map(left.map(({ cell, why }) => [cell, why] as const));
  const cells = corrected.flatMap(({ cell, told }) => {
    const why = whys.get(cell);
    return why ? [fill(LEDGER_PAGE.leftCell, { told, why })] : [];
  });
  const count = corrected.length - cells.length;
  if (cells.length === 0) return { head: LEDGER_PAGE.undone, cells };
  if (count === 0) return { head: LEDGER_PAGE.notUndone, cells };
  const values = { cells: counted(count, "cell"), count, left: cells.length };
  return { head: fill(LEDGER_PAGE.partlyUndone, values), cells };
}
