import type { Text } from "../../src/locales/text";
import { readCall } from "../../src/taskpane/insert/read-call";
import { preview } from "../../src/taskpane/insert/preview";
import type { RangeContent } from "../../src/workbook/types";

type Sheet = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

/** Why a formula has no answer, with what stands at its addresses. */
function reason(formula: string, sheet: Sheet): Text {
  const { definition, entries } = readCall(formula)!;
  const reading = (address: string): RangeContent => {
    const values = sheet[address];
    return { values, rows: values.length, cols: values[0].length, text: "" };
  };
  const shown = preview(definition, entries, reading);
  if (shown.kind !== "failure") throw new Error(`${formula} has an answer`);
  return shown.failure.text;
}

const ledger = (start: string | number, customer = "B", end: string | number = "") => ({
  "A2:A3": [["A"], [customer]],
  "B2:B3": [[45_658], [start]],
  "C2:C3": [[""], [end]],
  "D2:D3": [[100], [50]],
  G1: [[45_658]],
});
const MRR = "=SAAS.LEDGER.MRR(A2:A3,B2:B3,C2:C3,D2:D3,G1)";

test("a text among dates is named by its cell", () => {
  const text = reason(MRR, ledger("soon"));
  expect(text.en).toMatch(/^start, B3, is “soon”\./);
  expect(text["zh-CN"]).toMatch(/^start（B3）是「soon」/);
});

test("the cell of another sheet is named with the sheet", () => {
  const text = reason("=SAAS.SBG.FIT('My data'!B2:C2)", { "'My data'!B2:C2": [[100, "x"]] });
  expect(text.en).toContain("data, 'My data'!C2, is “x”");
  expect(text["zh-CN"]).toContain("data（'My data'!C2）是「x」");
});

test("a row of the ledger is the row of the sheet", () => {
  const text = reason(MRR, ledger(45_658, ""));
  expect(text.en).toMatch(/^Row 3 of the sheet has no customer\./);
  expect(text["zh-CN"]).toMatch(/^工作表第 3 行缺少客户/);
  expect(reason(MRR, ledger(45_700, "B", 45_690)).en).toMatch(/^Row 3 of the sheet ends before it starts\./);
});

test("columns that begin in different rows keep the position", () => {
  const sheet = { ...ledger(45_658, ""), "B7:B8": [[45_658], [45_658]] };
  const text = reason("=SAAS.LEDGER.MRR(A2:A3,B7:B8,C2:C3,D2:D3,G1)", sheet);
  expect(text.en).toMatch(/^Row 2 has no customer\./);
  expect(text["zh-CN"]).toMatch(/^第 2 行缺少客户/);
});

test("a single cell is named, a typed value is not", () => {
  const over = reason("=SAAS.LTV(B2,B3,0.05)", { B2: [[500]], B3: [[80]] });
  expect(over.en).toBe("gross_margin, B3, is 80. It can’t be above 1. Type 80%, or the share as a decimal.");
  expect(over["zh-CN"]).toMatch(/^gross_margin（B3）是 80，不能大于 1。/);
  expect(reason("=SAAS.LTV(500,80,0.05)", {}).en).toMatch(/^gross_margin is 80\./);
});

test("a whole column begins in row 1, a row of a table is named from end to end", () => {
  expect(reason("=SAAS.SBG.FIT(B:B)", { "B:B": [[9], ["x"]] }).en).toMatch(/^data, B2, is “x”/);
  const rates = [
    [45_658, "USD", 1],
    ["", "EUR", 1.1],
  ];
  const text = reason('=SAAS.FXCONVERT(1,"EUR","USD",46000,F2:H3)', { "F2:H3": rates });
  expect(text.en).toMatch(/^Row 2 of rates \(F3:H3\) has no /);
  expect(text["zh-CN"]).toMatch(/^rates（F3:H3）的/);
});

test("an argument whose name ends with another’s name is named by its own cell", () => {
  const text = reason("=SAAS.CMRR(B2,C2:C3)", { B2: [[500]], "C2:C3": [[20], ["x"]] });
  expect(text.en).toMatch(/^signed_mrr, C3, is “x”/);
  expect(text["zh-CN"]).toMatch(/^signed_mrr（C3）是「x」/);
});
