import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { PLAYBOOK } from "../../locales/pane-playbook";
import { clauseList, fill } from "../../locales/text";
import type { ReadinessSummary } from "../../sheets/readiness/types";
import type { TrapRadar } from "../../workbook/trap-radar";
import { useWords } from "../language";
import { useShared } from "../styles";
import { FoundSheets } from "./found-sheets";
import { FoundTraps } from "./found-traps";
import { searchPlaybook, type Found } from "./search";
import { StatementRow } from "./statement-row";
import { TRAP_SHEET } from "./trap-lines";

interface FoundStatementsProps {
  readonly query: string;
  readonly summary: ReadinessSummary | null;
  readonly radar: TrapRadar | undefined;
  readonly reread: () => Promise<void>;
}

/** What a search found: points, then traps, then the sheets of that name with what is worked on there. */
export function FoundStatements({ query, summary, radar, reread }: FoundStatementsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const found = searchPlaybook(query);
  const { points, traps, sheets, worked } = found;
  const counts = countsOf(found);
  if (counts.length === 0) {
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
        {words(clauseList(counts))}
      </div>
      <ul className={shared.list}>
        {points.map((statement) => (
          <StatementRow key={statement.id} statement={statement} summary={summary} withCell />
        ))}
      </ul>
      {traps.length > 0 && (
        <FoundTraps traps={traps} radar={radar} reread={reread} linked={!sheets.includes(TRAP_SHEET)} />
      )}
      {sheets.length > 0 && <FoundSheets ids={sheets} worked={worked} summary={summary} />}
    </section>
  );
}

/** How much was found, kind by kind. */
const countsOf = ({ points, traps, sheets, worked }: Found) =>
  [
    { text: PLAYBOOK.found, count: points.length + worked.length },
    { text: PLAYBOOK.foundTraps, count: traps.length },
    { text: PLAYBOOK.foundSheets, count: sheets.length },
  ].flatMap(({ text, count }) => (count > 0 ? [fill(text, { count })] : []));

const useStyles = makeStyles({
  count: { paddingTop: "14px", paddingBottom: "8px" },
  nothing: { paddingTop: "20px" },
  about: { margin: "4px 0 0", lineHeight: "20px" },
});
