import { useCallback, useEffect, useState } from "react";
import type { Text } from "../../locales/text";
import {
  bindLedger,
  findLedgers,
  readLedger,
  type BoundColumns,
  type FoundLedger,
} from "../../workbook/ledger-binding";
import { WorkbookProblem } from "../../workbook/types";
import { useChanges } from "../changes";
import { problemText } from "../faults";

export interface LedgerChoice {
  /** Undefined until the workbook has answered, null where it has no ledger. */
  readonly bound: BoundColumns | null | undefined;
  /** The tables that look like a ledger; null until they are asked for. */
  readonly found: readonly FoundLedger[] | null;
  readonly problem: Text | null;
  find(): void;
  /** Makes these columns the ledger’s; answers whether they are. */
  bind(columns: BoundColumns): Promise<boolean>;
}

/** The ledger of the workbook, followed while the list of sheets is at the front. */
export function useLedger(active: boolean): LedgerChoice {
  const [bound, setBound] = useState<BoundColumns | null>();
  const [found, setFound] = useState<readonly FoundLedger[] | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const refused = useCallback((error: unknown) => setProblem(problemText(error)), []);

  useEffect(() => {
    if (active) readLedger().then(setBound, refused);
  }, [active, refused]);
  useChanges(async () => {
    try {
      setBound(await readLedger());
    } catch (error) {
      // A workbook that refuses for a moment, while a cell is edited, has the ledger that it had.
      if (!(error instanceof WorkbookProblem)) throw error;
    }
  }, active);

  return {
    bound,
    found,
    problem,
    find() {
      setProblem(null);
      findLedgers().then(setFound, refused);
    },
    async bind(columns) {
      setProblem(null);
      try {
        await bindLedger(columns);
        setBound(await readLedger());
        setFound(null);
        return true;
      } catch (error) {
        refused(error);
        return false;
      }
    },
  };
}
