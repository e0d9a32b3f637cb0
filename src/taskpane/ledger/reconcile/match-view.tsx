import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { QUESTIONS, type Question } from "../../../engine/reconcile/conventions";
import { METRICS } from "../../../engine/reconcile/metrics";
import type { Match, Nearness } from "../../../engine/reconcile/reconcile";
import { changesText, CONVENTION_WORDS, RECONCILE } from "../../../locales/conventions";
import { signed, written } from "../../../locales/numbers";
import { SOURCES, TRY } from "../../../locales/pane-reconcile";
import { counted, fill, type Text } from "../../../locales/text";
import { useWords } from "../../language";
import { useShared } from "../../styles";
import { token } from "../../theme";
import { ToggleLink } from "../../toggle-link";
import { differenceText } from "./row-words";
import { isDocumented, type Tried } from "./use-reconcile";

interface MatchViewProps {
  readonly match: Match;
  readonly tried: Tried;
  readonly source: string;
  /** The nearest one shows all its conventions and its rows. */
  readonly isFirst: boolean;
  readonly onGo: (line: number) => void;
}

const SIGNS: Readonly<Record<Nearness, string>> = { cent: "✓", permille: "◐", percent: "○", none: "○" };
const MOST_NAMED = 10;

/** One way of counting that comes near: what it does otherwise, and who makes the difference. */
export function MatchView({ match, tried, source, isFirst, onGo }: MatchViewProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [open, setOpen] = useState(isFirst);
  const { nearness, value, changed, convention, differences } = match;
  const same = tried.found.questions.filter((question) => !changed.includes(question));
  const chip = (question: Question) => capital(CONVENTION_WORDS[question][convention[question]]);
  const { unit } = METRICS[tried.metric];
  const total = totalText(match);
  return (
    <section className={styles.match} aria-label={words(RECONCILE[nearness])}>
      <div className={styles.head}>
        <h3 className={mergeClasses(styles.title, nearness === "cent" && styles.good)}>
          <span aria-hidden>{SIGNS[nearness]}</span> {words(RECONCILE[nearness])}
        </h3>
        <span className={styles.value}>{written(value, unit)}</span>
      </div>
      <div className={styles.chips}>
        {QUESTIONS.filter((question) => changed.includes(question)).map((question) => (
          <span key={question} className={mergeClasses(styles.chip, styles.other)}>
            {words(chip(question))}
          </span>
        ))}
        {isFirst && same.length <= MOST_CHIPS
          ? same.map((question) => (
              <span key={question} className={styles.chip}>
                {words(chip(question))}
              </span>
            ))
          : same.length > 0 && (
              <span className={styles.chip}>{words(fill(TRY.asYours, { count: same.length }))}</span>
            )}
      </div>
      {isDocumented(match, source) && (
        <div className={styles.said}>{words(fill(TRY.documented, { vendor: SOURCES[source] }))}</div>
      )}
      {differences.length === 0 ? (
        <div className={styles.said}>{words(unchangedText(match))}</div>
      ) : (
        <>
          {isFirst ? (
            <div className={styles.said}>{words(fill(TRY.differ, { count: changed.length }))}</div>
          ) : (
            <ToggleLink
              text={makesText(differences.length, total)}
              isOpen={open}
              onToggle={setOpen}
              className={styles.toggle}
            />
          )}
          {open && (
            <ul className={mergeClasses(shared.list, styles.rows)}>
              {differences.slice(0, MOST_NAMED).map((difference) => (
                <li key={difference.customer} className={styles.row}>
                  <button
                    type="button"
                    className={mergeClasses(shared.bare, shared.link, styles.customer)}
                    title={words(fill(TRY.goTo, { customer: difference.customer }))}
                    onClick={() => onGo(tried.billing.lines[difference.rows[0]])}
                  >
                    {difference.customer}
                  </button>
                  <span className={styles.why}>
                    {words(differenceText(difference, changed, tried.billing))}
                  </span>
                  <span className={total === null ? styles.parts : shared.whole}>
                    {words(changesText(difference.parts))}
                  </span>
                </li>
              ))}
              {differences.length > MOST_NAMED && (
                <li className={mergeClasses(styles.row, shared.secondary)}>
                  {words(fill(TRY.more, { count: differences.length - MOST_NAMED }))}
                </li>
              )}
              {total !== null && (
                <li className={mergeClasses(styles.row, styles.sum)}>
                  <span>{words(countText(TRY.sum, differences.length))}</span>
                  <span className={shared.whole}>{total}</span>
                </li>
              )}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

/** What to say of a way of counting under which every row counts as here. */
function unchangedText({ changed, nearness }: Match): Text {
  if (changed.length > 0) return TRY.noRows;
  return nearness === "cent" ? TRY.allAsYours : TRY.countedAsHere;
}

/** More than this fill the pane. */
const MOST_CHIPS = 8;

const capital = (text: Text): Text => ({
  en: text.en[0].toUpperCase() + text.en.slice(1),
  "zh-CN": text["zh-CN"],
});

const countText = (text: Text, count: number) => fill(text, { count, rows: counted(count, "customer") });

/** What the differences of a sum add up to; null for a quotient, whose parts don’t. */
function totalText({ differences }: Match): string | null {
  const parts = differences.flatMap((difference) => difference.parts);
  if (parts.some(({ part }) => part !== "total")) return null;
  return signed(
    parts.reduce((sum, { change }) => sum + change, 0),
    parts[0]?.unit,
  );
}

const makesText = (count: number, total: string | null) =>
  total === null ? countText(TRY.counts, count) : fill(countText(TRY.makes, count), { change: total });

const useStyles = makeStyles({
  match: { padding: "12px 0", borderBottom: `1px solid ${token("colorNeutralStroke2")}` },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  title: { margin: "0", fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  good: { color: token("colorStatusSuccessForeground1") },
  value: { fontWeight: 600, whiteSpace: "nowrap" },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "6px 0" },
  chip: {
    padding: "1px 6px",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    color: token("colorNeutralForeground2"),
  },
  other: {
    fontWeight: 600,
    color: token("colorBrandForegroundLink"),
    border: `1px solid ${token("colorCompoundBrandStroke")}`,
  },
  said: { fontSize: "12px", lineHeight: "16px", margin: "4px 0", color: token("colorNeutralForeground2") },
  toggle: { fontSize: "12px", lineHeight: "16px" },
  rows: { marginTop: "4px" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "30px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  customer: { maxWidth: "40%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  why: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: "12px",
    lineHeight: "16px",
    color: token("colorNeutralForeground2"),
  },
  parts: { maxWidth: "55%", fontSize: "12px", lineHeight: "16px", textAlign: "right" },
  sum: {
    justifyContent: "space-between",
    fontWeight: 600,
    borderTop: `1px solid ${token("colorNeutralForeground3")}`,
  },
});
