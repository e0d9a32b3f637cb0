import type { IWorkbookData } from "@univerjs/core";
import type { SheetArea } from "../host/grid";

/** The grid whose way of writing a workbook down this is; a test holds it to the version installed. */
export const GRID_VERSION = "0.25.1";

/** A workbook as it is kept between visits. */
export interface KeptWorkbook {
  readonly gridVersion: string;
  /** Milliseconds since 1970, as Date.now() gives them. */
  readonly savedAt: number;
  readonly workbook: IWorkbookData;
  readonly selection: SheetArea;
}

/** Why what was kept isn't opened; null where it can be. */
export type Unusable = "broken" | "otherVersion";

export function problemOf(record: unknown): Unusable | null {
  if (!isKept(record)) return "broken";
  return record.gridVersion === GRID_VERSION ? null : "otherVersion";
}

function isKept(record: unknown): record is KeptWorkbook {
  if (!isObject(record) || typeof record.gridVersion !== "string" || !isObject(record.workbook)) return false;
  const { sheetOrder, sheets, styles } = record.workbook;
  if (!Array.isArray(sheetOrder) || sheetOrder.length === 0 || !isObject(sheets) || !isObject(styles)) {
    return false;
  }
  return sheetOrder.every((id) => {
    const sheet = sheets[String(id)];
    return isObject(sheet) && typeof sheet.name === "string" && isObject(sheet.cellData);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
