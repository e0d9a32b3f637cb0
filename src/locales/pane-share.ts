import { counted, type Text } from "./text";

/** “1 cell”, “3 cells”, in English with a verb that agrees: “1 cell is”, “3 cells are”. */
export const cellsText = (count: number, one = "", many = one): Text => ({
  en: `${counted(count, "cell")} ${count === 1 ? one : many}`.trimEnd(),
  "zh-CN": `${count} 个单元格`,
});

/** The words of the Share tab. */
export const SHARE = {
  reading: { en: "Looking for cells that use Hourglass", "zh-CN": "正在查找使用 Hourglass 的单元格" },
  none: { en: "No cell uses Hourglass", "zh-CN": "没有使用 Hourglass 的单元格" },
  noneText: {
    en: "This workbook shows the same to people without the add-in.",
    "zh-CN": "没有加载项的人看到的内容与你一致。",
  },
  count: { en: "{cells} Hourglass", "zh-CN": "{cells}使用 Hourglass" },
  what: {
    en: "People without the add-in see the numbers until Excel recalculates, then #NAME?",
    "zh-CN": "没有加载项的人在重新计算前能看到数值，之后显示 #NAME?",
  },
  sheet: { en: "Sheet", "zh-CN": "工作表" },
  cells: { en: "cells", "zh-CN": "单元格" },
  become: { en: "can become", "zh-CN": "可改为" },
  formulas: { en: "{n:formula}", "zh-CN": "{n} 个公式" },
  values: { en: "{n:value}", "zh-CN": "{n} 个数值" },
  stay: { en: "{n:stays|stay}", "zh-CN": "{n} 个不变" },
  locked: { en: "◐ sheet is protected", "zh-CN": "◐ 工作表受保护" },
  replace: { en: "Replace them with", "zh-CN": "替换为" },
  native: { en: "Excel formulas", "zh-CN": "Excel 公式" },
  names: { en: "Named formulas", "zh-CN": "命名公式" },
  namesText: {
    en: "Short to read; needs Microsoft 365 or Excel 2024",
    "zh-CN": "便于阅读；需要 Microsoft 365 或 Excel 2024",
  },
  onlyValues: { en: "Values", "zh-CN": "数值" },
  valuesText: { en: "Numbers only, nothing recalculates", "zh-CN": "只留数值，不再重新计算" },
  inAny: { en: "{n:works|work} in any Excel", "zh-CN": "{n} 个适用于任何 Excel" },
  in2021: { en: "{n:needs|need} Excel 2021", "zh-CN": "{n} 个需要 Excel 2021" },
  in365: {
    en: "{n:needs|need} Microsoft 365 or Excel 2024",
    "zh-CN": "{n} 个需要 Microsoft 365 或 Excel 2024",
  },
  inOther: { en: "{n:works|work} in {other}", "zh-CN": "{n} 个适用于 {other}" },
  keep: { en: "{n:keeps its value|keep values}", "zh-CN": "{n} 个保留数值" },
  worksIn: { en: "Must work in", "zh-CN": "须能用于" },
  originals: {
    en: "The originals stay in the file. Make live again brings them back.",
    "zh-CN": "原公式保存在文件中，「还原」可恢复。",
  },
  definitions: { en: "Add a sheet of definitions", "zh-CN": "附「函数定义」表" },
  definitionsText: {
    en: "What each function means, its formula and source, and where it is used",
    "zh-CN": "各函数的含义、公式、出处与使用位置",
  },
  doneDefinitions: {
    en: "The sheet “{sheet}” says what each function means.",
    "zh-CN": "「{sheet}」表说明各函数的含义。",
  },
  noDefinitions: {
    en: "The sheet of definitions was not written: {reason}",
    "zh-CN": "函数定义表未能写入：{reason}",
  },
  make: { en: "Make {cells} portable", "zh-CN": "改写 {cells}" },
  nothing: { en: "Nothing can be changed", "zh-CN": "没有可改写的单元格" },
  list: { en: "Show the list", "zh-CN": "查看清单" },
  hideList: { en: "Hide the list", "zh-CN": "收起清单" },
  listed: { en: "What each cell becomes", "zh-CN": "各单元格的改写结果" },
  keepsValue: { en: "Keeps its value.", "zh-CN": "保留数值。" },
  stays: { en: "Stays as it is.", "zh-CN": "不变。" },
  because: { en: "{what} {why}", "zh-CN": "{what}{why}" },
  more: { en: "and {n} more", "zh-CN": "另有 {n} 个" },
  lessTitle: {
    en: "Formulas that ask less of cells than the functions",
    "zh-CN": "对单元格检查不如函数严格的公式",
  },
  showThem: { en: "Show them", "zh-CN": "查看" },
  hideThem: { en: "Hide them", "zh-CN": "收起" },
  beside: { en: "What else travels along", "zh-CN": "随文件一起发送的还有" },
  hidden: { en: "Hidden sheets: {sheets}.", "zh-CN": "隐藏的工作表：{sheets}。" },
  namesOurs: { en: "Names that use Hourglass: {names}.", "zh-CN": "使用 Hourglass 的名称：{names}。" },
  volatile: {
    en: "{cells} with every change (NOW, OFFSET and the like).",
    "zh-CN": "{cells}随每次改动重新计算（NOW、OFFSET 等）。",
  },
  links: { en: "{cells} other workbooks.", "zh-CN": "{cells}引用其他工作簿。" },
  people: { en: "The file’s properties name {people}.", "zh-CN": "文件属性中有：{people}。" },
  stuck: { en: "{cells} stuck on #NAME?", "zh-CN": "{cells}卡在 #NAME?" },
  stuckText: { en: "Typed or saved without the add-in.", "zh-CN": "在没有加载项时输入或保存。" },
  stuckListed: { en: "How each stuck cell is entered again", "zh-CN": "各卡住单元格将如何重新输入" },
  repair: { en: "Repair", "zh-CN": "修复" },
  kept: { en: "{cells} made portable", "zh-CN": "{cells}已改写" },
  keptText: { en: "Their formulas are kept in this file.", "zh-CN": "原公式保存在此文件中。" },
  live: { en: "Make live again", "zh-CN": "还原" },
  writing: { en: "Writing and comparing", "zh-CN": "正在写入并核对" },
  progress: { en: "{done} of {all:cell}", "zh-CN": "{done} / {all} 个单元格" },
  keeping: { en: "Keeping the formulas that stand there", "zh-CN": "正在保存原公式" },
  stop: { en: "Stop", "zh-CN": "停止" },
  stopping: { en: "Stopping", "zh-CN": "正在停止" },
  stopText: {
    en: "Stopping keeps what is done; each cell is either changed or as it was.",
    "zh-CN": "停止后已完成的保留，其余单元格保持原样。",
  },
  donePortable: {
    en: "{cells} Excel formulas now, {values:keeps its value|keep values}. All show the same as before.",
    "zh-CN": "{cells}改为 Excel 公式，{values} 个保留数值，显示内容不变。",
  },
  doneLive: { en: "{cells} live again.", "zh-CN": "{cells}已还原。" },
  doneRepair: { en: "{cells} entered again.", "zh-CN": "{cells}已重新输入。" },
  leftOver: { en: "Stopped; {cells} not reached.", "zh-CN": "已停止，{cells}未处理。" },
  unnoted: {
    en: "Excel refused the notes that say which formula stood in {cells}. All formulas are kept in this file.",
    "zh-CN": "Excel 拒绝为 {cells}添加说明原公式的批注；所有原公式均保存在此文件中。",
  },
  beyondNotes: {
    en: "Notes say which formula stood in the first {most} that keep values; {cells} none. All formulas are kept in this file.",
    "zh-CN": "仅为前 {most}添加说明原公式的批注，其余 {cells}没有；所有原公式均保存在此文件中。",
  },
  stillNoted: {
    en: "Excel refused to take the note of the formula off {cells}. Delete the notes by hand.",
    "zh-CN": "Excel 拒绝删除 {cells}上说明原公式的批注，请手动删除。",
  },
  edited: {
    en: "Edited since, and left alone: {cells}.",
    "zh-CN": "此后已修改，保持现状：{cells}。",
  },
  refused: { en: "Excel refused: {cells}.", "zh-CN": "Excel 拒绝修改：{cells}。" },
  inFile: {
    en: "{count:formula} of formats, validations, table columns or single sheets’ names can only come back in the file: save it, then drop it under Files.",
    "zh-CN":
      "另有 {count} 处公式（条件格式、数据验证、表格列或工作表级名称）只能在文件中恢复：请保存后到「文件」中拖入。",
  },
  changed: {
    en: "Changed after the check, and left as they are: {cells}. Check again.",
    "zh-CN": "检查后又被修改，保持现状：{cells}。请重新检查。",
  },
} satisfies Record<string, Text>;
