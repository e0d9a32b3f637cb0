import { makeStyles } from "@fluentui/react-components";
import type { Text } from "../../locales/text";
import { BackButton } from "../back-button";

interface BackBarProps {
  readonly text: Text;
  readonly label: Text;
  readonly onBack: () => void;
}

/** The way from a list back to the whole playbook. */
export function BackBar({ text, label, onBack }: BackBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <BackButton text={text} label={label} row="back" onBack={onBack} />
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", flexShrink: 0, minHeight: "36px", alignItems: "center", padding: "0 12px 0 8px" },
});
