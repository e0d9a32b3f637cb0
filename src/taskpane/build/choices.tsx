import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { BUILD } from "../../locales/pane-build";
import { LANGUAGES, type Language, type Text } from "../../locales/text";
import { COMPANY_STAGES, type CompanyStage } from "../../playbook/checklist";
import { STAGE_NAMES } from "../../sheets/readiness/words";
import { useWords } from "../language";
import { OWN_NAMES } from "../language-names";
import { useShared } from "../styles";

interface ChoiceProps<T extends string> {
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** The stage of sheets to be built. */
export function StageChoice(props: ChoiceProps<CompanyStage>) {
  const words = useWords();
  return (
    <Radios
      {...props}
      title={BUILD.stage}
      options={COMPANY_STAGES}
      nameOf={(each) => words(STAGE_NAMES[each])}
    />
  );
}

/** The language of sheets to be built. */
export function LanguageChoice(props: ChoiceProps<Language>) {
  return <Radios {...props} title={BUILD.language} options={LANGUAGES} nameOf={(each) => OWN_NAMES[each]} />;
}

interface RadiosProps<T extends string> extends ChoiceProps<T> {
  readonly title: Text;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
}

/** One of a few, all of them in sight. */
function Radios<T extends string>({ title, value, options, nameOf, onChange }: RadiosProps<T>) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <Field className={styles.part} label={{ className: shared.section, children: words(title) }}>
      <RadioGroup
        layout="horizontal"
        className={styles.radios}
        value={value}
        onChange={(_, data) => onChange(data.value as T)}
      >
        {options.map((option) => (
          <Radio key={option} value={option} label={nameOf(option)} className={styles.radio} />
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
