/** A text as it stands in a formula: in quotes, and with a quotation mark inside it written twice. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
