import { nativeTier } from "../../src/catalogue/native";
import { whereThereIsOne } from "../files/libreoffice";
import { officeVersion } from "../files/office";
import { CASES, NATIVE, otherwise, questionOf } from "./native-cases";
import { askOffice, OFFICE_TRUTHS } from "./office";

/** LET and functions that spill came with 24.8, LAMBDA not yet. */
const WITH_LET = 24.8;

whereThereIsOne(
  "LibreOffice answers every native formula that it can have as the function does",
  async () => {
    const version = parseFloat(officeVersion()!.split(" ")[1]);
    const highest = version >= WITH_LET ? 1 : 0;
    const can = NATIVE.filter((definition) => nativeTier(definition)! <= highest);
    const answers = await askOffice(CASES.map(questionOf));
    expect(can.length).toBeGreaterThan(40);
    expect(can.flatMap((definition) => otherwise(definition, answers, OFFICE_TRUTHS).other)).toEqual([]);
  },
  600_000,
);
