import { areaAddress } from "../../excel/address";
import type { Area } from "../../excel/area";
import { LOOKS } from "../../sheets/palette";
import type { DataBar, FormulaRule, PlannedCell, SheetPlan, ValidationRule } from "../../sheets/plan";
import { blockOf, cellsOf, rectangles, type Block, type CellAt } from "../areas";
import { asItWas, asPlanned, holds } from "../cell-content";
import { KIND, propertyKey } from "../our-sheets";
import type { CellValue } from "../types";
import { looksLike, lookProperties } from "./looks";
import type { CellState, CellValidation, SheetState } from "./sheet-state";

/** What is to be written to one sheet, and nothing that it already holds. */
export interface SheetChanges {
  /** Back to the Normal style before the looks are set. */
  readonly resets: readonly Area[];
  readonly looks: Block<Excel.SettableCellProperties> | undefined;
  readonly formats: Block<string> | undefined;
  readonly contents: Block<CellValue> | undefined;
  readonly validations: readonly { readonly area: Area; readonly validation: CellValidation }[];
  readonly rules: readonly FormulaRule[];
  readonly dataBars: readonly DataBar[];
  /** By full key; null removes the property. */
  readonly properties: ReadonlyMap<string, string | null>;
}

interface Differences {
  readonly contents: readonly PlannedCell[];
  readonly looks: readonly PlannedCell[];
  readonly formats: readonly PlannedCell[];
}

/** In a row that is inserted everything differs. */
function differences(plan: SheetPlan, state: SheetState): Differences {
  const differs = (
    test: (cell: PlannedCell, old: CellState) => boolean,
    isSaid: (cell: PlannedCell) => boolean,
  ) =>
    plan.cells.filter((cell) => {
      const old = state.at(cell);
      return old ? test(cell, old) : isSaid(cell);
    });
  return {
    contents: differs(
      ({ content }, old) => content !== undefined && !holds(content, old.formula, old.value),
      ({ content }) => content !== undefined,
    ),
    looks: differs(
      ({ style }, old) => style !== undefined && !looksLike(LOOKS[style], old.look),
      ({ style }) => style !== undefined,
    ),
    formats: differs(
      ({ format }, old) => format !== undefined && format !== old.format,
      ({ format }) => format !== undefined,
    ),
  };
}

/** What turns the sheet as it is into the sheet as planned. */
export function changesFor(plan: SheetPlan, state: SheetState): SheetChanges {
  const { contents, looks, formats } = differences(plan, state);
  // The Normal style takes the number format along, so it is written again.
  const restyled = state.isNew ? [] : looks;
  const moved = plan.insertRows.length > 0;
  return {
    resets: rectangles(restyled),
    looks: blockOf(looks.map((cell) => ({ ...cell, value: lookProperties(LOOKS[cell.style!]) }))),
    formats: blockOf(
      union(formats, restyled).map((cell) => ({
        ...cell,
        value: cell.format ?? state.at(cell)?.format ?? "General",
      })),
    ),
    contents: blockOf(contents.map((cell) => ({ ...cell, value: asPlanned(cell.content!) }))),
    validations: plan.validations.flatMap((planned) => {
      const found = state.validationOf(planned);
      const validation = validationFor(planned);
      // Where people gave some of the cells a rule of their own, all stay as they are.
      const stands = found === "mixed" || isSame(found, validation);
      const { area } = planned;
      const cells = stands
        ? cellsOf(area).filter(({ row }) => state.moves.toOld(row) === undefined)
        : cellsOf(area);
      return rectangles(state.isNew && stands ? [] : cells).map((part) => ({ area: part, validation }));
    }),
    rules: plan.rules.filter((rule) => !state.rules.some((known) => isSameRule(known, rule, moved))),
    dataBars: plan.dataBars.filter(({ area }) => !state.rules.some((known) => isSameBar(known, area))),
    properties: new Map(
      [[KIND, plan.kind], ...Object.entries(plan.properties)]
        .map(([name, value]) => [propertyKey(name), value] as const)
        .filter(([key, value]) => state.properties.get(key) !== value),
    ),
  };
}

/**
 * What turns the sheet back into what it was, wherever the changes stopped, once the inserted rows are gone.
 * Rules are taken back by their ids.
 */
export function changesBack(plan: SheetPlan, state: SheetState): SheetChanges {
  const { contents, looks, formats } = differences(plan, state);
  const changed = changesFor(plan, state);
  const { toOld } = state.moves;
  const before = (cells: readonly CellAt[]) =>
    cells.flatMap((cell) => {
      const old = state.at(cell);
      return old ? [{ ...old, row: toOld(cell.row) ?? cell.row }] : [];
    });
  return {
    resets: rectangles(before(looks)),
    looks: blockOf(before(looks).map((old) => ({ ...old, value: lookProperties(old.look) }))),
    formats: blockOf(before(union(formats, looks)).map((old) => ({ ...old, value: old.format }))),
    contents: blockOf(before(contents).map((old) => ({ ...old, value: asItWas(old.formula, old.value) }))),
    validations: plan.validations.flatMap((planned) => {
      const found = state.validationOf(planned);
      if (found === "mixed" || isSame(found, validationFor(planned))) return [];
      const stood = cellsOf(planned.area).flatMap(({ row, col }) => ({ row: toOld(row) ?? -1, col }));
      return rectangles(stood.filter(({ row }) => row >= 0)).map((area) => ({ area, validation: found }));
    }),
    rules: [],
    dataBars: [],
    properties: new Map(
      [...changed.properties.keys()].map((key) => [key, state.properties.get(key) ?? null]),
    ),
  };
}

export function countContents({ contents }: SheetChanges): number {
  return contents?.cells.flat().filter((cell) => cell !== null).length ?? 0;
}

function union<T extends CellAt>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])];
}

/** Takes other entries with a warning. Excel's own words are in the user's language. */
function validationFor(planned: ValidationRule): NonNullable<CellValidation> {
  return {
    rule: ruleFor(planned),
    alert: { showAlert: true, style: "Warning", title: "", message: "" },
  };
}

function ruleFor(planned: ValidationRule): Excel.DataValidationRule {
  if ("list" in planned) return { list: { inCellDropDown: true, source: planned.list.join(",") } };
  if ("listFrom" in planned) return { list: { inCellDropDown: true, source: planned.listFrom } };
  const operator = "GreaterThanOrEqualTo";
  return planned.type === "date"
    ? { date: { operator, formula1: "1900-01-01" } }
    : { decimal: { operator, formula1: 0 } };
}

/** Excel may give a bound back as a text, and a day as one in its own notation: the kind of rule must do. */
function isSame(found: CellValidation, { rule }: NonNullable<CellValidation>): boolean {
  if (rule.list) return found?.rule.list?.source === rule.list.source;
  return Boolean(rule.date ? found?.rule.date : found?.rule.decimal);
}

/** Rows that are inserted move what a rule refers to, so that then its shape alone can be compared. */
function isSameRule(
  known: SheetState["rules"][number],
  { area, formula }: FormulaRule,
  moved: boolean,
): boolean {
  const withSign = formula.startsWith("=") ? formula : `=${formula}`;
  const shape = (text: string) => (moved ? text.replace(/(?<=[A-Z])\$?\d+/g, "") : text);
  return (
    known.type === "Custom" && shape(known.formula) === shape(withSign) && known.area === areaAddress(area)
  );
}

function isSameBar(known: SheetState["rules"][number], area: Area): boolean {
  return known.type === "DataBar" && known.area === areaAddress(area);
}
