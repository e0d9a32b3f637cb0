import { largest, smallest } from "../../catalogue/extremes";
import { cellAddress, columnRange } from "../../excel/address";
import { DAYS, headKey, logRows, rowKey, type SheetGeometry } from "./geometry";
import { isLedgerColumn, LEDGER_ID, ledgerName } from "./ledger-names";
import { isOfChecklist, numbered, standingId } from "../readiness/numbered";
import { nameOf } from "./names";
import { isLog, rowsOf, type Section, type Setting, type SheetDefinition } from "./types";

/*
 * Formulas of definitions name cells in braces and say nothing of places:
 *   {acv}           the cell of that column in the same row, or of that row in the same period
 *   {quota}         the value of a row anywhere on the sheet
 *   {deals.acv}     a whole column of a section, a log's up to its closing row; a whole row of a timeline
 *   {tiers.micro.lower}  one cell of a table; {tiers.head.lower} the head above it
 *   {setup!q_to}    a value, or a column, of another sheet, by its name in the workbook
 *   {ledger?count}  a column of the ledger that not every ledger has; nothing where it hasn't
 *   {here}          the cell itself
 *   {'new}          a word to choose, in quotation marks; {"Yes"|"是"} any other word
 *   {from} {to}     the days between which a measure counts
 */

/** A template that names what there isn't: a fault in a definition, not in a workbook. */
class UnknownReference extends Error {}

/** Where a formula will stand, and what it is written for. */
export interface Place {
  readonly definition: SheetDefinition;
  readonly geometry: SheetGeometry;
  readonly setting: Setting;
  readonly section?: Section;
  readonly row?: number;
  readonly col?: string;
  /** What {from} and {to} stand for, as templates. */
  readonly between?: { readonly from: string; readonly to: string };
}

const GONE = "#REF!";
/** Stands for the row of a section's heads. */
const HEAD = "head";
const BRACES = /\{([^{}]+)\}/g;
/** Numbers and texts of an array that Excel writes in braces as well. */
const CONSTANTS = /^(?:-?[\d.]+|"[^"]*")(?:[,;](?:-?[\d.]+|"[^"]*"))*$/;

/** The formula in place of a template. */
export function expand(template: string, place: Place): string {
  return template.replace(BRACES, (all, inner: string) => {
    if (CONSTANTS.test(inner)) return all;
    return reference(inner, place);
  });
}

/** The sheets that a template reads and that aren't there. */
export function missingSheets(template: string, { standing, ledger, checklist }: Setting): readonly string[] {
  const read = [...template.matchAll(/\{([\w-]+)!([\w-]+)\}/g)];
  const isThere = (sheet: string, id: string) =>
    sheet === LEDGER_ID && isLedgerColumn(id) ? ledger.has(id) : standing.has(standingId(sheet, checklist));
  return read.filter(([, sheet, id]) => !isThere(sheet, id)).map(([, sheet]) => sheet);
}

