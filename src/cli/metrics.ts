import type { Ask } from "../bulk/ask";
import type { ByteSource } from "../bulk/bytes";
import { isRefusal } from "../bulk/refusal";
import { sumFiles } from "../bulk/sum-files";
import { tableOf, type FileTable } from "../bulk/table";
import { isFailure } from "../catalogue/define";
import { same, type Language, type Text } from "../locales/text";
import type { Crew, Machine } from "./machine";
import { askIn, columnsIn } from "./metrics-options";
import { asCsv, asText, cellsOf, type Shown } from "./metrics-table";
import type { Options } from "./options";
import { cannotDo, wrongArguments } from "./problem";
import { checkOut, save } from "./disk";

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
  const table = tableOf(found.sums, ask);
  if (isRefusal(table)) throw cannotDo(table.refusal);
  const { rows, bytes } = found;
  const seconds = (machine.now().getTime() - began) / 1000;
  const stats = { rows, bytes, seconds, peakMemory: machine.peakMemory() };

  const cells = cellsOf(table, shownAs(ask), language);
  if (out !== undefined)
    save(out, await fileOf(out, cells, ask, language, machine), flags.has("force"), machine);
  if (flags.has("json")) machine.say(asJson(table, stats));
  else if (out === undefined) for (const line of asText(cells, TURNED.has(ask.table))) machine.say(line);
}

function opened(file: string, machine: Machine): ByteSource {
  try {
    return machine.open(file);
  } catch (error) {
    throw cannotDo(NOT_READ, { file, reason: error instanceof Error ? error.message : "" }, error);
  }
}

const shownAs = ({ table, measure, asShare }: Ask): Shown => ({
  counts: measure === "customers" && table !== "customers",
  shares: asShare,
  one: table === "customers" ? CUSTOMER : same(""),
});

async function fileOf(
  out: string,
  cells: ReturnType<typeof cellsOf>,
  { table }: Ask,
  language: Language,
  machine: Machine,
): Promise<Uint8Array> {
  if (out.toLowerCase().endsWith(".csv")) return new TextEncoder().encode(`\ufeff${asCsv(cells)}`);
  const { writeTable } = await import("../files");
  return writeTable(table, cells, { language, made: machine.now() });
}

/** Numbers as they are, and null where there is none; ids of digits only would change places in an object. */
function asJson(table: FileTable, stats: object): string {
  if ("ages" in table) return JSON.stringify({ ...table, stats });
  const rows = table.lines.map(
    ({ id, values }) =>
      `${JSON.stringify(id)}:${JSON.stringify(values.map((value) => (isFailure(value) ? null : value)))}`,
  );
  return `{"months":${JSON.stringify(table.months)},"rows":{${rows.join(",")}},"stats":${JSON.stringify(stats)}}`;
}

/** Months are more than the lines of these tables, and so stand below one another. */
const TURNED: ReadonlySet<Ask["table"]> = new Set(["moves", "retention"]);
const CUSTOMER: Text = { en: "customer", "zh-CN": "客户" };
const NO_FILE: Text = {
  en: "Say which files hold the ledger, such as ledger.csv.",
  "zh-CN": "请指明台账文件，例如 ledger.csv。",
};
const OVER_ITSELF: Text = {
  en: "{file} is the ledger itself. Give --out another name.",
  "zh-CN": "{file} 就是台账本身，请为 --out 另取文件名。",
};
const NOT_READ: Text = {
  en: "{file} could not be read: {reason}",
  "zh-CN": "{file} 无法读取：{reason}",
};
