import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { IMPORT } from "../../locales/pane-import";
import { fill, type Text, wordList } from "../../locales/text";
import { buildSheets } from "../../workbook/sheet-library";
import { Busy } from "../build/busy";
import { problemText } from "../faults";
import { useLanguage, useWords } from "../language";
import { Notice } from "../notice";
import { FindingsSection } from "../ledger/findings-section";
import { StandsOutSection } from "../ledger/stands-out-section";
import { useLedgerTable } from "../ledger/use-ledger-table";
import { useShared } from "../styles";
import { LinksToSheets } from "../recipe/links-to-sheets";
import { useImportStyles } from "../recipe/styles";

interface DoneProps {
  readonly active: boolean;
  readonly sheet: string;
  readonly rows: number;
  readonly asOf: number;
  readonly onAnother: () => void;
}

/** The ledger stands: what stands out in it, what to look at, and one button that builds what is made for it. */
export function DoneSection({ active, sheet, rows, asOf, onAnother }: DoneProps) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const { table, refresh } = useLedgerTable(active);
  const [building, setBuilding] = useState(false);
  const [built, setBuilt] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Text | null>(null);

  const build = async () => {
    setProblem(null);
    setBuilding(true);
    try {
      const { applied } = await buildSheets(["setup", "customers", "metrics"], {
        language,
        stage: "GTM",
        asOf,
      });
      setBuilt(applied.sheets.map(({ name }) => name));
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setBuilding(false);
    }
  };
  if (building) return <Busy label={words(IMPORT.building)} />;
  return (
    <div className={shared.view}>
      <div className={mergeClasses(shared.scroll, shared.margins)}>
        {problem && <Notice kind="error">{words(problem)}</Notice>}
        <div role="status" className={styles.part}>
          ✓ {words(fill(IMPORT.done, { sheet, rows }))}
        </div>
        {built.length > 0 && (
          <div role="status" className={styles.part}>
            ✓ {words(fill(IMPORT.built, { sheets: wordList(built) }))}
          </div>
        )}
        <LinksToSheets
          names={[sheet, ...built.filter((name) => name !== sheet)]}
          onFail={(error) => setProblem(problemText(error))}
        />
        {table && (
          <>
            <StandsOutSection table={table} />
            <FindingsSection table={table} refresh={refresh} />
          </>
        )}
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow, styles.buttons)}>
        <Button onClick={onAnother}>{words(IMPORT.another)}</Button>
        {built.length === 0 && (
          <Button appearance="primary" className={shared.primary} onClick={build}>
            {words(IMPORT.buildNext)}
          </Button>
        )}
      </div>
    </div>
  );
}
