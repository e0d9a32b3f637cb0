import { withFilePrefixes, withoutFilePrefixes } from "../../excel/formula/prefixes";
import { isMisspelt } from "../../portable/known";
import { fromNames } from "../../portable/named";
import { repair } from "../../portable/repair";
import { escapedText, INSIDE_TAG, textOf } from "./xml";

/** A formula of a file with calls of our functions for those by names of the workbook, and for those that are stuck. */
const liveSpelling = (text: string): string =>
  withFilePrefixes(repair(fromNames(withoutFilePrefixes(`=${text}`)))).slice(1);

/** The same of a formula that somebody has typed since: one with nothing of ours to mend keeps each of its characters. */
export function revivedSpelling(text: string): string {
  if (!isStuck(text)) return text;
  const typed = withoutFilePrefixes(`=${text}`);
  return isMisspelt(text) || fromNames(typed) !== typed ? liveSpelling(text) : text;
}

/** Whether something of ours is in a formula in another spelling than that of files. */
const isStuck = (text: string) =>
  /SAAS[._]/i.test(text.replace(/(?<![!_.\w]|SINGLE\()_xldudf_SAAS_\w+\(/g, ""));

/** The functions of a formula as files spell it, without reading it. */
export const idsIn = (formula: string) => [
  ...new Set(
    [...formula.matchAll(/_xldudf_SAAS_(\w+)\(/gi)].map(([, name]) =>
      name.replaceAll("_", ".").toUpperCase(),
    ),
  ),
];

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
