import { movementsTable, type Imported } from "../../billing";
import { MOVES_LABELS } from "../../catalogue/ledger/moves-table";
import { firstDayOf, monthOf } from "../../engine/months";
import { isoDay } from "../../excel/days";
import { BRIDGE } from "../../locales/pane-bridge";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { fill, type Language, type Text } from "../../locales/text";
import { monthText } from "../../sheets/dates";
import type { PlainCell, TableSheet } from "../../workbook/table-sheets";
import { WorkbookProblem } from "../../workbook/types";
import type { AskedFile } from "../recipe/asking";
import { keptText, NO_RECIPE, type CurrencyChoice, type KeptRecipe } from "../recipe/recipe";
import { countsOf, readAs, readingNotes, reasonList } from "../recipe/reading-notes";

/* Movements of files as a sheet with a bridge, and what there is to say of it. */

interface BridgeOf {
  readonly files: readonly AskedFile[];
  readonly imported: Imported;
  readonly recipe: KeptRecipe;
  readonly asOf: number;
  readonly language: Language;
}

const MONTH = "yyyy-mm";
const MONEY = "#,##0.00";

/** The bridge as a sheet of its own; its recipe is kept with it for the next file. */
export function bridgeSheet(of: BridgeOf): TableSheet {
  const { imported, recipe, language } = of;
  const table = movementsTable(imported.movements);
  if ("refusal" in table) throw new WorkbookProblem(table.refusal);
  const title = BRIDGE.title[language];
  const heads = table.months.map((day): PlainCell => ({ value: firstDayOf(monthOf(day)), format: MONTH }));
  const lines = table.rows.map(([line, values]) => [
    { value: MOVES_LABELS[line][language] },
    ...values.map((value): PlainCell => ({ value, format: MONEY })),
  ]);
  return {
    name: title,
    title,
    notes: notesOn(of, table.months[0]).map((note) => note[language]),
    rows: [[{ value: "" }, ...heads], ...lines],
    recipe: keptText(recipe, imported),
  };
}

function notesOn({ files, imported, recipe, asOf }: BridgeOf, firstMonth: number): readonly Text[] {
  const { sources, movements } = imported;
  const leftOut = countsOf(imported.leftOut);
  const counts = { movements: movements.length, reasons: reasonList(leftOut) };
  return [
    ...files.map(({ table: { file, rows } }) => fill(BRIDGE.noteFile, { file, rows: rows.length })),
    fill(FILE_TABLES.noteDay, { day: isoDay(asOf) }),
    // What was answered stands once, with the first file.
    ...sources.flatMap((source, i) => readingNotes(readAs(source), i === 0 ? recipe : NO_RECIPE)),
    ...currencyNotes(imported, recipe.currency, asOf),
    fill(leftOut.length > 0 ? BRIDGE.noteLeftOut : BRIDGE.noteAllIn, counts),
    fill(BRIDGE.noteBegins, { month: monthText(firstMonth) }),
  ];
}

function currencyNotes(
  { movements, currencies }: Imported,
  choice: CurrencyChoice | undefined,
  asOf: number,
): readonly Text[] {
  if (choice && choice.mode !== "keep" && currencies.some((code) => code !== choice.to)) {
    const { mode, to, rates } = choice;
    return [fill(mode === "spot" ? BRIDGE.noteSpot : FILE_TABLES.noteConstant, { to, rates, day: isoDay(asOf) })]; // prettier-ignore
  }
  const isBlank = movements.some(({ currency }) => currency === "");
  return currencies.length === 1 && !isBlank ? [fill(BRIDGE.noteCurrency, { currency: currencies[0] })] : [];
}
