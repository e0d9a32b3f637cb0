import { fill as fillText, shortened, type Text, type Values } from "../locales/text";

/** What was typed, as a sentence quotes it: on one line, and not too long. */
function quoted(typed: string): string {
  return shortened(typed).replace(/\s+/g, " ");
}

/** The same in the marks of each language. */
export function inQuotes(typed: string): Text {
  const once = quoted(typed);
  return { en: `“${once}”`, "zh-CN": `「${once}」` };
}

/** The sentences of functions: `fill` of the locales, where every value that is a plain text is a quotation. */
export function fill(text: Text, values: Values): Text {
  return fillText(text, values, (value) => (typeof value === "string" ? quoted(value) : String(value)));
}
