import { areaAddress } from "../../excel/address";
import type { Area } from "../../excel/area";
import { LOOKS } from "../../sheets/palette";
import type { DataBar, FormulaRule, PlannedCell, SheetPlan, ValidationRule } from "../../sheets/plan";
import { blockOf, cellsOf, rectangles, type Block, type Cell } from "../areas";
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

function differences(plan: SheetPlan, state: SheetState): Differences {
  const differs = (test: (cell: PlannedCell, old: CellState) => boolean) =>
    plan.cells.filter((cell) => test(cell, state.at(cell)));
  return {
    contents: differs(({ content }, old) => content !== undefined && !holds(content, old.formula, old.value)),
    looks: differs(({ style }, old) => style !== undefined && !looksLike(LOOKS[style], old.look)),
    formats: differs(({ format }, old) => format !== undefined && format !== old.format),
  };
}

/** What turns the sheet as it is into the sheet as planned. */
export function changesFor(plan: SheetPlan, state: SheetState): SheetChanges {
  const { contents, looks, formats } = differences(plan, state);
  // The Normal style takes the number format along, so it is written again.
  const restyled = state.isNew ? [] : looks;
  return {
    resets: rectangles(restyled),
    looks: blockOf(looks.map((cell) => ({ ...cell, value: lookProperties(LOOKS[cell.style!]) }))),
    formats: blockOf(
      union(formats, restyled).map((cell) => ({ ...cell, value: cell.format ?? state.at(cell).format })),
    ),
    contents: blockOf(contents.map((cell) => ({ ...cell, value: asPlanned(cell.content!) }))),
    validations: plan.validations.flatMap((planned) => {
      const validation = validationFor(planned);
      const missing = cellsOf(planned.area).filter((cell) => !isSame(state.validationAt(cell), validation));
      return rectangles(missing).map((part) => ({ area: part, validation }));
    }),
    rules: plan.rules.filter((rule) => !state.rules.some((known) => isSameRule(known, rule))),
    dataBars: plan.dataBars.filter(({ area }) => !state.rules.some((known) => isSameBar(known, area))),
    properties: new Map(
      [[KIND, plan.kind], ...Object.entries(plan.properties)]
        .map(([name, value]) => [propertyKey(name), value] as const)
        .filter(([key, value]) => state.properties.get(key) !== value),
    ),
  };
}

/** What turns the sheet back into what it was, wherever the changes stopped. Rules are taken back by their ids. */
export function changesBack(plan: SheetPlan, state: SheetState): SheetChanges {
  const { contents, looks, formats } = differences(plan, state);
  const changed = changesFor(plan, state);
  return {
    resets: rectangles(looks),
    looks: blockOf(looks.map((cell) => ({ ...cell, value: lookProperties(state.at(cell).look) }))),
    formats: blockOf(union(formats, looks).map((cell) => ({ ...cell, value: state.at(cell).format }))),
    contents: blockOf(
      contents.map((cell) => {
        const { formula, value } = state.at(cell);
        return { ...cell, value: asItWas(formula, value) };
      }),
    ),
    validations: changed.validations.flatMap(({ area }) =>
      cellsOf(area).map((cell) => ({
        area: { ...cell, rows: 1, cols: 1 },
        validation: state.validationAt(cell),
      })),
    ),
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

function union<T extends Cell>(a: readonly T[], b: readonly T[]): T[] {
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

function isSameRule(known: SheetState["rules"][number], { area, formula }: FormulaRule): boolean {
  const withSign = formula.startsWith("=") ? formula : `=${formula}`;
  return known.type === "Custom" && known.formula === withSign && known.area === areaAddress(area);
}

function isSameBar(known: SheetState["rules"][number], area: Area): boolean {
  return known.type === "DataBar" && known.area === areaAddress(area);
}
