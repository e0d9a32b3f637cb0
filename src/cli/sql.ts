import { fill, type Language, shortened, type Text, wordList } from "../locales/text";
import { ask, type Asked } from "../warehouse/ask";
import { dbtFiles } from "../warehouse/dbt";
import { DIALECTS } from "../warehouse/dialects";
import { readTableName } from "../warehouse/names";
import type { Question, TimeUnit } from "../warehouse/question";
import { statementOf, TABLES, type TableName } from "../warehouse/tables";
import { checkOut, refuseExisting, save } from "./disk";
import type { Machine } from "./machine";
import { type OptionRules, type Options } from "./options";
import { wrongArguments } from "./problem";
import { LANGUAGE_OPTION } from "./shared-options";

export const SQL_OPTIONS: OptionRules = {
  table: {
    words: TABLES,
    about: {
      en: "moves, retention, cohort, customers, or unread: the rows that can’t be read",
      "zh-CN": "moves、retention、cohort、customers，或 unread：无法读取的行",
    },
  },
  dialect: {
    words: DIALECTS.map(({ id }) => id),
    also: new Map(DIALECTS.flatMap(({ id, also = [] }) => also.map((spelling) => [spelling, id] as const))),
    about: wordList(DIALECTS.map(({ id }) => id)),
  },
  from: {
    about: {
      en: "the table, such as billing.subscriptions; for dbt a model, or source.table",
      "zh-CN": "表名，如 billing.subscriptions；用于 dbt 时为模型名或 source.table",
    },
  },
  columns: {
    about: {
      en: "customer=…,start=…,end=…,amount=…[,interval=…][,count=…][,segment=…]",
      "zh-CN": "customer=…,start=…,end=…,amount=…[,interval=…][,count=…][,segment=…]",
    },
  },
  months: { about: { en: "first and last, 2024-01:2025-12", "zh-CN": "起止月份，2024-01:2025-12" } },
  interval: {
    about: {
      en: "what all rows are charged by where no column says it (month)",
      "zh-CN": "无计费周期列时统一的周期（默认 month）",
    },
  },
  words: {
    about: {
      en: "the words of the interval column, with commas; all that are known unless said",
      "zh-CN": "计费周期列中的写法，以逗号分隔；不填则为全部已知写法",
    },
  },
  "end-day": {
    words: ["excluded", "included"],
    about: {
      en: "whether the end is still covered: excluded (unless said otherwise) or included",
      "zh-CN": "结束日是否仍在服务期内：excluded（默认）或 included",
    },
  },
  window: { about: { en: "months that retention looks back (12)", "zh-CN": "留存回看的月数（默认 12）" } },
  "reactivation-days": {
    about: {
      en: "away longer counts as new; none: any gap is a return",
      "zh-CN": "离开超过此天数算新签；不填则一律算回流",
    },
  },
  unit: {
    words: ["month", "quarter", "year"],
    about: {
      en: "length of a cohort: month, quarter or year",
      "zh-CN": "同期群的单位：month、quarter 或 year",
    },
  },
  as: {
    words: ["statement", "dbt"],
    about: {
      en: "statement (unless said otherwise), or dbt: models, descriptions and tests",
      "zh-CN": "statement（默认），或 dbt：模型、说明与测试",
    },
  },
  out: {
    about: {
      en: "a new file, F.sql; for dbt the folder of the project",
      "zh-CN": "新文件 F.sql；用于 dbt 时为项目文件夹",
    },
  },
  force: {
    flag: true,
    about: { en: "overwrites files that are there", "zh-CN": "文件已存在时覆盖" },
  },
  lang: LANGUAGE_OPTION,
};

/** hourglass sql: the ledger’s definitions as a statement for a warehouse, or as models of a dbt project. */
export function writeSql(options: Options, language: Language, machine: Machine): void {
  const { values, words } = options;
  if (words.length > 0) throw wrongArguments(NO_WORDS, { word: shortened(words[0]) });
  const question = questionIn(values, language);
  if (values.get("as") === "dbt") return writeDbt(question, options, language, machine);
  const table = values.get("table") as TableName | undefined;
  if (!table) throw wrongArguments(NO_TABLE, { known: wordList(TABLES) });
  const statement = statementOf(table, question);
  const file = values.get("out");
  if (file === undefined) return machine.say(statement.trimEnd());
  checkOut(file, ["sql"], options.flags.has("force"), machine);
  saveAll([{ path: file, text: statement }], options, language, machine);
}

