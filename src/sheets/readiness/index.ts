export { stageCounts, STAGES, type Stage } from "../../playbook/checklist";
export { defaultNames, planReadiness } from "./planner";
export { changesBetween, type Change } from "./compare";
export { planHistory } from "./plan-history";
export { readSnapshots, type Snapshot } from "./snapshot";
export { takeSnapshot } from "./take-snapshot";
export { readSummary } from "./summary";
export * from "./types";
export { SHEET_NAMES } from "./words";
