import { Button, mergeClasses } from "@fluentui/react-components";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { IMPORT } from "../../locales/pane-import";
import { useWords } from "../language";
import { CurrencySection } from "../recipe/currency-section";
import { QuestionsSection } from "../recipe/questions-section";
import { useShared } from "../styles";
import { TroubleNotice } from "../trouble-notice";
import { ColumnsSection } from "./columns-section";
import { ComparedSection } from "./compared-section";
import { FileSection } from "./file-section";
import { LeftOutSection } from "./left-out-section";
import { SamplesSection } from "./samples-section";
import type { ImportForm, WriteMode } from "./import-form";
import { countsText, notesOn, whatItDoes } from "./what-it-does";

interface PreviewProps {
  readonly form: ImportForm;
  /** The rows of the file never become cells, and only the first of them are here. */
  readonly isLarge: boolean;
  readonly isReady: boolean;
  readonly mode: WriteMode;
  readonly onMode: (mode: WriteMode) => void;
  /** The rows of a file stay in it. */
  readonly onApart: (file: File) => void;
  readonly onWrite: () => void;
}

/** What will be made of the rows, and what is still to be said. */
export function Preview(props: PreviewProps) {
  const { form, isLarge, isReady, mode, onMode, onApart, onWrite } = props;
  const shared = useShared();
  const words = useWords();
  const { imported, comparison, trouble } = form;
  return (
    <div className={shared.view}>
      <div className={shared.scroll}>
        {trouble && <TroubleNotice trouble={trouble} />}
        <div className={shared.margins}>
          <FileSection form={form} onApart={onApart} />
          <ColumnsSection form={form} />
          <QuestionsSection form={form} />
          <CurrencySection form={form} />
          {!isLarge && <p className={shared.secondary}>{words(countsText(form))}</p>}
          {notesOn(form).map((note) => (
            <p key={note.en} className={shared.secondary}>
              {words(note)}
            </p>
          ))}
          {comparison && !isLarge && (
            <ComparedSection
              comparison={comparison}
              rows={imported!.rows.length}
              unread={form.unread}
              mode={mode}
              onMode={onMode}
            />
          )}
          {!isLarge && <LeftOutSection form={form} />}
          <SamplesSection form={form} />
        </div>
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <span className={shared.secondary}>{(!isLarge || !isReady) && words(whatItDoes(form))}</span>
        <Button
          appearance="primary"
          className={shared.primary}
          disabledFocusable={!isReady}
          onClick={onWrite}
        >
          {words(isLarge ? FILE_TABLES.next : comparison ? IMPORT[mode] : IMPORT.import)}
        </Button>
      </div>
    </div>
  );
}
