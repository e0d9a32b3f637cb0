import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import type { Text } from "../../locales/text";
import { focusOnce } from "../focus-once";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

interface BackBarProps {
  readonly text: Text;
  readonly label: Text;
  readonly onBack: () => void;
}

/** The way from a list back to the whole playbook. */
export function BackBar({ text, label, onBack }: BackBarProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <div className={styles.bar}>
      <button
        ref={focusOnce}
        type="button"
        data-row="back"
        className={mergeClasses(shared.bare, styles.back)}
        aria-label={words(label)}
        onClick={onBack}
      >
        <ChevronLeftRegular fontSize={16} />
        {words(text)}
      </button>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", flexShrink: 0, minHeight: "36px", alignItems: "center", padding: "0 12px 0 8px" },
  back: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "28px",
    paddingRight: "6px",
    fontSize: "12px",
    color: token("colorNeutralForeground2"),
    ":hover": { color: token("colorNeutralForeground1") },
  },
});
