import { same, type Text } from "../locales/text";

/** The words of the page around grid and pane, by the id of the element that shows them. */
export const WORDS = {
  title: { en: "Hourglass workbench", "zh-CN": "Hourglass 工作台" },
  about: {
    en: "Sample: Meridian Cloud. A stand-in for Excel; nothing leaves this page.",
    "zh-CN": "示例：经纬云。代替 Excel 的演示环境，数据不离开本页。",
  },
  en: same("English"),
  "zh-CN": same("中文"),
  dark: { en: "Dark", "zh-CN": "深色" },
  light: { en: "Light", "zh-CN": "浅色" },
  fill: { en: "Fill inputs", "zh-CN": "填入示例" },
  reset: { en: "Reset sample", "zh-CN": "重置示例" },
  divider: { en: "Width of the pane", "zh-CN": "窗格宽度" },
  fillHint: {
    en: "Types the sample company’s figures and statuses into the two GTM sheets.",
    "zh-CN": "将示例公司的数字与状态填入两张 GTM 表。",
  },
  resetHint: {
    en: "Puts the sample sheets back as they were and removes all others.",
    "zh-CN": "恢复示例各表，并删除其他表。",
  },
  failed: {
    en: "The sample could not be written. Reload the page to try again.",
    "zh-CN": "示例未能写入，可重新载入页面再试。",
  },
  notCalculated: {
    en: "Not calculated: figures may be out of date. Take back the last change, or reload the page.",
    "zh-CN": "未能完成计算，表中数字可能已过时。请撤销上一步修改，或重新载入页面。",
  },
} satisfies Record<string, Text>;
