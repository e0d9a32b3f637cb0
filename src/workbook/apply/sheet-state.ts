import type { Area } from "../../excel/area";
import { splitAddress } from "../../excel/sheet-name";
import type { Look } from "../../sheets/palette";
import type { SheetPlan } from "../../sheets/plan";
import { around, cellsOf, rangeOf, type Cell } from "../areas";
import { propertyKey } from "../our-sheets";
import type { CellValue } from "../types";
import type { Target } from "./locate";
import { LOOK_PROPERTIES, readLook } from "./looks";

/** A drop-down or another validation of one cell as Excel holds it; null for none. */
export type CellValidation = {
  readonly rule: Excel.DataValidationRule;
  readonly alert: Excel.DataValidationErrorAlert;
} | null;

interface RuleState {
  readonly id: string;
  readonly type: string;
  /** "" for everything that is no formula rule. */
  readonly formula: string;
  /** "A9:O75"; "" where the rule has several areas. */
  readonly area: string;
}

/** What one cell of a plan was like before it is touched. */
export interface CellState extends Cell {
  readonly formula: CellValue;
  readonly value: CellValue;
  readonly format: string;
  readonly look: Look;
}

/** How everything that a plan may touch is before it is touched. */
export interface SheetState {
  readonly isNew: boolean;
  at(cell: Cell): CellState;
  validationAt(cell: Cell): CellValidation;
  readonly rules: readonly RuleState[];
  /** By full key. */
  readonly properties: ReadonlyMap<string, string>;
}

/** The state of each target, in two syncs for all of them. A new sheet needs no reading. */
export async function readStates(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<SheetState[]> {
  const readings = targets.map((target) => (target.isNew ? undefined : startReading(context, target)));
  await context.sync();
  const rules = readings.map((reading) => reading?.formats.items.map(startReadingRule) ?? []);
  await context.sync();
  return readings.map((reading, i) => (reading ? stateOf(reading, rules[i].map(ruleState)) : NEW_SHEET));
}

const NEW_SHEET: SheetState = {
  isNew: true,
  at: ({ row, col }) => ({ row, col, formula: "", value: "", format: "General", look: {} }),
  validationAt: () => null,
  rules: [],
  properties: new Map(),
};

type Reading = ReturnType<typeof startReading>;

function startReading(context: Excel.RequestContext, { name, plan }: Target) {
  const sheet = context.workbook.worksheets.getItem(name);
  const area = around(plan.cells) ?? { row: 0, col: 0, rows: 1, cols: 1 };
  const range = rangeOf(sheet, area).load("formulas,values,numberFormat");
  return {
    area,
    range,
    looks: range.getCellProperties(LOOK_PROPERTIES),
    validations: validatedCells(plan).map((cell) => ({
      cell,
      found: rangeOf(sheet, { ...cell, rows: 1, cols: 1 }).dataValidation.load("type,rule,errorAlert"),
    })),
    formats: sheet.getRange().conditionalFormats.load("items/id,items/type"),
    properties: Object.keys({ kind: "", ...plan.properties }).map((name) => ({
      key: propertyKey(name),
      found: sheet.customProperties.getItemOrNullObject(propertyKey(name)).load("value"),
    })),
  };
}

function validatedCells(plan: SheetPlan): Cell[] {
  return plan.validations.flatMap(({ area }) => cellsOf(area));
}

function startReadingRule(format: Excel.ConditionalFormat) {
  const { id, type } = format;
  const range = format.getRangeOrNullObject().load("address");
  return { id, type, range, rule: type === "Custom" ? format.custom.rule.load("formula") : undefined };
}

function ruleState({ id, type, range, rule }: ReturnType<typeof startReadingRule>): RuleState {
  const area = range.isNullObject ? "" : splitAddress(range.address).cells.replaceAll("$", "");
  return { id, type, formula: rule?.formula ?? "", area };
}

function stateOf({ area, range, looks, validations, properties }: Reading, rules: RuleState[]): SheetState {
  const found = new Map(validations.map(({ cell, found }) => [key(cell), validationOf(found)]));
  return {
    isNew: false,
    at: ({ row, col }) => {
      const [r, c] = [row - area.row, col - area.col];
      return {
        row,
        col,
        formula: (range.formulas as CellValue[][])[r][c],
        value: (range.values as CellValue[][])[r][c],
        format: (range.numberFormat as string[][])[r][c],
        look: readLook(looks.value[r][c]),
      };
    },
    validationAt: (cell) => found.get(key(cell)) ?? null,
    rules,
    properties: new Map(
      properties.flatMap(({ key, found }) => (found.isNullObject ? [] : [[key, found.value]])),
    ),
  };
}

function validationOf({ type, rule, errorAlert }: Excel.DataValidation): CellValidation {
  return type === "None" ? null : { rule, alert: errorAlert };
}

const key = ({ row, col }: Cell) => `${row},${col}`;

/** Where the cells of a plan lie, for sentences; a plan without cells touches none. */
export function plannedArea(plan: SheetPlan): Area | undefined {
  return around(plan.cells);
}
