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
import { currenciesOf } from "../billing-table";
import { lastMonth } from "../stands-out";
import { asTable } from "./as-table";
import { split, splittable } from "./split";
import { splitSheet } from "./to-sheet";

const WINDOW = 12;

/** A ledger split by the chosen column over the twelve months up to the chosen one, and where it can be put. */
export function useSegments(table: LedgerTable) {
  const language = useLanguage();
  const report = useReport();
  const columns = useMemo(() => splittable(table), [table]);
  const [head, setHead] = useState<string>();
  const latest = lastMonth(table, todayOf(new Date()));
  const [chosen, setMonth] = useState<number>();
  const [told, setTold] = useState<Text | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const month = chosen ?? latest;
  const column = columns.find((each) => each.head === head) ?? columns[0];
  const answer = useMemo(() => {
    const months = Int32Array.from({ length: WINDOW }, (_, i) => month - WINDOW + 1 + i);
    return column && split(table, column, months);
  }, [table, column, month]);
  const currencies = currenciesOf(table);
  const isMixed = currencies.length > 1;
  // By its currencies a ledger is split into amounts that can be added up, though not all of them together.
  const isRefused = isMixed && column !== table.columns.currency;
  const segments = answer && !isFailure(answer) && !isRefused ? answer : [];

  const copy = () => {
    navigator.clipboard.writeText(asTable(column.head, segments, language)).then(
      () => setTold(SPLIT.copied),
      () => setTold(null),
    );
  };
  const put = async () => {
    setTrouble(null);
    try {
      const asSplit = { table, column, month, window: WINDOW, segments };
      const [sheet] = await addTables([splitSheet(asSplit, todayOf(new Date()), language)]);
      await goTo(`${quoteSheet(sheet)}!A1`);
      setTold(fill(SPLIT_SHEET.written, { sheet }));
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  };
  return {
    ...{
      columns,
      column,
      setHead,
      latest,
      month,
      setMonth,
      segments,
      isMixed,
      isRefused,
      told,
      trouble,
      copy,
    },
    failure: isFailure(answer) ? answer : null,
    money: (amount: number) => moneyText(Math.round(amount), isMixed ? "" : (currencies[0] ?? "")),
    put: () => void put().catch(report),
  };
}

export type Segments = ReturnType<typeof useSegments>;
