import type { Text } from "../../locales/text";
import type { LedgerColumn } from "../template/ledger-names";

/** What people call the columns of the ledger. */
export const COLUMN_NAMES: Readonly<Record<LedgerColumn, Text>> = {
  customer: { en: "Customer", "zh-CN": "客户" },
  start: { en: "Start", "zh-CN": "开始" },
  end: { en: "End", "zh-CN": "结束" },
  amount: { en: "Amount", "zh-CN": "金额" },
  interval: { en: "Interval", "zh-CN": "周期" },
  count: { en: "Count", "zh-CN": "期数" },
  currency: { en: "Currency", "zh-CN": "币种" },
  product: { en: "Product", "zh-CN": "产品" },
};
