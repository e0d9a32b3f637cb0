import { SEGMENT } from "../../catalogue/gtm/segment";
import type { Text } from "../../locales/text";
import { call } from "../call";
import { say } from "../template/say";

/** The tiers of yearly fees by the labels of SAAS.SEGMENT. */
export const TIERS: Readonly<Record<string, Text>> = {
  micro: { en: "micro", "zh-CN": "小微" },
  smb: { en: "small-medium", "zh-CN": "中小" },
  mid: { en: "medium", "zh-CN": "中型" },
  large: { en: "large", "zh-CN": "大型" },
};

/** Fees between the tiers: the handbook leaves them open. */
export const UNCLASSIFIED: Text = { en: "unclassified", "zh-CN": "未归类" };

/** A word for the tier of a yearly fee, as a template; blank without a fee. */
export function byTier(fee: string, words: Readonly<Record<string, Text>>, otherwise: Text): string {
  const labels = Object.keys(words).map((label) => `"${label}"`);
  const place = `MATCH(${call(SEGMENT, fee)},{${labels.join(",")}},0)`;
  return `IF(N(${fee})<=0,"",IFNA(CHOOSE(${place},${Object.values(words).map(say).join(",")}),${say(otherwise)}))`;
}

/** The name of the tier itself. */
export const tierOf = (fee: string) => byTier(fee, TIERS, UNCLASSIFIED);
