import { ANNUALIZE } from "../../../catalogue/retention/annualize";
import type { Language, Text } from "../../../locales/text";
import { TIERS } from "../../base/tiers";
import { call } from "../../call";
import { inEachLanguage } from "../../template/said-here";
import { IN_YEAR } from "./cac";

/* The groups of customers, and what other sheets say of each: templates that fill an input while those stand. */

export const GROUPS = {
  all: { en: "All", "zh-CN": "全部" },
  a: { en: "A: NDR above 100%", "zh-CN": "A：NDR 高于 100%" },
  b: { en: "B: NDR below 100%", "zh-CN": "B：NDR 低于 100%" },
  micro: TIERS.micro,
} as const satisfies Record<string, Text>;
export type Group = keyof typeof GROUPS;
export const KEYS = Object.keys(GROUPS) as Group[];

export const cost = (column: string) => `SUMIFS({costs!${column}},${IN_YEAR})`;
const group = (column: string, key: Group) =>
  `SUMIFS({segments.${column}},{segments.group},"${key.toUpperCase()}")`;

/** The list of customers names tiers in its own language. */
const isMicro = (column: string, language: Language) => `{customers!${column}},"${TIERS.micro[language]}"`;
const MICRO = inEachLanguage((language) => `COUNTIFS(${isMicro("tier", language)},{customers!mrr},">=0")`);
const MICRO_MRR = inEachLanguage((language) => `SUMIFS({customers!mrr},${isMicro("tier", language)})`);

export const ARPA: Readonly<Record<Group, string>> = {
  all: '=IF(N({customers!active})=0,"",SUM({customers!mrr})/{customers!active})',
  a: `=IF(${group("then", "a")}=0,"",${group("mrr_then", "a")}/${group("then", "a")})`,
  b: `=IF(${group("then", "b")}=0,"",${group("mrr_then", "b")}/${group("then", "b")})`,
  micro: `=IF(${MICRO}=0,"",${MICRO_MRR}/${MICRO})`,
};

const monthly = (then: string, stayed: string) =>
  `=IF(${then}=0,"",${call(ANNUALIZE, `1-${stayed}/${then}`, "1/12")})`;
const BEFORE = '{customers!mrr_before},">0"';
const STILL = '{customers!mrr},">0"';
const ofMicro = (more: string) =>
  inEachLanguage((language) => `COUNTIFS(${isMicro("tier_before", language)},${BEFORE}${more})`);

export const CHURN: Readonly<Record<Group, string>> = {
  all: monthly(`COUNTIFS(${BEFORE})`, `COUNTIFS(${BEFORE},${STILL})`),
  a: monthly(group("then", "a"), group("stayed", "a")),
  b: monthly(group("then", "b"), group("stayed", "b")),
  micro: monthly(ofMicro(""), ofMicro(`,${STILL}`)),
};

/** What comes off revenue, by whose margin it is. */
const OFF = [
  `${cost("delivery")}`,
  `IF({margin_name}={'margin1},0,${cost("service")})`,
  `IF({margin_name}={'own},0,${cost("sales")})`,
  `IF({margin_name}={'margin3},${cost("development")},0)`,
].join("+");
export const MARGIN = `=IF(${cost("revenue")}=0,"",1-(${OFF})/${cost("revenue")})`;
export const EACH = `=IF(N({customers!active})=0,"",(${cost("delivery")}+${cost("service")})/{customers!active})`;
