import { Button, makeStyles } from "@fluentui/react-components";
import type { Text } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

interface SideProps {
  readonly title: Text;
  readonly text: Text;
  readonly action: Text;
  readonly onAction: () => void;
}

/** Something else that can be done, below the main thing. */
export function Side({ title, text, action, onAction }: SideProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <section className={styles.side} aria-label={words(title)}>
      <div>
        <h2 className={shared.section}>{words(title)}</h2>
        <p className={shared.secondary}>{words(text)}</p>
      </div>
      <Button className={styles.button} onClick={onAction}>
        {words(action)}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  side: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "12px",
    marginTop: "20px",
    paddingTop: "16px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  button: { flexShrink: 0 },
});
