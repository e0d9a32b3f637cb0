import type { Text } from "../../locales/text";

/** Whose thresholds hold where sources part; the first one is meant until somebody takes another. */
export const PRESETS = {
  handbook: { en: "handbook", "zh-CN": "手册" },
  strict: { en: "strict", "zh-CN": "从严" },
  us2015: { en: "US 2015", "zh-CN": "美国 2015" },
  cn2015: { en: "CN 2015", "zh-CN": "中国 2015" },
} as const satisfies Record<string, Text>;

export type Preset = keyof typeof PRESETS;

interface PresetThreshold {
  readonly threshold: number;
  /** Where it comes from, in place of the item's own source. */
  readonly source: Text;
}

const UPPER_END: Text = {
  en: "strict: the upper end of 5–10% (Handbook 001, L455)",
  "zh-CN": "从严：取 5%–10% 的上限（手册 001，L455）",
};

/** Thresholds other than those of the handbook, by item. */
export const PRESET_THRESHOLDS: Readonly<Record<string, Partial<Record<Preset, PresetThreshold>>>> = {
  R24: { strict: { threshold: 0.1, source: UPPER_END } },
  R41: {
    us2015: {
      threshold: 1 - 0.95 ** 12,
      source: {
        en: "US 2015: under 5% a month, here over a year (Handbook 002, L10)",
        "zh-CN": "美国 2015：月流失率低于 5%，此处折算为年（手册 002，L10）",
      },
    },
    cn2015: {
      threshold: 0.4,
      source: {
        en: "CN 2015: a renewal of 60% was good (Handbook 002, L10)",
        "zh-CN": "中国 2015：续约率 60% 即属良好（手册 002，L10）",
      },
    },
  },
  R49: { strict: { threshold: 0.1, source: UPPER_END } },
};
