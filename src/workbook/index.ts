export { applyPlans } from "./apply/apply-plans";
export { countsFrom1904 } from "./date-system";
export { functionsBySheet } from "./functions-in-workbook";
export { goTo } from "./go-to";
export { insertFormula } from "./insert-formula";
export { readRange } from "./read-range";
export {
  buildReadiness,
  inspectReadiness,
  previewReadiness,
  readReadinessSummary,
  type ReadinessInspection,
} from "./readiness";
export { readSelection, watchSelection } from "./selection";
export { TargetOccupied, WorkbookProblem, type Insertion, type RangeContent, type Selection } from "./types";
export { watchChanges } from "./watch-changes";
