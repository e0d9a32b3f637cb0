import type { SheetDefinition } from "./types";

/** A sheet, as one file states it. */
export const defineSheet = (definition: SheetDefinition): SheetDefinition => definition;
