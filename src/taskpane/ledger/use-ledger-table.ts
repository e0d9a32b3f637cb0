import { useCallback, useEffect, useState } from "react";
import { readLedgerTable, type LedgerTable } from "../../workbook/ledger-table";
import { WorkbookProblem } from "../../workbook/types";
import { useChanges } from "../changes";
import { troubleOf, type Trouble } from "../faults";

export interface ReadLedgerTable {
  /** Undefined until the workbook has answered, null where it has no ledger. */
  readonly table: LedgerTable | null | undefined;
  readonly trouble: Trouble | null;
  readonly refresh: () => void;
}

/** The ledger’s cells, followed while its view is at the front. */
export function useLedgerTable(active: boolean): ReadLedgerTable {
  const [table, setTable] = useState<LedgerTable | null>();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const refresh = useCallback(() => {
    readLedgerTable().then(
      (found) => {
        setTable(found);
        setTrouble(null);
      },
      (error: unknown) => setTrouble(troubleOf(error)),
    );
  }, []);
  useEffect(() => {
    if (active) refresh();
  }, [active, refresh]);
  useChanges(async () => {
    try {
      setTable(await readLedgerTable());
    } catch (error) {
      // A workbook that refuses for a moment, while a cell is edited, has the ledger that it had.
      if (!(error instanceof WorkbookProblem)) throw error;
    }
  }, active);
  return { table, trouble, refresh };
}
