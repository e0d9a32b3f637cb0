import type { Text } from "../locales/text";
import type { Reason } from "./types";

/** Why a row of a file is in no row of the ledger; `{value}` is what stands in it. */
export const REASONS: Readonly<Record<Reason, Text>> = {
  above: { en: "above the heads", "zh-CN": "表头之上" },
  blank: { en: "blank line", "zh-CN": "空行" },
  heads: { en: "the heads again", "zh-CN": "重复的表头" },
  total: { en: "a total", "zh-CN": "合计行" },
  sandbox: { en: "sandbox", "zh-CN": "沙盒数据" },
  refunded: { en: "refunded", "zh-CN": "已退款" },
  trial: { en: "trial not over", "zh-CN": "试用未结束" },
  trial_left: { en: "left during the trial", "zh-CN": "试用期内退出" },
  never: { en: "{value}, never revenue", "zh-CN": "{value}，从未成为收入" },
  future: { en: "{value}, not begun", "zh-CN": "{value}，尚未开始" },
  paused: { en: "{value}, and since when is not said", "zh-CN": "{value}，未注明暂停日" },
  paused_whole: { en: "paused since {value}, before it was paid", "zh-CN": "{value} 起暂停，尚未计费" },
  unclear: { en: "“{value}”, not known", "zh-CN": "「{value}」，无法识别" },
  once: { en: "one-time", "zh-CN": "一次性" },
  history: { en: "an earlier state of the same subscription", "zh-CN": "同一订阅的较早状态" },
  duplicate: { en: "same id and dates as an earlier row", "zh-CN": "编号与日期同前面某行" },
  replaced: { en: "changed again on the same day", "zh-CN": "当天又有变更" },
  no_customer: { en: "no customer", "zh-CN": "缺客户" },
  no_start: { en: "no start", "zh-CN": "缺开始日期" },
  no_amount: { en: "no amount", "zh-CN": "缺金额" },
  no_end: { en: "over, and since when is not said", "zh-CN": "已结束，但未注明结束日" },
  ends_first: { en: "ends before it starts", "zh-CN": "结束早于开始" },
  ends_same_day: { en: "ends on the day it starts", "zh-CN": "当日开始当日结束" },
  bad_start: { en: "start “{value}” is no day", "zh-CN": "开始「{value}」不是日期" },
  bad_end: { en: "end “{value}” is no day", "zh-CN": "结束「{value}」不是日期" },
  bad_day: { en: "“{value}” is no day", "zh-CN": "「{value}」不是日期" },
  bad_amount: { en: "“{value}” is no amount", "zh-CN": "「{value}」不是金额" },
  bad_term: { en: "term “{value}” is no number of months", "zh-CN": "期限「{value}」无法折算为月数" },
  other_currency: { en: "“{value}” is not in the currency of its row", "zh-CN": "「{value}」与该行币种不符" },
  bad_interval: { en: "interval “{value}” is not known", "zh-CN": "周期「{value}」无法识别" },
  bad_quantity: { en: "quantity “{value}” is no count", "zh-CN": "数量「{value}」有误" },
  error: { en: "an error in a cell: {value}", "zh-CN": "单元格为错误值：{value}" },
  bad_coupon: { en: "what coupon “{value}” takes off is no number", "zh-CN": "优惠券「{value}」的优惠额不是数字" },
  no_plan: { en: "plan “{value}” is in no file of plans", "zh-CN": "套餐「{value}」不在套餐文件中" },
  no_subscription: { en: "belongs to “{value}”, which is not among the rows", "zh-CN": "所属订阅「{value}」不在明细中" },
  not_needed: { en: "no row refers to it", "zh-CN": "没有行引用" },
}; // prettier-ignore

/** Reasons that somebody may overrule: the row can be read all the same. */
export const CAN_BE_KEPT = ["sandbox", "refunded", "trial", "never", "future", "paused", "once", "duplicate"] as const satisfies readonly Reason[]; // prettier-ignore
