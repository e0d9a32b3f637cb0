import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { IMPORT } from "../../locales/pane-import";
import { counted, fill, type Text } from "../../locales/text";
import { LEDGER } from "../../sheets/base/ledger";
import { deferred } from "../deferred";
import { useReport } from "../faults";
import { useWords } from "../language";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { Waiting } from "../waiting";
import { Underway } from "../underway";
import { TroubleNotice } from "../trouble-notice";
import { apartOf } from "./apart";
import { ColumnsSection } from "./columns-section";
import { CurrencySection } from "./currency-section";
import { ComparedSection } from "./compared-section";
import { DoneSection } from "./done-section";
import { DropZone } from "./drop-zone";
import { FileSection } from "./file-section";
import { dayText } from "./given-file";
import { LeftOutSection } from "./left-out-section";
import { mrrText } from "./money-text";
import { openIn } from "./open";
import { QuestionsSection } from "./questions-section";
import { SamplesSection } from "./samples-section";
import { useImport, type ImportForm, type WriteMode } from "./use-import";

const FileTablesView = deferred(
  async () => (await import("../file-tables/file-tables-view")).FileTablesView,
  <Waiting />,
);

/** More than a sheet’s million rows may hold such a text; its rows are read by a thread and never become cells. */
const TOO_LARGE_FOR_A_SHEET = 30_000_000;
const isLarge = ({ name, size }: File) => size > TOO_LARGE_FOR_A_SHEET && !/\.xlsx$/i.test(name);

/** Billing exports → the ledger of the workbook: what is made of each row is shown before anything is written. */
export function ImportView({ active }: { readonly active: boolean }) {
  const shared = useShared();
  const words = useWords();
  const report = useReport();
  const form = useImport(active);
  const [mode, setMode] = useState<WriteMode>("append");
  const [leftApart, setApart] = useState<File | null>(null);
  const { phase, imported, comparison, trouble, asOf } = form;
  const ready = openIn(form) === 0 && imported !== null && imported.rows.length > 0;
  const whole = form.files[0]?.whole;
  // Columns of a ledger are asked for beside the tables, so that its first rows need no look before.
  const large = phase === "ready" && whole ? apartOf(form, whole) : null;
  const isLedger = large?.from === null;
  const apart = leftApart ? apartOf(form, leftApart) : isLedger ? large : null;
  const write = () => {
    if (!ready) return;
    if (whole) setApart(whole);
    else form.write(mode).catch(report);
  };
  useShortcuts({ primary: write }, active && apart === null);

  if (apart)
    return (
      <FileTablesView
        apart={apart}
        active={active}
        importing={form}
        onLeave={() => {
          setApart(null);
          if (isLedger) form.clear();
        }}
        onDone={() => {
          setApart(null);
          form.clear();
        }}
      />
    );
  if (phase === "writing") return <Underway label={IMPORT.writing} share={form.written} onStop={form.stop} />;
  if (phase === "reading") return <Underway label={IMPORT.reading} onStop={form.stop} />;
  if (phase === "done" && form.sheet !== null)
    return (
      <DoneSection
        active={active}
        sheet={form.sheet}
        rows={rowsAfter(form)}
        asOf={asOf}
        onAnother={form.clear}
      />
    );
  if (phase === "empty" || !imported) {
    return (
      <div className={mergeClasses(shared.view, shared.margins)}>
        {trouble && <TroubleNotice trouble={trouble} />}
        <DropZone
          onFiles={(files) => {
            const large = files.find(isLarge);
            (large ? form.takeFirst(large, files.length === 1) : form.take(files)).catch(report);
          }}
          onCells={(address) => form.takeSelected(address).catch(report)}
          onSheet={(name) => form.takeSheet(name).catch(report)}
          onPaste={(text) => form.takePasted(text).catch(report)}
        />
      </div>
    );
  }
  return (
    <div className={shared.view}>
      <div className={shared.scroll}>
        {trouble && <TroubleNotice trouble={trouble} />}
        <div className={shared.margins}>
          <FileSection form={form} onApart={setApart} />
          <ColumnsSection form={form} />
          <QuestionsSection form={form} />
          <CurrencySection form={form} />
          {!large && <p className={shared.secondary}>{words(countsText(form))}</p>}
          {imported.notes.map((note) => (
            <p key={note.en} className={shared.secondary}>
              {words(note)}
            </p>
          ))}
          {comparison && !large && (
            <ComparedSection
              comparison={comparison}
              rows={imported.rows.length}
              mode={mode}
              onMode={setMode}
            />
          )}
          {!large && <LeftOutSection form={form} />}
          <SamplesSection form={form} />
        </div>
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <span className={shared.secondary}>{(!large || !ready) && words(whatItDoes(form))}</span>
        <Button appearance="primary" className={shared.primary} disabledFocusable={!ready} onClick={write}>
          {words(large ? FILE_TABLES.next : comparison ? IMPORT[mode] : IMPORT.import)}
        </Button>
      </div>
    </div>
  );
}

function rowsAfter({ imported, comparison }: ImportForm): number {
  return comparison ? comparison.same.length + comparison.gone.length : (imported?.rows.length ?? 0);
}

function countsText({ imported, asOf }: ImportForm): Text {
  const { rows, movements } = imported!;
  if (rows.length === 0 && movements.length > 0) return IMPORT.movements;
  const customers = new Set(rows.map(({ customer }) => customer)).size;
  const counts = { rows: rows.length.toLocaleString("en-US"), customers: customers.toLocaleString("en-US") };
  return fill(IMPORT.counts, { ...counts, day: dayText(asOf), mrr: mrrText(rows, asOf) });
}

function whatItDoes(form: ImportForm): Text {
  const { imported, comparison } = form;
  const { rows } = imported!;
  if (openIn(form) > 0) return fill(IMPORT.open, { count: openIn(form) });
  if (rows.length === 0) return IMPORT.nothing;
  if (!comparison)
    return fill(IMPORT.writes, {
      sheet: LEDGER.title,
      count: rows.length,
      rows: counted(rows.length, "row"),
    });
  const { added, changed, gone } = comparison;
  if (added.length + changed.length + gone.length === 0) return IMPORT.upToDate;
  return fill(IMPORT.does, {
    added: added.length,
    rows: counted(added.length, "row"),
    changed: changed.length,
  });
}
