import { LANGUAGES, type Language, type Text } from "../locales/text";
import { LEDGER } from "../sheets/base/ledger";
import { findGeometry } from "../sheets/template/find";
import { logRows } from "../sheets/template/geometry";
import { LEDGER_ID } from "../sheets/template/ledger-names";
import { isLog } from "../sheets/template/types";
import { existingOf, readWorkbook, valuesOf } from "./apply/workbook-read";
import { inWorkbook } from "./problems";
import { WorkbookProblem, type CellValue } from "./types";

/* The rows of the ledger’s own sheet as they stand. */

const SECTION = LEDGER.sections.find(isLog)!;
/** The columns that an import may write; the others are people’s own, or ours. */
export const IMPORTED = ["customer", "product", "start", "end", "amount", "interval", "count", "currency", "contract", "note"] as const; // prettier-ignore
/** The columns that hold a formula of ours in every row. */
export const COMPUTED = SECTION.columns.flatMap(({ key, cell: { owner, value } }) => (owner === "ours" && value && "formula" in value ? [key] : [])); // prettier-ignore
export type ImportedColumn = (typeof IMPORTED)[number];

/** What a row holds by column; an interval by its key, such as “month”. */
export type LedgerCells = Readonly<Partial<Record<ImportedColumn, string | number>>>;

interface StandingRow {
  /** Of the sheet, counted from 0. */
  readonly row: number;
  readonly cells: LedgerCells;
}

export interface StandingLedger {
  readonly name: string;
  readonly rows: readonly StandingRow[];
  /** What was kept with the sheet of how it was imported. */
  readonly recipe: string | undefined;
}

export const RECIPE = "recipe";

export interface FoundLedgerSheet extends StandingLedger {
  readonly language: Language;
  readonly cols: Readonly<Record<string, number>>;
  /** The column of the rows’ numbers. */
  readonly numbers: number;
  readonly first: number;
  readonly end: number;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

/** The ledger’s sheet with its rows; null where it was not built. */
export function readLedgerRows(): Promise<StandingLedger | null> {
  return inWorkbook(findLedger);
}

export async function findLedger(context: Excel.RequestContext): Promise<FoundLedgerSheet | null> {
  const { ours } = await readWorkbook(context, [{ kind: LEDGER_ID }]);
  const [sheet] = ours;
  if (!sheet) return null;
  const existing = existingOf(sheet);
  const geometry = findGeometry(LEDGER, existing);
  if ("refusal" in geometry) throw new WorkbookProblem(geometry.refusal);
  const { first, end } = logRows(geometry, SECTION)!;
  const cols = geometry.cols[SECTION.id];
  const values = valuesOf(sheet);
  const { properties, name } = existing;
  const language = LANGUAGES.find((each) => each === properties.language) ?? "en";
  const rows: StandingRow[] = [];
  for (let row = first; row < end; row++) {
    const cells = cellsOf(values[row] ?? [], cols);
    if (cells.customer !== undefined) rows.push({ row, cells });
  }
  const found = { name, rows, recipe: properties[RECIPE], language, cols, numbers: geometry.ids, first, end };
  return { ...found, formulas: existing.formulas, values };
}

function cellsOf(line: readonly CellValue[], cols: Readonly<Record<string, number>>): LedgerCells {
  return Object.fromEntries(
    IMPORTED.flatMap((column) => {
      const value = line[cols[column]] ?? "";
      if (value === "" || typeof value === "boolean") return [];
      return [[column, column === "interval" ? keyOf(String(value)) : value] as const];
    }),
  );
}

const INTERVAL = SECTION.columns.find(({ key }) => key === "interval")!.cell.choices;
export const INTERVAL_WORDS: Readonly<Record<string, Text>> =
  INTERVAL && "words" in INTERVAL ? INTERVAL.words : {};

/** The key of a word of either language; a word of people’s own stays. */
const keyOf = (word: string) =>
  Object.keys(INTERVAL_WORDS).find((key) =>
    LANGUAGES.some((language) => INTERVAL_WORDS[key][language] === word),
  ) ?? word;
