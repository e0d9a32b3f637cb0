import { Button, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { IMPORT } from "../locales/pane-import";
import type { Text } from "../locales/text";
import { useWords } from "./language";
import { useShortcuts } from "./shortcuts";
import { useShared } from "./styles";

interface UnderwayProps {
  readonly label: Text;
  /** How much of it is done, where that is known. */
  readonly share?: number;
  readonly onStop: () => void;
  /** What else there is to say. */
  readonly children?: ReactNode;
}

/** Long work that leaves the workbook as it was when somebody stops it. */
export function Underway({ label, share, onStop, children }: UnderwayProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  useShortcuts({ escape: onStop });
  return (
    <div className={shared.view}>
      <div role="status" className={mergeClasses(shared.view, shared.margins)}>
        <h2 className={styles.title}>{words(label)}</h2>
        <ProgressBar value={share === 0 ? undefined : share} aria-label={words(label)} />
        {children}
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <span className={shared.secondary}>{words(IMPORT.stopKeeps)}</span>
        <Button className={shared.primary} onClick={onStop}>
          {words(IMPORT.stop)}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  title: { margin: "16px 0 12px", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
});
