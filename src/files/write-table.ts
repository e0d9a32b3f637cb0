import { Workbook } from "@cj-tech-master/excelts";
import type { FileSettings } from "./write-workbook";
import { fontOf } from "./looks";

/** A cell of a plain table: texts are never formulas, and null stays blank. */
interface TableCell {
  readonly value: string | number | null;
  readonly format?: string;
}

/** The widest column of text, in letters. */
const WIDEST = 40;

/** A table as the bytes of an .xlsx file with one sheet; the first row is its head. */
export async function writeTable(
  name: string,
  rows: readonly (readonly TableCell[])[],
  { language, made }: FileSettings,
): Promise<Uint8Array> {
  const book = new Workbook();
  book.creator = "Hourglass";
  book.lastModifiedBy = "Hourglass";
  book.created = made;
  book.modified = made;
  book.defaultFont = fontOf(language);
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", xSplit: 1, ySplit: 1 }] });
  rows.forEach((cells, row) =>
    cells.forEach(({ value, format }, column) => {
      if (value === null) return;
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = value;
      if (format !== undefined) cell.numFmt = format;
      if (row === 0) cell.font = { ...fontOf(language), bold: true };
    }),
  );
  const labels = rows.map(([label]) => String(label?.value ?? "").length);
  sheet.getColumn(1).width = 2 + labels.reduce((most, length) => Math.min(WIDEST, Math.max(most, length)), 8);
  for (let column = 2; column <= (rows[0]?.length ?? 0); column++) sheet.getColumn(column).width = 13;
  return book.xlsx.writeBuffer();
}
