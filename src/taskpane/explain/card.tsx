import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { isFailure } from "../../catalogue/define";
import { EXPLAIN } from "../../locales/pane-explain";
import { fill } from "../../locales/text";
import { showExactly } from "../insert/working";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { unitOf, withoutZeros } from "./band-unit";
import { judgementsOf } from "./bands";
import type { Behind } from "./behind";
import { benchmarksOf, sourceText, whoseText } from "./benchmarks";
import { Customers } from "./customers";
import { Effects } from "./effects-view";
import type { Explained, ReadingOf } from "./explained";
import { Inputs } from "./inputs";
import { linesOf } from "./lines";
import { useExplainStyles } from "./styles";
import { Verdicts } from "./verdict";

interface CardProps {
  readonly explained: Explained;
  readonly readingOf: ReadingOf;
  /** What the cell shows. */
  readonly shown: string;
  /** What the cell stands for in a table, in words. */
  readonly meaning: string;
  readonly sheet: string | undefined;
  readonly behind: Behind | undefined;
}

/** One call: what it is, how its number comes about, how good it is and what would change it. */
export function Card({ explained, readingOf, shown, meaning, sheet, behind }: CardProps) {
  const styles = useStyles();
  const parts = useExplainStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const { definition, args, answer } = explained;
  const formula = words(definition.formula);
  const {
    lines: [line],
    sign,
  } = linesOf(explained, language);
  const isShort = !formula.includes("\n");
  return (
    <article>
      <header>
        <div className={styles.head}>
          <h1 className={styles.title}>{words(definition.title)}</h1>
          <span className={styles.value}>{shown}</span>
        </div>
        {meaning !== "" && <div className={shared.secondary}>{meaning}</div>}
        {isShort && (
          <div className={styles.formula}>
            {formula}
            {line !== undefined && sign === "=" && ` = ${line}`}
          </div>
        )}
        {answer !== undefined && isFailure(answer) && <p className={styles.reason}>{words(answer.text)}</p>}
        <p className={styles.summary}>{words(definition.summary)}</p>
      </header>
      <Verdicts explained={explained} />
      {behind && <Customers behind={behind} />}
      <section className={parts.section}>
        <h2 className={mergeClasses(shared.section, parts.heading)}>{words(EXPLAIN.numbers)}</h2>
        {!args && <p className={mergeClasses(parts.text, shared.secondary)}>{words(EXPLAIN.unknownText)}</p>}
        <Inputs explained={explained} readingOf={readingOf} sheet={sheet} isSaid={isShort} />
      </section>
      <Effects explained={explained} />
      <section className={parts.section}>
        <h2 className={mergeClasses(shared.section, parts.heading)}>{words(EXPLAIN.definition)}</h2>
        <p className={parts.text}>{words(definition.basis)}</p>
        {!isShort && <div className={shared.code}>{formula}</div>}
      </section>
      <Benchmarks id={definition.id} />
      <Sources explained={explained} />
    </article>
  );
}

/** As many as one reads beside a number; BENCH has all of them. */
const MOST_FIGURES = 4;

function Benchmarks({ id }: { readonly id: string }) {
  const styles = useStyles();
  const parts = useExplainStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const found = benchmarksOf(id).slice(0, MOST_FIGURES);
  if (found.length === 0) return null;
  return (
    <section className={parts.section}>
      <h2 className={mergeClasses(shared.section, parts.heading)}>{words(EXPLAIN.benchmarks)}</h2>
      <ul className={shared.list}>
        {found.map(({ metric, figure }, i) => {
          const show = (value: number) => withoutZeros(showExactly(value, unitOf(metric), language));
          const values = typeof figure.value === "number" ? [figure.value] : figure.value;
          return (
            <li key={i} className={styles.figure}>
              <span>
                {words(whoseText(figure))}
                <span className={mergeClasses(shared.muted, styles.cited)}>{words(sourceText(figure))}</span>
              </span>
              <b className={styles.published}>{values.map(show).join("–")}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Sources({ explained: { definition, answer } }: { readonly explained: Explained }) {
  const parts = useExplainStyles();
  const shared = useShared();
  const words = useWords();
  const judged = typeof answer === "number" ? judgementsOf(definition.id, answer) : [];
  return (
    <section className={parts.section}>
      <h2 className={mergeClasses(shared.section, parts.heading)}>{words(EXPLAIN.source)}</h2>
      {judged.map(({ metric, rule }) => (
        <p key={metric.metric} className={parts.text}>
          {words(fill(EXPLAIN.ruleSource, { metric: metric.name, source: rule.source }))}{" "}
          {words(EXPLAIN.basis[rule.basis])}
        </p>
      ))}
      {definition.sources
        .filter(({ en }) => !judged.some(({ rule }) => rule.source.en === en))
        .map((source) => (
          <p key={source.en} className={mergeClasses(parts.text, shared.secondary)}>
            {words(source)}
          </p>
        ))}
    </section>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "12px" },
  title: { margin: "0", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  value: { fontSize: "24px", lineHeight: "32px", fontWeight: 600, whiteSpace: "nowrap" },
  formula: { marginTop: "2px", color: token("colorNeutralForeground2"), overflowWrap: "anywhere" },
  summary: { margin: "8px 0 0" },
  reason: { margin: "8px 0 0", color: token("colorStatusDangerForeground1") },
  figure: {
    display: "flex",
    justifyContent: "space-between",
    gap: "12px",
    padding: "4px 0",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  cited: { display: "block" },
  published: { fontWeight: 600, whiteSpace: "nowrap" },
});
