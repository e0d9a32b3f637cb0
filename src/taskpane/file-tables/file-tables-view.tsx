import { Button, mergeClasses } from "@fluentui/react-components";
import { NEEDED_COLUMNS } from "../../catalogue/ledger/heads";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { IMPORT } from "../../locales/pane-import";
import { fill, type Text, wordList } from "../../locales/text";
import { ROLE_NAMES } from "../../billing";
import { Busy } from "../build/busy";
import { useReport } from "../faults";
import { CurrencySection } from "../recipe/currency-section";
import { QuestionsSection } from "../recipe/questions-section";
import { openIn, type Asking } from "../recipe/asking";
import { useWords } from "../language";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { TroubleNotice } from "../trouble-notice";
import { Underway } from "../underway";
import type { FileApart } from "../recipe/file-apart";
import { Asked } from "./asked";
import { Done } from "./done";
import { megabytes, MOST_HELD } from "../recipe/limits";
import { useFileTables, type FileForm } from "./use-file-tables";

interface FileTablesViewProps {
  readonly apart: FileApart;
  readonly active: boolean;
  readonly onLeave: () => void;
  readonly onDone: () => void;
  /** Of a file that is no ledger: what is asked of its rows. */
  readonly importing: Asking;
}

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
