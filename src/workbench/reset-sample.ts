import type { Language } from "../locales/text";
import { applyPlans } from "../workbook";
import type { Grid } from "./host/grid";
import { sampleSheets } from "./sample";

/** Names the one sheet that stands while all others change places. */
const SPARE = "~";

/** Leaves nothing in the workbook but the sample company's sheets, the first of them in view. */
export async function resetSample(grid: Grid, language: Language): Promise<void> {
  const plans = sampleSheets(language);
  const old = grid.sheets();
  grid.addSheet(SPARE);
  for (const sheet of old) grid.deleteSheet(sheet);
  await applyPlans(plans);
  grid.select({ sheet: plans[0].name, row: 0, col: 0, rows: 1, cols: 1 });
  grid.deleteSheet(SPARE);
  await grid.settled();
}
