import { ALL_SHEETS } from "../../../src/sheets";
import type { SheetDefinition } from "../../../src/sheets/template";
import { shortLogs } from "./short-logs";

/** Every sheet with short logs. */
export const withLogsOf = (rows: number): readonly SheetDefinition[] => shortLogs(ALL_SHEETS, rows);
