import { splitAddress } from "../excel/sheet-name";
import { protectedSheet } from "./apply/locate";
import { inWorkbook } from "./problems";

/** Whether this Excel lets add-ins write notes, the yellow ones without an author’s thread. */
export function takesNotes(): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

/** Puts a note on a cell in the place of the one that is there. */
export function writeNote(address: string, text: string): Promise<void> {
  return inWorkbook(async (context) => {
    const { sheet, cells } = splitAddress(address);
    const { worksheets } = context.workbook;
    const worksheet = (
      sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)
    ).load("name");
    const protection = worksheet.protection.load("protected");
    const standing = worksheet.notes.getItemOrNullObject(cells).load("content");
    await context.sync();
    if (protection.protected) throw protectedSheet(worksheet.name);
    if (standing.isNullObject) worksheet.notes.add(cells, text);
    else standing.content = text;
    await context.sync();
  });
}
