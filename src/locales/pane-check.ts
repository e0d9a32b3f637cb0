import { same, type Text } from "./text";

/** The words of Check this Excel. Names in braces are filled in. */
export const CHECK = {
  title: { en: "Check this Excel", "zh-CN": "检查此 Excel" },
  back: { en: "Back", "zh-CN": "返回" },
  lead: {
    en: "Calls every function in real cells of this Excel and looks at what they show.",
    "zh-CN": "在此 Excel 的真实单元格中逐个调用函数，核对显示的结果。",
  },
  leaves: {
    en: "It makes a sheet of its own beside yours and takes it away again. Your cells are not touched.",
    "zh-CN": "检查时在旁边新建一张表，结束后删除，不改动你的单元格。",
  },
  start: { en: "Start", "zh-CN": "开始" },
  again: { en: "Run again", "zh-CN": "重新检查" },
  running: { en: "Checking: {group}", "zh-CN": "正在检查：{group}" },
  stop: { en: "Stop", "zh-CN": "停止" },
  stopText: { en: "Stopping takes the sheet away, too.", "zh-CN": "停止后同样会删除该表。" },
  stopped: { en: "Stopped. Nothing was left behind.", "zh-CN": "已停止，未留下任何内容。" },
  allHeld: { en: "All {all} held", "zh-CN": "{all} 项全部符合" },
  broken: { en: "{broken} of {all} did not hold", "zh-CN": "{all} 项中有 {broken} 项不符" },
  where: same("{platform}, {version}"),
  unknownHost: { en: "An Excel that does not say which", "zh-CN": "未说明版本的 Excel" },
  language: { en: "Pane in English", "zh-CN": "窗格语言：简体中文" },
  done: {
    en: "Checked {date} in {seconds} s. Left nothing behind.",
    "zh-CN": "{date} 检查，用时 {seconds} 秒，未留下任何内容。",
  },
  of: { en: "{held} of {all}", "zh-CN": "{held} / {all}" },
  speed: { en: "{seconds} s, limit {limit} s", "zh-CN": "{seconds} 秒，上限 {limit} 秒" },
  skipped: { en: "not tried", "zh-CN": "未检查" },
  skippedText: {
    en: "This workbook keeps originals of cells that were made portable; a test must not put them at risk.",
    "zh-CN": "此工作簿保存着已改写单元格的原公式，检查不应影响它们。",
  },
  saw: { en: "shows {saw}, not {wanted}", "zh-CN": "显示 {saw}，应为 {wanted}" },
  refused: { en: "is refused", "zh-CN": "被拒绝" },
  more: { en: "and {n} more in the report", "zh-CN": "另有 {n} 项，见报告" },
  notTried: {
    en: "Not tried here: the sentences that Excel shows with errors, how formats, charts and pages look, dark mode, a second person in the file.",
    "zh-CN": "此处未检查：Excel 随错误显示的说明，条件格式、图表与打印页的外观，深色模式，多人同时编辑。",
  },
  copy: { en: "Copy report", "zh-CN": "复制报告" },
  copied: { en: "✓ Copied", "zh-CN": "✓ 已复制" },
  notCopied: { en: "The clipboard is closed to this pane.", "zh-CN": "窗格无法写入剪贴板。" },
  noFigures: { en: "No names, no figures of yours", "zh-CN": "不含你的名称与数字" },
} satisfies Record<string, Text>;

export const CHECK_GROUPS = {
  registered: { en: "Functions registered", "zh-CN": "函数注册" },
  examples: { en: "Examples through real cells", "zh-CN": "单元格中的示例" },
  blanks: { en: "Blanks, left out, errors", "zh-CN": "空白、省略与错误" },
  words: { en: "Option words", "zh-CN": "选项词" },
  natives: { en: "Native formulas against functions", "zh-CN": "自带公式与函数对照" },
  names: { en: "Named LAMBDAs", "zh-CN": "命名 LAMBDA" },
  formats: { en: "Number formats", "zh-CN": "数字格式" },
  rules: { en: "Conditional formats and lists", "zh-CN": "条件格式与下拉列表" },
  charts: { en: "Charts", "zh-CN": "图表" },
  pages: { en: "Outline, frozen panes, print", "zh-CN": "分级显示、冻结窗格与打印" },
  travel: { en: "Portable, repair, live again", "zh-CN": "改写、修复与还原" },
  speed: { en: "10,000 cells calculated", "zh-CN": "计算 10,000 个单元格" },
} satisfies Record<string, Text>;

/** What Hourglass does about it where a group did not hold. */
export const CHECK_CURES: Readonly<Record<keyof typeof CHECK_GROUPS, Text>> = {
  registered: {
    en: "Close and open the workbook. If they stay away, the add-in was not loaded whole.",
    "zh-CN": "请关闭并重新打开工作簿；若仍未恢复，说明加载项未完整载入。",
  },
  examples: {
    en: "The value in the pane is right; send us the report.",
    "zh-CN": "以窗格中的值为准；请把报告发给我们。",
  },
  blanks: {
    en: "Fill in what the formula leaves blank until this is mended; send us the report.",
    "zh-CN": "修复前请勿留空参数；请把报告发给我们。",
  },
  words: {
    en: "Use the English words; send us the report.",
    "zh-CN": "请改用英文选项词；并把报告发给我们。",
  },
  natives: {
    en: "Make portable compares each cell, and one that would show another value keeps its formula.",
    "zh-CN": "「改写」会逐格核对，数值不同的单元格保留原公式。",
  },
  names: {
    en: "This Excel needs another way: choose Excel formulas or values in Make portable.",
    "zh-CN": "此 Excel 不适用：改写时请选 Excel 公式或数值。",
  },
  formats: {
    en: "Values are right; only how they look differs.",
    "zh-CN": "数值正确，仅显示不同。",
  },
  rules: {
    en: "Sheets calculate as they should; colours or lists may be missing here.",
    "zh-CN": "工作表计算无误；颜色或下拉列表可能不显示。",
  },
  charts: {
    en: "All numbers of a chart stand in cells beside it; send us the report.",
    "zh-CN": "图表的数据均在单元格中；请把报告发给我们。",
  },
  pages: {
    en: "Set the page up by hand before printing; the sheets are whole without it.",
    "zh-CN": "打印前请自行设置页面；工作表本身不受影响。",
  },
  travel: {
    en: "Make portable puts a cell back that shows another value, and says which.",
    "zh-CN": "数值不同的单元格会恢复原公式，并列出位置。",
  },
  speed: {
    en: "Large sheets will take their time here.",
    "zh-CN": "在此环境中大表计算较慢。",
  },
};
