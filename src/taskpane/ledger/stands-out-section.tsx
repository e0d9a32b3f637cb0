import { mergeClasses } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { isFailure } from "../../catalogue/define";
import { MOVES_LABELS } from "../../catalogue/ledger/moves-table";
import { lastDayOf } from "../../engine/months";
import { calendarDay, isoMonth, todayOf } from "../../excel/days";
import { LEDGER_PAGE } from "../../locales/pane-ledger-page";
import { counted, fill, type Text } from "../../locales/text";
import { goTo } from "../../workbook/go-to";
import { addressOf, type LedgerTable } from "../../workbook/ledger-table";
import { useReport } from "../faults";
import { moneyText } from "../money-text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { currenciesOf } from "./billing-table";
import { lastMonth, standsOut, type WeakCohort } from "./stands-out";
import { useLedgerStyles } from "./styles";

/** The last month at a glance: what moved most, who is large, which cohorts keep less than those before them. */
export function StandsOutSection({ table }: { readonly table: LedgerTable }) {
  const styles = useLedgerStyles();
  const shared = useShared();
  const words = useWords();
  const currencies = useMemo(() => currenciesOf(table), [table]);
  const isMixed = currencies.length > 1;
  const found = useMemo(
    () => (isMixed ? null : standsOut(table, lastMonth(table, todayOf(new Date())))),
    [table, isMixed],
  );
  if (found === null || isFailure(found)) {
    const why = found === null ? LEDGER_PAGE.mixed : LEDGER_PAGE.notRead;
    return <p className={mergeClasses(styles.part, styles.warn)}>◐ {words(why)}</p>;
  }
  const money = (amount: number) => moneyText(Math.round(amount), currencies[0] ?? "");
  const change = (amount: number) => (amount > 0 ? `+${money(amount)}` : money(amount));
  const { month, mrr, movers, moved, large, cohorts } = found;
  return (
    <section className={styles.part}>
      <div className={shared.secondary}>
        {words(fill(LEDGER_PAGE.mrr, { month: isoMonth(lastDayOf(month)) }))}
      </div>
      <div className={styles.big}>{money(mrr)}</div>
      <div className={shared.secondary}>
        {words(fill(LEDGER_PAGE.sinceBefore, { change: change(found.change) }))}
      </div>
      <h2 className={mergeClasses(shared.section, styles.part)}>{words(LEDGER_PAGE.standsOut)}</h2>
      <Part
        title={LEDGER_PAGE.movers}
        beside={
          moved > movers.length
            ? fill(LEDGER_PAGE.moversOf, { shown: movers.length, count: moved })
            : undefined
        }
      >
        {movers.length === 0 && <li className={styles.row}>{words(LEDGER_PAGE.noMovers)}</li>}
        {movers.map(({ customer, movement, change: by, rows }) => (
          <CustomerRow
            key={`${customer} ${movement}`}
            table={table}
            customer={customer}
            rows={rows}
            what={words(MOVES_LABELS[movement])}
            value={change(by)}
          />
        ))}
      </Part>
      {large.length > 0 && (
        <Part title={LEDGER_PAGE.large}>
          {large.map(({ customer, share, rows }) => (
            <CustomerRow
              key={customer}
              table={table}
              customer={customer}
              rows={rows}
              what=""
              value={percent(share)}
            />
          ))}
        </Part>
      )}
      {cohorts.length > 0 && (
        <Part title={LEDGER_PAGE.cohorts}>
          {cohorts
            .slice(-MOST_COHORTS)
            .reverse()
            .map((cohort) =>
              // prettier-ignore
              <li key={cohort.cohort} className={mergeClasses(styles.row, styles.tall)}>
              <span className={mergeClasses(styles.strong, shared.whole)}>{words(quarterText(cohort))}</span>
              <span className={mergeClasses(styles.grow, shared.secondary)}>
                {words(afterText(cohort))}
                <br />
                {words(eldersText(cohort))}
              </span>
            </li>,
            )}
        </Part>
      )}
    </section>
  );
}

const MOST_COHORTS = 3;
const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

function quarterText({ cohort }: WeakCohort): Text {
  const { year, month } = calendarDay(cohort);
  return fill(LEDGER_PAGE.quarter, { quarter: Math.ceil(month / 3), year });
}

const afterText = ({ age, share }: WeakCohort) =>
  fill(LEDGER_PAGE.after, { rows: counted(age, "quarter"), count: age, share: percent(share) });

const eldersText = ({ elders: { least, most, count } }: WeakCohort) =>
  fill(LEDGER_PAGE.elders, { count, least: percent(least), most: percent(most) });

interface PartProps {
  readonly title: Text;
  readonly beside?: Text;
  readonly children: ReactNode;
}

function Part({ title, beside, children }: PartProps) {
  const styles = useLedgerStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.sub}>{words(title)}</h3>
        {beside && <span className={shared.muted}>{words(beside)}</span>}
      </div>
      <ul className={shared.list}>{children}</ul>
    </>
  );
}

interface CustomerRowProps {
  readonly table: LedgerTable;
  readonly customer: string;
  readonly rows: readonly number[];
  readonly what: string;
  readonly value: string;
}

/** A customer, whose name leads to its first row. */
function CustomerRow({ table, customer, rows, what, value }: CustomerRowProps) {
  const styles = useLedgerStyles();
  const shared = useShared();
  const report = useReport();
  const go = () => {
    goTo(addressOf(table.columns.customer, rows[0] ?? 0)).catch(report);
  };
  return (
    <li className={styles.row}>
      <button
        type="button"
        title={customer}
        className={mergeClasses(shared.bare, shared.link, styles.name)}
        onClick={go}
      >
        {customer}
      </button>
      <span className={mergeClasses(styles.grow, shared.secondary)}>{what}</span>
      <span className={shared.whole}>{value}</span>
    </li>
  );
}
