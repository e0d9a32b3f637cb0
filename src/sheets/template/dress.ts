import { COMPARATOR_SIGNS } from "../readiness/words";
import type { Language } from "../../locales/text";
import { DAY_FORMATS } from "../dates";
import type { StyleName } from "../plan";
import type { CellUnit } from "./cell-unit";
import type { Cell, CellLook, Setting } from "./types";

/* Looks and number formats of cells. */

const SIGNS: Readonly<Record<string, string>> = { CNY: "¥", USD: "$", EUR: "€", GBP: "£" };

/** Number formats; an amount carries the sign of its currency except in a log. */
export function formatOf(
  { unit, comparator, owner }: Cell,
  setting: Setting,
  inLog: boolean,
): string | undefined {
  // A quotient has more decimals than anybody reads; what people type stays as they type it.
  const plain = unit === "number" && owner === "ours" ? "0.0#" : unitFormat(unit, setting, inLog);
  const sign = comparator?.[setting.stage];
  return sign ? limitFormat(COMPARATOR_SIGNS[sign], unit, plain ?? "General") : plain;
}

/** A limit stands behind its operator, whatever its unit; one in points has no sign of its own to double it. */
const limitFormat = (sign: string, unit: CellUnit | undefined, plain: string) =>
  `"${sign} "${unit === "points" ? plain.split(";")[0].replace("+", "") : plain}`;

function unitFormat(
  unit: CellUnit | undefined,
  { language, currency }: Setting,
  inLog: boolean,
): string | undefined {
  switch (unit) {
    case "date":
      return DAY_FORMATS[language];
    case "moment":
      return language === "en" ? "d mmm yyyy hh:mm" : "yyyy-mm-dd hh:mm";
    case "month":
      return language === "en" ? "mmm yyyy" : "yyyy-mm";
    case "count":
      return "#,##0";
    case "money":
      return inLog ? "#,##0" : `"${SIGNS[currency] ?? ""}"#,##0`;
    case "percent":
      return "0.0%";
    case "multiple":
      return '0.00"×"';
    case "days":
      return language === "en" ? '0" d"' : '0" 天"';
    case "months":
      return language === "en" ? '0" mo"' : '0" 个月"';
    case "tenths":
      return language === "en" ? '0.0" mo"' : '0.0" 个月"';
    case "dayTenths":
      return language === "en" ? '0.0" d"' : '0.0" 天"';
    case "hours":
      return language === "en" ? '0.0" h"' : '0.0" 小时"';
    case "minutes":
      return language === "en" ? '0.0" min"' : '0.0" 分钟"';
    case "hidden":
      return NOTHING;
    case "since":
      return language === "en" ? '"from "mmm yy' : 'yyyy-mm" 起"';
    case "share":
      return "0%";
    case "figure":
      return figureFormat(SIGNS[currency] ?? "", language);
    case "movement":
      return '#,##0_);(#,##0);"–"_)';
    case "change":
      return '+#,##0;"−"#,##0;"–"';
    case "points":
      return language === "en" ? '+0.0" pp";"−"0.0" pp";"–"' : '+0.0" 个百分点";"−"0.0" 个百分点";"–"';
    case "apart":
      return language === "en" ? '0.0" pp"' : '0.0" 个百分点"';
    case "hundredths":
      return "0.00%";
    default:
      return undefined;
  }
}

/** The number format of what stands there for formulas only. */
export const NOTHING = ";;;";

/** In 万 no comma parts the digits: it would stand in the wrong place. */
const figureFormat = (sign: string, language: Language) =>
  language === "en"
    ? `[>=1000000]"${sign}"0.00,,"M";[>=10000]"${sign}"0.0,"k";"${sign}"#,##0`
    : `[>=100000000]"${sign}"0\\.00,,"亿";[>=10000]"${sign}"0\\.0,"万";"${sign}"#,##0`;

const WORDS: readonly (CellUnit | undefined)[] = ["text", "link", undefined];

/** Looks that mean one style whatever the cell holds. */
const STYLES: Readonly<Partial<Record<CellLook, StyleName>>> = {
  label: "label",
  source: "sourceLine",
  result: "result",
  muted: "mutedRight",
  indent: "bodyIndent",
  prose: "body",
  aside: "small",
  leads: "leads",
  card: "card",
  cardNote: "cardNote",
  barValue: "barValue",
  barCaption: "barCaption",
  barAxis: "barAxis",
};

/** The style of a cell in the body of a section. */
export function styleOf({ owner, unit, look }: Cell): StyleName {
  if (owner === "yours" && look === "prose") return "typed";
  const style = look && STYLES[look];
  if (style) return style;
  if (look === "note") return owner === "yours" ? "typedText" : "muted";
  if (look === "strong" || look === "total") return WORDS.includes(unit) ? "labelBold" : "valueBold";
  const words = WORDS.includes(unit);
  if (owner === "ours") return words ? "label" : "value";
  return words ? "typedText" : "typedRight";
}

/** Words right of numbers stand off them, as their heads do. */
export const standingOff = (style: StyleName): StyleName => STANDING_OFF[style] ?? style;

const STANDING_OFF: Partial<Record<StyleName, StyleName>> = {
  label: "labelIndent",
  muted: "mutedIndent",
  typedText: "typedTextIndent",
  leads: "leadsIndent",
};

/** Numbers stand at the right under a head at the right. */
export const isRight = ({ cell }: { readonly cell: Cell }) => !WORDS.includes(cell.unit);
