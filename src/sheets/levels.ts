import type { Text } from "../locales/text";
import { oneOf } from "./template/columns";

/* Words that several sheets offer to choose from. */

/** How large, hard, likely or alike something is. */
export const LEVELS = {
  low: { en: "Low", "zh-CN": "低" },
  middle: { en: "Middle", "zh-CN": "中" },
  high: { en: "High", "zh-CN": "高" },
} as const satisfies Record<string, Text>;

export const level = (key: string, title: Text, width = 75) => oneOf(key, title, LEVELS, width);
