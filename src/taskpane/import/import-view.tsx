import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { makesBridge } from "../../billing";
import { BRIDGE } from "../../locales/pane-bridge";
import { IMPORT } from "../../locales/pane-import";
import { deferred } from "../deferred";
import { useReport } from "../faults";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { TroubleNotice } from "../trouble-notice";
import { Underway } from "../underway";
import { Waiting } from "../waiting";
import { apartOf } from "./apart";
import { BridgeDone } from "./bridge-done";
import { DoneSection } from "./done-section";
import { DropZone } from "./drop-zone";
import { Preview } from "./preview";
import type { ImportForm, WriteMode } from "./import-form";
import { useImport } from "./use-import";
import { isReady } from "./what-it-does";

const FileTablesView = deferred(
  async () => (await import("../file-tables/file-tables-view")).FileTablesView,
  <Waiting />,
);

/** Billing exports → the ledger of the workbook: what is made of each row is shown before anything is written. */
export function ImportView({ active }: { readonly active: boolean }) {
  const report = useReport();
  const form = useImport(active);
  const [mode, setMode] = useState<WriteMode>("append");
  const [leftApart, setApart] = useState<File | null>(null);
  const { phase, imported } = form;
  const ready = isReady(form);
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

  if (apart) {
    const leave = (forgets: boolean) => {
      setApart(null);
      if (forgets) form.clear();
    };
    return (
      <FileTablesView
        apart={apart}
        active={active}
        importing={form}
        onLeave={() => leave(isLedger)}
        onDone={() => leave(true)}
      />
    );
  }
  if (phase === "writing") {
    const label = imported && makesBridge(imported) ? BRIDGE.writing : IMPORT.writing;
    return <Underway label={label} share={form.written} onStop={form.stop} />;
  }
  if (phase === "reading") return <Underway label={IMPORT.reading} onStop={form.stop} />;
  if (phase === "done" && form.sheet !== null)
    return <Written form={form} sheet={form.sheet} active={active} />;
  if (phase === "empty" || !imported) return <Start form={form} />;
  return (
    <Preview
      form={form}
      isLarge={large !== null}
      isReady={ready}
      mode={mode}
      onMode={setMode}
      onApart={setApart}
      onWrite={write}
    />
  );
}

interface WrittenProps {
  readonly form: ImportForm;
  readonly sheet: string;
  readonly active: boolean;
}

function Written({ form, sheet, active }: WrittenProps) {
  const { imported, comparison, closing, asOf, clear } = form;
  if (closing) return <BridgeDone sheet={sheet} months={closing.months} onAnother={clear} />;
  const rows = comparison ? comparison.same.length + comparison.gone.length : (imported?.rows.length ?? 0);
  return <DoneSection active={active} sheet={sheet} rows={rows} asOf={asOf} onAnother={clear} />;
}

/** More than a sheet’s million rows may hold such a text; its rows are read by a thread and never become cells. */
const TOO_LARGE_FOR_A_SHEET = 30_000_000;
const isTooLarge = ({ name, size }: File) => size > TOO_LARGE_FOR_A_SHEET && !/\.xlsx$/i.test(name);

/** Where files are dropped, or cells are taken. */
function Start({ form }: { readonly form: ImportForm }) {
  const shared = useShared();
  const report = useReport();
  const takeFiles = (files: readonly File[]) => {
    const large = files.find(isTooLarge);
    return large ? form.takeFirst(large, files.length === 1) : form.take(files);
  };
  return (
    <div className={mergeClasses(shared.view, shared.margins)}>
      {form.trouble && <TroubleNotice trouble={form.trouble} />}
      <DropZone
        onFiles={(files) => takeFiles(files).catch(report)}
        onCells={(address) => form.takeSelected(address).catch(report)}
        onSheet={(name) => form.takeSheet(name).catch(report)}
        onPaste={(text) => form.takePasted(text).catch(report)}
      />
    </div>
  );
}
