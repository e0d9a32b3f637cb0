import { mergeClasses } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { LAYOUTS } from "../../billing";
import { IMPORT } from "../../locales/pane-import";
import { fill } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { useImportStyles } from "./styles";
import type { ImportForm } from "./use-import";

/** The files, what system each is of and why. */
export function FileSection({ form }: { readonly form: ImportForm }) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const { files, imported, asBefore } = form;
  if (!imported) return null;
  const [first] = imported.sources;
  return (
    <section className={styles.part}>
      <h2 className={shared.section}>{words(IMPORT.file)}</h2>
      {files.map(({ table, about }, i) => (
        <div key={table.file} className={styles.box}>
          <DocumentRegular fontSize={20} />
          <div className={styles.grow}>
            <div>{table.file}</div>
            <div className={shared.secondary}>{words(about)}</div>
          </div>
          {i === 0 && (
            <button type="button" className={mergeClasses(shared.bare, shared.link)} onClick={form.clear}>
              {words(IMPORT.change)}
            </button>
          )}
        </div>
      ))}
      {imported.sources.map(({ layout, confidence, why, table }) => (
        <div key={table.file} className={styles.part}>
          <div>
            <span className={styles.good}>✓</span>{" "}
            <span className={styles.strong}>
              {words(fill(IMPORT.system, { name: layout.name, percent: Math.round(100 * confidence) }))}
            </span>
          </div>
          <div className={shared.secondary}>{words(why)}</div>
        </div>
      ))}
      {asBefore && (
        <div className={shared.secondary}>
          {words(
            fill(IMPORT.asBefore, {
              questions: imported.questions.length === 0 ? IMPORT.nothingToAsk : { en: "", "zh-CN": "" },
            }),
          )}
        </div>
      )}
      <label className={styles.row}>
        <span className={shared.secondary}>{words(IMPORT.other)}</span>
        <select
          className={styles.select}
          value={first.layout.id}
          onChange={({ target }) => form.setSystem(target.value)}
        >
          {LAYOUTS.map(({ id, name }) => (
            <option key={id} value={id}>
              {words(name)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
