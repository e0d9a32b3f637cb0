import { useMemo, useState } from "react";
import { isFailure } from "../../../catalogue/define";
import { todayOf } from "../../../excel/days";
import { quoteSheet } from "../../../excel/sheet-name";
import { SPLIT, SPLIT_SHEET } from "../../../locales/pane-ledger-page";
import { fill, type Text } from "../../../locales/text";
import { goTo } from "../../../workbook/go-to";
import type { LedgerTable } from "../../../workbook/ledger-table";
import { addTables } from "../../../workbook/table-sheets";
import { troubleOf, useReport, type Trouble } from "../../faults";
import { useLanguage } from "../../language";
import { moneyText } from "../../money-text";
import { currenciesOf, inCurrency } from "../billing-table";
import { lastMonth } from "../stands-out";
import { asTable } from "./as-table";
import { split, splittable } from "./split";
import { splitSheet, type SplitLedger } from "./to-sheet";

const WINDOW = 12;

/** A ledger split by the chosen column over the twelve months up to the chosen one, and where it can be put. */
export function useSegments(ledger: LedgerTable) {
  const currencies = useMemo(() => currenciesOf(ledger), [ledger]);
  const [chosenCurrency, setCurrency] = useState<string>();
  // Amounts of several currencies can’t be added up, so that one is looked at alone.
  const currency = currencies.length > 1 ? (chosenCurrency ?? currencies[0]) : null;
  const table = useMemo(
    () => (currency === null ? ledger : inCurrency(ledger, currency)),
    [ledger, currency],
  );
  const columns = useMemo(() => splittable(table), [table]);
  const [head, setHead] = useState<string>();
  const latest = lastMonth(table, todayOf(new Date()));
  const [chosen, setMonth] = useState<number>();
  const month = chosen ?? latest;
  const column = columns.find((each) => each.head === head) ?? columns[0];
  const answer = useMemo(() => {
    const months = Int32Array.from({ length: WINDOW }, (_, i) => month - WINDOW + 1 + i);
    return column && split(table, column, months);
  }, [table, column, month]);
  const segments = answer && !isFailure(answer) ? answer : [];
  return {
    ...{ currencies, currency, setCurrency, columns, column, setHead, latest, month, setMonth, segments },
    ...useDestinations({ table, currency, column, month, window: WINDOW, segments }),
    failure: isFailure(answer) ? answer : null,
    money: (amount: number) => moneyText(Math.round(amount), currency ?? currencies[0] ?? ""),
  };
}

export type Segments = ReturnType<typeof useSegments>;

/** Puts a split ledger on the clipboard or on a sheet, and tells what became of it. */
function useDestinations(asSplit: SplitLedger) {
  const language = useLanguage();
  const report = useReport();
  const [told, setTold] = useState<Text | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(asTable(asSplit.column.head, asSplit.segments, language)).then(
      () => setTold(SPLIT.copied),
      () => setTold(null),
    );
  };
  const put = async () => {
    setTrouble(null);
    try {
      const [sheet] = await addTables([splitSheet(asSplit, todayOf(new Date()), language)]);
      await goTo(`${quoteSheet(sheet)}!A1`);
      setTold(fill(SPLIT_SHEET.written, { sheet }));
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  };
  return { told, trouble, copy, put: () => void put().catch(report) };
}
