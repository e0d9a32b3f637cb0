export { stageCounts, STAGES, type Stage } from "../../playbook/checklist";
export { defaultNames, planReadiness } from "./planner";
export { readSummary } from "./summary";
export * from "./types";
export { SHEET_NAMES } from "./words";
