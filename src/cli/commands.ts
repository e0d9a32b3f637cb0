import type { Language, Text } from "../locales/text";
import { exportSheets, EXPORT_OPTIONS } from "./export";
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
