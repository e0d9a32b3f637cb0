import { withoutFilePrefixes } from "../../excel/formula/prefixes";
import { onSheet } from "../../excel/sheet-name";
import { clauseList, fill, type Language, type Text } from "../../locales/text";
import type { MadeFile } from "./make-portable";
import type { ChangedCell } from "./sheet-pass";
import type { FileJob, FileWay } from "./ways";
import { cellsText } from "./words";

/* What was done to a file, in sentences and as data. */

const everything = ({ names, cells, outside }: MadeFile) => [...names, ...cells, ...outside];

/** The cells that somebody should know of: they keep a value for a reason, or stay. */
export const cellsToKnow = (made: MadeFile): readonly ChangedCell[] =>
  everything(made).filter(({ reason }) => reason !== undefined);

/** “out.xlsx: 5 cells with Excel’s own formulas, 1 cell keeps its value.” */
export function madeSentence(out: string, made: MadeFile, { to, definitions }: FileJob): Text {
  const count = counter(made.cells);
  const others = counter([...made.names, ...made.outside]);
  const parts: Text[] = [
    ...(count("formula") > 0 ? [fill(FORMULAS[to], { cells: cellsText(count("formula")) })] : []),
    ...(others("formula") > 0 ? [fill(OTHERS, { n: others("formula") })] : []),
    ...(count("value") > 0 ? [fill(VALUES, { n: count("value") })] : []),
    ...(count("stays") > 0 ? [fill(STAY, { n: count("stays") })] : []),
    ...(others("stays") > 0 ? [fill(OTHERS_STAY, { n: others("stays") })] : []),
    ...(definitions === undefined || to === "live" ? [] : [DEFINED]),
  ];
  return fill(WROTE, { file: out, counts: clauseList(parts) });
}

/** “Data!D4 keeps its value. SAAS.VERSION has no formula of Excel’s own.”, of a cell that has a reason. */
export function reasonSentence({ sheet, cell, becomes, reason }: ChangedCell): Text {
  const where = sheet === "" ? cell : onSheet(sheet, cell);
  return fill(FRAMES[becomes], { where, why: reason!.text });
}

export function madeSummary(file: string, out: string, { to, target }: FileJob, made: MadeFile) {
  const count = counter(made.cells);
  const others = counter([...made.names, ...made.outside]);
  return {
    file,
    out,
    to,
    ...(to !== "live" && { for: target }),
    formulas: count("formula"),
    values: count("value"),
    stay: count("stays"),
    // Of names, columns of tables, conditional formats and validations.
    others: { formulas: others("formula"), stay: others("stays") },
  };
}

/** Every cell and what became of it. */
export const madeReport = (file: string, out: string, job: FileJob, made: MadeFile, language: Language) => ({
  ...madeSummary(file, out, job, made),
  cells: everything(made).map((cell) => cellData(cell, language)),
});

export function cellData({ sheet, cell, was, becomes, now, excel, reason }: ChangedCell, language: Language) {
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

function counter(cells: readonly ChangedCell[]) {
  const counts = new Map<ChangedCell["becomes"], number>();
  for (const { becomes } of cells) counts.set(becomes, (counts.get(becomes) ?? 0) + 1);
  return (becomes: ChangedCell["becomes"]) => counts.get(becomes) ?? 0;
}

const WROTE: Text = { en: "{file}: {counts}.", "zh-CN": "{file}：{counts}。" };
const NATIVE: Text = { en: "{cells} with Excel’s own formulas", "zh-CN": "{cells}改为 Excel 自带公式" };
const FORMULAS: Readonly<Record<FileWay, Text>> = {
  native: NATIVE,
  values: NATIVE,
  names: { en: "{cells} with names of the workbook", "zh-CN": "{cells}改为工作簿名称" },
  live: { en: "{cells} live again", "zh-CN": "{cells}已还原" },
};
const VALUES: Text = { en: "{n:cell keeps its value|cells keep values}", "zh-CN": "{n} 格保留数值" };
const STAY: Text = { en: "{n:cell stays as it was|cells stay as they were}", "zh-CN": "{n} 格保持原样" };
const OTHERS: Text = {
  en: "{n:formula} in names and table columns changed",
  "zh-CN": "名称与表格列中 {n} 处公式已更新",
};
const OTHERS_STAY: Text = {
  en: "{n:formula stays|formulas stay} as before in names, table columns, conditional formats or validations",
  "zh-CN": "名称、表格列、条件格式或数据验证中 {n} 处公式保持原样",
};
const DEFINED: Text = { en: "a sheet of definitions added", "zh-CN": "已附函数定义表" };
const FRAMES: Readonly<Record<ChangedCell["becomes"], Text>> = {
  value: { en: "{where} keeps its value. {why}", "zh-CN": "{where} 保留数值：{why}" },
  stays: { en: "{where} stays as it was. {why}", "zh-CN": "{where} 保持原样：{why}" },
  formula: {
    en: "{where} calls the add-in’s functions again. {why}",
    "zh-CN": "{where} 已重新调用加载项函数：{why}",
  },
};
