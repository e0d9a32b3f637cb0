import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { todayOf } from "../../excel/days";
import { LEDGER_PAGE } from "../../locales/pane-ledger-page";
import { counted, fill, type Text } from "../../locales/text";
import { monthOf } from "../../engine/months";
import { Busy } from "../build/busy";
import { deferred } from "../deferred";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { TroubleNotice } from "../trouble-notice";
import { Waiting } from "../waiting";
import { FindingsSection } from "./findings-section";
import { lastMonth } from "./stands-out";
import { StandsOutSection } from "./stands-out-section";
import { useLedgerTable } from "./use-ledger-table";

const ReconcileView = deferred(
  async () => (await import("./reconcile/reconcile-view")).ReconcileView,
  <Waiting />,
);

const SegmentsView = deferred(
  async () => (await import("./segments/segments-view")).SegmentsView,
  <Waiting />,
);

const SqlView = deferred(async () => (await import("./sql/sql-view")).SqlView, <Waiting />);

const PAGES = {
  segments: [LEDGER_PAGE.segments, LEDGER_PAGE.segmentsAbout],
  reconcile: [LEDGER_PAGE.reconcile, LEDGER_PAGE.reconcileAbout],
  sql: [LEDGER_PAGE.sql, LEDGER_PAGE.sqlAbout],
} as const satisfies Readonly<Record<string, readonly [Text, Text]>>;
type Page = keyof typeof PAGES;

interface LedgerViewProps {
  readonly active: boolean;
  readonly onImport: () => void;
}

/** What the ledger of the workbook says, and what can be asked of it. */
export function LedgerView({ active, onImport }: LedgerViewProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { table, trouble, refresh } = useLedgerTable(active);
  const [page, setPage] = useState<Page | null>(null);
  const back = () => setPage(null);
  const today = todayOf(new Date());
  if (table && page === "reconcile") return <ReconcileView table={table} active={active} onBack={back} />;
  if (table && page === "segments") return <SegmentsView table={table} onBack={back} />;
  if (page === "sql") {
    const latest = table ? lastMonth(table, today) : monthOf(today) - 1;
    return (
      <SqlView latest={latest} endIncluded={table?.endIncluded ?? false} active={active} onBack={back} />
    );
  }
  if (table === undefined && trouble === null) return <Busy label={words(LEDGER_PAGE.reading)} />;
  return (
    <div className={shared.view}>
      <div className={shared.scroll}>
        {trouble && <TroubleNotice trouble={trouble} onRetry={refresh} />}
        {table === null && (
          <>
            <NoLedger onImport={onImport} />
            <div className={mergeClasses(shared.margins, styles.page)}>
              <Pages pages={["sql"]} onOpen={setPage} />
            </div>
          </>
        )}
        {table && (
          <div className={mergeClasses(shared.margins, styles.page)}>
            <div className={shared.secondary}>
              {words(
                fill(LEDGER_PAGE.rows, {
                  sheet: table.sheet,
                  rows: counted(table.rows, "row"),
                  count: table.rows,
                }),
              )}
            </div>
            {table.asOfError !== undefined && (
              <p className={styles.part}>
                ◐ {words(fill(LEDGER_PAGE.asOfError, { error: table.asOfError }))}
              </p>
            )}
            {table.rows > 0 && <StandsOutSection table={table} />}
            <FindingsSection table={table} refresh={refresh} />
            <h2 className={mergeClasses(shared.section, styles.part)}>{words(LEDGER_PAGE.questions)}</h2>
            <Pages pages={Object.keys(PAGES) as Page[]} onOpen={setPage} />
          </div>
        )}
      </div>
    </div>
  );
}

interface PagesProps {
  readonly pages: readonly Page[];
  readonly onOpen: (page: Page) => void;
}

/** What can be asked, each on a page of its own. */
function Pages({ pages, onOpen }: PagesProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <ul className={shared.list}>
      {pages.map((id) => (
        <li key={id}>
          <button type="button" className={mergeClasses(shared.bare, styles.row)} onClick={() => onOpen(id)}>
            <span className={styles.words}>
              <span>{words(PAGES[id][0])}</span>
              <span className={shared.secondary}>{words(PAGES[id][1])}</span>
            </span>
            <ChevronRightRegular fontSize={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function NoLedger({ onImport }: Pick<LedgerViewProps, "onImport">) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <div className={mergeClasses(shared.margins, styles.none)}>
      <h2 className={shared.section}>{words(LEDGER_PAGE.none)}</h2>
      <p>{words(LEDGER_PAGE.noneAbout)}</p>
      <Button appearance="primary" onClick={onImport}>
        {words(LEDGER_PAGE.import)}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  page: { paddingTop: "12px", paddingBottom: "24px" },
  none: { paddingTop: "16px" },
  part: { marginTop: "24px" },
  row: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "44px",
    padding: "6px 0",
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
});
