import { checkFile } from "../../../src/files/standing/check-file";
import { fileOf } from "./book";
import { NATIVE, portable, SHEET } from "./there-and-back";

/* Conditional formats and validations that call our functions: Excel never evaluates them there. */

const TAIL =
  '<conditionalFormatting sqref="B1:B3"><cfRule type="expression" priority="1"><formula>_xldudf_SAAS_ARR(B1)+_xldudf_SAAS_ARR(B2)&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="custom" sqref="B4"><formula1>SAAS.ARR(B1)&gt;1</formula1></dataValidation></dataValidations>';
const BOOK = {
  sheets: { Data: '<row r="1"><c r="A1"><f>_xldudf_SAAS_ARR(B1)</f><v>60</v></c></row>' },
  tail: TAIL,
};

test("they stay, and each is listed with its cells", async () => {
  const { made, after } = await portable(BOOK, NATIVE);
  expect(after[SHEET]).toContain(TAIL);
  expect(made.outside.map(({ sheet, cell, reason }) => `${sheet}!${cell} ${reason?.key}`)).toEqual([
    "Data!B1:B3 inRule",
    "Data!B4 inRule",
  ]);
});

test("a check counts rules, not calls; and says which names are misspelt", async () => {
  const behind =
    '<definedNames><definedName name="a">[2]!_xldudf_SAAS_ARR(1)</definedName><definedName name="b">_xldudf_SAAS_ARR(1)</definedName></definedNames>';
  expect(await checkFile(await fileOf({ ...BOOK, behind }))).toMatchObject({
    rules: 2,
    names: ["a", "b"],
    stuckNames: ["a"],
  });
});
