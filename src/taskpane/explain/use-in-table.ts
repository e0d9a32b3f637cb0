import { useMemo } from "react";
import { isTable } from "../../catalogue/define";
import { dayIn } from "../../excel/written-days";
import type { CellValue, Selection, Spill } from "../../workbook/types";
import { useLanguage } from "../language";
import { meaningOf, monthAt } from "../table-meaning";
import { rowsOf } from "../insert/cell-formats";
import { behindOf, type Behind, type CellPlace } from "./behind";
import type { Explained } from "./explained";

interface InTable {
  /** What the selected cell stands for; "" where there is nothing to add. */
  readonly meaning: string;
  readonly behind: Behind | undefined;
}

/** What the selected cell is in the answer of a call, and who is behind it. */
export function useInTable({ spill }: Selection, explained: Explained | undefined): InTable {
  const language = useLanguage();
  return useMemo(() => {
    const { definition, args, answer } = explained ?? {};
    if (!explained || !definition || !args || answer === undefined || !isTable(definition.result)) {
      return { meaning: "", behind: undefined };
    }
    const values = rowsOf(answer) as readonly (readonly CellValue[])[];
    const at = placeIn(spill, values);
    const said = at.row + at.col > 0 ? meaningOf(definition, args, values, at, language) : [];
    return { meaning: said.join(" · "), behind: behindOf(explained, cellPlace(explained, values, at)) };
  }, [spill, explained, language]);
}

/** The selected cell; of an answer of one cell that one. */
const placeIn = (spill: Spill | undefined, values: readonly (readonly CellValue[])[]) => ({
  row: Math.min(spill?.row ?? 0, values.length - 1),
  col: Math.min(spill?.col ?? 0, values[0].length - 1),
});

function cellPlace(
  { definition, inputs, args }: Explained,
  values: readonly (readonly CellValue[])[],
  at: { readonly row: number; readonly col: number },
): CellPlace {
  const over = isTable(definition.result) ? (definition.result.over ?? "months") : "months";
  const months = args![inputs.findIndex(({ param }) => param.name === over)];
  const size = { row: values.length, col: values[0].length };
  const head = values[0][at.col];
  const fromHead =
    isTable(definition.result) && definition.result.head && typeof head === "number" ? head : undefined;
  const dates = Array.isArray(months) ? (months as readonly (readonly unknown[])[]) : [[months]];
  const down = dates.length > 1;
  // A label or a corner speaks of the last month.
  const month = monthAt(months, at, size) ?? (fromHead || dayIn(dates.flat().at(-1)));
  return {
    line: String(down ? values[0][at.col] : values[at.row][0]),
    month: Number(month) || undefined,
    head,
  };
}
