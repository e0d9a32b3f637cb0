import { FXCONVERT } from "../../src/catalogue/ledger/fxconvert";
import type { Raw } from "../catalogue/arguments";
import { startEngine } from "./spreadsheet";
import { expectNative } from "./whole-tables";

beforeAll(startEngine);

const [JAN_1, JAN_20, FEB_1] = [46_023, 46_042, 46_054];
/** In no order, with a blank row, and two rates of one day, of which the lower counts. */
const RATES: Raw = [
  [FEB_1, "EUR", 1.2],
  [JAN_1, "USD", 1],
  [JAN_1, "EUR", 1.1],
  [null, null, null],
  [FEB_1, "EUR", 1.3],
  [JAN_1, "CNY", 0.14],
];

test("columns and single values together, with rows that are blank or have no rate", () => {
  expectNative(FXCONVERT, [
    [[[230], [89]], "USD", "CNY", JAN_20, RATES],
    [[[230, 89]], [["EUR", "USD"]], "USD", FEB_1, RATES],
    [[[1], [null], [3], [4]], [["EUR"], [null], ["JPY"], [null]], "USD", JAN_20, RATES],
    [100, "EUR", [["USD"], ["CNY"]], [[JAN_20], [FEB_1]], RATES],
    [[[1], [2]], "EUR", [["USD"], ["CNY"], ["USD"]], JAN_20, RATES],
    [[[1], [2]], "EUR", "USD", [[JAN_20], [null]], RATES],
    [[[1], [2]], "EUR", "USD", [[JAN_20], [-1]], RATES],
    [[[1], [2]], "EUR", "EUR", JAN_20, null],
    [100, "usd", "CNY", JAN_20, RATES],
  ]);
});
