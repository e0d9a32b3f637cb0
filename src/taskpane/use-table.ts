import { useEffect, useState } from "react";
import { readTable, type TableContent } from "../workbook/table-formats";
import type { Spill } from "../workbook/types";
import { useReport } from "./faults";
import { useSelected } from "./selection";

/** Milliseconds: arrows through a table should not read it at every step. */
const PAUSE = 150;

/** As many cells as are read without being asked. */
const AT_ONCE = 25_000;

export const isLarge = ({ rows, cols }: Spill) => rows * cols > AT_ONCE;

/** What a table of moderate size holds, read again with the selection; undefined until then. */
export function useTable(spill: Spill): TableContent | undefined {
  const [read, setRead] = useState<{ readonly address: string; readonly table: TableContent }>();
  const selected = useSelected();
  const { address } = spill;
  const large = isLarge(spill);
  const report = useReport();
  useEffect(() => {
    if (large) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      const settle = (table: TableContent) => current && setRead({ address, table });
      void readTable(address).then(settle).catch(report);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [address, large, selected, report]);
  return read?.address === address ? read.table : undefined;
}
