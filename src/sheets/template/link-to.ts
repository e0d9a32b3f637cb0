import { quoteText } from "../../excel/text";

/** Leads to a name of the workbook, which goes along when its sheet is called otherwise. */
export const linkTo = (name: string, title: string) =>
  `=HYPERLINK(${quoteText(`#${name}`)},${quoteText(title)})`;
