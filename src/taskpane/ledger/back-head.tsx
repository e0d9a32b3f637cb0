import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import type { Text } from "../../locales/text";
import { LEDGER_PAGE } from "../../locales/pane-ledger-page";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

interface BackHeadProps {
  readonly title: Text;
  readonly onBack: () => void;
}

/** The head of a page below a view, with the way back. */
export function BackHead({ title, onBack }: BackHeadProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <div className={styles.bar}>
      <button
        type="button"
        ref={focusOnce}
        className={mergeClasses(shared.bare, styles.back)}
        aria-label={words(LEDGER_PAGE.back)}
        onClick={onBack}
      >
        <ChevronLeftRegular fontSize={16} />
      </button>
      <h2 className={shared.section}>{words(title)}</h2>
    </div>
  );
}

/** The page opens with the way back under the finger; what had the focus before is gone. */
function focusOnce(element: HTMLElement | null) {
  element?.focus();
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    minHeight: "40px",
    padding: "0 16px 0 8px",
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
  },
  back: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "28px",
    minHeight: "28px",
  },
});
