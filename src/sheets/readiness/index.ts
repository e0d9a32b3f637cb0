export { stageCounts, STAGES, type Stage } from "../../playbook/checklist";
export * from "./types";
export { SHEET_NAMES } from "./words";
