import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { LIBRARY } from "../../locales/pane-library";
import { fill, wordList } from "../../locales/text";
import type { BuildReport } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import type { ChosenSheet } from "./library-choice";
import { ReportLines } from "./report-lines";

interface BuiltSheetsProps {
  readonly report: BuildReport;
  /** What was not built because somebody stopped. */
  readonly left: readonly ChosenSheet[];
}

/** What a build did; after Stop, also which sheets it built and which it did not. */
export function BuiltSheets({ report, left }: BuiltSheetsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const built = report.sheets.map(({ name }) => name);
  return (
    <div className={mergeClasses(shared.margins, styles.done)}>
      <div role="status" className={shared.secondary}>
        {left.length === 0 ? (
          <>✓ {words(LIBRARY.done)}</>
        ) : (
          <>
            <p className={styles.line}>{words(LIBRARY.stopped)}</p>
            <p className={styles.line}>
              {words(
                built.length === 0 ? LIBRARY.noneBuilt : fill(LIBRARY.wereBuilt, { sheets: wordList(built) }),
              )}
            </p>
            <p className={styles.line}>
              {words(fill(LIBRARY.notBuilt, { sheets: wordList(left.map(({ name }) => name)) }))}
            </p>
          </>
        )}
      </div>
      <ReportLines report={report} />
    </div>
  );
}

const useStyles = makeStyles({
  done: { paddingTop: "12px" },
  line: { margin: "0 0 4px" },
});
