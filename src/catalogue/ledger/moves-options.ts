import { count, option, optional } from "../define";

/* How movements are classified: options of LEDGER.MOVES, and of LEDGER.TRACE, which must be called alike. */

export const reactivationDays = optional(
  count("reactivation_days", {
    en: "away longer counts as new; none: any gap is a return",
    "zh-CN": "离开超过此天数算新签，不填则一律算回流",
  }),
  0,
);

export const sameMonth = optional(
  option(
    "same_month",
    { en: "customers who came and went within a month", "zh-CN": "月内签约又流失的客户" },
    [
      { word: "ignore", zh: "忽略", about: { en: "left out", "zh-CN": "不计" } },
      { word: "count", zh: "计入", about: { en: "in new and in churn", "zh-CN": "同时计入新签与流失" } },
    ],
  ),
  "ignore",
);
