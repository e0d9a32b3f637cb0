import type { Text } from "./text";

/** The words of Import for files of MRR movements, of which a bridge is made. */
export const BRIDGE = {
  title: { en: "MRR bridge", "zh-CN": "MRR 变动表" },
  large: {
    en: "This file holds movements and is too large to be read whole here. hourglass ledger writes them as a bridge that SAAS.SNOWBALL reads.",
    "zh-CN":
      "此文件记录的是 MRR 变动，体积过大，无法在此整体读取。可用命令 hourglass ledger 写成 SAAS.SNOWBALL 可读的变动表。",
  },
  apart: {
    en: "The movements among these files are left out of the ledger. Import them alone: they go onto a sheet of their own.",
    "zh-CN": "这些文件中的 MRR 变动不计入台账。请单独导入变动文件，结果写入另一张表。",
  },
  currencyAsked: {
    en: "The movements are in {list}, which can’t be added up. At which rate are they converted?",
    "zh-CN": "MRR 变动含 {list} 多种币种，不能直接相加，按哪一日的汇率折算？",
  },
  otherCurrency: {
    en: "The movements are in {list}. At which rate are they converted?",
    "zh-CN": "MRR 变动的币种为 {list}，按哪一日的汇率折算？",
  },
  currencySpot: { en: "At the rate of each movement’s day", "zh-CN": "按各笔变动当日汇率" },
  currencyConstant: { en: "At today’s rate for all", "zh-CN": "均按今日汇率" },
  counts: {
    en: "{movements:movement} of {customers:customer}",
    "zh-CN": "{movements} 笔变动，{customers} 家客户",
  },
  closes: {
    en: "{counts}; MRR closes {month} at {mrr}",
    "zh-CN": "{counts}，{month} 期末 MRR {mrr}",
  },
  would: { en: "MRR closes {month} at {mrr}", "zh-CN": "{month} 期末 MRR 为 {mrr}" },
  sample: { en: "{type}, {day}", "zh-CN": "{day} {type}" },
  lacksRates: { en: "Rates are missing", "zh-CN": "汇率不全" },
  writes: { en: "Writes {sheet}, {months:month}", "zh-CN": "写入「{sheet}」{months} 个月" },
  writing: { en: "Writing the bridge", "zh-CN": "正在写入变动表" },
  done: {
    en: "{sheet} has {months:month}. SAAS.SNOWBALL puts its table together to quarters or years.",
    "zh-CN": "「{sheet}」共 {months} 个月。可用 SAAS.SNOWBALL 按季或按年汇总。",
  },
  noteFile: { en: "From {file}, {rows:row}.", "zh-CN": "来自 {file}，{rows} 行。" },
  noteSpot: {
    en: "Converted to {to} at the rate of each movement’s day, by the rates in {rates}.",
    "zh-CN": "按各笔变动当日汇率折算为 {to}，汇率取自 {rates}。",
  },
  noteCurrency: { en: "All amounts are in {currency}.", "zh-CN": "金额币种均为 {currency}。" },
  noteAllIn: { en: "Counted: {movements:movement}.", "zh-CN": "计入变动 {movements} 笔。" },
  noteLeftOut: {
    en: "Counted: {movements:movement}. Left out: {reasons}.",
    "zh-CN": "计入变动 {movements} 笔。未计入：{reasons}。",
  },
  noteBegins: {
    en: "It begins with 0: the file doesn’t say what MRR was before {month}.",
    "zh-CN": "期初自 0 起算，文件未载明 {month} 之前的 MRR。",
  },
} satisfies Record<string, Text>;
