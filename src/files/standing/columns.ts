import type { Mill } from "../../portable/mill";
import { formulaMark } from "../../portable/marks";
import type { OriginalOutside } from "../../portable/originals";
import { because } from "../../portable/reasons";
import { columnFormulas, standingFor, withFormulas, type OutsideFormula } from "./outside-formulas";
import { relations, type Package } from "./package";
import type { ChangedCell } from "./sheet-pass";
import { idsIn, revivedSpelling, wellSpelled } from "./spelling";
import { withoutSpills, type Frozen } from "./spills";
import { attributeOf, escapedText, INSIDE_TAG, prefixOf, textOf, withAttribute } from "./xml";
import type { WorkbookPart } from "./workbook-part";

/* Columns of tables that calculate: what Excel writes into each row that is added, and into the row of totals. */

/** A table of a file. */
export interface FileTable {
  readonly name: string;
  readonly sheet: string;
  readonly part: string;
  readonly xml: string;
}

/** The tables with formulas in their columns. */
export async function tablesIn(book: Package, { sheets }: WorkbookPart): Promise<readonly FileTable[]> {
  const tables: FileTable[] = [];
  for (const { name: sheet, part } of sheets) {
    for (const each of await relations(book, part)) {
      const xml = each.kind === "table" ? await book.read(each.part) : undefined;
      if (xml === undefined || !/(?:calculatedColumn|totalsRow)Formula/.test(xml)) continue;
      const tag = new RegExp(`<${prefixOf(xml, "table") ?? ""}table\\s(${INSIDE_TAG})>`).exec(xml)?.[1] ?? "";
      tables.push({ name: attributeOf(tag, "displayName") ?? "", sheet, part: each.part, xml });
    }
  }
  return tables;
}

/** Deals[LTV], as people type it. */
export const columnName = ({ name }: FileTable, { where }: OutsideFormula): string => `${name}[${where}]`;

interface RewrittenTable {
  readonly xml: string;
  readonly report: readonly ChangedCell[];
  readonly originals: readonly OriginalOutside[];
}

/** A table whose columns calculate for people without the add-in; a column can keep no value, and stays. */
export function rewrittenTable(
  table: FileTable,
  mill: Mill,
  frozen: Frozen,
  earlier: readonly OriginalOutside[],
): RewrittenTable {
  const formulas = columnFormulas(table.xml);
  const before = new Map([...standingFor(formulas, earlier)].map(([original, each]) => [each, original]));
  const changes: [OutsideFormula, string][] = [];
  const report: ChangedCell[] = [];
  const originals: OriginalOutside[] = [];
  for (const each of formulas) {
    const { text, at, where } = each;
    const milled = /SAAS[._]/i.test(text) ? mill.of(text) : ({ is: "none" } as const);
    const base = { sheet: "", cell: columnName(table, each), was: text };
    if (milled.is === "value") {
      report.push({ ...base, becomes: "stays", reason: milled.reason ?? because("inColumn"), ids: milled.ids }); // prettier-ignore
      continue;
    }
    const now = withoutSpills(milled.is === "formula" ? milled.formula : text, table.sheet, frozen);
    if (now === text) continue;
    if (milled.is === "formula")
      report.push({ ...base, becomes: "formula", now, excel: milled.excel, ids: milled.ids });
    const element = table.xml.slice(each.from, each.to);
    changes.push([each, withText(element, now, milled.is === "formula" && milled.onArrays)]);
    originals.push({ of: table.name, where, at, was: before.get(each)?.was ?? element, now: formulaMark(now) }); // prettier-ignore
  }
  return { xml: withFormulas(table.xml, changes), report, originals };
}

/** A table whose columns calculate as they did; one that was edited since stays, but for calls that are stuck. */
export function restoredTable(
  table: FileTable,
  originals: readonly OriginalOutside[],
): Omit<RewrittenTable, "originals"> {
  const formulas = columnFormulas(table.xml);
  const standing = standingFor(formulas, originals);
  const before = new Map([...standing].map(([original, each]) => [each, original]));
  const changes: [OutsideFormula, string][] = [];
  const report: ChangedCell[] = [];
  for (const each of formulas) {
    const element = before.get(each)?.was ?? table.xml.slice(each.from, each.to);
    const text = innerText(element);
    const now = before.has(each) ? wellSpelled(text) : revivedSpelling(text);
    if (now === each.text) continue;
    const base = { sheet: "", cell: columnName(table, each), was: each.text };
    report.push({ ...base, becomes: "formula", now, ids: idsIn(now) });
    changes.push([each, now === text ? element : withText(element, now, false)]);
  }
  for (const each of originals) {
    if (standing.has(each)) continue;
    const was = innerText(each.was);
    const base = { sheet: "", cell: `${each.of}[${each.where}]`, was };
    report.push({ ...base, becomes: "stays", reason: because("edited"), ids: idsIn(was) });
  }
  return { xml: withFormulas(table.xml, changes), report };
}

const ELEMENT = new RegExp(`^<([\\w.:-]+)((?:\\s${INSIDE_TAG})?)>([^]*?)</`);

const innerText = (element: string): string => textOf(ELEMENT.exec(element)?.[3] ?? "");

function withText(element: string, text: string, onArrays: boolean): string {
  const [, name, attributes] = ELEMENT.exec(element)!;
  const said = onArrays ? withAttribute(attributes, "array", "1") : attributes;
  return `<${name}${said}>${escapedText(text)}</${name}>`;
}
