import { madeReport, portableName } from "../../../files/standing";
import type { Language } from "../../../locales/text";
import { download, WORKBOOK_TYPE } from "../../download";
import type { DoneFile } from "./use-files";

const MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** book.xlsx → book-portable.xlsx, or book-live.xlsx. */
export const outName = ({ name, state: { job } }: DoneFile): string =>
  portableName(name, job.to === "live" ? "live" : "portable");

export function saveResult(file: DoneFile): void {
  const isMacro = /\.xlsm$/i.test(file.name);
  download(file.state.made.bytes, outName(file), isMacro ? MACRO_TYPE : WORKBOOK_TYPE);
}

/** Every cell and what became of it, as the command line’s --report writes it. */
export function saveReport(file: DoneFile, language: Language): void {
  const { made, job } = file.state;
  const out = outName(file);
  const report = madeReport(file.name, out, job, made, language);
  download(`${JSON.stringify(report, null, 2)}\n`, out.replace(/\.\w+$/, ".json"), "application/json");
}
