import { Button, mergeClasses } from "@fluentui/react-components";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { IMPORT } from "../../locales/pane-import";
import { counted, fill, type Text } from "../../locales/text";
import { useReport } from "../faults";
import { LinksToSheets } from "../recipe/links-to-sheets";
import { useImportStyles } from "../recipe/styles";
import { useWords } from "../language";
import { useShared } from "../styles";
import type { Made } from "./as-ledger";
import type { FileForm } from "./use-file-tables";

/** How many rows there were, what became of them, and where the tables are. */
export function Done({ form, onDone }: { readonly form: FileForm; readonly onDone: () => void }) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const report = useReport();
  const { rows, made, seconds, sheets } = form.done!;
  const count = rows.toLocaleString("en-US");
  const counts = { rows: counted(rows, "row"), count, seconds: seconds.toFixed(1) };
  return (
    <div className={shared.view}>
      <div className={mergeClasses(shared.scroll, shared.margins)}>
        <div role="status" className={styles.part}>
          ✓ {words(fill(FILE_TABLES.done, counts))}
        </div>
        {made && <p className={shared.secondary}>{words(madeText(made))}</p>}
        <LinksToSheets names={sheets} onFail={report} />
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <Button onClick={onDone}>{words(IMPORT.another)}</Button>
      </div>
    </div>
  );
}

function madeText({ ledgerRows, leftOut }: Made): Text {
  const left = leftOut.reduce((sum, [, count]) => sum + count, 0);
  const counts = {
    rows: counted(ledgerRows, "row"),
    count: ledgerRows.toLocaleString("en-US"),
    left: left.toLocaleString("en-US"),
  };
  return fill(left === 0 ? FILE_TABLES.madeOfAll : FILE_TABLES.madeOf, counts);
}
