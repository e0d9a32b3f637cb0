import { Button, Field, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { isFailure } from "../../../catalogue/define";
import { todayOf } from "../../../excel/days";
import { quoteSheet } from "../../../excel/sheet-name";
import { LEDGER_PAGE, SPLIT, SPLIT_SHEET } from "../../../locales/pane-ledger-page";
import { fill, type Text } from "../../../locales/text";
import { goTo } from "../../../workbook/go-to";
import { addTables } from "../../../workbook/table-sheets";
import type { LedgerTable } from "../../../workbook/ledger-table";
import { moneyText } from "../../money-text";
import { Choice } from "../../choice";
import { troubleOf, useReport, type Trouble } from "../../faults";
import { useLanguage, useWords } from "../../language";
import { Notice } from "../../notice";
import { useShared } from "../../styles";
import { TroubleNotice } from "../../trouble-notice";
import { BackHead } from "../../back-head";
import { monthOptions } from "../month-options";
import { currenciesOf } from "../billing-table";
import { lastMonth } from "../stands-out";
import { SegmentRow } from "./segment-row";
import { asTable } from "./as-table";
import { splitSheet } from "./to-sheet";
import { split, splittable } from "./split";

interface SegmentsViewProps {
  readonly table: LedgerTable;
  readonly onBack: () => void;
}

const WINDOW = 12;
const MONTHS_BACK = 24;

/** The ledger split by one of its columns: what each segment gained, lost and kept in twelve months. */
export function SegmentsView({ table, onBack }: SegmentsViewProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const columns = useMemo(() => splittable(table), [table]);
  const [head, setHead] = useState<string>();
  const latest = lastMonth(table, todayOf(new Date()));
  const [chosen, setMonth] = useState<number>();
  const [told, setTold] = useState<Text | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const report = useReport();
  const month = chosen ?? latest;
  const column = columns.find((each) => each.head === head) ?? columns[0];
  const answer = useMemo(
    () =>
      column &&
      split(
        table,
        column,
        Int32Array.from({ length: WINDOW }, (_, i) => month - WINDOW + 1 + i),
      ),
    [table, column, month],
  );
  const currencies = currenciesOf(table);
  const money = (amount: number) =>
    moneyText(Math.round(amount), currencies.length === 1 ? currencies[0] : "");
  const failure = isFailure(answer) ? answer : null;
  const isMixed = currencies.length > 1;
  // By its currencies a ledger is split into amounts that can be added up, though not all of them together.
  const isRefused = isMixed && column !== table.columns.currency;
  const segments = answer && !isFailure(answer) && !isRefused ? answer : [];
  const total = segments.reduce((sum, { bridge }) => sum + bridge.closing, 0);
  const copy = () => {
    navigator.clipboard.writeText(asTable(column.head, segments, language)).then(
      () => setTold(SPLIT.copied),
      () => setTold(null),
    );
  };
  const put = async () => {
    setTrouble(null);
    try {
      const split = { table, column, month, window: WINDOW, segments };
      const [sheet] = await addTables([splitSheet(split, todayOf(new Date()), language)]);
      await goTo(`${quoteSheet(sheet)}!A1`);
      setTold(fill(SPLIT_SHEET.written, { sheet }));
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  };
  return (
    <div className={shared.view}>
      <BackHead title={LEDGER_PAGE.segments} label={LEDGER_PAGE.back} onBack={onBack} />
      <div className={shared.scroll}>
        {trouble && <TroubleNotice trouble={trouble} />}
        {failure && (
          <Notice kind="warning">{words(fill(LEDGER_PAGE.notSplit, { reason: failure.text }))}</Notice>
        )}
        {isRefused && <Notice kind="warning">{words(LEDGER_PAGE.mixed)}</Notice>}
        <div className={mergeClasses(shared.margins, styles.page)}>
          {!column && <p>{words(SPLIT.noColumn)}</p>}
          {column && (
            <div className={shared.fields}>
              <Field label={words(SPLIT.column)}>
                <Choice
                  value={column.head}
                  options={columns.map(({ head }) => [head, head])}
                  onChoose={setHead}
                />
              </Field>
              <Field label={words(SPLIT.until)}>
                <Choice
                  value={month}
                  options={monthOptions(Array.from({ length: MONTHS_BACK }, (_, i) => latest - i))}
                  onChoose={setMonth}
                />
              </Field>
            </div>
          )}
          {segments.length > 0 && (
            <>
              <div className={styles.head}>
                <span className={shared.secondary}>{words(SPLIT.movers)}</span>
                <span className={mergeClasses(shared.muted, shared.whole)}>{words(SPLIT.mrrNdr)}</span>
              </div>
              {segments.map((segment) => (
                <SegmentRow key={`${column.head} ${segment.name}`} segment={segment} money={money} />
              ))}
              {!isMixed && (
                <div className={styles.total}>
                  <span>{words(SPLIT.all)}</span>
                  <span>{money(total)}</span>
                </div>
              )}
            </>
          )}
        </div>
      </div>
      {segments.length > 0 && (
        <div className={mergeClasses(shared.footer, shared.footerRow)}>
          <span className={shared.secondary} role="status">
            {told && words(told)}
          </span>
          <Button onClick={copy}>{words(SPLIT.copy)}</Button>
          <Button appearance="primary" className={shared.primary} onClick={() => put().catch(report)}>
            {words(SPLIT_SHEET.put)}
          </Button>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  page: { paddingBottom: "24px" },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-end",
    gap: "12px",
    margin: "16px 0 6px",
  },
  total: {
    display: "flex",
    justifyContent: "space-between",
    padding: "8px 0 8px 24px",
    fontWeight: 600,
    borderTop: "1px solid currentColor",
  },
});
