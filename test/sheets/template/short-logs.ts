import type { SheetDefinition } from "../../../src/sheets/template";
import { isLog } from "../../../src/sheets/template/types";

/** The same sheets with short logs: what happens to a few rows happens to three hundred. */
export const shortLogs = (sheets: readonly SheetDefinition[], rows: number): readonly SheetDefinition[] =>
  sheets.map((sheet) => ({
    ...sheet,
    sections: sheet.sections.map((section) =>
      isLog(section) && section.spill === undefined ? { ...section, rows: { log: rows } } : section,
    ),
  }));
