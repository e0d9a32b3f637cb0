import type { Text } from "./text";

/** The trap radar in the pane. */
export const RADAR = {
  title: { en: "Trap radar", "zh-CN": "陷阱雷达" },
  show: { en: "Answer and read on", "zh-CN": "查看并作答" },
  back: { en: "Playbook", "zh-CN": "手册" },
  backLabel: { en: "Back to the playbook", "zh-CN": "返回手册" },
  about: {
    en: "From the numbers of the sheets, and your answers where no sheet can know. An answer is written to the sheet with today’s date.",
    "zh-CN": "依据各表数据判定，表中看不出的由你回答。回答会连同今天的日期写入表中。",
  },
  on: { en: "On", "zh-CN": "已陷入" },
  near: { en: "Near", "zh-CN": "有苗头" },
  open: { en: "Not known", "zh-CN": "不明" },
  off: { en: "Off", "zh-CN": "未陷入" },
  later: { en: "Later stages", "zh-CN": "后续阶段" },
  tells: { en: "What tells", "zh-CN": "依据" },
  nothingTells: { en: "No sheet says anything about it yet.", "zh-CN": "各表暂无相关数据。" },
  answeredOn: { en: "Answered on {day}", "zh-CN": "{day} 回答" },
  yes: { en: "Yes", "zh-CN": "有" },
  no: { en: "No", "zh-CN": "无" },
  unknown: { en: "Unknown", "zh-CN": "不清楚" },
  wayOut: { en: "Way out", "zh-CN": "化解办法" },
  goToRow: { en: "Go to its row", "zh-CN": "前往该行" },
  points: { en: "Points in the playbook", "zh-CN": "手册中的要点" },
  checklist: { en: "Checklist that the radar reads", "zh-CN": "雷达读取的清单" },
  undo: { en: "Undo", "zh-CN": "撤销" },
} satisfies Record<string, Text>;
