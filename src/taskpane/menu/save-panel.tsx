import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { SAVE } from "../../locales/pane-save";
import type { Text } from "../../locales/text";
import { troubleOf } from "../faults";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { saveWorkbook } from "./save-workbook";

type State =
  { readonly phase: "asking" | "saving" } | { readonly phase: "saved" | "failed"; readonly text: Text };

/** What will be in the file, and the button that writes it. */
export function SavePanel() {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const [state, setState] = useState<State>({ phase: "asking" });
  const save = () => {
    setState({ phase: "saving" });
    saveWorkbook(language).then(
      (text) => setState({ phase: "saved", text }),
      (error: unknown) => setState({ phase: "failed", text: troubleOf(error).text }),
    );
  };
  return (
    <>
      <p className={styles.text}>{words(SAVE.about)}</p>
      <div role="status" className={styles.text}>
        {state.phase === "saving" && <Spinner size="tiny" label={words(SAVE.saving)} />}
        {"text" in state && <span className={shared.secondary}>{words(state.text)}</span>}
      </div>
      <div className={styles.foot}>
        <Button appearance="primary" disabled={state.phase === "saving"} onClick={save}>
          {words(SAVE.save)}
        </Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: "4px 8px 8px 0" },
  foot: { display: "flex", justifyContent: "flex-end", paddingRight: "8px" },
});
