import type { Language, Text } from "../locales/text";
import type { Machine } from "./machine";
import type { OptionRules, Options } from "./options";

export interface Command {
  /** What stands behind its name. */
  readonly takes: string;
  readonly about: Text;
  /** What it needs comes when it is asked for: the sheets alone take a second to load. */
  readonly load: () => Promise<LoadedCommand>;
}

interface LoadedCommand {
  readonly options: OptionRules;
  readonly run: (options: Options, language: Language, machine: Machine) => Promise<void> | void;
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  sheets: {
    takes: "",
    about: { en: "lists every sheet", "zh-CN": "列出所有表" },
    load: async () => {
      const { LIST_OPTIONS, listSheets } = await import("./list");
      return { options: LIST_OPTIONS, run: listSheets };
    },
  },
  export: {
    takes: "ID… --out F.xlsx",
    about: {
      en: "writes sheets into a new .xlsx file; “all” stands for every one",
      "zh-CN": "将表写入新的 .xlsx 文件，all 表示全部",
    },
    load: async () => {
      const { EXPORT_OPTIONS, exportSheets } = await import("./export");
      return { options: EXPORT_OPTIONS, run: exportSheets };
    },
  },
  portable: {
    takes: "IN.xlsx --out OUT.xlsx",
    about: {
      en: "the same file with Excel’s own formulas in the place of SAAS functions, or back again; all else stays byte for byte",
      "zh-CN": "将文件中的 SAAS 函数改写为 Excel 自带公式，或还原；其余内容逐字节不变",
    },
    load: async () => {
      const { PORTABLE_OPTIONS, portableFile } = await import("./portable");
      return { options: PORTABLE_OPTIONS, run: portableFile };
    },
  },
  check: {
    takes: "IN.xlsx",
    about: {
      en: "what would break for whom before a file is sent; it changes nothing",
      "zh-CN": "发送前检查：对哪些人会失效；不改动文件",
    },
    load: async () => {
      const { CHECK_OPTIONS, checkWorkbook } = await import("./check");
      return { options: CHECK_OPTIONS, run: checkWorkbook };
    },
  },
  ledger: {
    takes: "FILE… [--out OUT.csv|OUT.xlsx]",
    about: {
      en: "makes a ledger of billing exports, and says what was done to each row",
      "zh-CN": "将计费系统导出的文件整理为台账，并说明每行的处理",
    },
    load: async () => {
      const { LEDGER_OPTIONS, makeLedger } = await import("./ledger");
      return { options: LEDGER_OPTIONS, run: makeLedger };
    },
  },
  metrics: {
    takes: "FILE… --months 2024-01:2025-12 --table moves",
    about: {
      en: "makes the tables of the LEDGER functions from ledgers in .csv files of any size; several files are one ledger",
      "zh-CN": "由任意大小的 .csv 台账文件生成 LEDGER 系列函数的表；多个文件合为一份台账",
    },
    load: async () => {
      const [{ METRICS_OPTIONS }, { startMetrics }] = await Promise.all([
        import("./metrics-options"),
        import("./start-metrics"),
      ]);
      return { options: METRICS_OPTIONS, run: startMetrics };
    },
  },
  sql: {
    takes: "--table T --dialect D --from TABLE --columns … --months …",
    about: {
      en: "prints one SQL statement that answers a table as the LEDGER functions do, in your warehouse",
      "zh-CN": "输出一条 SQL 语句，在数据仓库中得出与 LEDGER 函数一致的表",
    },
    load: async () => {
      const { SQL_OPTIONS, writeSql } = await import("./sql");
      return { options: SQL_OPTIONS, run: writeSql };
    },
  },
  reconcile: {
    takes: "FILE --metric mrr --month 2026-10 --value 48,210",
    about: {
      en: "finds the convention behind a number that a vendor, a deck or an old workbook shows, and the rows that make the difference",
      "zh-CN": "找出供应商、汇报或旧表中某个数字背后的口径，以及造成差额的行",
    },
    load: async () => {
      const { RECONCILE_OPTIONS, reconcileNumber } = await import("./reconcile");
      return { options: RECONCILE_OPTIONS, run: reconcileNumber };
    },
  },
};
