import { same, type Text } from "./text";

/** The words of the Build tab. */
export const BUILD = {
  readiness: { en: "GTM readiness", "zh-CN": "GTM 就绪度" },
  about: {
    en: "{items} items in five capabilities, {gates} of them hard gates, and a verdict.",
    "zh-CN": "五项能力共 {items} 项，其中 {gates} 道硬性关口，并给出判定。",
  },
  stage: { en: "Stage", "zh-CN": "阶段" },
  stageAbout: {
    en: "{items} items count, {gates} gates decide. The {later} items of later stages are listed as “Later”.",
    "zh-CN": "计入 {items} 项，{gates} 道关口定结论；{later} 个后续阶段的事项标为「后续」。",
  },
  stageAll: {
    en: "All {items} items count, {gates} gates decide.",
    "zh-CN": "{items} 项全部计入，{gates} 道关口定结论。",
  },
  language: { en: "Language of the sheet", "zh-CN": "表内语言" },
  written: { en: "What will be written", "zh-CN": "将写入的内容" },
  isNew: { en: "new", "zh-CN": "新建" },
  isUpdate: { en: "update", "zh-CN": "更新" },
  readinessAbout: {
    en: "{items} items, verdict, scores, print set-up",
    "zh-CN": "{items} 项、判定、得分、打印设置",
  },
  inputsAbout: { en: "{count} inputs over four quarters", "zh-CN": "{count} 项输入，四个季度" },
  build: { en: "Build", "zh-CN": "生成" },
  update: { en: "Update", "zh-CN": "更新" },
  cancel: { en: "Cancel", "zh-CN": "取消" },
  adds: { en: "Adds {count} sheets, changes none", "zh-CN": "新增 {count} 张表，不改动其他内容" },
  updates: { en: "Keeps what you typed", "zh-CN": "你填写的内容保留" },
  addsAndUpdates: { en: "Adds 1 sheet, keeps what you typed", "zh-CN": "新增 1 张表，你填写的内容保留" },
  updateTitle: { en: "Update {sheet}", "zh-CN": "更新「{sheet}」" },
  taken: { en: "“{name}” is taken.", "zh-CN": "「{name}」已被占用。" },
  takenText: {
    en: "A sheet of that name exists that Hourglass did not build. It was not touched.",
    "zh-CN": "已有同名工作表，且非 Hourglass 生成，未作任何改动。",
  },
  otherName: { en: "Build “{name}” under another name", "zh-CN": "「{name}」换个名称生成" },
  orRename: {
    en: "Or rename your sheet, then choose Build.",
    "zh-CN": "或先重命名你的工作表，再点「生成」。",
  },
  badName: {
    en: "A sheet’s name has 1 to 31 characters, none of : \\ / ? * [ ] and no apostrophe at either end.",
    "zh-CN": "工作表名称须为 1–31 个字符，不含 : \\ / ? * [ ]，首尾不可为撇号。",
  },
  reading: { en: "Reading the workbook", "zh-CN": "正在读取工作簿" },
  building: { en: "Building GTM readiness", "zh-CN": "正在生成 GTM 就绪度" },
} satisfies Record<string, Text>;

export const SUMMARY = {
  builtOne: { en: "Built 1 sheet. Nothing else was changed.", "zh-CN": "已生成 1 张表，其他内容未改动。" },
  builtTwo: { en: "Built 2 sheets. Nothing else was changed.", "zh-CN": "已生成 2 张表，其他内容未改动。" },
  updated: { en: "Updated. What you typed is kept.", "zh-CN": "已更新，你填写的内容均已保留。" },
  stageAsOf: { en: "Stage {stage}, as of {asOf}", "zh-CN": "{stage} 阶段，截至 {asOf}" },
  score: { en: "score", "zh-CN": "得分" },
  gates: { en: "gates", "zh-CN": "关口" },
  gateCount: {
    en: "{count} gates: {states}. Gates decide.",
    "zh-CN": "{count} 道关口：{states}。结论看关口。",
  },
  pass: { en: "{count} passed", "zh-CN": "通过 {count}" },
  overridden: { en: "{count} overridden", "zh-CN": "特批 {count}" },
  partly: { en: "{count} partly", "zh-CN": "部分 {count}" },
  fail: { en: "{count} failed", "zh-CN": "未过 {count}" },
  open: { en: "{count} open", "zh-CN": "未填 {count}" },
  inTheWay: { en: "What stands in the way", "zh-CN": "未通过的关口" },
  nothingInTheWay: { en: "Every gate of this stage is passed.", "zh-CN": "本阶段的关口全部通过。" },
  showAll: { en: "Show all {count}", "zh-CN": "显示全部 {count} 项" },
  nextActions: { en: "Next five actions", "zh-CN": "接下来的五件事" },
  nothingToDo: { en: "Nothing is left to do at this stage.", "zh-CN": "本阶段事项已全部达成。" },
  overdue: { en: "{who} (overdue)", "zh-CN": "{who}（已逾期）" },
  noOwner: { en: "no owner", "zh-CN": "未定负责人" },
  overriddenGates: { en: "Overridden", "zh-CN": "特批放行" },
  oneGate: { en: "1 gate", "zh-CN": "1 道关口" },
  someGates: { en: "{count} gates", "zh-CN": "{count} 道关口" },
  by: { en: "{role}. The result itself stays", "zh-CN": "{role}。结果本身仍为" },
  voidOverride: { en: "Not an override: {id}", "zh-CN": "无效的特批：{id}" },
  byCapability: { en: "By capability", "zh-CN": "各项能力" },
  goToItem: { en: "Go to {id}", "zh-CN": "前往 {id}" },
  goToSheet: { en: "Go to the sheet", "zh-CN": "前往该表" },
  kept: { en: "Kept: {what}", "zh-CN": "保留：{what}" },
  changed: { en: "Changed: {what}", "zh-CN": "更改：{what}" },
  added: { en: "Added: {what}", "zh-CN": "新增：{what}" },
  cells: { en: "{count} cells", "zh-CN": "{count} 格" },
  oneCell: { en: "1 cell", "zh-CN": "1 格" },
  rows: { en: "{count} rows", "zh-CN": "{count} 行" },
  oneRow: { en: "1 row", "zh-CN": "1 行" },
  unread: {
    en: "The sheet is there, but its verdict can’t be read. Update mends it, or says what to put back.",
    "zh-CN": "表已存在，但无法读取判定。点「更新」可修复，或说明需补回的内容。",
  },
  unknown: same("–"),
} satisfies Record<string, Text>;

/** The sign of a gate’s state; the word stands beside it. */
export const GATE_SIGNS = { pass: "✓", overridden: "✎", partly: "◐", fail: "✕", open: "○" } as const;
