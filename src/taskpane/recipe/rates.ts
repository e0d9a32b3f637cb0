import { useEffect, useState } from "react";
import type { Rate } from "../../billing";
import { badFxRates, impossibleRate, readFxRates } from "../../catalogue/ledger/fx-rates";
import { readRange } from "../../workbook/read-range";
import { WorkbookProblem } from "../../workbook/types";
import { troubleOf, type Trouble } from "../faults";
import type { CurrencyChoice } from "../recipe/recipe";

interface FoundRates {
  /** Of which cells they were read. */
  readonly address: string;
  readonly found: readonly Rate[] | null;
  readonly trouble: Trouble | null;
}

const NONE: FoundRates = { address: "", found: null, trouble: null };

/** The rates behind the address that a choice names, as they stand in the workbook. */
export function useRates(choice: CurrencyChoice | undefined): FoundRates {
  const [state, setState] = useState(NONE);
  const address = choice === undefined || choice.mode === "keep" ? "" : choice.rates.trim();
  useEffect(() => {
    let current = true;
    if (address === "") return;
    readRates(address).then(
      (found) => current && setState({ address, found, trouble: null }),
      (error: unknown) => current && setState({ address, found: null, trouble: troubleOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [address]);
  return state.address === address ? state : NONE;
}

/** Rows of day, currency and rate, a head above them or none. */
async function readRates(address: string): Promise<readonly Rate[]> {
  const { values, cols } = await readRange(address);
  const [first, ...others] = values;
  // A head is blanked and not taken away, so that a sentence about a row counts as the range does.
  const rows = isHead(first) ? [first.map(() => ""), ...others] : values;
  const cells = { values: rows.flat(), rows: rows.length, cols };
  const bad = badFxRates(cells);
  if (bad) throw new WorkbookProblem(bad.text);
  const rates = readFxRates(cells);
  const impossible = impossibleRate(rates);
  if (impossible) throw new WorkbookProblem(impossible.text);
  return rates.map(({ day, currency, value }) => ({ day, currency, rate: value }));
}

/** Words alone: a first row with a rate whose day is text is told, and not taken for a head. */
const isHead = (row: readonly unknown[]) => row.every((cell) => typeof cell !== "number");
