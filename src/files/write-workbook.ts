import { Workbook } from "@cj-tech-master/excelts";
import type { Language } from "../locales/text";
import { areaAddress } from "../excel/address";
import { onSheet } from "../excel/sheet-name";
import type { SheetPlan } from "../sheets/plan";
import { writeCells } from "./cells";
import { writeCharts } from "./charts";
import { namesOfSeveralCells } from "./formulas";
import { normalFont } from "./looks";
import { layOut, sheetOptions } from "./page";
import { finish } from "./package/finish";
import { writeRules, writeValidations } from "./rules";

export interface FileSettings {
  /** Decides the font. */
  readonly language: Language;
  /** When the file is made; it stands in its properties. */
  readonly made: Date;
}

/** The plans of new sheets as the bytes of an .xlsx file, in their order. */
export async function writeWorkbook(
  plans: readonly SheetPlan[],
  { language, made }: FileSettings,
): Promise<Uint8Array> {
  const book = new Workbook();
  book.creator = "Hourglass";
  book.lastModifiedBy = "Hourglass";
  book.created = made;
  book.modified = made;
  book.defaultFont = normalFont();
  // No answer is stored with the formulas: whoever opens the file calculates them.
  book.calcProperties.fullCalcOnLoad = true;
  book.views = [{ x: 0, y: 0, width: 28_800, height: 17_000, firstSheet: 0, activeTab: 0, visibility: "visible" }]; // prettier-ignore
  const names = namesOfSeveralCells(plans);
  for (const plan of plans) {
    const sheet = book.addWorksheet(plan.name, sheetOptions(plan));
    layOut(sheet, plan);
    writeCells(sheet, plan, names, language);
    writeValidations(sheet, plan);
    writeRules(sheet, plan);
    for (const { name, area } of plan.names ?? [])
      book.definedNames.add(onSheet(plan.name, areaAddress(area, "both")), name);
    writeCharts(sheet, plan);
  }
  return finish(await book.xlsx.writeBuffer(), plans);
}
