import type { Language } from "../../locales/text";
import type { MetricUnit } from "../../playbook/metric";
import type { NumberRange } from "../../playbook/rules/rule";

/** Behind a number of each unit. */
const UNITS: Readonly<Record<MetricUnit, Readonly<Record<Language, string>>>> = {
  percent: { en: "%", "zh-CN": "%" },
  multiple: { en: "×", "zh-CN": "×" },
  amount: { en: "", "zh-CN": "" },
  months: { en: " mo", "zh-CN": " 个月" },
  years: { en: " yr", "zh-CN": " 年" },
  days: { en: " d", "zh-CN": " 天" },
  hours: { en: " h", "zh-CN": " 小时" },
  count: { en: "", "zh-CN": "" },
};

/** 0.8 as “80%”, 12 as “12 mo”. */
export function quantity(value: number, unit: MetricUnit, language: Language): string {
  const shown = Number((unit === "percent" ? value * 100 : value).toPrecision(4));
  return shown.toLocaleString(language) + UNITS[unit][language];
}

/** “> 3×”, “1× – 3×”, “≤ 12 mo”; nothing for every number. */
export function interval(
  { from, above, to, below }: NumberRange,
  unit: MetricUnit,
  language: Language,
): string {
  const said = (value: number) => quantity(value, unit, language);
  const low = from ?? above;
  const high = to ?? below;
  if (low !== undefined && high !== undefined)
    return low === high ? said(low) : `${said(low)} – ${said(high)}`;
  if (low !== undefined) return `${from === undefined ? ">" : "≥"} ${said(low)}`;
  return high === undefined ? "" : `${to === undefined ? "<" : "≤"} ${said(high)}`;
}
