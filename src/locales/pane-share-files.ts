import { counted, type Text } from "./text";

/** “3 files”, “3 个文件”. */
export const filesText = (count: number): Text => ({
  en: counted(count, "file"),
  "zh-CN": `${count} 个文件`,
});

/** The words of files that are dropped on the Share tab. */
export const SHARE_FILES = {
  title: { en: "Files", "zh-CN": "文件" },
  drop: { en: "Drop .xlsx or .xlsm files here", "zh-CN": "将 .xlsx 或 .xlsm 文件拖到此处" },
  dropText: {
    en: "Files that aren’t open: checked and made portable here, without being sent anywhere",
    "zh-CN": "检查并改写未打开的文件，全程在本机完成，不上传",
  },
  choose: { en: "Choose files", "zh-CN": "选择文件" },
  more: { en: "Add files", "zh-CN": "添加文件" },
  back: { en: "Back to this workbook", "zh-CN": "返回当前工作簿" },
  reading: { en: "Reading", "zh-CN": "正在读取" },
  waiting: { en: "Waiting", "zh-CN": "等待中" },
  working: { en: "Working", "zh-CN": "处理中" },
  notRead: {
    en: "The browser could not read the file: {reason} Choose it again.",
    "zh-CN": "浏览器无法读取该文件：{reason} 请重新选择。",
  },
  remove: { en: "Take {file} off the list", "zh-CN": "从列表中移除 {file}" },
  details: { en: "What is in it", "zh-CN": "文件内容" },
  toKnow: { en: "{cells} to know of", "zh-CN": "{cells}需留意" },
  live: { en: "SAAS functions again", "zh-CN": "还原为 SAAS 函数" },
  liveText: {
    en: "Brings back what was made portable, and mends stuck names",
    "zh-CN": "恢复改写前的公式，并修复损坏的函数名",
  },
  nativeText: {
    en: "What has none keeps its value",
    "zh-CN": "没有对应公式的保留数值",
  },
  stuck: {
    en: "{cells} stuck on #NAME? or misspelt: SAAS functions again mends the spelling, Excel formulas the cells.",
    "zh-CN":
      "{cells}卡在 #NAME? 或函数名已损坏：选「还原为 SAAS 函数」修复函数名，选「Excel 公式」改写公式。",
  },
  andMore: { en: "And {more} more; the report lists them all.", "zh-CN": "另有 {more} 格，报告中全部列出。" },
  start: { en: "Write {files}", "zh-CN": "处理 {files}" },
  progress: { en: "{done} of {files}", "zh-CN": "{done} / {files}" },
  stop: { en: "Stop", "zh-CN": "停止" },
  originals: {
    en: "The files themselves stay as they are; each result is a new file.",
    "zh-CN": "原文件保持不变，结果另存为新文件。",
  },
  save: { en: "Save {file}", "zh-CN": "保存 {file}" },
  saveAll: { en: "Save {files}", "zh-CN": "保存 {files}" },
  report: { en: "Save report", "zh-CN": "保存报告" },
} satisfies Record<string, Text>;
