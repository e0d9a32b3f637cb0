import type { Text } from "../locales/text";

/** The families of functions, in the order in which the pane lists them. */
export const FAMILIES = {
  "recurring-revenue": { en: "Recurring revenue", "zh-CN": "经常性收入" },
  ledger: { en: "Ledger", "zh-CN": "订阅台账" },
  retention: { en: "Retention & churn", "zh-CN": "留存与流失" },
  "unit-economics": { en: "Unit economics", "zh-CN": "单位经济模型" },
  pricing: { en: "Pricing & discount", "zh-CN": "定价与折扣" },
  sales: { en: "Sales efficiency & capacity", "zh-CN": "销售效率与产能" },
  growth: { en: "Growth & capital efficiency", "zh-CN": "增长与资本效率" },
  cohorts: { en: "Cohort & lifetime statistics", "zh-CN": "同期群与生命周期统计" },
  funnel: { en: "Funnel", "zh-CN": "销售漏斗" },
  forecasting: { en: "Forecasting", "zh-CN": "预测" },
  health: { en: "Customer health", "zh-CN": "客户健康度" },
  verdicts: { en: "Benchmarks, verdicts & definitions", "zh-CN": "基准、判定与定义" },
  gtm: { en: "GTM readiness", "zh-CN": "GTM 就绪度" },
} as const satisfies Record<string, Text>;

export type FamilyKey = keyof typeof FAMILIES;
