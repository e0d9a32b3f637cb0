import { fill, type Text } from "../locales/text";
import { roleOf, type Layout } from "./layout";
import type { Spans } from "./split-row";

const NEEDED = [roleOf("customer"), roleOf("start"), roleOf("amount")];

/** A row with more fields than heads, or so few that a column it needs is not there. */
export function shapeProblem({ fields, tooMany, badQuotes }: Spans, layout: Layout): Text | null {
  if (badQuotes) return BAD_QUOTES;
  if (tooMany) return fill(TOO_MANY, { fields, heads: layout.fields });
  const place = layout.roles.findLastIndex((role) => NEEDED.includes(role));
  return fields <= place ? fill(TOO_FEW, { fields, heads: layout.fields }) : null;
}

const BAD_QUOTES: Text = {
  en: "a quote is not where one belongs. Put the whole field in quotes, and write each quote within it twice.",
  "zh-CN": "引号位置有误。请将整个字段用引号括起，字段内的每个引号写两遍。",
};
const TOO_MANY: Text = {
  en: "it has {fields:field} for {heads:head}. A field that holds the delimiter must stand in quotes.",
  "zh-CN": "该行有 {fields} 个字段，而表头只有 {heads} 个。含分隔符的字段须用引号括起。",
};
const TOO_FEW: Text = {
  en: "it ends after {fields} of {heads:field}. Write the others too, though they be empty.",
  "zh-CN": "该行只有 {fields} 个字段，表头有 {heads} 个。缺少的字段即使为空也须写出分隔符。",
};
/** Where rows of one currency are asked for. */
export const NO_CURRENCY: Text = {
  en: "the amount has no currency, and only those in one are asked for. Fill it in.",
  "zh-CN": "金额缺少币种，无法判断是否计入，请补填。",
};
