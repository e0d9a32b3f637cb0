import type { Language } from "../locales/text";

/* What kind of firm each customer of the sample company is, by the number in its code: the same on every sheet. */

export const VERTICALS = {
  en: ["Retail", "Catering", "Education", "Manufacturing"],
  "zh-CN": ["零售", "餐饮", "教育", "制造"],
} as const;
export const REGIONS = { en: ["East", "South", "North"], "zh-CN": ["华东", "华南", "华北"] } as const;

/** The number in its code, by which the sample tells customers apart. */
export const numberOf = (customer: string) => Number(customer.slice(1));

/** Its place in the list of verticals. */
export const verticalAt = (customer: string) => numberOf(customer) % VERTICALS.en.length;

/** Where it is and what it does, in words. */
export const placeOf = (customer: string, language: Language) => ({
  vertical: VERTICALS[language][verticalAt(customer)],
  region: REGIONS[language][numberOf(customer) % REGIONS.en.length],
});

export const isInProfile = (customer: string) => numberOf(customer) % 7 !== 0;

/** The handbook's tier of what it pays a month; none where the fee is above medium, as no customer here is large. */
export function tierAt(mrr: number): "smb" | "mid" | null {
  const fee = mrr * 12;
  if (fee < 100_000) return "smb";
  return fee <= 500_000 ? "mid" : null;
}
