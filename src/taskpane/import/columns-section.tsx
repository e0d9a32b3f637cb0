import { mergeClasses } from "@fluentui/react-components";
import { ROLE_NAMES, ROLES } from "../../billing";
import { IMPORT } from "../../locales/pane-import";
import { fill } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { useImportStyles } from "../recipe/styles";
import type { ImportForm } from "./import-form";

/** Offered though no column was found: what a ledger is made of. */
const ALWAYS: readonly string[] = ["customer", "start", "end", "amount", "interval"];
/** A bridge knows no spans. */
const OF_MOVEMENTS: readonly string[] = ["customer", "date", "type", "amount"];

/** Which column of the first file stands for which role; each may be changed. */
export function ColumnsSection({ form }: { readonly form: ImportForm }) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const source = form.imported?.sources[0];
  if (!source) return null;
  const { table, mapping, layout } = source;
  const always = layout.kind === "movements" ? OF_MOVEMENTS : ALWAYS;
  const shown = ROLES.filter((role) => mapping.has(role) || always.includes(role));
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h2 className={shared.section}>{words(IMPORT.columns)}</h2>
        <span className={shared.muted}>
          {words(fill(IMPORT.used, { used: mapping.size, all: table.heads.length }))}
        </span>
      </div>
      <ul className={shared.list}>
        {shown.map((role) => {
          const mapped = mapping.get(role);
          const sure = mapped === undefined || mapped.confidence >= 0.8;
          return (
            <li key={role} className={styles.row} title={mapped && words(mapped.why)}>
              <span className={styles.role}>{words(ROLE_NAMES[role])}</span>
              <span aria-hidden>←</span>
              <select
                className={styles.select}
                aria-label={words(fill(IMPORT.columnFor, { role: ROLE_NAMES[role] }))}
                value={mapped ? table.heads[mapped.column] : ""}
                onChange={({ target }) => form.setColumn(role, target.value)}
              >
                <option value="">{words(IMPORT.noColumn)}</option>
                {[...new Set(table.heads)].filter(Boolean).map((head) => (
                  <option key={head} value={head}>
                    {head}
                  </option>
                ))}
              </select>
              {mapped && sure && <span className={styles.good}>✓</span>}
              {mapped && !sure && (
                <span className={mergeClasses(shared.whole, shared.secondary, styles.warn)}>
                  ◐ {words(fill(IMPORT.likely, { percent: Math.round(100 * mapped.confidence) }))}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
