import { mergeClasses } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { ENCODINGS, LAYOUTS, makesBridge, type Delimiter, type Encoding } from "../../billing";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { IMPORT } from "../../locales/pane-import";
import { fill } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { useImportStyles } from "../recipe/styles";
import { DELIMITERS, type GivenFile, type Reading } from "./given-file";
import type { ImportForm } from "./import-form";

interface FileSectionProps {
  readonly form: ImportForm;
  /** Leaves the rows in the file. */
  readonly onApart: (file: File) => void;
}

/** The files, what system each is of and why. */
export function FileSection({ form, onApart }: FileSectionProps) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const { files, imported, asBefore } = form;
  if (!imported) return null;
  const [first] = imported.sources;
  return (
    <section className={styles.part}>
      <h2 className={shared.section}>{words(IMPORT.file)}</h2>
      {files.map((file, i) => (
        <div key={file.table.file} className={styles.box}>
          <DocumentRegular fontSize={20} />
          <div className={styles.grow}>
            <div>{file.table.file}</div>
            <div className={mergeClasses(shared.secondary, styles.reading)}>
              <span className={shared.whole}>{words(file.about)}</span>
              {file.text && <HowRead file={file} onChange={(reading) => form.reread(file, reading)} />}
            </div>
          </div>
          {i === 0 && (
            <button type="button" className={mergeClasses(shared.bare, shared.link)} onClick={form.clear}>
              {words(IMPORT.change)}
            </button>
          )}
        </div>
      ))}
      {files.length === 1 && files[0].text && !files[0].whole && !makesBridge(imported) && (
        <button
          type="button"
          className={mergeClasses(shared.bare, shared.link)}
          onClick={() => onApart(asFile(files[0]))}
        >
          {words(FILE_TABLES.wish)}
        </button>
      )}
      {files[0].whole && <p className={shared.secondary}>{words(FILE_TABLES.first)}</p>}
      {imported.sources.map(({ layout, confidence, why, table }) => (
        <div key={table.file} className={styles.part}>
          <div>
            {confidence > 0 ? <span className={styles.good}>✓</span> : "○"}{" "}
            <span className={styles.strong}>
              {words(
                confidence > 0
                  ? fill(IMPORT.system, { name: layout.name, percent: Math.round(100 * confidence) })
                  : IMPORT.unknownSystem,
              )}
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

const asFile = ({ table, text }: GivenFile) => new File([text!.bytes as Uint8Array<ArrayBuffer>], table.file);

interface HowReadProps {
  readonly file: GivenFile;
  readonly onChange: (reading: Reading) => void;
}

/** What a file of text was read by, which may be changed where it reads oddly. */
function HowRead({ file: { table, text }, onChange }: HowReadProps) {
  const styles = useImportStyles();
  const words = useWords();
  const { encoding, delimiter } = text!;
  return (
    <>
      <select
        className={styles.small}
        aria-label={words(fill(IMPORT.encoding, { file: table.file }))}
        value={encoding}
        onChange={({ target }) => onChange({ encoding: target.value as Encoding })}
      >
        {ENCODINGS.map((each) => (
          <option key={each} value={each}>
            {each.toUpperCase()}
          </option>
        ))}
      </select>
      <select
        className={styles.small}
        aria-label={words(fill(IMPORT.delimiter, { file: table.file }))}
        value={delimiter}
        onChange={({ target }) => onChange({ delimiter: target.value as Delimiter })}
      >
        {(Object.keys(DELIMITERS) as Delimiter[]).map((each) => (
          <option key={each} value={each}>
            {words(DELIMITERS[each])}
          </option>
        ))}
      </select>
    </>
  );
}
