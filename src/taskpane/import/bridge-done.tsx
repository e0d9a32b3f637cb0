import { Button, mergeClasses } from "@fluentui/react-components";
import { BRIDGE } from "../../locales/pane-bridge";
import { IMPORT } from "../../locales/pane-import";
import { fill } from "../../locales/text";
import { useReport } from "../faults";
import { useWords } from "../language";
import { LinksToSheets } from "../recipe/links-to-sheets";
import { useImportStyles } from "../recipe/styles";
import { useShared } from "../styles";

interface BridgeDoneProps {
  readonly sheet: string;
  readonly months: number;
  readonly onAnother: () => void;
}

/** The bridge stands on a sheet of its own: the way there, and what reads it. */
export function BridgeDone({ sheet, months, onAnother }: BridgeDoneProps) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const report = useReport();
  return (
    <div className={shared.view}>
      <div className={mergeClasses(shared.scroll, shared.margins)}>
        <div role="status" className={styles.part}>
          ✓ {words(fill(BRIDGE.done, { sheet, months }))}
        </div>
        <LinksToSheets names={[sheet]} onFail={report} />
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <Button onClick={onAnother}>{words(IMPORT.another)}</Button>
      </div>
    </div>
  );
}
