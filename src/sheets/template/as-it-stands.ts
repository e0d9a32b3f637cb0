import { isErrorConstant } from "../../excel/errors";
import { parseFormula } from "../../excel/formula/parse";
import { walk } from "../../excel/formula/scope";
import { splitAddress } from "../../excel/sheet-name";
import { toNative } from "../../portable/to-native";
import { LANGUAGES } from "../../locales/text";
import type { Content, ExistingSheet, PlannedCell, SheetPlan } from "../plan";
import type { Held } from "../writer";
import { findGeometry } from "./find";
import { ledgerIn } from "./ledger-names";
import { planSheet } from "./plan-sheet";
import type { Refusal } from "./refusals";
import { settingFor } from "./setting";
import { STAGES } from "../../playbook/checklist";
import type { SheetDefinition } from "./types";

/** A sheet that stands, with what its cells show beside what they hold; both from A1. */
interface StandingSheet {
  readonly existing: ExistingSheet;
  readonly values: readonly (readonly Held[])[];
}

interface Workbook {
  readonly definitions: readonly SheetDefinition[];
  /** By id; what is not here is not in the new file either. */
  readonly sheets: ReadonlyMap<string, StandingSheet>;
  /** The names of the workbook, with what they mean. */
  readonly names: ReadonlyMap<string, string>;
  /** Excel's number of today. */
  readonly today: number;
}

/** What formulas of the file may read: the sheets that it holds, and names of ours for their cells. */
interface InFile {
  readonly sheet: (name: string) => boolean;
  readonly name: (name: string) => boolean;
}

/**
 * The plan of a new sheet that holds what this one holds: what people typed, their own rows and columns, formulas of
 * theirs. A formula that reads what is in no sheet of the file, or that Excel's own functions can't say, becomes its
 * value.
 */
export function planAsItStands(definition: SheetDefinition, workbook: Workbook): SheetPlan | Refusal {
  const { existing, values } = workbook.sheets.get(definition.id)!;
  const geometry = findGeometry(definition, existing);
  if ("refusal" in geometry) return geometry;
  const { properties } = existing;
  const language = LANGUAGES.find((each) => each === properties.language) ?? "en";
  const stage = STAGES.find((each) => each === properties.stage) ?? "GTM";
  const known = {
    definitions: workbook.definitions,
    existing: new Map([...workbook.sheets].map(([id, sheet]) => [id, sheet.existing])),
    ledger: ledgerIn(workbook.names),
  };
  const setting = settingFor({ language, stage, asOf: workbook.today }, [], known);
  const whole = planSheet(definition, setting, geometry);
  const sheets = new Set([...workbook.sheets.values()].map((sheet) => sheet.existing.name.toLowerCase()));
  const inFile: InFile = {
    sheet: (name) => sheets.has(name.toLowerCase()),
    name: (name) => {
      const place = workbook.names.get(name)?.replace(/^=/, "");
      return place === undefined || isInside(place, inFile);
    },
  };
  const held = existing.formulas.flatMap((line, row) =>
    line.flatMap((cell, col): PlannedCell[] =>
      contentsOf(cell, values[row]?.[col] ?? "", inFile, definition).map((content) => ({
        row,
        col,
        content,
      })),
    ),
  );
  const { validations, rules, columnWidths, rowHeights, freeze, print, charts, hiddenRows } = whole;
  return {
    kind: definition.id,
    name: existing.name,
    properties,
    insertRows: [],
    cells: [...whole.cells.map(({ row, col, style, format }) => ({ row, col, style, format })), ...held],
    columnWidths,
    rowHeights,
    freeze,
    validations,
    rules,
    dataBars: [],
    outline: [],
    print,
    names: whole.names,
    charts: charts.filter(({ name }) => `chart.${name}` in properties),
    hiddenRows,
    ...(definition.hidden && { hidden: definition.hidden }),
  };
}

/** A cell that is blank and shows something belongs to a spill, whose formula becomes its values on a hidden sheet. */
function contentsOf(
  cell: Held,
  value: Held,
  inFile: InFile,
  { hidden }: SheetDefinition,
): readonly Content[] {
  if (cell === "") return hidden && value !== "" ? [plain(value)] : [];
  return [contentOf(cell, value, inFile)];
}

function contentOf(cell: Held, value: Held, inFile: InFile): Content {
  if (typeof cell !== "string" || !cell.startsWith("=") || cell === value) return plain(cell);
  if (readsOnly(inFile, cell) && !("none" in toNative(cell))) return { formula: cell };
  // Whoever reads the cell finds an error there, as in the workbook.
  return typeof value === "string" && isErrorConstant(value) ? { formula: `=${value}` } : plain(value);
}

/** A text that reads like TRUE is none to formulas. */
function plain(value: Held): Content {
  if (typeof value === "number") return { number: value };
  return typeof value === "boolean" ? { formula: value ? "=TRUE()" : "=FALSE()" } : { text: value };
}

/** Whether a formula reads nothing but cells of these sheets, and names of ours. */
function readsOnly(inFile: InFile, formula: string): boolean {
  const nodes = parseFormula(formula);
  if (!nodes) return false;
  let inside = true;
  walk(nodes, {
    leaf: (leaf, isBound) => {
      if (leaf.kind === "reference") inside &&= isInside(leaf.text, inFile);
      if (leaf.kind === "name" && !isBound)
        inside &&= leaf.text.toLowerCase().startsWith("hg_") && inFile.name(leaf.text);
      return leaf;
    },
    call: (call) => call,
  });
  return inside;
}

function isInside(reference: string, inFile: InFile): boolean {
  if (reference.includes("[")) return false;
  const { sheet } = splitAddress(reference);
  return sheet === undefined || inFile.sheet(sheet);
}
