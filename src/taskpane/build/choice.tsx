import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { Text } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";

interface ChoiceProps {
  readonly title: Text;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of a few, all of them in sight. */
export function Choice({ title, value, options, onChange }: ChoiceProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <Field className={styles.part} label={{ className: shared.section, children: words(title) }}>
      <RadioGroup
        layout="horizontal"
        className={styles.radios}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} className={styles.radio} />
        ))}
      </RadioGroup>
    </Field>
  );
}

const useStyles = makeStyles({
  part: { marginTop: "20px" },
  radios: { flexWrap: "wrap", marginLeft: "-8px" },
  radio: { marginRight: "8px" },
});
