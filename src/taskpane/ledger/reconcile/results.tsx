import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { METRICS } from "../../../engine/reconcile/metrics";
import {
  changesText,
  CONVENTION_WORDS,
  METRIC_WORDS,
  RECONCILE,
  withoutCurrencyTexts,
} from "../../../locales/conventions";
import { written } from "../../../locales/numbers";
import { SOURCES, TRY } from "../../../locales/pane-reconcile";
import { fill, longClauseList, wordList } from "../../../locales/text";
import type { LedgerTable } from "../../../workbook/ledger-table";
import { useLanguage, useWords } from "../../language";
import { useShared } from "../../styles";
import { token } from "../../theme";
import { MatchView } from "./match-view";
import { rowsText } from "./row-words";
import type { Tried } from "./use-reconcile";

interface ResultsProps {
  readonly tried: Tried;
  readonly source: string;
  readonly table: LedgerTable;
  readonly onGo: (line: number) => void;
}

/** Which ways of counting come near, the nearest first; where none does, who may be at fault. */
export function Results({ tried, source, table, onGo }: ResultsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { found, billing, seconds } = tried;
  const { matches, suspects } = found;
  const near = matches.filter(({ nearness }) => nearness !== "none").length;
  const lineOf = (customer: string) =>
    billing.lines[billing.rows.findIndex((row) => row.customer === customer)] ??
    table.columns.customer.row + 1;
  const count = near > 0 ? fill(TRY.come, { near, tried: grouped(found.tried) }) : fill(TRY.shownNear, { tried: grouped(found.tried) }); // prettier-ignore
  return (
    <div className={styles.results}>
      <div className={styles.head}>
        <h2 className={shared.section} role="status">
          {words(count)}
        </h2>
        <CopyButton tried={tried} source={source} />
      </div>
      <div className={shared.muted}>{words(fill(TRY.seconds, { seconds: seconds.toFixed(1) }))}</div>
      {billing.untried.length > 0 && (
        <p className={mergeClasses(shared.secondary, styles.none)}>
          {words(fill(TRY.untried, { columns: wordList(billing.untried) }))}
        </p>
      )}
      {withoutCurrencyTexts(billing, rowsText).map((text) => (
        <p key={text.en} className={mergeClasses(shared.secondary, styles.none)}>
          {words(text)}
        </p>
      ))}
      {near === 0 && <p className={styles.none}>{words(RECONCILE.nothingNear)}</p>}
      {suspects.length > 0 && (
        <section className={styles.suspects}>
          <h3 className={shared.section}>{words(RECONCILE.suspects)}</h3>
          <ul className={shared.list}>
            {suspects.map(({ customer, why, parts }) => (
              <li key={`${customer} ${why}`} className={styles.row}>
                <button
                  type="button"
                  className={mergeClasses(shared.bare, shared.link, styles.customer)}
                  onClick={() => onGo(lineOf(customer))}
                >
                  {customer}
                </button>
                <span className={mergeClasses(shared.secondary, styles.why)}>{words(RECONCILE[why])}</span>
                <span className={shared.whole}>{words(changesText(parts))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {matches.map((match, i) => (
        <MatchView key={i} match={match} tried={tried} source={source} isFirst={i === 0} onGo={onGo} />
      ))}
    </div>
  );
}

const grouped = (count: number) => count.toLocaleString("en-US");

/** The answer in words, for a mail or a note. */
function CopyButton({ tried, source }: Pick<ResultsProps, "tried" | "source">) {
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const { found, metric, value, billing } = tried;
  const { unit } = METRICS[metric];
  const copy = () => {
    const lines = found.matches.map(({ nearness, value: number, changed, convention }) => {
      const said = changed.map((question) => CONVENTION_WORDS[question][convention[question]]);
      const changes = said.length === 0 ? RECONCILE.asOurs : longClauseList(said);
      const texts = { nearness: RECONCILE[nearness], value: written(number, unit), changes };
      return fill(RECONCILE.found, texts)[language];
    });
    const told = withoutCurrencyTexts(billing, rowsText).map((text) => words(text));
    const head = `${words(METRIC_WORDS[metric])}, ${words(SOURCES[source])}: ${written(value, unit)}; Hourglass: ${found.ours === null ? words(RECONCILE.noAnswer) : written(found.ours, unit)}`;
    navigator.clipboard.writeText([head, ...told, ...lines].join("\n")).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button type="button" className={mergeClasses(shared.bare, shared.link)} onClick={copy}>
      {words(copied ? TRY.copied : TRY.copy)}
    </button>
  );
}

const useStyles = makeStyles({
  results: { marginTop: "20px", paddingBottom: "16px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  none: { margin: "8px 0" },
  suspects: {
    margin: "12px 0 0",
    padding: "10px 12px",
    borderRadius: "4px",
    backgroundColor: token("colorNeutralBackground2"),
  },
  row: { display: "flex", alignItems: "center", gap: "8px", minHeight: "30px" },
  customer: { maxWidth: "40%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  why: { flexGrow: 1, minWidth: 0 },
});
