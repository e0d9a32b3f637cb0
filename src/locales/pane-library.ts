import type { Text } from "./text";

/** The words of the list of sheets in the Build tab. */
export const LIBRARY = {
  views: { en: "What to build", "zh-CN": "生成内容" },
  readiness: { en: "Readiness", "zh-CN": "就绪度" },
  sheets: { en: "All sheets", "zh-CN": "全部工作表" },
  import: { en: "Import", "zh-CN": "导入" },
  ledger: { en: "Ledger", "zh-CN": "台账" },
  search: { en: "Search {count} sheets", "zh-CN": "搜索 {count} 张表" },
  clear: { en: "Clear the search", "zh-CN": "清除搜索" },
  nothing: {
    en: "No sheet for “{query}”.",
    "zh-CN": "没有与「{query}」对应的工作表。",
  },
  isNew: { en: "new", "zh-CN": "新建" },
  built: { en: "built", "zh-CN": "已建" },
  update: { en: "update", "zh-CN": "更新" },
  countBuilt: { en: "{count} built", "zh-CN": "已建 {count}" },
  countChosen: { en: "{count} chosen", "zh-CN": "已选 {count}" },
  needsNothing: { en: "Needs nothing else", "zh-CN": "无需其他表" },
  needs: { en: "Reads {sheets}", "zh-CN": "读取{sheets}" },
  stands: { en: "stands", "zh-CN": "已有" },
  missing: { en: "typed until it is built", "zh-CN": "未建前手工填写" },
  go: { en: "Go to {sheet}", "zh-CN": "前往「{sheet}」" },
  goShort: { en: "Go to sheet", "zh-CN": "前往" },
  chooseFirst: { en: "Choose the sheets to build", "zh-CN": "选择要生成的表" },
  adds: { en: "Adds {count}, changes none", "zh-CN": "新增 {count} 张，不改动其他内容" },
  updates: { en: "Updates {count}, keeps what you typed", "zh-CN": "更新 {count} 张，你填写的内容保留" },
  addsAndUpdates: {
    en: "Adds {added}, updates {updated}, keeps what you typed",
    "zh-CN": "新增 {added} 张，更新 {updated} 张，你填写的内容保留",
  },
  stageFromSetUp: {
    en: "Stage and as-of come from “{sheet}”.",
    "zh-CN": "阶段与截至月份取自「{sheet}」。",
  },
  link: { en: "Link", "zh-CN": "链接" },
  linkable: {
    en: "Sheets built later can fill {count} cells of {sheets}. What you typed stays.",
    "zh-CN": "后建的表可填充 {sheets} 中的 {count} 个单元格。你填写的内容保留。",
  },
  linkableOne: {
    en: "A sheet built later can fill a cell of {sheets}. What you typed stays.",
    "zh-CN": "后建的表可填充 {sheets} 中的一个单元格。你填写的内容保留。",
  },
  building: { en: "Building", "zh-CN": "正在生成" },
  done: { en: "Done. What you typed is kept.", "zh-CN": "已完成，你填写的内容均已保留。" },
} satisfies Record<string, Text>;
