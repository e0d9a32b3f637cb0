import type { Text } from "./text";

/** The words of the Ledger view in the Build tab. */
export const LEDGER_PAGE = {
  back: { en: "Back to the ledger", "zh-CN": "返回台账" },
  reading: { en: "Reading the ledger", "zh-CN": "正在读取台账" },
  none: { en: "No ledger yet", "zh-CN": "尚无台账" },
  noneAbout: {
    en: "Import a billing export, or choose a table of this workbook under All sheets, Ledger.",
    "zh-CN": "请导入计费系统的导出文件，或在「全部工作表」的「台账」处指定工作簿中的一张表。",
  },
  import: { en: "Import a file", "zh-CN": "导入文件" },
  rows: { en: "{sheet}, {rows}", "zh-CN": "「{sheet}」，{count} 行" },
  questions: { en: "More about this ledger", "zh-CN": "进一步分析" },
  reconcile: { en: "Which convention gives this number?", "zh-CN": "按哪种口径得出此数？" },
  reconcileAbout: {
    en: "When Stripe, ChartMogul or a deck shows another one",
    "zh-CN": "与 Stripe、ChartMogul 或汇报材料对不上时",
  },
} satisfies Record<string, Text>;
