import { withFilePrefixes, withoutFilePrefixes } from "../../excel/formula/prefixes";
import { isMisspelt } from "../../portable/known";
import { fromNames } from "../../portable/named";
import { repair } from "../../portable/repair";
import { escapedText, INSIDE_TAG, textOf } from "./xml";

/** A formula of a file with calls of our functions for those by names of the workbook, and for those that are stuck. */
export const liveSpelling = (text: string): string =>
  withFilePrefixes(repair(fromNames(withoutFilePrefixes(`=${text}`)))).slice(1);

/** What somebody’s formula was, in the spelling that works; one that was well keeps each of its characters. */
export const wellSpelled = (text: string): string => (isMisspelt(text) ? liveSpelling(text) : text);

/** The same of a whole cell. */
export function wellSpelledCell(raw: string, prefix: string): string {
  const formula = new RegExp(`(<${prefix}f(?:\\s${INSIDE_TAG})?>)([^]*?)(?=</${prefix}f>)`);
  return raw.replace(formula, (all, open: string, inner: string) => {
    const text = textOf(inner);
    const well = wellSpelled(text);
    return well === text ? all : open + escapedText(well);
  });
}
