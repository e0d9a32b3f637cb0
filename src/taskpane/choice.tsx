import { makeStyles, Select } from "@fluentui/react-components";

interface ChoiceProps<Value extends string | number> {
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChoose: (value: Value) => void;
  /** Where no field around it says what is chosen. */
  readonly label?: string;
}

/** One of a list, as wide as its place: Fluent’s own is as wide as its longest word. */
export function Choice<Value extends string | number>({
  value,
  options,
  onChoose,
  label,
}: ChoiceProps<Value>) {
  const styles = useStyles();
  return (
    <Select
      root={{ className: styles.root }}
      className={styles.select}
      aria-label={label}
      value={String(value)}
      onChange={(_, data) => onChoose(options.find(([each]) => String(each) === data.value)![0])}
    >
      {options.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </Select>
  );
}

const useStyles = makeStyles({
  root: { minWidth: 0 },
  select: { minWidth: 0, width: "100%" },
});
