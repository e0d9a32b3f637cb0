import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { firstCell, splitAddress } from "../../excel/sheet-name";
import { EXPLAIN } from "../../locales/pane-explain";
import { SHARE } from "../../locales/pane-share";
import { counted, fill } from "../../locales/text";
import { MOVES_LABELS } from "../../catalogue/ledger/moves-table";
import { goTo } from "../../workbook/go-to";
import { useReport } from "../faults";
import { showValue } from "../format";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import type { Behind, BehindRow } from "./behind";
import type { Since } from "./since";
import { useExplainStyles } from "./styles";

const AT_FIRST = 8;

/** Who is behind a number of the ledger, each with its rows; and what came since the month before. */
export function Customers({ behind }: { readonly behind: Behind }) {
  const parts = useExplainStyles();
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [all, setAll] = useState(false);
  const { rows, since } = behind;
  const shown = all ? rows.slice(0, MOST) : rows.slice(0, AT_FIRST);
  return (
    <>
      {since && <SinceBefore since={since} />}
      <section className={parts.section}>
        <div className={styles.head}>
          <h2 className={shared.section}>{words(EXPLAIN.behind)}</h2>
          <span className={shared.muted}>{rows.length}</span>
        </div>
        {rows.length === 0 && <p className={shared.secondary}>{words(EXPLAIN.nobody)}</p>}
        <table className={styles.table}>
          <tbody>
            {shown.map((row) => (
              <Customer key={row.customer} row={row} isAlone={rows.length === 1} />
            ))}
          </tbody>
        </table>
        {rows.length > shown.length && !all && (
          <button
            type="button"
            className={mergeClasses(shared.bare, shared.link)}
            onClick={() => setAll(true)}
          >
            {words(fill(SHARE.more, { n: rows.length - shown.length }))}
          </button>
        )}
      </section>
    </>
  );
}

/** A list that anybody reads to its end. */
const MOST = 500;

interface CustomerProps {
  readonly row: BehindRow;
  /** Then all of its rows are listed at once. */
  readonly isAlone: boolean;
}

function Customer({ row, isAlone }: CustomerProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const report = useReport();
  const [isAsked, setAsked] = useState(false);
  // Not kept from cell to cell: who stands alone behind one may be among many behind the next.
  const all = isAsked || isAlone;
  const { customer, previous, current, change, places } = row;
  const money = (value: number | undefined) =>
    value === undefined ? "" : showValue(value, "amount", language);
  const known = places.filter(Boolean);
  const shown = known.slice(0, all ? MOST : FEWEST_PLACES);
  const more = known.length - shown.length;
  return (
    <tr className={styles.row}>
      <td className={styles.customer}>
        {customer}
        <span className={styles.places}>
          {shown.map((place) => (
            <button
              key={place}
              type="button"
              className={mergeClasses(shared.bare, shared.link)}
              onClick={() => {
                goTo(firstCell(place)).catch(report);
              }}
            >
              {splitAddress(place).cells}
            </button>
          ))}
          {more > 0 && all && <span className={shared.muted}>+{more}</span>}
          {more > 0 && !all && (
            <button
              type="button"
              className={mergeClasses(shared.bare, shared.muted)}
              aria-label={words(fill(EXPLAIN.moreRows, { n: more, rows: counted(more, "row"), customer }))}
              onClick={() => setAsked(true)}
            >
              +{more}
            </button>
          )}
        </span>
      </td>
      <td className={mergeClasses(styles.number, shared.secondary)}>
        {previous === current ? change === 0 && money(current) : `${money(previous)} → ${money(current)}`}
      </td>
      <td className={styles.number}>{money(change)}</td>
    </tr>
  );
}

/** So many addresses stand beside a customer until one asks for all. */
const FEWEST_PLACES = 3;

function SinceBefore({ since }: { readonly since: Since }) {
  const parts = useExplainStyles();
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const { period, before, now, unit, came, went, moves } = since;
  const show = (value: number | undefined) =>
    value === undefined ? words(EXPLAIN.noEffect) : showValue(value, unit, language);
  const counts = [
    ...(came > 0 ? [words(fill(EXPLAIN.came, { count: came }))] : []),
    ...(went > 0 ? [words(fill(EXPLAIN.went, { count: went }))] : []),
  ];
  return (
    <section className={parts.section}>
      <h2 className={shared.section}>{words(EXPLAIN.since[period])}</h2>
      <div>
        {words(fill(EXPLAIN.sinceLine, { before: show(before), now: show(now) }))}
        {counts.length > 0 && <span className={shared.secondary}> · {counts.join(" · ")}</span>}
      </div>
      <table className={styles.table}>
        <tbody>
          {moves.map(([line, value]) => (
            <tr key={line} className={styles.row}>
              <td className={styles.customer}>{words(MOVES_LABELS[line])}</td>
              <td className={styles.number}>{`${value > 0 ? "+" : "−"}${show(Math.abs(value))}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between" },
  table: { width: "100%", borderCollapse: "collapse", marginTop: "4px" },
  row: { borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  customer: { padding: "4px 8px 4px 0", overflowWrap: "anywhere" },
  places: { display: "inline-flex", flexWrap: "wrap", columnGap: "8px", marginLeft: "8px", fontSize: "12px" },
  number: { padding: "4px 0 4px 8px", textAlign: "end", whiteSpace: "nowrap", verticalAlign: "baseline" },
});
