import { Field } from "@fluentui/react-components";
import { ROLE_NAMES } from "../../billing";
import { LEDGER_COLUMNS, NEEDED_COLUMNS, type LedgerColumn } from "../../catalogue/ledger/heads";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { IMPORT } from "../../locales/pane-import";
import { Choice } from "../choice";
import { useWords } from "../language";
import { useShared } from "../styles";
import type { FileForm } from "./use-file-tables";

/** Which column of a ledger is which. */
export function Columns({ form, heads }: { readonly form: FileForm; readonly heads: readonly string[] }) {
  const shared = useShared();
  const words = useWords();
  const none = (column: LedgerColumn) =>
    NEEDED_COLUMNS.some((each) => each === column) ? FILE_TABLES.choose : IMPORT.noColumn;
  return (
    <>
      <h2 className={shared.section}>{words(FILE_TABLES.columns)}</h2>
      <div className={shared.fields}>
        {LEDGER_COLUMNS.filter((column) => column !== "product").map((column) => (
          <Field key={column} label={words(ROLE_NAMES[column])}>
            <Choice
              value={form.question.columns[column] ?? ""}
              options={[["", words(none(column))], ...heads.map((head) => [head, head] as const)]}
              onChoose={(head) => form.setColumn(column, head)}
            />
          </Field>
        ))}
      </div>
    </>
  );
}
