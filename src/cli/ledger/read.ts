import { plainHead, tablesIn, tablesLike, type ReadFile, type SourceTable } from "../../billing";
import type { ChosenColumns, Encoding, Recipe } from "../../billing";
import { ROLES, type Reason, type Role } from "../../billing";
import { readSheets } from "../../files";
import { sheetsNotRead } from "../../locales/sheets-not-read";
import { type Text, wordList } from "../../locales/text";
import { bytesOf } from "../disk";
import type { Machine } from "../machine";
import { type Options } from "../options";
import { cannotDo, wrongArguments } from "../problem";
import { ratesIn } from "../rates";
import { about } from "../standing-file";
import { textTable } from "../text-table";
import { ANSWER_IDS } from "./options";

/** A file as a table, and how its text was read; an .xlsx has no text. */
export interface GivenFile extends Pick<ReadFile, "table">, Partial<Omit<ReadFile, "table">> {
  /** Sheets of the same .xlsx that are not read, told once for each file. */
  readonly notRead?: readonly string[];
}

/** What is to be said of sheets that nobody read. */
export const notesOnSheets = (files: readonly GivenFile[]): readonly Text[] =>
  files.flatMap(({ notRead = [] }) => (notRead.length > 0 ? [sheetsNotRead(notRead)] : []));

const DELIMITERS = { comma: ",", semicolon: ";", tab: "\t", pipe: "|" } as const;

/** A file as its tables: an .xlsx may have one a sheet. */
export async function readGiven(
  file: string,
  { values }: Options,
  machine: Machine,
): Promise<readonly GivenFile[]> {
  if (file.toLowerCase().endsWith(".xlsx")) {
    const sheets = await readSheets(bytesOf(file, machine));
    if ("refusal" in sheets) throw cannotDo(about(file, sheets.refusal));
    const { tables, notRead } = tablesIn(file, sheets);
    return tables.map((table, i) => ({ table, ...(i === 0 && { notRead }) }));
  }
  const delimiter = values.get("delimiter") as keyof typeof DELIMITERS | undefined;
  const encoding = values.get("encoding") as Encoding | undefined;
  return [textTable(file, machine, { encoding, delimiter: delimiter && DELIMITERS[delimiter] })];
}

/** What was said of how files are to be read, and into which currency they go. */
export const recipeOf = (options: Options, tables: readonly SourceTable[], machine: Machine): Recipe => ({
  ...readingOf(options, tables),
  conversion: conversionIn(options.values, machine),
});

/** What was said of how files are to be read. */
export function readingOf({ values, lists }: Options, tables: readonly SourceTable[]) {
  const from = values.get("from");
  const answers = ANSWER_IDS.flatMap((id) => (values.has(id) ? [[id, values.get(id)!] as const] : []));
  const statuses = (lists.get("status") ?? []).map(statusIn);
  return {
    systems:
      from === undefined
        ? {}
        : Object.fromEntries(tablesLike(tables[0], tables).map(({ file }) => [file, from])),
    columns: columnsIn(lists.get("map") ?? [], tables),
    answers: Object.fromEntries([...answers, ...statuses]),
    keep: (lists.get("keep") ?? []) as Reason[],
  } satisfies Recipe;
}

function statusIn(typed: string): readonly [string, string] {
  const at = typed.lastIndexOf("=");
  const [word, what] = [typed.slice(0, at), typed.slice(at + 1)];
  if (at < 1 || !["count", "out"].includes(what)) throw wrongArguments(BAD_STATUS, { typed });
  return [`status:${word.toLowerCase().replace(/[\s_-]+/g, " ").trim()}`, what]; // prettier-ignore
}

/** Each choice goes to the first file that has the column, and to those with the same heads. */
function columnsIn(
  typed: readonly string[],
  tables: readonly SourceTable[],
): Readonly<Record<string, ChosenColumns>> {
  const columns: Record<string, Partial<Record<Role, number>>> = {};
  for (const each of typed) {
    const [role, head] = splitOnce(each);
    if (!ROLES.some((known) => known === role))
      throw wrongArguments(NO_ROLE, { role, known: wordList(ROLES) });
    const first = head === "" ? tables[0] : findTable(head, tables);
    for (const table of tablesLike(first, tables))
      columns[table.file] = { ...columns[table.file], [role]: columnIn(table, head) };
  }
  return columns;
}

function splitOnce(typed: string): readonly [string, string] {
  const at = typed.indexOf("=");
  if (at < 0) throw wrongArguments(NO_PAIR, { typed });
  return [typed.slice(0, at).trim(), typed.slice(at + 1).trim()];
}

/** -1 where there is none, and for no head, which says that none is to be used. */
function columnIn({ heads }: SourceTable, head: string): number {
  if (head === "") return -1;
  const exact = heads.indexOf(head);
  return exact >= 0 ? exact : heads.map(plainHead).indexOf(plainHead(head));
}

function findTable(head: string, tables: readonly SourceTable[]): SourceTable {
  const found = tables.find((table) => columnIn(table, head) >= 0);
  if (found) return found;
  throw cannotDo(NO_COLUMN, { head, known: wordList(tables.flatMap(({ heads }) => heads)) });
}

function conversionIn(values: Options["values"], machine: Machine): Recipe["conversion"] {
  const [to, file] = [values.get("to")?.toUpperCase(), values.get("rates")];
  if (to === undefined && file === undefined) return undefined;
  if (to === undefined || file === undefined) throw wrongArguments(BOTH_NEEDED);
  return { rates: ratesIn(file, machine), to, mode: values.get("rate") === "constant" ? "constant" : "spot" };
}

const BAD_STATUS: Text = {
  en: "--status takes a status and count or out, such as unpaid=out, not “{typed}”.",
  "zh-CN": "--status 须为「状态=count」或「状态=out」，例如 unpaid=out，不接受「{typed}」。",
};
const NO_PAIR: Text = {
  en: "--map takes a role and a column, such as start=Signed, not “{typed}”.",
  "zh-CN": "--map 须为「角色=列名」，例如 start=签约日，不接受「{typed}」。",
};
const NO_ROLE: Text = {
  en: "There is no role “{role}”. There are {known}.",
  "zh-CN": "没有角色「{role}」。可用角色：{known}。",
};
const NO_COLUMN: Text = {
  en: "No file has a column “{head}”. There are {known}.",
  "zh-CN": "没有列「{head}」。现有列：{known}。",
};
const BOTH_NEEDED: Text = {
  en: "--to and --rates belong together: the currency, and the file of rates.",
  "zh-CN": "--to 与 --rates 须同时给出：目标币种与汇率表。",
};
