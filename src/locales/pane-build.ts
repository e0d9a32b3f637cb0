import { same, type Text } from "./text";

/** The words of the Build tab. */
export const BUILD = {
  readiness: { en: "GTM readiness", "zh-CN": "GTM 就绪度" },
  about: {
    en: "{items} items in five capabilities, {gates} of them hard gates, and a verdict.",
    "zh-CN": "五项能力共 {items} 项，其中 {gates} 道硬性关口，并给出结论。",
  },
  another: { en: "Another checklist, for another product", "zh-CN": "再建一张清单（另一产品）" },
  askAnother: { en: "Another product…", "zh-CN": "另一产品…" },
  checklist: { en: "Checklist", "zh-CN": "清单" },
  eachItsOwn: { en: "The one each reads now", "zh-CN": "各表保持现有清单" },
  readinessName: { en: "Name of the checklist’s sheet", "zh-CN": "就绪度表名称" },
  inputsName: { en: "Name of its inputs’ sheet", "zh-CN": "输入表名称" },
  productHint: {
    en: "With the product in it you know it again.",
    "zh-CN": "建议写上产品名，便于区分。",
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
  stageLike: {
    en: "The handbook has no criteria of its own for this stage: {judged}’s apply.",
    "zh-CN": "手册未单列该阶段的标准，沿用「{judged}」的标准。",
  },
  language: { en: "Language of the sheet", "zh-CN": "表内语言" },
  written: { en: "What will be written", "zh-CN": "将写入的内容" },
  isNew: { en: "new", "zh-CN": "新建" },
  isUpdate: { en: "update", "zh-CN": "更新" },
  readinessAbout: {
    en: "{items} items, verdict, scores, print set-up",
    "zh-CN": "{items} 项、结论、得分、打印设置",
  },
  inputsAbout: { en: "{count} inputs over four quarters", "zh-CN": "{count} 项输入，四个季度" },
  build: { en: "Build", "zh-CN": "生成" },
  update: { en: "Update", "zh-CN": "更新" },
  cancel: { en: "Cancel", "zh-CN": "取消" },
  adds: { en: "Adds {count:sheet}, changes none", "zh-CN": "新增 {count} 张表，不改动其他内容" },
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
  stageAsOf: { en: "Stage {stage}, as of {asOf}", "zh-CN": "阶段：{stage}，截至 {asOf}" },
  thresholds: { en: "Thresholds: {preset}", "zh-CN": "阈值口径：{preset}" },
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
  overriddenAlone: {
    en: "Nothing but what was overridden: see below.",
    "zh-CN": "除已特批的关口外，全部通过。",
  },
  showAll: { en: "Show all {count}", "zh-CN": "显示全部 {count} 项" },
  link: { en: "Link", "zh-CN": "链接" },
  linkOffer: {
    en: "Other sheets can fill {count} blank inputs: {refs}. What you typed stays.",
    "zh-CN": "其他表可填充 {count} 项空白输入：{refs}。你填写的内容保留。",
  },
  linkOfferOne: {
    en: "Another sheet can fill the blank input {refs}. What you typed stays.",
    "zh-CN": "其他表可填充空白输入 {refs}。你填写的内容保留。",
  },
  proofOffer: {
    en: "The proof of {count} items is kept on sheets of this workbook: {refs}. Link their Evidence cells; what you typed stays.",
    "zh-CN": "{count} 个事项的证据已在本工作簿的表中：{refs}。可在「证据」列填入链接，你填写的内容保留。",
  },
  proofOfferOne: {
    en: "The proof of {refs} is kept on a sheet of this workbook. Link its Evidence cell; what you typed stays.",
    "zh-CN": "{refs} 的证据已在本工作簿的表中。可在「证据」列填入链接，你填写的内容保留。",
  },
  takeSnapshot: { en: "Take snapshot", "zh-CN": "生成快照" },
  addsRow: { en: "Adds a row to {sheet}", "zh-CN": "在「{sheet}」新增一行" },
  trend: { en: "Trend", "zh-CN": "趋势" },
  compare: { en: "Compare", "zh-CN": "对比" },
  now: { en: "now", "zh-CN": "当前" },
  gatesOf: { en: "{passed}/{gates} gates", "zh-CN": "关口 {passed}/{gates}" },
  trendPoint: { en: "{when}: score {score}, {gates}", "zh-CN": "{when}：得分 {score}，{gates}" },
  noTrend: {
    en: "No snapshot yet. Take one at each review to see what changed.",
    "zh-CN": "尚无快照。每次复盘生成一次，即可看到变化。",
  },
  sinceLast: { en: "Since last time", "zh-CN": "较上次变化" },
  from: { en: "From", "zh-CN": "从" },
  to: { en: "To", "zh-CN": "到" },
  unchanged: { en: "Nothing has changed.", "zh-CN": "没有变化。" },
  otherStage: {
    en: "The two were taken at different stages: {from} and {to}. Only items of both are compared.",
    "zh-CN": "两次快照所处阶段不同：{from} 与 {to}，仅对比共有的事项。",
  },
  nextActions: { en: "Next five actions", "zh-CN": "接下来的五件事" },
  nothingToDo: { en: "Nothing is left to do at this stage.", "zh-CN": "本阶段事项已全部达成。" },
  overdue: { en: "{who} (overdue)", "zh-CN": "{who}（已逾期）" },
  noOwner: { en: "no owner", "zh-CN": "未定负责角色" },
  overriddenGates: { en: "Overridden", "zh-CN": "特批放行" },
  someGates: { en: "{count:gate}", "zh-CN": "{count} 道关口" },
  by: { en: "{role}. The result itself stays", "zh-CN": "{role}。结果本身仍为" },
  voidOverride: { en: "Not an override: {id}", "zh-CN": "无效的特批：{id}" },
  byCapability: { en: "By capability", "zh-CN": "各项能力" },
  goToItem: { en: "Go to {id}", "zh-CN": "前往 {id}" },
  goToSheet: { en: "Go to the sheet", "zh-CN": "前往该表" },
  kept: { en: "Kept: {what}", "zh-CN": "保留：{what}" },
  changed: { en: "Changed: {what}", "zh-CN": "更改：{what}" },
  added: { en: "Added: {what}", "zh-CN": "新增：{what}" },
  cells: { en: "{count:cell}", "zh-CN": "{count} 格" },
  rows: { en: "{count:row}", "zh-CN": "{count} 行" },
  fromBefore: {
    en: "This sheet is from an earlier version. Update it: until then it doesn’t say what changed since the last snapshot, and the review pack and the trap radar may not read it.",
    "zh-CN":
      "此表由较早版本生成，请点「更新」。更新前，表上不显示较上次快照的变化，「经营复盘」与「陷阱雷达」也可能无法读取此表。",
  },
  unread: {
    en: "The sheet is there, but its verdict can’t be read. Update mends it, or says what to put back.",
    "zh-CN": "表已存在，但无法读取结论。点「更新」可修复，或说明需补回的内容。",
  },
  unknown: same("–"),
} satisfies Record<string, Text>;

/** Inputs that read cells of the user’s own model. */
export const BIND = {
  ask: { en: "Bind an input…", "zh-CN": "绑定输入…" },
  title: { en: "Bind an input to your model", "zh-CN": "将输入绑定到你的模型" },
  about: {
    en: "Choose the input, then select the cell of your model that holds its number. The input on “{sheet}” follows that cell from then on.",
    "zh-CN": "先选输入项，再到你的模型中选中对应数字所在的单元格，此后「{sheet}」中的该项随之更新。",
  },
  input: { en: "Input", "zh-CN": "输入项" },
  quarter: { en: "Quarter", "zh-CN": "季度" },
  allQuarters: {
    en: "Four cells fill {from} to {to}, the first one the oldest quarter.",
    "zh-CN": "四格依次对应 {from} 至 {to}，第一格为最早一季。",
  },
  replaces: { en: "Replaces what stands there: {held}", "zh-CN": "将替换现有内容：{held}" },
  cell: { en: "Selected in the sheet", "zh-CN": "表中所选" },
  cells: { en: "{rows} × {cols} cells", "zh-CN": "{rows} × {cols} 格" },
  blank: { en: "blank", "zh-CN": "空白" },
  bind: { en: "Bind", "zh-CN": "绑定" },
  back: { en: "Back", "zh-CN": "返回" },
  done: { en: "{ref} now follows {address}.", "zh-CN": "{ref} 已绑定到 {address}。" },
  gone: {
    en: "The sheet of the inputs is gone or can’t be read. Update the readiness sheet, then try again.",
    "zh-CN": "找不到输入表，或无法读取。先更新就绪度表，再重试。",
  },
} satisfies Record<string, Text>;

/** The start of the next quarter. */
export const QUARTER = {
  ask: { en: "Start next quarter…", "zh-CN": "开始下一季度…" },
  reading: { en: "Looking at what would move", "zh-CN": "正在查看要移动的内容" },
  starting: { en: "Starting the quarter", "zh-CN": "正在开始新季度" },
  title: { en: "Start {to}", "zh-CN": "开始 {to}" },
  about: {
    en: "A snapshot of “{checklist}” for {from} is taken first. Then typed figures go one column to the left with their heads, and {to} waits to be filled.",
    "zh-CN": "先为「{checklist}」的 {from} 生成快照，再把已填数据连同表头左移一列，空出 {to} 一列。",
  },
  snapshot: { en: "a row with the snapshot", "zh-CN": "新增一行快照" },
  cells: { en: "{area}: {parts}", "zh-CN": "{area}：{parts}" },
  move: { en: "{count:figure moves|figures move}", "zh-CN": "{count} 个数据左移" },
  leave: { en: "{count:leaves|leave} the sheet", "zh-CN": "{count} 个移出本表" },
  headsOnly: { en: "heads only", "zh-CN": "仅改表头" },
  past: {
    en: "{count:row with the figure that leaves|rows with the figures that leave}",
    "zh-CN": "新增 {count} 行，保存移出的数据",
  },
  asOf: { en: "as-of month from {before} to {after}", "zh-CN": "截至月份由 {before} 改为 {after}" },
  asOfStays: {
    en: "The as-of month of Set-up stays. Links of {to} stay blank until Set-up has reached that quarter.",
    "zh-CN": "「基础设置」的截至月份不变；到达该季度之前，{to} 的链接单元格显示为空。",
  },
  leaving: { en: "What leaves its sheet", "zh-CN": "移出原表的数据" },
  leavingAbout: {
    en: "Their columns are needed for later quarters. They are kept in {past}.",
    "zh-CN": "所在列要让给后面的季度，数据保存在「{past}」。",
  },
  nothingLeaves: { en: "Nothing leaves its sheet.", "zh-CN": "没有数据移出原表。" },
  showAll: { en: "Show all {count}", "zh-CN": "显示全部 {count} 个" },
  start: { en: "Start {to}", "zh-CN": "开始 {to}" },
  started: {
    en: "{to} has started. Fill its column in {inputs}; what the figures were before stands in {history}.",
    "zh-CN": "{to} 已开始。请在「{inputs}」填写该季度；此前的情况见「{history}」。",
  },
} satisfies Record<string, Text>;

/** The sign of a gate’s state; the word stands beside it. */
export const GATE_SIGNS = { pass: "✓", overridden: "✎", partly: "◐", fail: "✕", open: "○" } as const;

/** Sheets of ours that people have copied. */
export const COPIES = {
  meant: {
    en: "Hourglass means “{sheet}”. Copies of it: {copies}.",
    "zh-CN": "以「{sheet}」为准，其副本：{copies}。",
  },
  unsure: {
    en: "The original is gone or can’t be told from its copies: {copies}. Use one of them, or build a new sheet.",
    "zh-CN": "原表已不在，或无法与副本区分：{copies}。可选用其中一张，或新建。",
  },
  use: { en: "Use “{sheet}”, update it", "zh-CN": "改用「{sheet}」并更新" },
} satisfies Record<string, Text>;
