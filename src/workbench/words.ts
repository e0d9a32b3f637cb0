import { same, type Language, type Text } from "../locales/text";

/** The words of the page around grid and pane, by the id of the element that shows them. */
export const WORDS = {
  title: { en: "Hourglass workbench", "zh-CN": "Hourglass 工作台" },
  about: {
    en: "Sample: Meridian Cloud. A stand-in for Excel; nothing leaves this page.",
    "zh-CN": "示例：经纬云。代替 Excel 的演示环境，数据不离开本页。",
  },
  en: same("English"),
  "zh-CN": same("中文"),
  dark: { en: "Dark", "zh-CN": "深色" },
  light: { en: "Light", "zh-CN": "浅色" },
  fill: { en: "Fill inputs", "zh-CN": "填入示例" },
  reset: { en: "Reset sample", "zh-CN": "重置示例" },
  over: { en: "Start over", "zh-CN": "重新开始" },
  "view-grid": { en: "Sheet", "zh-CN": "表格" },
  "view-pane": { en: "Pane", "zh-CN": "窗格" },
  views: { en: "What to show", "zh-CN": "显示内容" },
  grid: { en: "Spreadsheet. F6 leads to the pane.", "zh-CN": "电子表格，按 F6 进入窗格" },
  pane: { en: "Hourglass pane", "zh-CN": "Hourglass 窗格" },
  divider: { en: "Width of the pane", "zh-CN": "窗格宽度" },
  fillHint: {
    en: "Types the sample company’s figures and statuses into the two GTM sheets.",
    "zh-CN": "将示例公司的数字与状态填入两张 GTM 表。",
  },
  resetHint: {
    en: "Puts the sample sheets back as they were and removes all others.",
    "zh-CN": "恢复示例各表，并删除其他表。",
  },
  overHint: {
    en: "Deletes the workbook that this browser keeps, and begins with the sample.",
    "zh-CN": "删除本浏览器保存的工作簿，从示例重新开始。",
  },
  failed: {
    en: "The sample could not be written. Reload the page to try again.",
    "zh-CN": "示例未能写入，可重新载入页面再试。",
  },
  notOpened: {
    en: "The workbench could not be opened. Reload the page to try again.",
    "zh-CN": "工作台未能打开，可重新载入页面再试。",
  },
  notCalculated: {
    en: "Not calculated: figures may be out of date. Undo the last change, or reload the page.",
    "zh-CN": "未能完成计算，表中数字可能已过时。请撤销上一步修改，或重新载入页面。",
  },
} satisfies Record<string, Text>;

/** What becomes of the workbook when the page is left. */
export const KEPT = {
  here: {
    en: "Your changes are kept in this browser, on this machine only.",
    "zh-CN": "改动只保存在本机的这个浏览器中。",
  },
  elsewhere: {
    en: "The workbench is open in another tab. What you change here is not kept.",
    "zh-CN": "工作台已在另一标签页打开，此处的改动不会保存。",
  },
  nowhere: {
    en: "This browser keeps nothing for this page, as in a private window. Leaving it loses your changes.",
    "zh-CN": "此浏览器不为本页保存数据（例如无痕窗口），离开本页改动即丢失。",
  },
} as const satisfies Record<string, Text>;

export type KeptState = keyof typeof KEPT;

/** Sentences that depend on what is there. */
export const SAY = {
  cells: (count: number): Text => ({
    en: count === 1 ? "1 cell" : `${count.toLocaleString("en")} cells`,
    "zh-CN": `${count.toLocaleString("en")} 个单元格`,
  }),
  sheetWithCells: (name: string, count: number): Text => ({
    en: `“${name}” (${SAY.cells(count).en})`,
    "zh-CN": `「${name}」（${SAY.cells(count)["zh-CN"]}）`,
  }),
} as const;

export function listed(items: readonly Text[], language: Language): string {
  return items.map((item) => item[language]).join(language === "en" ? ", " : "、");
}
