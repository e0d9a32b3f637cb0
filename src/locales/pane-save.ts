import type { Text } from "./text";

/** Saving the built sheets as a file of their own. */
export const SAVE = {
  menu: { en: "Save sheets as .xlsx", "zh-CN": "将工作表另存为 .xlsx" },
  title: { en: "Save as .xlsx", "zh-CN": "另存为 .xlsx" },
  about: {
    en: "A file of its own with the sheets built from the list under Build, and what you typed into them. It calculates without Hourglass: its formulas are Excel’s own, and one that reads your other sheets becomes its value. GTM Readiness and GTM Inputs, and your own sheets and charts, are not in it.",
    "zh-CN":
      "另存为独立文件，含「建表」列表中已生成的工作表及你填写的内容。文件无需 Hourglass 即可计算：公式均为 Excel 自带函数，引用你其他工作表的公式保留为数值。不含 GTM 就绪度、GTM 输入及你自己的工作表和图表。",
  },
  save: { en: "Save", "zh-CN": "保存" },
  saving: { en: "Writing the file …", "zh-CN": "正在写入文件…" },
  file: { en: "hourglass-sheets.xlsx", "zh-CN": "hourglass-工作表.xlsx" },
  saved: { en: "Saved: {sheets}.", "zh-CN": "已保存：{sheets}。" },
  without: { en: "{saved} Left out: {reasons}", "zh-CN": "{saved}未包含：{reasons}" },
  nothing: {
    en: "None of these sheets is in the workbook yet. Build one first.",
    "zh-CN": "工作簿中还没有这些工作表，请先生成。",
  },
} satisfies Record<string, Text>;
