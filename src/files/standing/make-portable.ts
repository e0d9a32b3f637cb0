import { withFilePrefixes } from "../../excel/formula/prefixes";
import { Mill } from "../../portable/mill";
import { formulaMark, hasMark } from "../../portable/marks";
import {
  outsideWithEarlier,
  withEarlier,
  type OriginalCell,
  type OriginalName,
  type OriginalOutside,
  type Originals,
} from "../../portable/originals";
import { because } from "../../portable/reasons";
import { namesFor, type Wish } from "../../portable/rewrite";
import { fill, type Language, type Text } from "../../locales/text";
import type { FileRefusal } from "../native";
import { rewrittenTable, tablesIn } from "./columns";
import { addDefinitions, dropDefinitions, usesIn } from "./definitions-part";
import { dropOriginals, keepOriginals, keptOriginals } from "./originals-part";
import { BROKEN } from "../package/no-workbook";
import { declare, openPackage, unrelate, type Package } from "./package";
import { sharedTexts } from "./shown";
import { originalsOf } from "./restored-names";
import { rulesCalling, rulesWithoutSpills } from "./rules";
import { SheetRewrite, type ChangedCell } from "./sheet-pass";
import { frozenSpills, readsSpill, withoutSpills, type Frozen } from "./spills";
import { calculationOf, changedWorkbook, noNamesIn, severalCells, workbookPart, type FileName, type WorkbookPart } from "./workbook-part"; // prettier-ignore

/** What was done to a file. */
interface FileReport {
  /** Cells that call our functions, in the order of the sheets. */
  readonly cells: readonly ChangedCell[];
  /** Names of the workbook that do; `sheet` is "". */
  readonly names: readonly ChangedCell[];
  /** Formulas that stand in neither: of columns of tables, of conditional formats and validations. */
  readonly outside: readonly ChangedCell[];
}

export interface MadeFile extends FileReport {
  readonly bytes: Uint8Array;
}

/**
 * The same file for people without the add-in: nothing changes but the formulas that call our functions, what the
 * workbook says of them, and one part that keeps what they were. Cells without a stored value stay, and are listed.
 * `definitions` is the language of one more sheet, which says what the functions mean.
 */
export async function makePortable(
  file: Uint8Array,
  wish: Wish,
  definitions?: Language,
): Promise<MadeFile | FileRefusal> {
  const book = await openPackage(file);
  if ("refusal" in book) return book;
  const workbook = await workbookPart(book);
  if ("refusal" in workbook) return workbook;
  const earlier = await keptOriginals(book, workbook.part);
  const areas = severalCells(workbook.names);
  const mill = new Mill(wish, areas);
  const frozen = await allFrozen(book, workbook, mill);
  if ("refusal" in frozen) return frozen;
  const before = earlier?.originals;
  const written = await rewrittenSheets(book, workbook, mill, frozen, before);
  const { cells: all, originals, rules, calling } = written;
  const forNames = wish.to === "values" ? new Mill({ ...wish, to: "native" }, areas) : mill;
  const { changed, report, kept } = rewrittenNames(workbook.names, forNames, frozen, before?.names);
  const columns = await rewrittenColumns(book, workbook, forNames, frozen, before?.columns);
  const outside = [...columns.report, ...calling];
  const isChanged = originals.length + rules.length + columns.originals.length + changed.size > 0;
  if (!isChanged) return { bytes: file, cells: all, names: report, outside };
  const every = [...all, ...report, ...outside];
  const added = addedNames(workbook.names, every, wish);
  if ("refusal" in added) return added;
  if (workbook.chain !== undefined && all.some(({ becomes }) => becomes === "value"))
    await dropChain(book, workbook);
  if (earlier) await dropOriginals(book, workbook.part, earlier.part);
  const whole = {
    ...withEarlier(before, originals, [
      ...kept,
      ...[...added].map(([name, text]): OriginalName => ({ name, now: formulaMark(text) })),
    ]),
    calculation: before ? before.calculation : calculationOf(workbook.xml),
    noNames: before ? before.noNames : noNamesIn(workbook.xml),
    definitions: before?.definitions,
    rules: outsideWithEarlier(before?.rules, rules),
    columns: outsideWithEarlier(before?.columns, columns.originals),
  };
  const xml = changedWorkbook(workbook, { changed, added, removed: new Set() }, "anew");
  if (definitions === undefined) {
    book.set(workbook.part, xml);
    await keepOriginals(book, workbook.part, whole);
  } else {
    const without = await dropDefinitions(book, workbook, xml, whole.definitions);
    const uses = usesIn(every, whole);
    const made = await addDefinitions(book, workbook, without, uses, definitions);
    book.set(workbook.part, made.xml);
    await keepOriginals(book, workbook.part, { ...whole, definitions: made.kept });
  }
  return { bytes: await book.bytes(), cells: all, names: report, outside };
}

/** The spills of all sheets that become values. */
async function allFrozen(
  book: Package,
  { sheets }: WorkbookPart,
  mill: Mill,
): Promise<Map<string, string> | FileRefusal> {
  const frozen = new Map<string, string>();
  for (const { name, part } of sheets) {
    const xml = await book.read(part);
    if (xml === undefined) return { refusal: BROKEN };
    if (!MAY_BE_OURS.test(xml)) continue;
    for (const [at, area] of frozenSpills(name, xml, mill)) frozen.set(at, area);
  }
  return frozen;
}

