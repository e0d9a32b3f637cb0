import { useEffect, useMemo, useState } from "react";
import { readLedgerRows, type StandingLedger } from "../../workbook/ledger-rows";
import { readTableRecipe } from "../../workbook/table-recipe";
import { parseRecipe } from "../recipe/recipe";
import type { Kept } from "./kept-for";
import { standingRows, type StandingRows } from "./to-sheet";

export interface Standing extends StandingRows, Kept {
  readonly ledger: StandingLedger | null;
  readonly set: (ledger: StandingLedger | null) => void;
  /** A bridge was written by this recipe. */
  readonly setBridge: (recipe: string | undefined) => void;
}

/** The ledger that stands in the workbook, and how movements were read, when the view comes to the front. */
export function useStanding(active: boolean, onTrouble: (error: unknown) => void): Standing {
  const [ledger, set] = useState<StandingLedger | null>(null);
  const [bridge, setBridge] = useState<string | undefined>();
  useEffect(() => {
    if (!active) return;
    readLedgerRows().then(set, onTrouble);
    readTableRecipe().then(setBridge, onTrouble);
  }, [active, onTrouble]);
  const kept = useMemo(() => parseRecipe(ledger?.recipe), [ledger]);
  const keptOfBridge = useMemo(() => parseRecipe(bridge), [bridge]);
  const read = useMemo(() => standingRows(ledger), [ledger]);
  return { ledger, kept, keptOfBridge, ...read, set, setBridge };
}
