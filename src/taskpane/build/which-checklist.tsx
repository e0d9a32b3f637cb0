import { Field, makeStyles } from "@fluentui/react-components";
import { BUILD } from "../../locales/pane-build";
import type { Checklist } from "../../workbook/checklists";
import { useChecklist } from "../checklist";
import { Choice } from "../choice";
import { useWords } from "../language";

/** Which of several checklists is spoken of; nothing where there is one. */
export function WhichChecklist({ checklists }: { readonly checklists: readonly Checklist[] }) {
  const styles = useStyles();
  const words = useWords();
  const { number, choose } = useChecklist();
  if (checklists.length < 2) return null;
  return (
    <Field label={words(BUILD.checklist)} className={styles.which}>
      <Choice
        value={number}
        options={checklists.map((each) => [each.number, each.name] as const)}
        onChoose={choose}
      />
    </Field>
  );
}

const useStyles = makeStyles({ which: { marginBottom: "12px" } });
