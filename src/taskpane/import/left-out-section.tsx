import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { CAN_BE_KEPT, REASONS, type LeftOut, type Reason } from "../../billing";
import { IMPORT } from "../../locales/pane-import";
import { counted, fill, type Text } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { ToggleLink } from "../toggle-link";
import { useImportStyles } from "../recipe/styles";
import type { ImportForm } from "./import-form";

interface Group {
  readonly text: Text;
  readonly reason: Reason;
  readonly rows: readonly LeftOut[];
}

/** No list of rows is longer; how many there are stands above it. */
const MOST_SHOWN = 200;

/** Every row that is in no row of the ledger, by its reason; what can be read may be put back. */
export function LeftOutSection({ form }: { readonly form: ImportForm }) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { imported, recipe } = form;
  if (!imported || imported.leftOut.length + recipe.keep.length === 0) return null;
  const { leftOut } = imported;
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h2 className={shared.section}>
          {words(fill(IMPORT.leftOut, { count: leftOut.length, rows: counted(leftOut.length, "row") }))}
        </h2>
        <ToggleLink text={IMPORT.seeRows} isOpen={open} onToggle={setOpen} />
      </div>
      <ul className={shared.list}>
        {groupsOf(leftOut).map(({ text, reason, rows }) => (
          <li key={text.en} className={styles.row}>
            <span className={styles.number}>{rows.length}</span>
            <span className={styles.grow}>{words(text)}</span>
            {canBeKept(reason) && (
              <button
                type="button"
                className={mergeClasses(shared.bare, shared.link, shared.whole)}
                aria-label={words(fill(IMPORT.putBackOf, { reason: text }))}
                onClick={() => form.keep(reason, true)}
              >
                {words(IMPORT.putBack)}
              </button>
            )}
          </li>
        ))}
        {recipe.keep.map((reason) => (
          <li key={`kept ${reason}`} className={styles.row}>
            <span className={styles.grow}>
              {words(fill(IMPORT.backIn, { reasons: fill(REASONS[reason], { value: "" }) }))}
            </span>
            <button
              type="button"
              className={mergeClasses(shared.bare, shared.link, shared.whole)}
              onClick={() => form.keep(reason, false)}
            >
              {words(IMPORT.leaveOut)}
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <ul className={shared.list}>
          {leftOut.slice(0, MOST_SHOWN).map((row) => (
            <li key={`${row.file} ${row.line} ${row.reason}`} className={shared.secondary}>
              {words(fill(IMPORT.line, { line: row.line, cells: textOf(row) }))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const canBeKept = (reason: Reason) => CAN_BE_KEPT.some((each) => each === reason);
const textOf = ({ reason, value = "" }: LeftOut) => fill(REASONS[reason], { value });

function groupsOf(leftOut: readonly LeftOut[]): readonly Group[] {
  const groups = new Map<string, LeftOut[]>();
  for (const row of leftOut) {
    const key = textOf(row).en;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()]
    .map((rows) => ({ text: textOf(rows[0]), reason: rows[0].reason, rows }))
    .sort((a, b) => b.rows.length - a.rows.length);
}
