import { isLog, type SheetDefinition } from "./types";

/** How many rows of the user's the first log of a sheet has to have, by the id of the sheet. */
export type LogRows = Readonly<Record<string, number>>;

/** The sheets with logs that are long enough; none becomes shorter. */
export const withRoom = (sheets: readonly SheetDefinition[], rows: LogRows): readonly SheetDefinition[] =>
  sheets.map((sheet) => {
    const wanted = rows[sheet.id];
    const log = sheet.sections.find(isLog);
    if (wanted === undefined || !log || log.rows.log >= wanted) return sheet;
    const sections = sheet.sections.map((each) => (each === log ? { ...log, rows: { log: wanted } } : each));
    return { ...sheet, sections };
  });
