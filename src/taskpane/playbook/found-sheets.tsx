import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { PLAYBOOK } from "../../locales/pane-playbook";
import type { Statement } from "../../playbook/statements";
import type { ReadinessSummary } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import { SheetLinks } from "./sheet-links";
import { StatementRow } from "./statement-row";

interface FoundSheetsProps {
  readonly ids: readonly string[];
  readonly worked: readonly Statement[];
  readonly summary: ReadinessSummary | null;
}

/** The sheets of the name that was searched for, and the points worked on there. */
export function FoundSheets({ ids, worked, summary }: FoundSheetsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <section aria-label={words(PLAYBOOK.sheets)}>
      <h3 className={shared.overline}>{words(PLAYBOOK.sheets)}</h3>
      <div className={mergeClasses(shared.margins, styles.links)}>
        <SheetLinks ids={ids} />
      </div>
      <ul className={shared.list}>
        {worked.map((statement) => (
          <StatementRow key={statement.id} statement={statement} summary={summary} withCell />
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  links: { paddingBottom: "8px" },
});
