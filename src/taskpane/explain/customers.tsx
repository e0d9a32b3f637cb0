import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { firstCell, splitAddress } from "../../excel/sheet-name";
import { EXPLAIN } from "../../locales/pane-explain";
import { SHARE } from "../../locales/pane-share";
import { fill } from "../../locales/text";
import { MOVES_LABELS } from "../../catalogue/ledger/moves-table";
import { goTo } from "../../workbook/go-to";
import { useReport } from "../faults";
import { showValue } from "../format";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import type { Behind, BehindRow, Since } from "./behind";
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
              <Customer key={row.customer} row={row} />
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

function Customer({ row }: { readonly row: BehindRow }) {
  const styles = useStyles();
  const shared = useShared();
  const language = useLanguage();
  const report = useReport();
  const { customer, previous, current, change, places } = row;
  const money = (value: number) => showValue(value, "amount", language);
  return (
    <tr className={styles.row}>
      <td className={styles.customer}>
        {customer}
        <span className={styles.places}>
          {places
            .slice(0, 3)
            .filter(Boolean)
            .map((place) => (
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
          {places.length > 3 && <span className={shared.muted}>+{places.length - 3}</span>}
        </span>
      </td>
      <td className={mergeClasses(styles.number, shared.secondary)}>
        {previous === current ? "" : `${money(previous)} → ${money(current)}`}
      </td>
      <td className={styles.number}>{money(change)}</td>
    </tr>
  );
}

function SinceBefore({ since }: { readonly since: Since }) {
  const parts = useExplainStyles();
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const { before, now, came, went, moves } = since;
  const money = (value: number) => showValue(value, "amount", language);
  const counts = [
    ...(came > 0 ? [words(fill(EXPLAIN.came, { count: came }))] : []),
    ...(went > 0 ? [words(fill(EXPLAIN.went, { count: went }))] : []),
  ];
  return (
    <section className={parts.section}>
      <h2 className={shared.section}>{words(EXPLAIN.since)}</h2>
      <div>
        {words(fill(EXPLAIN.sinceLine, { before: money(before), now: money(now) }))}
        {counts.length > 0 && <span className={shared.secondary}> · {counts.join(" · ")}</span>}
      </div>
      <table className={styles.table}>
        <tbody>
          {moves.map(([line, value]) => (
            <tr key={line} className={styles.row}>
              <td className={styles.customer}>{words(MOVES_LABELS[line])}</td>
              <td className={styles.number}>{`${value > 0 ? "+" : "−"}${money(Math.abs(value))}`}</td>
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
