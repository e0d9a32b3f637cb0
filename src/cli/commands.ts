import type { Language, Text } from "../locales/text";
import { exportSheets, EXPORT_OPTIONS } from "./export";
import type { Machine } from "./machine";
import type { OptionRules, Options } from "./options";
import { checkWorkbook, CHECK_OPTIONS } from "./check";
import { portableFile, PORTABLE_OPTIONS } from "./portable";
import { listSheets, LIST_OPTIONS } from "./list";

export interface Command {
  /** What stands behind its name. */
  readonly takes: string;
  readonly about: Text;
  readonly options: OptionRules;
  readonly run: (options: Options, language: Language, machine: Machine) => Promise<void> | void;
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  sheets: {
    takes: "",
    about: { en: "lists every sheet", "zh-CN": "列出所有表" },
    options: LIST_OPTIONS,
    run: listSheets,
  },
  export: {
    takes: "ID… --out F.xlsx",
    about: {
      en: "writes sheets into a new .xlsx file; “all” stands for every one",
      "zh-CN": "将表写入新的 .xlsx 文件，all 表示全部",
    },
    options: EXPORT_OPTIONS,
    run: exportSheets,
  },
  portable: {
    takes: "IN.xlsx --out OUT.xlsx",
    about: {
      en: "the same file with Excel’s own formulas in the place of SAAS functions, or back again; all else stays byte for byte",
      "zh-CN": "将文件中的 SAAS 函数改写为 Excel 自带公式，或还原；其余内容逐字节不变",
    },
    options: PORTABLE_OPTIONS,
    run: portableFile,
  },
  check: {
    takes: "IN.xlsx",
    about: {
      en: "what would break for whom before a file is sent; it changes nothing",
      "zh-CN": "发送前检查：对哪些人会失效；不改动文件",
    },
    options: CHECK_OPTIONS,
    run: checkWorkbook,
  },
};
