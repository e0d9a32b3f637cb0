import type { Language, Text } from "../locales/text";
import { exportSheets, EXPORT_OPTIONS } from "./export";
import { LEDGER_OPTIONS, makeLedger } from "./ledger";
import type { Machine } from "./machine";
import type { OptionRules, Options } from "./options";
import { listSheets, LIST_OPTIONS } from "./list";
import { SQL_OPTIONS, writeSql } from "./sql";

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
  ledger: {
    takes: "FILE… [--out OUT.csv|OUT.xlsx]",
    about: {
      en: "makes a ledger of billing exports, and says what was done to each row",
      "zh-CN": "将计费系统导出的文件整理为台账，并说明每行的处理",
    },
    options: LEDGER_OPTIONS,
    run: makeLedger,
  },
  sql: {
    takes: "--table T --dialect D --from TABLE --columns … --months …",
    about: {
      en: "prints one SQL statement that answers a table as the LEDGER functions do, in your warehouse",
      "zh-CN": "输出一条 SQL 语句，在数据仓库中得出与 LEDGER 函数一致的表",
    },
    options: SQL_OPTIONS,
    run: writeSql,
  },
};
