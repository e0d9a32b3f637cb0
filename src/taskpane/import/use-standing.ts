import { useEffect, useMemo, useState } from "react";
import type { LedgerRow } from "../../billing";
import { readLedgerRows, type StandingLedger } from "../../workbook/ledger-rows";
import { parseRecipe, type KeptRecipe } from "../recipe/recipe";
import { notesOf, standingRows, unreadRows } from "./to-sheet";

interface Standing {
  readonly ledger: StandingLedger | null;
  /** How the rows that stand were imported; null where nobody imported them. */
  readonly kept: KeptRecipe | null;
  readonly rows: readonly LedgerRow[];
  /** Rows of the sheet that can’t be compared, counted from 1. */
  readonly unread: readonly number[];
  readonly notes: ReadonlyMap<number, string>;
  readonly set: (ledger: StandingLedger | null) => void;
}

const ledgerOf = (ledger: StandingLedger | null) => ({
  rows: ledger ? standingRows(ledger) : [],
  unread: ledger ? unreadRows(ledger) : [],
  notes: ledger ? notesOf(ledger) : NO_NOTES,
});

const NO_NOTES: ReadonlyMap<number, string> = new Map();

/** The ledger that stands in the workbook, read when the view comes to the front. */
export function useStanding(active: boolean, onTrouble: (error: unknown) => void): Standing {
  const [ledger, set] = useState<StandingLedger | null>(null);
  useEffect(() => {
    if (active) readLedgerRows().then(set, onTrouble);
  }, [active, onTrouble]);
  const kept = useMemo(() => parseRecipe(ledger?.recipe), [ledger]);
  const read = useMemo(() => ledgerOf(ledger), [ledger]);
  return { ledger, kept, ...read, set };
}
