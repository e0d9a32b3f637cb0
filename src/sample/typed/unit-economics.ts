import type { Language } from "../../locales/text";
import { numbered, type Rows } from "../entry";

const SEGMENTS: Readonly<
  Record<Language, readonly (readonly [name: string, tier: string, vertical: string])[]>
> = {
  en: [
    ["Retail, medium", "mid", "Retail"],
    ["Retail, small", "smb", "Retail"],
    ["Catering, medium", "mid", "Catering"],
    ["Catering, small", "smb", "Catering"],
    ["Education, medium", "mid", "Education"],
    ["Education, small", "smb", "Education"],
    ["Manufacturing, medium", "mid", "Manufacturing"],
    ["Manufacturing, small", "smb", "Manufacturing"],
  ],
  "zh-CN": [
    ["零售 中型", "mid", "零售"],
    ["零售 中小", "smb", "零售"],
    ["餐饮 中型", "mid", "餐饮"],
    ["餐饮 中小", "smb", "餐饮"],
    ["教育 中型", "mid", "教育"],
    ["教育 中小", "smb", "教育"],
    ["制造 中型", "mid", "制造"],
    ["制造 中小", "smb", "制造"],
  ],
};

/** Those who grow cost more to win, and more to begin with. */
export const unitEconomicsRows = (language: Language): Rows => ({
  ...numbered(SEGMENTS[language], ([name, tier, vertical]) => ({ name, tier, vertical })),
  share: { a: 0.58, b: 0.42 },
  customers: { a: 60, b: 67 },
  first_cost: { a: 31_000, b: 25_000 },
  margin_wanted: { a: 0.05, b: 0.1 },
});
