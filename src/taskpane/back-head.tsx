import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import type { ReactNode } from "react";
import type { Text } from "../locales/text";
import { focusOnce } from "./focus-once";
import { useWords } from "./language";
import { useShared } from "./styles";
import { token } from "./theme";

interface BackHeadProps {
  readonly title: Text;
  /** Where the way back leads. */
  readonly label: Text;
  /** While something is under way there is no way back. */
  readonly isWorking?: boolean;
  readonly onBack: () => void;
  /** What stands at its end. */
  readonly children?: ReactNode;
}

/** The head of a page below a view, with the way back. */
export function BackHead({ title, label, isWorking = false, onBack, children }: BackHeadProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <div className={styles.bar}>
      <button
        type="button"
        ref={focusOnce}
        disabled={isWorking}
        className={mergeClasses(shared.bare, styles.back)}
        aria-label={words(label)}
        onClick={onBack}
      >
        <ChevronLeftRegular fontSize={16} />
      </button>
      <h2 className={mergeClasses(shared.section, styles.title)}>{words(title)}</h2>
      {children}
    </div>
  );
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
  title: { flexGrow: 1 },
});
