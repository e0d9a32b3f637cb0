import type { SheetDefinition } from "./types";

/** Whether a formula of the sheet reads a cell of that other one. */
export const reads = ({ sections }: SheetDefinition, other: string): boolean =>
  JSON.stringify(sections).includes(`{${other}!`);
