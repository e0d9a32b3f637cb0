import { live, NAMES, NATIVE, portable, WORKBOOK } from "./there-and-back";

/* What becomes of the names of a workbook, and of those that are added to it. */

const ROW = '<row r="1"><c r="A1"><f>_xldudf_SAAS_ARR(B1)</f><v>60</v></c></row>';

describe("a workbook whose list of names is empty", () => {
  test.each(["<definedNames/>", "<definedNames />", "<definedNames></definedNames>"])(
    "has one list afterwards, and %s again once it is live",
    async (behind) => {
      const { made, before, after } = await portable({ sheets: { Data: ROW }, behind }, NAMES);
      expect(after[WORKBOOK]).toContain(
        '</sheets><definedNames><definedName name="SAAS_ARR">_xlfn.LAMBDA(_xlpm.mrr,_xlpm.mrr*12)</definedName></definedNames><calcPr',
      );
      expect((await live(made.bytes)).parts[WORKBOOK]).toBe(before[WORKBOOK]);
    },
  );

  test("keeps it where no names come", async () => {
    const { after } = await portable({ sheets: { Data: ROW }, behind: "<definedNames/>" }, NATIVE);
    expect(after[WORKBOOK]).toContain("</sheets><definedNames/><calcPr");
  });
});
