import { Button, Field, makeStyles, mergeClasses } from "@fluentui/react-components";
import { LEDGER_PAGE, SPLIT, SPLIT_SHEET } from "../../../locales/pane-ledger-page";
import { fill } from "../../../locales/text";
import type { LedgerTable } from "../../../workbook/ledger-table";
import { BackHead } from "../../back-head";
import { Choice } from "../../choice";
import { useWords } from "../../language";
import { Notice } from "../../notice";
import { useShared } from "../../styles";
import { TroubleNotice } from "../../trouble-notice";
import { monthOptions } from "../month-options";
import { SegmentRow } from "./segment-row";
import { useSegments, type Segments } from "./use-segments";

interface SegmentsViewProps {
  readonly table: LedgerTable;
  readonly onBack: () => void;
}

interface PartProps {
  readonly split: Segments;
}

/** The ledger split by one of its columns: what each segment gained, lost and kept in twelve months. */
export function SegmentsView({ table, onBack }: SegmentsViewProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const split = useSegments(table);
  const isAny = split.segments.length > 0;
  return (
    <div className={shared.view}>
      <BackHead title={LEDGER_PAGE.segments} label={LEDGER_PAGE.back} onBack={onBack} />
      <div className={shared.scroll}>
        {split.trouble && <TroubleNotice trouble={split.trouble} />}
        {split.failure && (
          <Notice kind="warning">{words(fill(LEDGER_PAGE.notSplit, { reason: split.failure.text }))}</Notice>
        )}
        <div className={mergeClasses(shared.margins, styles.page)}>
          <SplitBy split={split} />
          {!split.column && <p>{words(SPLIT.noColumn)}</p>}
          {isAny && <Rows split={split} />}
        </div>
      </div>
      {isAny && <Footer split={split} />}
    </div>
  );
}

const MONTHS_BACK = 24;

function SplitBy({ split }: PartProps) {
  const shared = useShared();
  const words = useWords();
  const { column, columns, currency, currencies, month, latest } = split;
  const months = Array.from({ length: MONTHS_BACK }, (_, i) => latest - i);
  return (
    <div className={shared.fields}>
      {currency !== null && (
        <Field label={words(SPLIT.currency)} className={shared.wholeField}>
          <Choice
            value={currency}
            options={currencies.map((code) => [code, code])}
            onChoose={split.setCurrency}
          />
        </Field>
      )}
      {column && (
        <Field label={words(SPLIT.column)}>
          <Choice
            value={column.head}
            options={columns.map(({ head }) => [head, head])}
            onChoose={split.setHead}
          />
        </Field>
      )}
      {column && (
        <Field label={words(SPLIT.until)}>
          <Choice value={month} options={monthOptions(months)} onChoose={split.setMonth} />
        </Field>
      )}
    </div>
  );
}

function Rows({ split: { column, segments, money } }: PartProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const total = segments.reduce((sum, { bridge }) => sum + bridge.closing, 0);
  return (
    <>
      <div className={styles.head}>
        <span className={shared.secondary}>{words(SPLIT.movers)}</span>
        <span className={mergeClasses(shared.muted, shared.whole)}>{words(SPLIT.mrrNdr)}</span>
      </div>
      {segments.map((segment) => (
        <SegmentRow key={`${column.head} ${segment.name}`} segment={segment} money={money} />
      ))}
      <div className={styles.total}>
        <span>{words(SPLIT.all)}</span>
        <span>{money(total)}</span>
      </div>
    </>
  );
}

function Footer({ split: { told, copy, put } }: PartProps) {
  const shared = useShared();
  const words = useWords();
  return (
    <div className={mergeClasses(shared.footer, shared.footerRow)}>
      <span className={shared.secondary} role="status">
        {told && words(told)}
      </span>
      <Button onClick={copy}>{words(SPLIT.copy)}</Button>
      <Button appearance="primary" className={shared.primary} onClick={put}>
        {words(SPLIT_SHEET.put)}
      </Button>
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
