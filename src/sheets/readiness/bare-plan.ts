import type { PlannedCell, SheetPlan } from "../plan";

/** The plan of some cells of a sheet, and of nothing else about it. */
export function barePlan(kind: string, name: string, cells: readonly PlannedCell[]): SheetPlan {
  return {
    kind,
    name,
    properties: {},
    insertRows: [],
    cells,
    columnWidths: {},
    rowHeights: {},
    freeze: { rows: 0, cols: 0 },
    validations: [],
    rules: [],
    dataBars: [],
    outline: [],
  };
}