/** Rewrites each sheet that calls our functions, or reads a spill that becomes values. */
async function rewrittenSheets(
  book: Package,
  { part: workbook, sheets }: WorkbookPart,
  mill: Mill,
  frozen: Frozen,
  earlier: Originals | undefined,
) {
  const texts = frozen.size > 0 ? await sharedTexts(book, workbook) : [];
  const cells: (readonly ChangedCell[])[] = [];
  const originals: (readonly OriginalCell[])[] = [];
  const rules: (readonly OriginalOutside[])[] = [];
  const calling: (readonly ChangedCell[])[] = [];
  for (const { name, part } of sheets) {
    const xml = (await book.read(part))!;
    if (!MAY_BE_OURS.test(xml) && !(frozen.size > 0 && readsSpill(xml))) continue;
    const before = (earlier?.cells ?? []).filter(({ sheet }) => sheet === name);
    const ruled = rulesWithoutSpills(
      name,
      xml,
      frozen,
      (earlier?.rules ?? []).filter(({ of }) => of === name),
    );
    const standing = new Map(before.map((each) => [each.cell, each]));
    const pass = new SheetRewrite(name, ruled.xml, mill, frozen, standing, texts).run();
    if (pass.content) book.set(part, pass.content);
    else if (ruled.xml !== xml) book.set(part, ruled.xml);
    cells.push(pass.cells);
    calling.push(rulesCalling(name, ruled.xml, mill));
    originals.push(pass.originals);
    rules.push(ruled.originals);
  }
  return { cells: cells.flat(), originals: originals.flat(), rules: rules.flat(), calling: calling.flat() };
}

async function rewrittenColumns(
  book: Package,
  workbook: WorkbookPart,
  mill: Mill,
  frozen: Frozen,
  earlier: readonly OriginalOutside[] = [],
) {
  const report: (readonly ChangedCell[])[] = [];
  const originals: (readonly OriginalOutside[])[] = [];
  for (const table of await tablesIn(book, workbook)) {
    const before = earlier.filter(({ of }) => of === table.name);
    const pass = rewrittenTable(table, mill, frozen, before);
    if (pass.xml !== table.xml) book.set(table.part, pass.xml);
    report.push(pass.report);
    originals.push(pass.originals);
  }
  return { report: report.flat(), originals: originals.flat() };
}

function rewrittenNames(
  names: readonly FileName[],
  mill: Mill,
  frozen: Frozen,
  earlier: readonly OriginalName[] = [],
) {
  const changed = new Map<FileName, string>();
  const report: ChangedCell[] = [];
  const kept: OriginalName[] = [];
  const before = originalsOf(names, earlier);
  for (const each of names) {
    const { name, sheet, text } = each;
    const milled = MAY_BE_OURS.test(text) ? mill.of(text) : ({ is: "none" } as const);
    const base = { sheet: "", cell: name, was: text };
    if (milled.is === "value") {
      report.push({ ...base, becomes: "stays", reason: milled.reason ?? because("inName"), ids: milled.ids });
      continue;
    }
    const now = withoutSpills(milled.is === "formula" ? milled.formula : text, "", frozen);
    if (now === text) continue;
    if (milled.is === "formula") {
      report.push({ ...base, becomes: "formula", now, excel: milled.excel, ids: milled.ids });
    }
    changed.set(each, now);
    const first = before.get(each);
    const isFirst = first !== undefined && hasMark(text, first.now);
    kept.push({
      name,
      ...(sheet !== undefined && { sheet }),
      was: (isFirst ? first.was : undefined) ?? text,
      now: formulaMark(now),
    });
  }
  return { changed, report, kept };
}

const MAY_BE_OURS = /SAAS[._]/i;

/** The names that the new formulas call, but for those that are there; refused where one of them means something else. */
function addedNames(
  names: readonly FileName[],
  cells: readonly ChangedCell[],
  wish: Wish,
): ReadonlyMap<string, string> | FileRefusal {
  const added = new Map<string, string>();
  if (wish.to !== "names") return added;
  const ids = cells.flatMap(({ becomes, ids: used }) => (becomes === "formula" ? used : []));
  for (const [name, lambda] of namesFor(ids)) {
    const text = withFilePrefixes(lambda).slice(1);
    const standing = names.find((each) => each.name.toUpperCase() === name);
    if (!standing) added.set(name, text);
    else if (formulaMark(standing.text) !== formulaMark(text)) return { refusal: fill(NAME_TAKEN, { name }) };
  }
  return added;
}

/** Excel makes the order of calculation anew where there is none. */
async function dropChain(book: Package, { part, chain }: WorkbookPart): Promise<void> {
  book.remove(chain!);
  await unrelate(book, part, chain!);
  await declare(book, chain!, undefined);
}

const NAME_TAKEN: Text = {
  en: "The workbook already has a name {name}, which means something else. Rename it, or choose native formulas.",
  "zh-CN": "工作簿中已有名称 {name}，含义不同。请改名，或改用 Excel 自带公式。",
};
