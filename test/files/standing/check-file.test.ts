import { checkFile, type FileCheck } from "../../../src/files/standing/check-file";
import { fileOf } from "./book";

async function checked(rows: string): Promise<FileCheck> {
  const check = await checkFile(await fileOf({ sheets: { Data: rows } }));
  if ("refusal" in check) throw new Error(check.refusal.en);
  return check;
}

/** A formula that was filled down three rows, as Excel writes it. */
const filled = (formula: string, value: string) =>
  [1, 2, 3]
    .map((row) => {
      const text = row === 1 ? ` ref="B1:B3">${formula}</f>` : "/>";
      return `<row r="${row}"><c r="B${row}"><f t="shared" si="0"${text}${value}</c></row>`;
    })
    .join("");

test.each([
  ["spelled as a stuck file does", "[2]!_xldudf_SAAS_ARR(A1)", "<v>5</v>"],
  ["spelled as typed", "SAAS.ARR(A1)", "<v>5</v>"],
  ["showing #NAME?", "_xldudf_SAAS_ARR(A1)", "<v>#NAME?</v>"],
])("formulas that follow a stuck one are stuck as well: %s", async (_, formula, value) => {
  const [sheet] = (await checked(filled(formula, value))).sheets;
  expect(sheet).toMatchObject({ cells: 3, stuck: 3 });
});

test("what only names a function of ours in a text is no stuck cell", async () => {
  const rows =
    '<row r="1"><c r="A1"><f>IF(A2,"press SAAS.ARR (F9)",1)</f><v>1</v></c><c r="B1"><f>"x SAAS.ARR(1) "&amp;_xldudf_SAAS_ARR(A2)</f><v>5</v></c></row>';
  expect((await checked(rows)).sheets).toMatchObject([{ cells: 1, stuck: 0 }]);
});

test("formulas that follow one that calculates anew do so as well", async () => {
  expect((await checked(filled("TODAY()-A1", "<v>5</v>"))).volatile).toBe(3);
});
