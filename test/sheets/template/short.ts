import { SHEETS } from "../../../src/sheets";
import type { SheetDefinition } from "../../../src/sheets/template";
import { isLog } from "../../../src/sheets/template/types";

/** The same sheets with short logs: what happens to a few rows happens to three hundred. */
export const withLogsOf = (rows: number): readonly SheetDefinition[] =>
  SHEETS.map((sheet) => ({
    ...sheet,
    sections: sheet.sections.map((section) =>
      isLog(section) ? { ...section, rows: { log: rows } } : section,
    ),
  }));
