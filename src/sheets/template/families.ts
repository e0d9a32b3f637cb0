import type { Text } from "../../locales/text";

/** The families of sheets in the order in which the pane lists them. */
export const SHEET_FAMILIES = {
  base: { en: "Base data", "zh-CN": "基础数据" },
  revenue: { en: "Revenue & economics", "zh-CN": "收入与经营" },
  market: { en: "Market & strategy", "zh-CN": "市场与策略" },
  product: { en: "Product", "zh-CN": "产品研发" },
  sales: { en: "Marketing & sales", "zh-CN": "市场销售" },
  service: { en: "Service operations", "zh-CN": "服务运营" },
  organisation: { en: "Organisation", "zh-CN": "组织能力" },
  review: { en: "Review", "zh-CN": "经营复盘" },
} as const satisfies Record<string, Text>;

export type FamilyId = keyof typeof SHEET_FAMILIES;
