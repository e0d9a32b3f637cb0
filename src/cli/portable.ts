import { withoutFilePrefixes } from "../excel/formula/prefixes";
import { onSheet } from "../excel/sheet-name";
import { makeLive, makePortable, type ChangedCell, type MadeFile } from "../files/standing";
import { fill, type Language, type Text } from "../locales/text";
import { EXCEL_NAMES, EXCELS, type Excel } from "../portable/excels";
import type { Machine } from "./machine";
import { bytesOf, refuseExisting, save } from "./disk";
import type { OptionRules, Options } from "./options";
import { cannotDo, wrongArguments } from "./problem";
import { FORCE_OPTION, JSON_OPTION, LANGUAGE_OPTION } from "./shared-options";
import { about, cellsText, fileNamed, fileToWrite } from "./standing-file";

const WAYS = ["native", "names", "values", "live"] as const;
type Way = (typeof WAYS)[number];

export const PORTABLE_OPTIONS: OptionRules = {
  out: { about: { en: "the new file", "zh-CN": "新文件" } },
  to: {
    words: WAYS,
    about: {
      en: "native: Excel’s own functions (unless said otherwise); names: LAMBDAs of the workbook; values; live: back to SAAS functions",
      "zh-CN":
        "native：Excel 自带函数（默认）；names：工作簿中的 LAMBDA 名称；values：数值；live：还原为 SAAS 函数",
    },
  },
  excel: {
    words: EXCELS,
    about: {
      en: "the oldest Excel that must show the same: 2016, 2021 (unless said otherwise) or 365",
      "zh-CN": "须支持的最低 Excel 版本：2016、2021（默认）或 365",
    },
  },
  report: { about: { en: "every cell and what became of it, F.json", "zh-CN": "逐格报告，F.json" } },
  lang: LANGUAGE_OPTION,
  force: FORCE_OPTION,
  json: JSON_OPTION,
};

