import { Button, makeStyles } from "@fluentui/react-components";
import { LEDGER } from "../../locales/pane-ledger";
import type { BoundColumns } from "../../workbook/ledger-binding";
import { ArgumentField } from "../insert/argument-field";
import { useWords } from "../language";
import { useShared } from "../styles";
import { useLedgerForm } from "./use-ledger-form";

interface LedgerFormProps {
  readonly bound: BoundColumns | null;
  readonly onUse: (columns: BoundColumns) => void;
}

/** A field for each column, picked from the sheet as an argument of a function is. */
export function LedgerForm({ bound, onUse }: LedgerFormProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const form = useLedgerForm(bound);
  const { columns, state } = form;
  return (
    <section className={styles.form}>
      <h4 className={shared.section}>{words(LEDGER.columns)}</h4>
      {form.fields.map((field) => (
        <ArgumentField key={field.param.name} field={field} form={form} />
      ))}
      <div role="status" className={shared.secondary}>
        {state && words(state)}
      </div>
      <Button
        className={styles.use}
        disabledFocusable={columns === null}
        onClick={() => columns && onUse(columns)}
      >
        {words(LEDGER.useColumns)}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", paddingTop: "4px" },
  use: { alignSelf: "flex-start", marginTop: "4px" },
});
