import { referenceOf } from "../../src/catalogue/reference";
import { readEntry } from "../../src/taskpane/insert/entry";
import { showEntry, showRange } from "../../src/taskpane/insert/show";

const LTV = referenceOf("LTV");

const beside = (name: string, typed: string) => {
  const param = LTV.params.find((each) => each.name === name)!;
  const field = {
    param,
    typed,
    entry: readEntry(param, typed),
    reading: undefined,
    picking: false,
    isFirst: true,
  };
  return showEntry(field, "en");
};

test.each([
  ["arpa", "3万", "30,000"],
  ["arpa", "500", undefined],
  ["gross_margin", "0.74", "74.0%"],
  ["gross_margin", "74%", undefined],
])("%s typed as %s stands for %s", (name, typed, shown) => {
  expect(beside(name, typed)).toBe(shown);
});

test("a long range tells its rows as a number is read", () => {
  const range = { values: [[1]], rows: 1996, cols: 1, text: "1" };
  expect(showRange(range, "en")).toBe("1,996 rows");
  expect(showRange(range, "zh-CN")).toBe("1,996 行");
});
