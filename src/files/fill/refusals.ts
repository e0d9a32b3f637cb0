import { fill, wordList } from "../../locales/text";

/* Why a fill can't be typed in. Nothing has been written then. */

export const fillRefusals = {
  noSheets: {
    en: 'The fill must be an object by sheet: {"inputs": {"I08": 1}}.',
    "zh-CN": '填充内容须为按表组织的对象：{"inputs": {"I08": 1}}。',
  },
  noRows: (sheet: string) =>
    fill(
      {
        en: "In the fill, “{sheet}” must be an object by row.",
        "zh-CN": "填充内容中「{sheet}」须为按行组织的对象。",
      },
      { sheet },
    ),
  sheet: (sheet: string) =>
    fill(
      {
        en: "The fill speaks of a sheet “{sheet}”, which is not among those exported.",
        "zh-CN": "填充内容提到表「{sheet}」，但它不在导出之列。",
      },
      { sheet },
    ),
  row: (where: string) =>
    fill({ en: "The fill speaks of {where}; there is no such row.", "zh-CN": "填充内容提到 {where}，没有这一行。" }, { where }), // prettier-ignore
  several: (where: string, rows: readonly string[]) =>
    fill(
      { en: "Several rows are called {where} in the fill. Say {rows}.", "zh-CN": "填充内容中的 {where} 对应多行，请写明 {rows}。" }, // prettier-ignore
      { where, rows: wordList(rows) },
    ),
  column: (where: string, columns: readonly string[]) =>
    fill(
      { en: "The fill speaks of {where}; the columns are {columns}.", "zh-CN": "填充内容提到 {where}，可填的列为 {columns}。" }, // prettier-ignore
      { where, columns: wordList(columns) },
    ),
  sayColumn: (where: string, columns: readonly string[]) =>
    fill(
      {
        en: "Say which column of {where} to fill: {columns}.",
        "zh-CN": "请指明填 {where} 的哪一列：{columns}。",
      },
      { where, columns: wordList(columns) },
    ),
  length: (where: string, periods: number, given: number) =>
    fill(
      periods === 0
        ? { en: "{where} has no periods and takes no list.", "zh-CN": "{where} 没有期间，不接受列表。" }
        : {
            en: "{where} has {periods} periods, and the list of the fill has {given}.",
            "zh-CN": "{where} 有 {periods} 个期间，填充列表却有 {given} 个值。",
          },
      { where, periods, given },
    ),
  ours: (where: string) =>
    fill(
      { en: "{where} is computed and can’t be filled.", "zh-CN": "{where} 由公式计算，不能填写。" },
      { where },
    ),
  number: (where: string) =>
    fill({ en: "{where} takes a number.", "zh-CN": "{where} 须为数字。" }, { where }),
  text: (where: string) => fill({ en: "{where} takes a text.", "zh-CN": "{where} 须为文字。" }, { where }),
  date: (where: string) =>
    fill(
      { en: "{where} takes a day such as 2026-10-31.", "zh-CN": "{where} 须为日期，如 2026-10-31。" },
      { where },
    ),
};
