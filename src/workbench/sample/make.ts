import { REFERENCE } from "../../catalogue/reference";
import type { Language } from "../../locales/text";
import { installHost } from "../host/install";
import { resetSample } from "../reset-sample";
import { createSpreadsheet, type CalculatedWorkbook } from "../univer/create";
import { UniverGrid } from "../univer/univer-grid";

/** Builds the sample in a spreadsheet without a page, by the very code that builds it on the page. */
export async function makeSample(language: Language): Promise<CalculatedWorkbook> {
  const grid = new UniverGrid(createSpreadsheet(null, REFERENCE, language));
  installHost(globalThis, grid, { language });
  await resetSample(grid, language);
  return grid.saveCalculated();
}
