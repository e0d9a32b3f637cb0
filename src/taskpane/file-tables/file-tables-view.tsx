import { Button, Checkbox, Field, makeStyles, mergeClasses } from "@fluentui/react-components";
import { NEEDED_COLUMNS } from "../../catalogue/ledger/heads";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { IMPORT } from "../../locales/pane-import";
import { fill, type Text, wordList } from "../../locales/text";
import { ROLE_NAMES } from "../../billing";
import { Busy } from "../build/busy";
import { Choice } from "../choice";
import { useReport } from "../faults";
import { CurrencySection } from "../import/currency-section";
import { openIn } from "../import/open";
import { QuestionsSection } from "../import/questions-section";
import type { ImportForm } from "../import/use-import";
import { useWords } from "../language";
import { monthOptions } from "../ledger/month-options";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { TroubleNotice } from "../trouble-notice";
import { Underway } from "../underway";
import { PRODUCT, type FileApart } from "./as-ledger";
import { Columns } from "./columns";
import { Done } from "./done";
import type { TableId } from "./job";
import { megabytes, MOST_HELD } from "./limits";
import { useFileTables, type FileForm } from "./use-file-tables";

interface FileTablesViewProps {
  readonly apart: FileApart;
  readonly active: boolean;
  readonly onLeave: () => void;
  readonly onDone: () => void;
  /** Of a file that is no ledger: what is asked of its rows. */
  readonly importing: ImportForm;
}

const TABLES = ["moves", "retention", "cohort", "customers"] as const satisfies readonly TableId[];
const MONTH_COUNTS = [12, 24, 36, 60] as const;
const MONTHS_BACK = 60;

/** What is asked of a file, how far the reading is, and where the tables are. */
export function FileTablesView({ apart, active, onLeave, onDone, importing }: FileTablesViewProps) {
  const { file, from } = apart;
  const shared = useShared();
  const words = useWords();
  const report = useReport();
  const form = useFileTables(file, from, importing.askFurther);
  const { phase, heads, trouble, question } = form;
  const missing = from ? [] : NEEDED_COLUMNS.filter((column) => question.columns[column] === undefined);
  const open = from ? openIn(importing) : 0;
  const ready = phase === "asking" && missing.length + open === 0 && question.tables.length > 0;
  const read = () => {
    if (ready) form.read().catch(report);
  };
  useShortcuts({ primary: read }, active);
  if (phase === "reading" || phase === "writing") return <UnderwayFile form={form} file={file} />;
  if (phase === "done") return <Done form={form} onDone={onDone} />;
  if (phase === "heads" && !trouble) return <Busy label={words(FILE_TABLES.heads)} />;
  const noTable = question.tables.length === 0 ? FILE_TABLES.noTable : null;
  const obstacle = missing.length > 0 ? missingText(missing) : open > 0 ? fill(IMPORT.open, { count: open }) : noTable; // prettier-ignore
  return (
    <div className={shared.view}>
      <div className={shared.scroll}>
        {trouble && <TroubleNotice trouble={trouble} />}
        <div className={shared.margins}>
          <p>{words(fill(FILE_TABLES.about, { file: file.name, size: megabytes(file.size) }))}</p>
          {from && (
            <>
              <QuestionsSection form={importing} />
              <CurrencySection form={importing} />
              <Asked form={form} by={apart.segments} />
            </>
          )}
          {heads && <Asked form={form} by={heads.heads} heads={heads.heads} />}
        </div>
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <Button onClick={onLeave}>{words(IMPORT.change)}</Button>
        <span className={shared.secondary}>{obstacle && words(obstacle)}</span>
        <Button appearance="primary" className={shared.primary} disabledFocusable={!ready} onClick={read}>
          {words(FILE_TABLES.read)}
        </Button>
      </div>
    </div>
  );
}

function missingText(missing: readonly (typeof NEEDED_COLUMNS)[number][]): Text {
  return fill(FILE_TABLES.missing, { list: wordList(missing.map((column) => ROLE_NAMES[column])) });
}

interface AskedProps {
  readonly form: FileForm;
  /** What may split the tables. */
  readonly by: readonly string[];
  /** Of a file that is a ledger. */
  readonly heads?: readonly string[];
}

function Asked({ form, by, heads }: AskedProps) {
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

function UnderwayFile({ form, file }: { readonly form: FileForm; readonly file: File }) {
  const shared = useShared();
  const words = useWords();
  const { phase, progress, written } = form;
  const isWriting = phase === "writing";
  const label = isWriting ? FILE_TABLES.writing : fill(FILE_TABLES.reading, { file: file.name });
  const share = isWriting ? written : (progress?.share ?? 0);
  const speed = progress && {
    percent: Math.round(100 * share),
    speed: megabytes(progress.bytes / Math.max(0.01, progress.seconds)),
  };
  const memory = progress && {
    held: megabytes(progress.held),
    most: megabytes(MOST_HELD),
  };
  return (
    <Underway label={label} share={share} onStop={form.stop}>
      {speed && <p className={shared.secondary}>{words(fill(FILE_TABLES.progress, speed))}</p>}
      {memory && <p className={shared.secondary}>{words(fill(FILE_TABLES.memory, memory))}</p>}
    </Underway>
  );
}

const useStyles = makeStyles({
  part: { marginTop: "20px" },
  checks: { display: "grid", gridTemplateColumns: "1fr 1fr", marginTop: "4px" },
});
