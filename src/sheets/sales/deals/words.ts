import type { Text } from "../../../locales/text";
import { say } from "../../template/say";
import { TIERS } from "../../base/tiers";

/* The words of the register, and which of its rows count. */

export const TYPES = {
  new: { en: "New customer", "zh-CN": "新客户" },
  cross: { en: "Cross-sell", "zh-CN": "交叉销售" },
};
export const SOLD_AS = {
  tool: { en: "Tool", "zh-CN": "工具" },
  solution: { en: "Solution", "zh-CN": "解决方案" },
};
export const PATHS = {
  seller: { en: "Seller", "zh-CN": "销售成交" },
  selfserve: { en: "Self-serve", "zh-CN": "静默支付" },
};
export const RABBIT: Text = { en: "Rabbit", "zh-CN": "兔子" };
export const DEER: Text = { en: "Deer", "zh-CN": "鹿" };
export const ELEPHANT: Text = { en: "Elephant", "zh-CN": "大象" };

export const ANIMALS = { micro: RABBIT, smb: RABBIT, mid: DEER, large: ELEPHANT };

/** Deals of mid-size customers. */
export const MIDDLE = `{deals.tier},${say(TIERS.mid)}`;
/** Deals signed in the last closed quarter, and in the twelve months to as-of. */
export const QUARTER = '{deals.signed},">="&{setup!q_from},{deals.signed},"<="&{setup!q_to}';
export const YEAR = '{deals.signed},">="&{setup!y_from},{deals.signed},"<="&{setup!y_to}';
/** A deal at a price below the list, as far as that counts. */
export const DISCOUNTED = '{deals.discount},">"&N({counts_from})';
