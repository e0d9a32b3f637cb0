import { protectedSheet } from "./apply/locate";
import { inWorkbook } from "./problems";
import { withRange } from "./range-at";
import type { CellValue } from "./types";

/** What the cells of a table hold, and their number formats. */
export interface TableContent {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export function readTable(address: string): Promise<TableContent> {
  return inWorkbook((context) =>
    withRange(context, address, async (range) => {
      range.load("values,numberFormat");
      await context.sync();
      return { values: range.values as CellValue[][], formats: range.numberFormat as string[][] };
    }),
  );
}

/** Gives every cell of a table its number format. What the cells hold stays. */
export function formatTable(address: string, formats: readonly (readonly string[])[]): Promise<void> {
  return inWorkbook((context) =>
    withRange(context, address, async (range) => {
      const sheet = range.worksheet.load("name");
      const protection = sheet.protection.load("protected");
      await context.sync();
      if (protection.protected) throw protectedSheet(sheet.name);
      range.numberFormat = formats.map((line) => [...line]);
      await context.sync();
    }),
  );
}
