import { Checkbox, Field, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ROLE_NAMES } from "../../billing";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { fill, wordList } from "../../locales/text";
import { Choice } from "../choice";
import { useWords } from "../language";
import { monthOptions } from "../ledger/month-options";
import { PRODUCT } from "../recipe/file-apart";
import { useShared } from "../styles";
import { Columns } from "./columns";
import type { TableId } from "./job";
import type { FileForm } from "./use-file-tables";

const TABLES = ["moves", "retention", "cohort", "customers"] as const satisfies readonly TableId[];
const MONTH_COUNTS = [12, 24, 36, 60] as const;
const MONTHS_BACK = 60;

interface AskedProps {
  readonly form: FileForm;
  /** What may split the tables. */
  readonly by: readonly string[];
  /** Of a file that is a ledger. */
  readonly heads?: readonly string[];
}

/** Which tables are wanted of which months, and what splits them. */
export function Asked({ form, by, heads }: AskedProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { question, currencies, latest, set } = form;
  // The columns of a ledger that was made have names; those of a file stand as they are written there.
  const nameOf = (head: string) => (!heads && head === PRODUCT ? words(ROLE_NAMES.product) : head);
  return (
    <>
      {currencies.length > 0 && (
        <Field
          className={styles.part}
          label={words(
            fill(FILE_TABLES.currency, {
              list: wordList(currencies),
            }),
          )}
        >
          <Choice
            value={question.currency ?? ""}
            options={[["", words(FILE_TABLES.choose)], ...currencies.map((code) => [code, code] as const)]}
            onChoose={(code) => set({ currency: code === "" ? null : code })}
          />
        </Field>
      )}
      <h2 className={mergeClasses(shared.section, styles.part)}>{words(FILE_TABLES.tables)}</h2>
      <div className={styles.checks}>
        {TABLES.map((table) => (
          <Checkbox
            key={table}
            checked={question.tables.includes(table)}
            onChange={() => form.toggle(table)}
            label={words(FILE_TABLES[table])}
          />
        ))}
      </div>
      <div className={shared.fields}>
        <Field label={words(FILE_TABLES.by)}>
          <Choice
            value={question.by ?? ""}
            options={[["", words(FILE_TABLES.noBy)], ...by.map((head) => [head, nameOf(head)] as const)]}
            onChoose={(head) => {
              const others = question.tables.filter((table) => table !== "segments");
              set(head === "" ? { by: null, tables: others } : { by: head, tables: [...others, "segments"] });
            }}
          />
        </Field>
        {heads && (
          <Field label={words(FILE_TABLES.endDay)} className={shared.wholeField}>
            <Choice
              value={question.endIncluded ? "included" : "excluded"}
              options={[
                ["excluded", words(FILE_TABLES.excluded)],
                ["included", words(FILE_TABLES.included)],
              ]}
              onChoose={(choice) => set({ endIncluded: choice === "included" })}
            />
          </Field>
        )}
        <Field label={words(FILE_TABLES.until)}>
          <Choice
            value={question.last}
            options={monthOptions(Array.from({ length: MONTHS_BACK }, (_, i) => latest - i))}
            onChoose={(last) => set({ last })}
          />
        </Field>
        <Field label={words(FILE_TABLES.months)}>
          <Choice
            value={question.count}
            options={MONTH_COUNTS.map((count) => [count, String(count)] as const)}
            onChoose={(count) => set({ count })}
          />
        </Field>
      </div>
      {heads && (
        <div className={styles.part}>
          <Columns form={form} heads={heads} />
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  part: { marginTop: "20px" },
  checks: { display: "grid", gridTemplateColumns: "1fr 1fr", marginTop: "4px" },
});
