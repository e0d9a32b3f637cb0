import { areaAddress } from "../../excel/address";
import { readAddress } from "../../excel/sheet-name";
import type { Area } from "../../excel/area";
import type { Look } from "../../sheets/palette";
import type { SheetPlan, Validation } from "../../sheets/plan";
import { around, cellsOf, rangeOf, type CellAt } from "../areas";
import { propertyKey } from "../our-sheets";
import type { CellValue } from "../types";
import type { Target } from "./locate";
import { rowMoves, type RowMoves } from "./row-moves";
import type { OurSheet } from "./workbook-read";
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
export interface CellState extends CellAt {
  readonly formula: CellValue;
  readonly value: CellValue;
  readonly format: string;
  readonly look: Look;
}

/** How everything that a plan may touch is before it is touched, in the rows that it will have. */
export interface SheetState {
  readonly isNew: boolean;
  readonly moves: RowMoves;
  /** A cell of the plan; undefined in a row that is inserted, for what it will look like is Excel's to say. */
  at(cell: CellAt): CellState | undefined;
  /** Of the cells of a planned validation; “mixed” where they don't all have the same. */
  validationOf(planned: Validation): CellValidation | "mixed";
  readonly rules: readonly RuleState[];
  /** By full key. */
  readonly properties: ReadonlyMap<string, string>;
}

const BLANK = { formula: "", value: "", format: "General", look: {} } as const;

const NEW_SHEET: SheetState = {
  isNew: true,
  moves: rowMoves([]),
  at: (cell) => ({ ...cell, ...BLANK }),
  validationOf: () => null,
  rules: [],
  properties: new Map(),
};

/** Asks for the state of each target; it is known after the next sync. A new sheet needs no reading. */
export function startReading(
  context: Excel.RequestContext,
  targets: readonly Target[],
  ours: readonly OurSheet[],
): () => SheetState[] {
  const answers = targets.map((target) => {
    const sheet = ours.find(({ info }) => info.name === target.name);
    return target.isNew || !sheet ? () => NEW_SHEET : readingOf(context, target, sheet);
  });
  return () => answers.map((answer) => answer());
}

function readingOf(context: Excel.RequestContext, { name, plan }: Target, ours: OurSheet): () => SheetState {
  const sheet = context.workbook.worksheets.getItem(name);
  const moves = rowMoves(plan.insertRows);
  const oldCell = ({ row, col }: CellAt) => {
    const old = moves.toOld(row);
    return old === undefined ? [] : [{ row: old, col }];
  };
  const area = around(plan.cells.flatMap(oldCell)) ?? { row: 0, col: 0, rows: 1, cols: 1 };
  const range = rangeOf(sheet, area).load("formulas,values,numberFormat");
  const looks = range.getCellProperties(LOOK_PROPERTIES);
  const validations = plan.validations.map((planned) => {
    const old = around(cellsOf(planned.area).flatMap(oldCell));
    return [planned, old && rangeOf(sheet, old).dataValidation.load("type,rule,errorAlert")] as const;
  });
  const rules = ours.rules.items.map(startReadingRule);
  return () => ({
    isNew: false,
    moves,
    at: ({ row, col }) => {
      const old = moves.toOld(row);
      if (old === undefined) return undefined;
      const [r, c] = [old - area.row, col - area.col];
      return {
        row,
        col,
        formula: (range.formulas as CellValue[][])[r][c],
        value: (range.values as CellValue[][])[r][c],
        format: (range.numberFormat as string[][])[r][c],
        look: readLook(looks.value[r][c]),
      };
    },
    validationOf: (wanted) => {
      const found = validations.find(([planned]) => planned === wanted)?.[1];
      return found ? validationOf(found) : null;
    },
    rules: rules.map((rule) => ruleState(rule, moves)),
    properties: new Map(
      Object.entries(ours.info.properties).map(([key, value]) => [propertyKey(key), value]),
    ),
  });
}

function startReadingRule(format: Excel.ConditionalFormat) {
  const { id, type } = format;
  const range = format.getRangeOrNullObject().load("address");
  return { id, type, range, rule: type === "Custom" ? format.custom.rule.load("formula") : undefined };
}

function ruleState(
  { id, type, range, rule }: ReturnType<typeof startReadingRule>,
  moves: RowMoves,
): RuleState {
  const place = range.isNullObject ? undefined : readAddress(range.address);
  const area = place ? areaAddress(moves.area(place.area)) : "";
  return { id, type, formula: rule?.formula ?? "", area };
}

/** Where cells differ Excel names no rule, whatever it calls that. */
function validationOf({ type, rule, errorAlert }: Excel.DataValidation): CellValidation | "mixed" {
  if (type === "None") return null;
  return Object.keys(rule ?? {}).length > 0 ? { rule, alert: errorAlert } : "mixed";
}

/** Where the cells of a plan lie, for sentences; a plan without cells touches none. */
export function plannedArea(plan: SheetPlan): Area | undefined {
  return around(plan.cells);
}
