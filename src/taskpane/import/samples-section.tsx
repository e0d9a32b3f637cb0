import { mergeClasses } from "@fluentui/react-components";
import { IMPORT } from "../../locales/pane-import";
import { fill, type Text } from "../../locales/text";
import type { LedgerRow } from "../../billing";
import { useWords } from "../language";
import { useShared } from "../styles";
import { dayText } from "../../sheets/dates";
import { chargeText } from "../money-text";
import { useImportStyles } from "../recipe/styles";
import type { ImportForm } from "./import-form";

const SHOWN = 4;

/** Some rows as they stand in the file, and what becomes of them. */
export function SamplesSection({ form }: { readonly form: ImportForm }) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const { imported } = form;
  if (!imported || imported.rows.length === 0) return null;
  const { rows, sources } = imported;
  const cellsAt = new Map(
    sources.flatMap(({ table, mapping }) =>
      table.rows.map((row) => {
        const used = [...mapping.values()].map(({ column }) => row.cells[column]?.trim() ?? "");
        return [`${table.file} ${row.line}`, used.filter((cell) => cell !== "").join("  ")] as const;
      }),
    ),
  );
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h2 className={shared.section}>{words(IMPORT.before)}</h2>
        <span className={shared.muted}>
          {words(fill(IMPORT.sample, { shown: Math.min(SHOWN, rows.length), rows: rows.length }))}
        </span>
      </div>
      <ul className={shared.list}>
        {rows.slice(0, SHOWN).map((row, i) => {
          const [{ file, line }] = row.from;
          return (
            <li key={i} className={styles.row}>
              <span className={shared.muted}>{line}</span>
              <div className={styles.grow}>
                <div className={styles.code}>{cellsAt.get(`${file} ${line}`)}</div>
                <div className={styles.head}>
                  <span>→ {words(spanText(row))}</span>
                  <span className={mergeClasses(styles.strong, shared.whole)}>{words(chargeText(row))}</span>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function spanText({ start, end }: LedgerRow): Text {
  return end === 0
    ? fill(IMPORT.running, { start: dayText(start) })
    : fill(IMPORT.span, { start: dayText(start), end: dayText(end) });
}
