import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import type { Text } from "../locales/text";
import { focusOnce } from "./focus-once";
import { useWords } from "./language";
import { useShared } from "./styles";
import { token } from "./theme";

interface BackButtonProps {
  readonly label: Text;
  /** Where it leads; the sign alone without it. */
  readonly text?: Text;
  /** By which the arrow keys of a list find it. */
  readonly row?: string;
  readonly onBack: () => void;
}

/** The way back to where a page was opened from; it has the keyboard first. */
export function BackButton({ label, text, row, onBack }: BackButtonProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <button
      type="button"
      ref={focusOnce}
      data-row={row}
      className={mergeClasses(shared.bare, styles.back, text && styles.said)}
      aria-label={words(label)}
      onClick={onBack}
    >
      <ChevronLeftRegular fontSize={16} />
      {text && words(text)}
    </button>
  );
}

const useStyles = makeStyles({
  back: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "28px",
    minWidth: "24px",
    fontSize: "12px",
    color: token("colorNeutralForeground2"),
    ":hover": { color: token("colorNeutralForeground1") },
  },
  said: { paddingRight: "6px" },
});
