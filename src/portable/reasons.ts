import { fill, type Text } from "../locales/text";

/** Why a formula keeps its value, or stays as it is. The key is for programs. */
export interface Reason {
  readonly key: keyof typeof REASONS;
  readonly text: Text;
}

const REASONS = {
  noNative: {
    en: "SAAS.{function} has no formula of Excel’s own. {why}",
    "zh-CN": "SAAS.{function} 无法用 Excel 自带函数表达。{why}",
  },
  newer: {
    en: "Its formula needs {needs}.",
    "zh-CN": "其公式需要 {needs}。",
  },
  lacks: {
    en: "Its formula needs {functions}, which {target} has not.",
    "zh-CN": "其公式需要 {functions}，{target} 没有。",
  },
  lets: {
    en: "Its formula would have several LETs; {target} calculates one in a formula.",
    "zh-CN": "其公式含多个 LET，{target} 每个公式只能计算一个。",
  },
  range: {
    en: "SAAS.{function} gets several cells for {argument}, where one belongs.",
    "zh-CN": "SAAS.{function} 的 {argument} 应为单个单元格，此处为多个单元格。",
  },
  union: {
    en: "SAAS.{function} gets cells that don’t hang together for {argument}.",
    "zh-CN": "SAAS.{function} 的 {argument} 为不相连的区域。",
  },
  handedOn: {
    en: "It hands SAAS.{function} on to another function without calling it.",
    "zh-CN": "公式将 SAAS.{function} 作为参数传给其他函数，并未直接调用。",
  },
  arguments: {
    en: "SAAS.{function} takes {most:argument} at most; here are {given}.",
    "zh-CN": "SAAS.{function} 最多 {most} 个参数，此处有 {given} 个。",
  },
  chance: {
    en: "An argument of SAAS.{function} is drawn anew each time it is read.",
    "zh-CN": "SAAS.{function} 的一个参数每次读取都会重新取随机数。",
  },
  tooLong: {
    en: "The formula would have {length} characters; Excel takes 8,192.",
    "zh-CN": "改写后公式有 {length} 个字符，Excel 最多 8,192 个。",
  },
  tooDeep: {
    en: "The formula would call functions inside functions {depth} levels deep; Excel takes 64.",
    "zh-CN": "改写后函数嵌套 {depth} 层，Excel 最多 64 层。",
  },
  noValue: {
    en: "No value is stored for it. Open the workbook in Excel with the add-in, save it, and try again.",
    "zh-CN": "文件中没有存储它的值。请在装有加载项的 Excel 中打开并保存后重试。",
  },
  locked: {
    en: "The sheet is protected. Unprotect it on the Review tab, then scan again.",
    "zh-CN": "工作表受保护。请在「审阅」选项卡中取消保护后重新检查。",
  },
  differs: {
    en: "Its formula would show another value, so it got its old formula back.",
    "zh-CN": "改写后数值不同，已恢复原公式。",
  },
  refused: {
    en: "Excel refused to change the cell; it may belong to an array formula, or be too long.",
    "zh-CN": "Excel 拒绝修改此单元格：可能属于数组公式，或公式过长。",
  },
  changed: {
    en: "It was changed after it was read, and stays as it is now. Scan again.",
    "zh-CN": "读取后又被修改，保持现状，请重新检查。",
  },
  edited: {
    en: "It was edited since it was made portable, and stays as it is now.",
    "zh-CN": "转换后已被修改，保持现状。",
  },
  editKept: {
    en: "It was edited since it was made portable; the edit stays.",
    "zh-CN": "转换后已被修改，修改内容予以保留。",
  },
  editedRule: {
    en: "Its conditional format or validation was edited since it was made portable, and stays as it is now.",
    "zh-CN": "转换后其条件格式或数据验证已被修改，保持现状。",
  },
  used: {
    en: "A conditional format or validation still calls it, where Excel takes no function of an add-in.",
    "zh-CN": "条件格式或数据验证仍在调用此名称，而 Excel 在这些位置不支持加载项函数。",
  },
  gone: {
    en: "The cell is no longer there. Its formula was ={formula}",
    "zh-CN": "该单元格已不存在。原公式：={formula}",
  },
  unknown: { en: "There is no {functions}.", "zh-CN": "没有函数 {functions}。" },
  inRule: {
    en: "Its conditional format or validation calls Hourglass, which Excel never evaluates there.",
    "zh-CN": "其条件格式或数据验证使用 Hourglass，Excel 不会在那里计算。",
  },
  inColumn: {
    en: "The formula of a table’s column can’t keep a value.",
    "zh-CN": "表格的计算列公式无法保留数值。",
  },
  inName: {
    en: "A name of the workbook can’t keep a value.",
    "zh-CN": "工作簿名称无法保留数值。",
  },
} as const satisfies Readonly<Record<string, Text>>;

export function because(
  key: Reason["key"],
  values: Readonly<Record<string, string | number | Text>> = {},
): Reason {
  return { key, text: fill(REASONS[key], values) };
}
