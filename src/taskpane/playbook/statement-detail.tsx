import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { findFunction } from "../../catalogue";
import { PLAYBOOK } from "../../locales/pane-playbook";
import { fill, type Text } from "../../locales/text";
import { CHECKLIST } from "../../playbook/checklist";
import type { Statement } from "../../playbook/statements";
import { functionsOf, metricsOf, questionsOf } from "../../playbook/statements/ties";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { useWays } from "../ways";
import { MetricLines } from "./metric-lines";
import { Part } from "./part";
import { SheetLinks } from "./sheet-links";
import { nextSteps } from "./sheets";
import { TrapLines } from "./trap-lines";

/** Why a statement matters, how it is measured, what proves it, what waits behind it, and what to do next. */
export function StatementDetail({ statement }: { readonly statement: Statement }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const ways = useWays();
  const language = useLanguage();
  const { why, proof, items = [], sheets = [], traps = [], source } = statement;
  const metrics = metricsOf(statement);
  const others = functionsOf(statement).filter((id) => metrics.every(({ computedBy }) => computedBy !== id));
  const tied = CHECKLIST.filter(({ id }) => items.includes(id));
  const questions = questionsOf(statement).flatMap(({ ask }) => Object.values(ask));
  const link = mergeClasses(shared.bare, shared.link, styles.link);
  return (
    <div className={styles.detail}>
      <Part heading="h3" title={PLAYBOOK.why}>
        {words(why)}
      </Part>
      {(metrics.length > 0 || others.length > 0) && (
        <Part heading="h3" title={PLAYBOOK.measured}>
          {metrics.map((metric) => (
            <MetricLines key={metric.metric} metric={metric} statement={statement} />
          ))}
          {others.length > 0 && (
            <div className={styles.links}>
              {others.map((id) => (
                <button
                  key={id}
                  type="button"
                  className={link}
                  title={words(findFunction(id)?.title as Text)}
                  onClick={() => ways.toFunction(id)}
                >
                  {id}
                </button>
              ))}
            </div>
          )}
        </Part>
      )}
      <Part heading="h3" title={PLAYBOOK.proof}>
        {proof && <div>{words(proof)}</div>}
        {tied.map(({ id, evidence }) => (
          <div key={id} className={styles.item}>
            <span className={shared.muted}>{id}</span> <span>{words(evidence)}</span>
          </div>
        ))}
      </Part>
      {traps.length > 0 && (
        <Part heading="h3" title={PLAYBOOK.trap}>
          <TrapLines ids={traps} />
        </Part>
      )}
      {questions.length > 0 && (
        <Part heading="h3" title={PLAYBOOK.ask}>
          {questions.map((question) => (
            <div key={question.en}>{words(question)}</div>
          ))}
        </Part>
      )}
      <Part heading="h3" title={PLAYBOOK.next}>
        {nextSteps(statement).map((step) => (
          <div key={step.en}>{words(step)}</div>
        ))}
        <SheetLinks ids={sheets} />
      </Part>
      <div className={shared.muted}>
        {words(fill(PLAYBOOK.source, { source: language === "en" ? source : source.replaceAll(", ", "，") }))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  detail: { lineHeight: "20px" },
  item: { marginTop: "2px" },
  links: { display: "flex", flexWrap: "wrap", columnGap: "16px" },
  link: { overflowWrap: "anywhere" },
});
