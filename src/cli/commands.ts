import type { Language, Text } from "../locales/text";
import { EXPORT_OPTIONS } from "./export-options";
import type { Machine } from "./machine";
import type { OptionRules, Options } from "./options";
import { METRICS_OPTIONS } from "./metrics-options";
import { startMetrics } from "./start-metrics";
import { JSON_OPTION, LANGUAGE_OPTION } from "./shared-options";

export interface Command {
  /** What stands behind its name. */
  readonly takes: string;
  readonly about: Text;
  readonly options: OptionRules;
  readonly run: (options: Options, language: Language, machine: Machine) => Promise<void> | void;
}

/** What a command needs comes when it is asked for: the sheets alone take a second to load. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  sheets: {
    takes: "",
    about: { en: "lists every sheet", "zh-CN": "列出所有表" },
    options: { json: JSON_OPTION, lang: LANGUAGE_OPTION },
    run: async (...given) => (await import("./list")).listSheets(...given),
  },
  export: {
    takes: "ID… --out F.xlsx",
    about: {
      en: "writes sheets into a new .xlsx file; “all” stands for every one",
      "zh-CN": "将表写入新的 .xlsx 文件，all 表示全部",
    },
    options: EXPORT_OPTIONS,
    run: async (...given) => (await import("./export")).exportSheets(...given),
  },
  metrics: {
    takes: "FILE… --months 2024-01:2025-12 --table moves",
    about: {
      en: "makes the tables of the LEDGER functions from ledgers in .csv files of any size; several files are one ledger",
      "zh-CN": "由任意大小的 .csv 台账文件生成 LEDGER 系列函数的表；多个文件合为一份台账",
    },
    options: METRICS_OPTIONS,
    run: startMetrics,
  },
};
