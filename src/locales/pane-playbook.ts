import type { Text } from "./text";

/** The words of the Playbook tab and of what leads there. Names in braces are filled in. */
export const PLAYBOOK = {
  search: { en: "Search points, traps and sheets", "zh-CN": "搜索要点、陷阱和工作表" },
  results: { en: "Search results", "zh-CN": "搜索结果" },
  found: { en: "{count:point}", "zh-CN": "{count} 条要点" },
  nothing: { en: "No point for “{query}”", "zh-CN": "没有与「{query}」对应的要点" },
  foundTraps: { en: "{count:trap}", "zh-CN": "{count} 个陷阱" },
  foundSheets: { en: "{count:sheet}", "zh-CN": "{count} 张表" },
  traps: { en: "Traps", "zh-CN": "陷阱" },
  sheets: { en: "Sheets", "zh-CN": "表" },
  tryOther: {
    en: "Try a shorter word, or choose a stage and a capability.",
    "zh-CN": "可换更短的词，或按阶段与能力选择。",
  },
  points: { en: "Points in the handbook", "zh-CN": "手册要点数" },
  cell: { en: "{stage}, {capability}: {count}", "zh-CN": "{stage}，{capability}：{count} 条" },
  title: { en: "{stage}, {capability}", "zh-CN": "{stage} · {capability}" },
  standing: { en: "score {score}, gates {passed}/{gates}", "zh-CN": "得分 {score}，关口 {passed}/{gates}" },
  key: { en: "Signs", "zh-CN": "符号" },
  why: { en: "Why", "zh-CN": "为什么" },
  measured: { en: "How to measure it", "zh-CN": "怎么衡量" },
  figure: {
    en: "{stat} {value}, {segment} {year} ({source})",
    "zh-CN": "{stat} {value}，{segment}，{year} 年（{source}）",
  },
  proof: { en: "What proves it", "zh-CN": "用什么证明" },
  trap: { en: "The trap behind it", "zh-CN": "背后的陷阱" },
  cellTraps: { en: "Traps here", "zh-CN": "这里的陷阱" },
  next: { en: "Next step", "zh-CN": "下一步" },
  workedAt: { en: "Work on it here: {sheets}", "zh-CN": "在此推进：{sheets}" },
  openSheet: { en: "{sheet} in Build", "zh-CN": "建表：{sheet}" },
  ask: { en: "Ask yourself", "zh-CN": "问问自己" },
  source: { en: "Handbook {source}", "zh-CN": "手册 {source}" },
  behindFunction: { en: "Behind SAAS.{id}", "zh-CN": "SAAS.{id} 背后的要点" },
  behindItems: { en: "Behind {items}", "zh-CN": "{items} 背后的要点" },
  behindSheet: { en: "Behind “{sheet}”", "zh-CN": "「{sheet}」背后的要点" },
  behindNothing: { en: "The handbook says nothing about it.", "zh-CN": "手册对此没有要求。" },
  whole: { en: "Playbook", "zh-CN": "手册" },
  backToWhole: { en: "Back to the whole playbook", "zh-CN": "返回整本手册" },
  about: { en: "What the handbook is", "zh-CN": "手册是什么" },
  ownWords: {
    en: "Its points stand here in short words of our own, each with its source.",
    "zh-CN": "这里的要点由我们概括，逐条注明出处。",
  },
  inPlaybook: { en: "In the playbook", "zh-CN": "手册中的要点" },
  showAll: { en: "All {count} in the playbook", "zh-CN": "在手册中查看全部 {count} 条" },
  showThem: { en: "Open in the playbook", "zh-CN": "在手册中查看" },
  ofRow: { en: "Playbook: why {row} matters", "zh-CN": "手册：{row} 为什么重要" },
} satisfies Record<string, Text>;

/** How much the handbook insists. */
export const WEIGHT_WORDS = {
  must: { en: "must", "zh-CN": "必须" },
  should: { en: "should", "zh-CN": "应当" },
  advice: { en: "advice", "zh-CN": "建议" },
} satisfies Record<string, Text>;

/** How items of the checklist stand: “R37, R38 pass”. */
export const ITEMS_STAND = {
  fail: { en: "{items} fail", "zh-CN": "{items} 未过" },
  partly: { en: "{items} partly", "zh-CN": "{items} 部分达成" },
  overridden: { en: "{items} overridden", "zh-CN": "{items} 已特批" },
  open: { en: "{items} open", "zh-CN": "{items} 未填" },
  pass: { en: "{items} pass", "zh-CN": "{items} 通过" },
  na: { en: "{items} don’t apply", "zh-CN": "{items} 不适用" },
} satisfies Record<string, Text>;

/** The same of one item, and of one with its number: “R36 fails, 2.71×”. */
export const ITEM_STANDS = {
  fail: { en: "{items} fails", "zh-CN": "{items} 未过" },
  pass: { en: "{items} passes", "zh-CN": "{items} 通过" },
  na: { en: "{items} doesn’t apply", "zh-CN": "{items} 不适用" },
  number: { en: "{stands}, {number}", "zh-CN": "{stands}，现为 {number}" },
} satisfies Record<string, Text>;