function reference(inner: string, place: Place): string {
  const words = /^"([^"|]*)"\|"([^"|]*)"$/.exec(inner);
  if (words) return quoted(place.setting.language === "en" ? words[1] : words[2]);
  if (inner.startsWith("'")) return quoted(word(inner.slice(1), place));
  const column = /^ledger\?(\w+)$/.exec(inner)?.[1];
  if (column !== undefined)
    return isLedgerColumn(column) && place.setting.ledger.has(column) ? ledgerName(column) : "";
  const outside = /^([\w-]+)!([\w-]+)$/.exec(inner);
  if (outside) return fromOutside(outside[1], outside[2], place);
  if ((inner === "from" || inner === "to") && place.between) return expand(place.between[inner], place);
  const [first, second, third] = inner.split(".");
  if (third !== undefined) return tableCell(first, second, third, place);
  return second === undefined ? near(first, place) : whole(first, second, place);
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function word(key: string, { definition, setting, section }: Place): string {
  const sections = section ? [section, ...definition.sections] : definition.sections;
  for (const each of sections) {
    for (const cell of [...each.columns.map(({ cell }) => cell), ...rowsOf(each).flatMap(cellsOf)]) {
      if (cell.choices && "words" in cell.choices && key in cell.choices.words)
        return cell.choices.words[key][setting.language];
    }
  }
  throw new UnknownReference(`${definition.id}: no word '${key}`);
}

const cellsOf = ({
  cells,
}: {
  cells: Section["columns"][number]["cell"] extends infer C ? Record<string, C> : never;
}) => Object.values(cells);

/** While set-up does not stand, its few values are those of the pane, written out. */
function fromOutside(sheet: string, id: string, { setting }: Place): string {
  if (sheet === "setup" && !setting.standing.has("setup")) return withoutSetUp(id, setting);
  return isOfChecklist(sheet) ? numbered(nameOf(sheet, id), setting.checklist) : nameOf(sheet, id);
}

function withoutSetUp(id: string, { asOf, currency }: Setting): string {
  const month = `EOMONTH(${asOf},0)`;
  const quarter = `EOMONTH(${asOf},-MOD(MONTH(${asOf}),3))`;
  const values: Readonly<Record<string, string>> = {
    asof: String(asOf),
    currency: quoted(currency),
    q_from: `(EOMONTH(${quarter},-3)+1)`,
    q_to: quarter,
    y_from: `(EOMONTH(${month},-12)+1)`,
    y_to: month,
    life: "36",
    end_day: quoted(""),
    company: quoted(""),
    review: quoted(""),
  };
  return values[id] ?? "NA()";
}

/** {x}: in the same row of a log or table, in the same period of a timeline, else a value of the sheet. */
function near(id: string, place: Place): string {
  const { definition, geometry, section, row, col } = place;
  if (id === "here" && section && row !== undefined && col !== undefined)
    return cellAddress(row, geometry.cols[section.id][col]);
  if (section && row !== undefined && section.columns.some(({ key }) => key === id))
    return cellAddress(row, geometry.cols[section.id][id]);
  if ((section?.periods || section?.across) && col !== undefined && hasRow(section, id))
    return addressIn(place, section, id, col, false);
  for (const each of definition.sections) {
    if (each.value !== undefined && hasRow(each, id)) return addressIn(place, each, id, each.value, true);
  }
  throw new UnknownReference(`${definition.id}: no {${id}}`);
}

const hasRow = (section: Section, id: string) =>
  rowsOf(section).some((each) => each.id === id) ||
  id === HEAD ||
  (section.periods !== undefined && id === DAYS);

function addressIn({ geometry }: Place, section: Section, id: string, col: string, fixed: boolean): string {
  const row = geometry.rows.get(id === HEAD ? headKey(section) : rowKey(section, id));
  if (row === undefined) return GONE;
  const at = geometry.cols[section.id][col];
  return cellAddress(row, at, fixed ? "both" : undefined);
}

/** {section.part}: a column of a log or table, or a row of a timeline. */
function whole(sectionId: string, part: string, place: Place): string {
  const section = sectionOf(sectionId, place);
  const { geometry } = place;
  if (section.periods && hasRow(section, part)) return periodRange(section, part, place);
  const col = geometry.cols[sectionId][part];
  if (col === undefined) throw new UnknownReference(`${place.definition.id}: no {${sectionId}.${part}}`);
  const rows = isLog(section) ? logRows(geometry, section) : tableRows(section, geometry);
  if (!rows) return GONE;
  return columnRange(col, rows.first, rows.end, "both");
}

function periodRange(section: Section, id: string, { geometry }: Place): string {
  const row = geometry.rows.get(rowKey(section, id));
  if (row === undefined) return GONE;
  const cols = periodColumns(section).map(({ key }) => geometry.cols[section.id][key]);
  return `${cellAddress(row, smallest(cols), "both")}:${cellAddress(row, largest(cols), "both")}`;
}

/** The columns of a timeline's periods, oldest first. */
export const periodColumns = ({ columns }: Section) => columns.filter(({ period }) => period !== undefined);

function tableRows(section: Section, geometry: SheetGeometry) {
  const rows = rowsOf(section).flatMap(({ id }) => geometry.rows.get(rowKey(section, id)) ?? []);
  if (rows.length === 0 || !geometry.rows.has(headKey(section))) return undefined;
  return { first: smallest(rows), end: largest(rows) };
}

function tableCell(sectionId: string, id: string, col: string, place: Place): string {
  const section = sectionOf(sectionId, place);
  if (!hasRow(section, id) || !(col in place.geometry.cols[sectionId]))
    throw new UnknownReference(`${place.definition.id}: no {${sectionId}.${id}.${col}}`);
  return addressIn(place, section, id, col, true);
}

function sectionOf(id: string, { definition }: Place): Section {
  const found = definition.sections.find((section) => section.id === id);
  if (!found) throw new UnknownReference(`${definition.id}: no section ${id}`);
  return found;
}
