import type { Ask } from "../bulk/ask";
import type { ByteSource } from "../bulk/bytes";
import { isRefusal } from "../bulk/refusal";
import { sumFiles } from "../bulk/sum-files";
import { cellsOf, type TableCell } from "../bulk/cells";
import { tableOf, type CohortTable, type FileTable, type MonthTable } from "../bulk/table";
import { isFailure } from "../catalogue/define";
import type { Language, Text } from "../locales/text";
import type { Crew, Machine } from "./machine";
import { askIn, columnsIn } from "./metrics-options";
import { asCsv, asText, splitText } from "./metrics-table";
import type { Options } from "./options";
import { cannotDo, wrongArguments } from "./problem";
import { checkOut, notRead, save } from "./disk";
import { refuseBook } from "./text-table";

/** hourglass metrics: the tables of the LEDGER functions, of ledgers in files of any size. */
export async function fileMetrics(
  options: Options,
  language: Language,
  machine: Machine,
  crew: Crew,
): Promise<void> {
  const { flags, values, words } = options;
  if (words.length === 0) throw wrongArguments(NO_FILE);
  const ask = askIn(options);
  const chosen = columnsIn(values.get("columns"));
  const currency = values.get("currency")?.trim().toUpperCase() ?? null;
  const out = values.get("out");
  if (out !== undefined && words.some((word) => machine.isSame(word, out)))
    throw wrongArguments(OVER_ITSELF, { file: out });
  if (out !== undefined) checkOut(out, ["xlsx", "csv"], flags.has("force"), machine);

  const began = machine.now().getTime();
  const sources = words.map((file) => opened(file, machine));
  const found = await sumFiles({ sources, chosen, currency }, ask, crew);
  if (isRefusal(found)) throw cannotDo(found.refusal);
  const table = tableOf(found, ask);
  if (isRefusal(table)) throw cannotDo(table.refusal);
  const { rows, bytes } = found;
  const seconds = (machine.now().getTime() - began) / 1000;
  const stats = { rows, bytes, seconds, peakMemory: machine.peakMemory() };

  const cells = cellsOf(table, ask, language);
  if (out !== undefined)
    save(out, await fileOf(out, cells, ask, language, machine), flags.has("force"), machine);
  if (flags.has("json")) machine.say(asJson(table, stats));
  else if (out === undefined) for (const line of shown(table, cells, ask, language)) machine.say(line);
}

function opened(file: string, machine: Machine): ByteSource {
  const first = new Uint8Array(FIRST_BYTES);
  const source = begun(file, machine, first);
  refuseBook(file, first);
  return source;
}

const FIRST_BYTES = 8;

function begun(file: string, machine: Machine, first: Uint8Array): ByteSource {
  try {
    const source = machine.open(file);
    source.read(0, first);
    return source;
  } catch (error) {
    throw notRead(file, error);
  }
}

function shown(table: FileTable, cells: readonly TableCell[][], ask: Ask, language: Language): string[] {
  const turned = TURNED.has(ask.table);
  return "segments" in table ? splitText(table, ask, language, turned) : asText(cells, turned);
}

async function fileOf(
  out: string,
  cells: readonly TableCell[][],
  { table }: Ask,
  language: Language,
  machine: Machine,
): Promise<Uint8Array> {
  if (out.toLowerCase().endsWith(".csv")) return new TextEncoder().encode(`\ufeff${asCsv(cells)}`);
  const { writeTable } = await import("../files");
  return writeTable(table, cells, { language, made: machine.now() });
}

function asJson(table: FileTable, stats: object): string {
  if ("ages" in table) return JSON.stringify({ ...table, stats });
  const facts = [...factsOf(table), `"stats":${JSON.stringify(stats)}`];
  return `{${facts.join(",")}}`;
}

function factsOf(table: Exclude<FileTable, CohortTable>): string[] {
  if ("from" in table) {
    const { from, to, lines } = table;
    const segments = lines.map(({ name, bridge, ...kept }) => [name, JSON.stringify({ ...bridge, ...kept })]);
    return [`"from":"${from}"`, `"to":"${to}"`, `"segments":${inOrder(segments)}`];
  }
  if ("segments" in table) {
    const segments = table.segments.map(({ name, table: own }) => [
      name,
      "ages" in own ? JSON.stringify(own) : `{${factsOf(own).join(",")}}`,
    ]);
    return [`"segments":${inOrder(segments)}`];
  }
  return [`"months":${JSON.stringify(table.months)}`, `"rows":${rowsOf(table)}`];
}

/** Numbers as they are, and null where there is none. */
const rowsOf = ({ lines }: MonthTable) =>
  inOrder(
    lines.map(({ id, values }) => [
      id,
      JSON.stringify(values.map((value) => (isFailure(value) ? null : value))),
    ]),
  );

/** Ids of digits only would change places in an object. */
const inOrder = (pairs: readonly string[][]) =>
  `{${pairs.map(([id, value]) => `${JSON.stringify(id)}:${value}`).join(",")}}`;

/** Months are more than the lines of these tables, and so stand below one another. */
const TURNED: ReadonlySet<Ask["table"]> = new Set(["moves", "retention"]);
const NO_FILE: Text = {
  en: "Say which files hold the ledger, such as ledger.csv.",
  "zh-CN": "请指明台账文件，例如 ledger.csv。",
};
const OVER_ITSELF: Text = {
  en: "{file} is the ledger itself. Give --out another name.",
  "zh-CN": "{file} 就是台账本身，请为 --out 另取文件名。",
};
