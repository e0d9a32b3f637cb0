import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { PLAYBOOK } from "../../locales/pane-playbook";
import { fill } from "../../locales/text";
import type { ReadinessSummary } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import { searchStatements } from "./search";
import { StatementRow } from "./statement-row";

interface FoundStatementsProps {
  readonly query: string;
  readonly summary: ReadinessSummary | null;
}

export function FoundStatements({ query, summary }: FoundStatementsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const found = searchStatements(query);
  const count = fill(PLAYBOOK.found, { count: found.length });
  if (found.length === 0) {
    return (
      <section aria-label={words(PLAYBOOK.results)}>
        <div role="status" className={mergeClasses(shared.margins, styles.nothing)}>
          <h2 className={shared.section}>{words(fill(PLAYBOOK.nothing, { query: query.trim() }))}</h2>
          <p className={styles.about}>{words(PLAYBOOK.tryOther)}</p>
        </div>
      </section>
    );
  }
  return (
    <section aria-label={words(PLAYBOOK.results)}>
      <div role="status" className={mergeClasses(shared.margins, shared.secondary, styles.count)}>
        {words(count)}
      </div>
      <ul className={shared.list}>
        {found.map((statement) => (
          <StatementRow key={statement.id} statement={statement} summary={summary} withCell />
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  count: { paddingTop: "14px", paddingBottom: "8px" },
  nothing: { paddingTop: "20px" },
  about: { margin: "4px 0 0", lineHeight: "20px" },
});
