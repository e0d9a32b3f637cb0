import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import type { ReactNode } from "react";
import { BROWSE } from "../../locales/pane";
import type { Text } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

interface FirstStepsProps {
  readonly onBuild: () => void;
  readonly onInsert: () => void;
}

/** Where to begin, in a workbook that holds nothing of ours yet. */
export function FirstSteps({ onBuild, onInsert }: FirstStepsProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Step
        icon={<ClipboardTaskListLtrRegular />}
        title={BROWSE.buildTitle}
        text={BROWSE.buildText}
        onClick={onBuild}
      />
      <Step
        icon={<MathFormulaRegular />}
        title={BROWSE.insertTitle}
        text={BROWSE.insertText}
        onClick={onInsert}
      />
    </div>
  );
}

interface StepProps {
  readonly icon: ReactNode;
  readonly title: Text;
  readonly text: Text;
  readonly onClick: () => void;
}

function Step({ icon, title, text, onClick }: StepProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <button type="button" className={mergeClasses(shared.bare, styles.step)} onClick={onClick}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.words}>
        <span>{words(title)}</span>
        <span className={shared.secondary}>{words(text)}</span>
      </span>
      <ChevronRightRegular className={styles.arrow} fontSize={16} />
    </button>
  );
}

const useStyles = makeStyles({
  box: {
    margin: "12px 16px 4px",
    border: `1px solid ${token("colorNeutralStroke2")}`,
    borderRadius: "6px",
    "& > button + button": { borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  },
  step: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    minHeight: "56px",
    padding: "8px 12px",
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
  },
  icon: { display: "flex", fontSize: "20px", color: token("colorCompoundBrandStroke") },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, lineHeight: "20px" },
  arrow: { color: token("colorCompoundBrandStroke") },
});
