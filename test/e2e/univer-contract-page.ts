import type { Grid } from "../../src/workbench/host/grid";
import { describeGrid } from "../workbench/host/grid-contract";
import { recordedTests, type RecordedTest } from "./recording";

/* Runs on the workbench's page, put there by the test of the same name. */

declare global {
  interface Window {
    gridContract?: readonly RecordedTest[];
  }
}

/** Names the one sheet that stands while all others change places. */
const SPARE = "~";

/** The grid on the page with new sheets: it has no second workbook. */
async function emptyGrid(): Promise<Grid> {
  const { grid } = window.hourglassWorkbench!;
  const old = grid.sheets();
  grid.addSheet(SPARE);
  for (const sheet of old) grid.deleteSheet(sheet);
  grid.addSheet("One");
  grid.addSheet("Two");
  grid.activate("One");
  grid.deleteSheet(SPARE);
  await grid.settled();
  return grid;
}

window.gridContract = recordedTests((runner) => describeGrid("Univer’s grid", emptyGrid, runner));
