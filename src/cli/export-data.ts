import { importTables, type Imported, type SourceTable } from "../billing";
import { fill, shortened, type Language, type Text } from "../locales/text";
import { SAMPLE_AS_OF, sampleFill } from "../sample";
import { ledgerFilling } from "./ledger/filling";
import { notesOnSheets, readGiven } from "./ledger/read";
import type { Machine } from "./machine";
import type { Options } from "./options";
import { cannotDo, wrongArguments } from "./problem";

/** What `--data` fills sheets with. */
export interface ExportData {
  /** By sheet, as `--fill` takes it. */
  readonly fill: Readonly<Record<string, object>>;
  /** How many rows logs must have. */
  readonly rows: Readonly<Record<string, number>>;
  /** Excel’s number of the day for which sheets are made. */
  readonly asOf: number;
  /** Sheets that must be there for it. */
  readonly needs: readonly string[];
  readonly notes: readonly Text[];
}

const LEDGER_FILE = /\.(csv|tsv|txt|xlsx)$/i;

/** Nothing, the sample company, or a ledger out of a file: what stands there, and nothing that would have to be asked. */
export async function exportData(
  options: Options,
  ids: ReadonlySet<string>,
  language: Language,
  today: number,
  machine: Machine,
): Promise<ExportData> {
  const asked = options.values.get("data") ?? "none";
  const none = { fill: {}, rows: {}, asOf: today, needs: [], notes: [] };
  if (asked === "none") return none;
  // The sample’s months end when they end, whatever day it is.
  if (asked === "sample") return { ...none, ...sampleFill(ids, language), asOf: SAMPLE_AS_OF + 1 };
  if (!LEDGER_FILE.test(asked)) throw wrongArguments(NO_DATA, { value: shortened(asked) });
  const files = await readGiven(asked, options, machine);
  const imported = ledgerOf(
    files.map(({ table }) => table),
    today,
  );
  const [question] = imported.questions;
  if (question) throw cannotDo(OPEN, { file: asked, question: question.text });
  if (imported.rows.length === 0) throw cannotDo(NO_ROW, { file: asked });
  return {
    ...none,
    ...filling(imported, ids),
    needs: ["ledger"],
    notes: [...notesOn(imported, asked), ...notesOnSheets(files)],
  };
}

/** A plain ledger under the names of the LEDGER functions is read as `hourglass metrics` reads it, without a question. */
function ledgerOf(tables: readonly SourceTable[], today: number): Imported {
  const imported = importTables(tables, today);
  if (imported.questions.length === 0 || imported.sources[0].layout.id !== "own") return imported;
  const systems = Object.fromEntries(tables.map(({ file }) => [file, "hourglass"]));
  const plain = importTables(tables, today, { systems });
  return plain.questions.length === 0 ? plain : imported;
}

/** The currency of set-up is the ledger’s, where it has one alone. */
function filling({ rows, currencies }: Imported, ids: ReadonlySet<string>) {
  const { fill: ledger, rows: room } = ledgerFilling(rows);
  const [currency, ...others] = currencies.filter((each) => each !== "");
  const single = currency !== undefined && others.length === 0 && ids.has("setup");
  return { fill: { ...(single && { setup: { currency } }), ...ledger }, rows: room };
}

function notesOn({ rows, leftOut }: Imported, file: string): readonly Text[] {
  if (leftOut.length === 0) return [];
  return [fill(LEFT_OUT, { file, count: leftOut.length, all: rows.length + leftOut.length })];
}

const NO_DATA: Text = {
  en: "--data takes none, sample or a file such as ledger.csv, not “{value}”.",
  "zh-CN": "--data 只接受 none、sample 或文件（如 ledger.csv），不接受「{value}」。",
};
const OPEN: Text = {
  en: "{file} leaves something open: {question} Make a ledger of it first: hourglass ledger {file} --out ledger.csv asks all there is to ask.",
  "zh-CN":
    "{file} 还有需要确认之处：{question}请先整理为台账：hourglass ledger {file} --out ledger.csv，会逐一询问。",
};
const NO_ROW: Text = {
  en: "{file} holds no row of a ledger. hourglass ledger {file} says why each was left out.",
  "zh-CN": "{file} 中没有可用的台账行，原因可用 hourglass ledger {file} 查看。",
};
const LEFT_OUT: Text = {
  en: "{count} of {all:row} of {file} left out. hourglass ledger {file} says which and why.",
  "zh-CN": "{file} 的 {all} 行中有 {count} 行未计入，明细与原因可用 hourglass ledger {file} 查看。",
};
