import { sameSheet } from "../../excel/sheet-name";
import type { FileRefusal } from "../native";
import { restoredTable, tablesIn } from "./columns";
import { dropDefinitions } from "./definitions-part";
import type { MadeFile } from "./make-portable";
import { namesCalled } from "./names-called";
import { dropOriginals, keptOriginals } from "./originals-part";
import { BROKEN } from "../package/no-workbook";
import { openPackage } from "./package";
import { restoredNames } from "./restored-names";
import { restoredRules } from "./rules";
import type { ChangedCell } from "./sheet-pass";
import { gone, SheetRestore } from "./sheet-restore";
import { sharedTexts } from "./shown";
import { changedWorkbook, workbookPart } from "./workbook-part";

/**
 * The file with the formulas that it had before it was made portable. A cell that was edited since, or moved, stays
 * and is listed. Calls by names of the workbook, and calls that got stuck, become calls of our functions.
 */
export async function makeLive(file: Uint8Array): Promise<MadeFile | FileRefusal> {
  const book = await openPackage(file);
  if ("refusal" in book) return book;
  const workbook = await workbookPart(book);
  if ("refusal" in workbook) return workbook;
  const kept = await keptOriginals(book, workbook.part);
  const texts = await sharedTexts(book, workbook.part);
  const cells: ChangedCell[] = [];
  const outside: ChangedCell[] = [];
  const called = new Set<string>();
  let hasRevived = false;
  for (const { name, part } of workbook.sheets) {
    const xml = await book.read(part);
    if (xml === undefined) return { refusal: BROKEN };
    const originals = (kept?.originals.cells ?? []).filter(({ sheet }) => sameSheet(sheet, name));
    const rules = (kept?.originals.rules ?? []).filter(({ of }) => sameSheet(of, name));
    if (originals.length + rules.length === 0 && !/SAAS[._]/i.test(xml)) continue;
    const ruled = restoredRules(name, xml, rules);
    const pass = new SheetRestore(name, ruled.xml, originals, texts, kept !== undefined).run();
    for (const each of ruled.edited) outside.push(each);
    if (pass.xml !== xml) book.set(part, pass.xml);
    for (const cell of pass.cells) cells.push(cell);
    for (const each of namesCalled(pass.xml)) called.add(each);
    hasRevived ||= pass.hasRevived;
  }
  for (const table of await tablesIn(book, workbook)) {
    const columns = (kept?.originals.columns ?? []).filter(({ of }) => of === table.name);
    const pass = restoredTable(table, columns);
    if (pass.xml !== table.xml) book.set(table.part, pass.xml);
    for (const each of pass.report) outside.push(each);
  }
  const present = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  for (const each of kept?.originals.cells ?? [])
    if (!present.has(each.sheet.toLowerCase())) cells.push(gone(each));
  const names = restoredNames(workbook, kept?.originals.names ?? [], called);
  const isAnew = workbook.xml.includes("fullCalcOnLoad");
  const calculation = isAnew ? kept?.originals.calculation : undefined;
  const { noNames } = kept?.originals ?? {};
  const changes = { ...names, added: new Map<string, string>(), noNames };
  const isRevived = hasRevived || names.hasRevived;
  const whole = changedWorkbook(workbook, changes, isRevived ? "anew" : calculation);
  const xml = await dropDefinitions(book, workbook, whole, kept?.originals.definitions);
  if (xml !== workbook.xml) book.set(workbook.part, xml);
  if (kept) await dropOriginals(book, workbook.part, kept.part);
  const isWritten = [...cells, ...outside].some(({ becomes }) => becomes === "formula");
  const isChanged = kept !== undefined || xml !== workbook.xml || isWritten;
  return { bytes: isChanged ? await book.bytes() : file, cells, names: names.report, outside };
}
