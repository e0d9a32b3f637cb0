import type { Text } from "../../locales/text";

/** Whose thresholds hold where sources part; the first one is meant until somebody takes another. */
export const PRESETS = {
  handbook: { en: "handbook", "zh-CN": "手册" },
  strict: { en: "strict", "zh-CN": "从严" },
  us2015: { en: "US 2015", "zh-CN": "美国 2015" },
  cn2015: { en: "CN 2015", "zh-CN": "中国 2015" },
} as const satisfies Record<string, Text>;

export type Preset = keyof typeof PRESETS;

/**
 * Thresholds other than those of the handbook, by item. 5% churn a month is what the US standard of 2015 allows;
 * a renewal of 60% counted as good in China then. A vertical of 5–10% is the handbook's: strict takes the upper end.
 */
export const PRESET_THRESHOLDS: Readonly<Record<string, Partial<Record<Preset, number>>>> = {
  R24: { strict: 0.1 },
  R41: { us2015: 1 - 0.95 ** 12, cn2015: 0.4 },
  R49: { strict: 0.1 },
};
