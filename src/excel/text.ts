/** What Excel makes of a value where it wants a text: TRUE and FALSE in capitals, nothing of a blank. */
export const textOfValue = (value: string | number | boolean | null): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");

/** A text as it stands in a formula: in quotes, and with a quotation mark inside it written twice. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
