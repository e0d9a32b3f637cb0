import {
  cellData,
  cellsToKnow,
  FILE_WAYS,
  madeReport,
  madeSentence,
  madeSummary,
  reasonSentence,
  usualTarget,
  workOn,
  type FileJob,
  type FileWay,
} from "../files/standing";
import { fill, type Language, type Text } from "../locales/text";
import { EXCELS, TARGET_NAMES, TARGETS, type Target } from "../portable/targets";
import type { Machine } from "./machine";
import { bytesOf, refuseExisting, save } from "./disk";
import type { OptionRules, Options } from "./options";
import { cannotDo, wrongArguments } from "./problem";
import { FORCE_OPTION, JSON_OPTION, LANGUAGE_OPTION } from "./shared-options";
import { about, fileNamed, fileToWrite } from "./standing-file";

export const PORTABLE_OPTIONS: OptionRules = {
  out: { about: { en: "the new file", "zh-CN": "新文件" } },
  to: {
    words: FILE_WAYS,
    about: {
      en: "native: Excel’s own functions (unless said otherwise); names: LAMBDAs of the workbook; values; live: back to SAAS functions",
      "zh-CN":
        "native：Excel 自带函数（默认）；names：工作簿中的 LAMBDA 名称；values：数值；live：还原为 SAAS 函数",
    },
  },
  for: {
    words: TARGETS,
    about: {
      en: "what must show the same: the oldest Excel, 2016, 2021 (unless said otherwise) or 365, or another spreadsheet",
      "zh-CN": "须显示相同结果的软件：最低 Excel 版本 2016、2021（默认）或 365，或其他表格软件",
    },
  },
  excel: {
    words: EXCELS,
    about: { en: "the same as --for, of Excel", "zh-CN": "同 --for，仅限 Excel" },
  },
  definitions: {
    flag: true,
    about: {
      en: "adds a sheet that says what each function means, with its source and where it is used",
      "zh-CN": "附一张「函数定义」表：各函数的含义、出处与使用位置",
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
  const job = jobOf(flags, values, language);
  const force = flags.has("force");
  const out = fileToWrite(values.get("out"), file, force, machine);
  const report = values.get("report");
  if (report !== undefined) checkReport(report, [file, out], force, machine);
  const made = await workOn(bytesOf(file, machine), job);
  if ("refusal" in made) throw cannotDo(about(file, made.refusal));
  save(out, made.bytes, force, machine);
  const toKnow = cellsToKnow(made);
  if (report !== undefined) {
    const whole = madeReport(file, out, job, made, language);
    save(report, new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`), force, machine);
  }
  if (flags.has("json")) {
    const cells = toKnow.map((cell) => cellData(cell, language));
    return machine.say(JSON.stringify({ ...madeSummary(file, out, job, made), cells }, null, 2));
  }
  machine.say(madeSentence(out, made, job)[language]);
  for (const cell of toKnow.slice(0, MOST_LINES)) machine.say(reasonSentence(cell)[language]);
  const more = toKnow.length - MOST_LINES;
  if (more > 0) machine.say(fill(MORE, { more })[language]);
  return undefined;
}

const MOST_LINES = 20;

function jobOf(flags: Options["flags"], values: Options["values"], language: Language): FileJob {
  const to = (values.get("to") ?? "native") as FileWay;
  if (values.has("for") && values.has("excel")) throw wrongArguments(SAID_TWICE);
  const asked = (values.get("for") ?? values.get("excel")) as Target | undefined;
  if (to === "names" && asked !== undefined && asked !== "365")
    throw wrongArguments(NAMES_NEED, { target: TARGET_NAMES[asked] });
  if (to === "live" && asked !== undefined) throw wrongArguments(LIVE_IS_FOR_ALL);
  const isDefined = flags.has("definitions");
  if (isDefined && to === "live") throw wrongArguments(LIVE_NEEDS_NONE);
  return { to, target: asked ?? usualTarget(to), ...(isDefined && { definitions: language }) };
}

function checkReport(report: string, taken: readonly string[], force: boolean, machine: Machine): void {
  if (!report.toLowerCase().endsWith(".json")) throw wrongArguments(NO_JSON, { file: report });
  if (taken.some((file) => machine.isSame(file, report))) throw wrongArguments(NO_JSON, { file: report });
  refuseExisting(report, force, machine);
}

const MORE: Text = {
  en: "And {more} more; --report lists them all.",
  "zh-CN": "另有 {more} 格，--report 可列出全部。",
};
const NAMES_NEED: Text = {
  en: "--to names needs Microsoft 365 or Excel 2024, not {target}.",
  "zh-CN": "--to names 需要 Microsoft 365 或 Excel 2024，不支持 {target}。",
};
const SAID_TWICE: Text = {
  en: "--for and --excel say the same thing; give one of them.",
  "zh-CN": "--for 与 --excel 含义相同，只能使用其一。",
};
const NO_JSON: Text = {
  en: "--report takes the name of a new .json file, not “{file}”.",
  "zh-CN": "--report 须为新的 .json 文件名，不接受「{file}」。",
};
const LIVE_IS_FOR_ALL: Text = {
  en: "--for and --excel go with native, names and values; --to live needs the add-in.",
  "zh-CN": "--for 与 --excel 适用于 native、names、values；--to live 需要加载项。",
};
const LIVE_NEEDS_NONE: Text = {
  en: "--definitions goes with native, names and values; --to live takes the sheet away again.",
  "zh-CN": "--definitions 适用于 native、names、values；--to live 会移除该表。",
};