/** hourglass portable: the same file for people without the add-in, or back again. */
export async function portableFile({ words, flags, values }: Options, language: Language, machine: Machine) {
  const file = fileNamed(words);
  const to = (values.get("to") ?? "native") as Way;
  const excel = excelFor(to, values.get("excel") as Excel | undefined);
  const force = flags.has("force");
  const out = fileToWrite(values.get("out"), file, force, machine);
  const report = values.get("report");
  if (report !== undefined) checkReport(report, [file, out], force, machine);
  const bytes = bytesOf(file, machine);
  const made = to === "live" ? await makeLive(bytes) : await makePortable(bytes, { to, excel });
  if ("refusal" in made) throw cannotDo(about(file, made.refusal));
  const all = [...made.names, ...made.cells];
  if (all.length === 0) throw cannotDo(about(file, to === "live" ? NOTHING_KEPT : NOTHING_OURS));
  const first = all.find(({ becomes, reason }) => becomes === "stays" && reason);
  if (made.bytes === bytes && first)
    throw cannotDo(about(file, fill(NOTHING_DONE, { first: sentenceOf(first) })));
  save(out, made.bytes, force, machine);
  const summary = summaryOf(file, out, to, excel, made);
  if (report !== undefined) {
    const whole = { ...summary, cells: all.map((cell) => lineOf(cell, language)) };
    save(report, new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`), force, machine);
  }
  if (flags.has("json")) return machine.say(JSON.stringify({ ...summary, cells: listed(all).map((cell) => lineOf(cell, language)) }, null, 2)); // prettier-ignore
  machine.say(fill(WROTE, { file: out, counts: countsOf(all, to) })[language]);
  for (const cell of listed(all).slice(0, MOST_LINES)) machine.say(sentenceOf(cell)[language]);
  const more = listed(all).length - MOST_LINES;
  if (more > 0) machine.say(fill(MORE, { more })[language]);
  return undefined;
}

const MOST_LINES = 20;

/** LAMBDA came with Microsoft 365 and Excel 2024. */
function excelFor(to: Way, asked: Excel | undefined): Excel {
  if (to !== "names") return asked ?? "2021";
  if (asked !== undefined && asked !== "365") throw wrongArguments(NAMES_NEED, { excel: EXCEL_NAMES[asked] });
  return "365";
}

function checkReport(report: string, taken: readonly string[], force: boolean, machine: Machine): void {
  if (!report.toLowerCase().endsWith(".json")) throw wrongArguments(NO_JSON, { file: report });
  if (taken.some((file) => machine.isSame(file, report))) throw wrongArguments(NO_JSON, { file: report });
  refuseExisting(report, force, machine);
}

/** The cells that somebody should know of: they keep a value for a reason, or stay. */
const listed = (cells: readonly ChangedCell[]) => cells.filter(({ reason }) => reason !== undefined);

function summaryOf(file: string, out: string, to: Way, excel: Excel, { cells, names }: MadeFile) {
  const count = (becomes: ChangedCell["becomes"]) =>
    [...names, ...cells].filter((each) => each.becomes === becomes).length;
  return {
    file,
    out,
    to,
    ...(to !== "live" && { excel }),
    formulas: count("formula"),
    values: count("value"),
    stay: count("stays"),
  };
}

function lineOf({ sheet, cell, was, becomes, now, excel, reason }: ChangedCell, language: Language) {
  const typed = (formula: string) => withoutFilePrefixes(`=${formula}`);
  return {
    ...(sheet === "" ? { name: cell } : { sheet, cell }),
    ...(was !== "" && { was: typed(was) }),
    becomes,
    ...(now !== undefined && { now: typed(now) }),
    ...(excel && { excel }),
    ...(reason && { reason: reason.key, why: reason.text[language] }),
  };
}

function countsOf(cells: readonly ChangedCell[], to: Way): Text {
  const count = (becomes: ChangedCell["becomes"]) => cells.filter((each) => each.becomes === becomes).length;
  const parts: Text[] = [
    ...(count("formula") > 0 ? [fill(FORMULAS[to], { cells: cellsText(count("formula")) })] : []),
    ...(count("value") > 0 ? [fill(VALUES, { cells: cellsText(count("value")) })] : []),
    ...(count("stays") > 0 ? [fill(STAY, { cells: cellsText(count("stays")) })] : []),
  ];
  return {
    en: parts.map((part) => part.en).join(", "),
    "zh-CN": parts.map((part) => part["zh-CN"]).join("，"),
  };
}

function sentenceOf({ sheet, cell, becomes, reason }: ChangedCell): Text {
  const where = sheet === "" ? cell : onSheet(sheet, cell);
  return fill(becomes === "value" ? KEEPS : REMAINS, { where, why: reason!.text });
}

const WROTE: Text = { en: "{file}: {counts}.", "zh-CN": "{file}：{counts}。" };
const NATIVE: Text = { en: "{cells} with Excel’s own formulas", "zh-CN": "{cells}改为 Excel 自带公式" };
const FORMULAS: Readonly<Record<Way, Text>> = {
  native: NATIVE,
  values: NATIVE,
  names: { en: "{cells} with names of the workbook", "zh-CN": "{cells}改为工作簿名称" },
  live: { en: "{cells} live again", "zh-CN": "{cells}已还原" },
};
const VALUES: Text = { en: "{cells} keep values", "zh-CN": "{cells}保留数值" };
const STAY: Text = { en: "{cells} stay as they were", "zh-CN": "{cells}保持原样" };
const KEEPS: Text = { en: "{where} keeps its value. {why}", "zh-CN": "{where} 保留数值：{why}" };
const REMAINS: Text = { en: "{where} stays as it was. {why}", "zh-CN": "{where} 保持原样：{why}" };
const MORE: Text = {
  en: "And {more} more; --report lists them all.",
  "zh-CN": "另有 {more} 格，--report 可列出全部。",
};
const NOTHING_OURS: Text = {
  en: "No cell uses a function of Hourglass. Nothing was written.",
  "zh-CN": "没有使用 Hourglass 函数的单元格，未写入文件。",
};
const NOTHING_DONE: Text = {
  en: "No cell could be changed, and nothing was written. {first}",
  "zh-CN": "没有可改写的单元格，未写入文件。{first}",
};
const NOTHING_KEPT: Text = {
  en: "It keeps no formulas of Hourglass to bring back. Nothing was written.",
  "zh-CN": "文件中没有可还原的 Hourglass 公式，未写入文件。",
};
const NAMES_NEED: Text = {
  en: "--to names needs Microsoft 365 or Excel 2024, not {excel}.",
  "zh-CN": "--to names 需要 Microsoft 365 或 Excel 2024，不支持 {excel}。",
};
const NO_JSON: Text = {
  en: "--report takes the name of a new .json file, not “{file}”.",
  "zh-CN": "--report 须为新的 .json 文件名，不接受「{file}」。",
};
