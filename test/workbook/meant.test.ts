import { lostNames, withMeant } from "../../src/workbook/meant";
import type { SheetInfo } from "../../src/workbook/sheet-info";

/* Copies of sheets whose originals are gone. */

const sheetOf = (name: string, kind: string) => ({ name, kind, properties: {} }) as unknown as SheetInfo;
const SHEETS = [
  sheetOf("R copy", "readiness"),
  sheetOf("History backup", "readiness-history"),
  sheetOf("Product B backup", "readiness_2"),
];
const LOST = new Map(
  [
    "hg_readiness_verdict",
    "hg_readiness_history_date",
    "hg_readiness_verdict_2",
    "hg_readiness_inputs_I01",
  ].map((name) => [name, "=#REF!"]),
);

test("the names of one kind are neither those of the sheets beside it nor those of another checklist", () => {
  expect(lostNames(SHEETS, LOST, "readiness")).toEqual(["hg_readiness_verdict"]);
  expect(lostNames(SHEETS, LOST, "readiness-history")).toEqual(["hg_readiness_history_date"]);
  expect(lostNames(SHEETS, LOST, "readiness_2")).toEqual(["hg_readiness_verdict_2"]);
});

test("a copy that is chosen takes no copies of other kinds with it", () => {
  const left = new Map(LOST);
  left.delete("hg_readiness_verdict");
  expect(
    withMeant(SHEETS, left)
      .filter(({ isMeant }) => isMeant)
      .map(({ name }) => name),
  ).toEqual(["R copy"]);
});