function questionIn(values: Options["values"], language: Language): Question {
  const said = (name: string, missing: Text) => {
    const value = values.get(name);
    if (value === undefined) throw wrongArguments(missing, { known: wordList(DIALECTS.map(({ id }) => id)) });
    return value;
  };
  const dialect = DIALECTS.find(({ id }) => id === said("dialect", NO_DIALECT))!;
  const asked: Asked = {
    dialect,
    language,
    from: said("from", NO_FROM),
    columns: said("columns", NO_COLUMNS),
    months: said("months", NO_MONTHS),
    interval: values.get("interval"),
    words: values.get("words"),
    endIncluded: values.get("end-day") === "included",
    window: wholeIn(values, "window", 1),
    reactivationDays: wholeIn(values, "reactivation-days", 0),
    unit: values.get("unit") as TimeUnit | undefined,
  };
  const question = ask(asked);
  if ("refusal" in question) throw wrongArguments(question.refusal);
  return question;
}

function wholeIn(values: Options["values"], name: string, least: number): number | undefined {
  const typed = values.get(name);
  if (typed === undefined) return undefined;
  if (!/^\d{1,5}$/.test(typed) || Number(typed) < least)
    throw wrongArguments(NO_NUMBER, { option: `--${name}`, value: shortened(typed), least });
  return Number(typed);
}

function writeDbt(question: Question, options: Options, language: Language, machine: Machine): void {
  const { values } = options;
  const folder = values.get("out");
  if (folder === undefined) throw wrongArguments(NO_FOLDER);
  const names = readTableName(values.get("from")!);
  if ("refusal" in names) throw wrongArguments(names.refusal);
  const table = names.map(({ name }) => name);
  const typed = [...table, values.get("columns")!];
  if (table.length > 2 || typed.some((name) => /[{}]/.test(name))) throw wrongArguments(NO_MODEL);
  const [first, last] = values
    .get("months")!
    .split(":")
    .map((month) => month.trim());
  const files = dbtFiles(question, { table, months: [first, last] });
  const inFolder = files.map(({ path, text }) => ({ path: `${folder.replace(/\/+$/, "")}/${path}`, text }));
  saveAll(inFolder, options, language, machine);
}

/** Looks at all files before it writes one. */
function saveAll(
  files: readonly { readonly path: string; readonly text: string }[],
  { flags }: Options,
  language: Language,
  machine: Machine,
): void {
  const overwrite = flags.has("force");
  for (const { path } of files) refuseExisting(path, overwrite, machine);
  for (const { path, text } of files) save(path, new TextEncoder().encode(text), overwrite, machine);
  for (const { path } of files) machine.say(fill(WROTE, { file: path })[language]);
}

const NO_WORDS: Text = { en: "sql takes no “{word}”.", "zh-CN": "sql 后不接受「{word}」。" };
const NO_TABLE: Text = {
  en: "Say which table with --table: {known}.",
  "zh-CN": "请用 --table 指明要哪张表：{known}。",
};
const NO_DIALECT: Text = {
  en: "Say which warehouse with --dialect: {known}.",
  "zh-CN": "请用 --dialect 指明数据仓库：{known}。",
};
const NO_FROM: Text = {
  en: "Say where the ledger is, such as --from billing.subscriptions.",
  "zh-CN": "请指明台账所在的表，例如 --from billing.subscriptions。",
};
const NO_COLUMNS: Text = {
  en: "Say what its columns are, such as --columns customer=customer_id,start=started_on,end=ended_on,amount=price.",
  "zh-CN": "请指明各列，例如 --columns customer=customer_id,start=started_on,end=ended_on,amount=price。",
};
const NO_MONTHS: Text = {
  en: "Say which months, such as --months 2024-01:2025-12.",
  "zh-CN": "请指明月份，例如 --months 2024-01:2025-12。",
};
const NO_NUMBER: Text = {
  en: "{option} takes a whole number from {least} on, not “{value}”.",
  "zh-CN": "{option} 须为不小于 {least} 的整数，不接受「{value}」。",
};
const NO_FOLDER: Text = {
  en: "Say which folder the dbt project is in, such as --out my_project.",
  "zh-CN": "请指明 dbt 项目文件夹，例如 --out my_project。",
};
const NO_MODEL: Text = {
  en: "For dbt --from is a model, or a source and its table: subscriptions, or billing.subscriptions. Names hold no braces.",
  "zh-CN":
    "用于 dbt 时，--from 为模型名，或数据源与表：subscriptions 或 billing.subscriptions，名称中不得有大括号。",
};
const WROTE: Text = { en: "{file} written", "zh-CN": "已写入 {file}" };
