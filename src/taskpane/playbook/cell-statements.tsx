import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { PLAYBOOK, WEIGHT_WORDS } from "../../locales/pane-playbook";
import { fill } from "../../locales/text";
import { statementsIn, type PlaybookCell, type PlaybookStage } from "../../playbook/statements";
import type { ReadinessSummary } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { cellTitle } from "./cell-title";
import { SIGNS } from "./signs";
import { StatementRow } from "./statement-row";
import { TrapLines } from "./trap-lines";

/** What has to be goes first. */
const ORDER = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

interface CellStatementsProps {
  readonly cell: PlaybookCell;
  readonly summary: ReadinessSummary | null;
  /** The stage that the summary speaks of. */
  readonly stage: PlaybookStage | null;
}

/** What the handbook asks for at one stage in one capability, and how the company stands there. */
export function CellStatements({ cell, summary, stage }: CellStatementsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const title = cellTitle(cell);
  const inOrder = statementsIn(cell).toSorted((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight));
  const traps = inOrder.flatMap(({ traps: behind = [] }) => behind);
  const standing =
    cell.stage === stage
      ? summary?.capabilities.find(({ capability }) => capability === cell.capability)
      : undefined;
  return (
    <section aria-label={words(title)}>
      <div className={mergeClasses(shared.margins, styles.head)}>
        <h2 className={styles.title}>{words(title)}</h2>
        {standing && (
          <span className={mergeClasses(shared.secondary, shared.whole)}>
            {words(
              fill(PLAYBOOK.standing, {
                score: standing.score === null ? "–" : `${Math.round(standing.score * 100)}%`,
                passed: standing.passed,
                gates: standing.gates,
              }),
            )}
          </span>
        )}
      </div>
      <div
        role="group"
        aria-label={words(PLAYBOOK.key)}
        className={mergeClasses(shared.margins, shared.secondary, styles.key)}
      >
        {ORDER.map((weight) => (
          <span key={weight}>
            {SIGNS[weight]} {words(WEIGHT_WORDS[weight])}
          </span>
        ))}
      </div>
      <ul className={shared.list}>
        {inOrder.map((statement) => (
          <StatementRow key={statement.id} statement={statement} summary={summary} />
        ))}
      </ul>
      {traps.length > 0 && (
        <div className={mergeClasses(shared.margins, styles.traps)}>
          <h3 className={shared.section}>{words(PLAYBOOK.cellTraps)}</h3>
          <TrapLines ids={traps} />
        </div>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  traps: {
    padding: "12px 16px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
    paddingTop: "20px",
  },
  title: { margin: "0", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  key: { display: "flex", gap: "16px", paddingTop: "4px", paddingBottom: "10px" },
});
