import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { PLAYBOOK } from "../../locales/pane-playbook";
import { HANDBOOK } from "../../playbook/handbook";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

/** Where all this comes from, for whoever asks. */
export function AboutHandbook() {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <details className={mergeClasses(shared.margins, styles.about)}>
      <summary className={mergeClasses(shared.link, styles.summary)}>{words(PLAYBOOK.about)}</summary>
      <p className={mergeClasses(shared.secondary, styles.text)}>{words(HANDBOOK)}</p>
      <p className={mergeClasses(shared.secondary, styles.text)}>{words(PLAYBOOK.ownWords)}</p>
    </details>
  );
}

const useStyles = makeStyles({
  about: {
    paddingTop: "12px",
    paddingBottom: "24px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  summary: { cursor: "pointer" },
  text: { margin: "6px 0 0" },
});
