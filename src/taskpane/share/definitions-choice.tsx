import { Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { SHARE } from "../../locales/pane-share";
import { useWords } from "../language";
import { useShared } from "../styles";

interface DefinitionsChoiceProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Whether a sheet is added that says what the functions mean. */
export function DefinitionsChoice({ checked, onChange }: DefinitionsChoiceProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <Checkbox
      checked={checked}
      className={styles.check}
      label={
        <>
          {words(SHARE.definitions)}
          <span className={mergeClasses(shared.secondary, styles.text)}>{words(SHARE.definitionsText)}</span>
        </>
      }
      onChange={(_, data) => onChange(data.checked === true)}
    />
  );
}

const useStyles = makeStyles({
  check: { margin: "4px 0 8px -8px" },
  text: { display: "block" },
});
