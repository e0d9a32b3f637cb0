import { numberOf, saas } from "../catalogue/call-by-id";
import { rowsOf } from "../catalogue/expect";

/*
 * Published numbers that stand on a convention which no function of ours follows. Each holds by an identity
 * only, or for a part of the data only; docs/differences.md describes them.
 */

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("chartmogul-gross-mrr-churn-shopify (ChartMogul help 203359341): 1 − end ÷ start, a day", () => {
  test("of a single day it is MRRCHURN: 100 to 95 is 5%", () => {
    expect(numberOf("MRRCHURN", 100, 0, 5)).toBeCloseTo(1 - 95 / 100, 12);
  });

  test("of several days it is not: ours divides by the opening, once", () => {
    // 100 → 95 → 90.25: 5% and 5%
    expect(numberOf("MRRCHURN", 100, 0, 9.75)).toBeCloseTo(0.1 - 0.0025, 12);
  });
});

describe("chartmogul-net-mrr-churn-shopify (ChartMogul help 4414075567250): 1 − (end − new) ÷ start, a day", () => {
  test("of a single day it is MRRCHURN: 100 to 120 with 10 of it new is −10%, an expansion of 10", () => {
    expect(numberOf("MRRCHURN", 100, 0, 0, 10)).toBeCloseTo(1 - (120 - 10) / 100, 12);
  });

  test("of several days it is not", () => {
    // 100 → 110 → 121, nothing new: −10% and −10%
    expect(numberOf("MRRCHURN", 100, 0, 0, 21)).toBeCloseTo(-0.2 - 0.01, 12);
  });
});

describe("chartmogul-leaving-segment (ChartMogul help 203299912)", () => {
  // Plan A at 50 until 1 February 2025, plan B at 30 from then on.
  const [JANUARY, FEBRUARY] = [45658, 45689];
  const rows = [
    ["c1", JANUARY, FEBRUARY, 50],
    ["c1", FEBRUARY, null, 30],
  ];
  const february = (ledger: readonly (readonly unknown[])[]) => {
    const columns = [0, 1, 2, 3].map((at) => column(...ledger.map((row) => row[at])));
    return Object.fromEntries(
      rowsOf(saas("LEDGER.MOVES", ...columns, FEBRUARY)).map(([name, value]) => [name, value]),
    );
  };

  test("over all rows the customer stays and pays 20 less", () => {
    expect(february(rows)).toMatchObject({ contraction: -20, churn: 0 });
  });

  test("over the rows of plan A alone the published 50 leave, as churn: there is no movement out of a segment", () => {
    expect(february(rows.slice(0, 1))).toMatchObject({ contraction: 0, churn: -50 });
  });
});

test("ltv-discounted-KNOWN-BAD: the discounted figure is ours, paid now, divided by 1 + the rate", () => {
  expect(numberOf("LTV", 144_300, 1, 0.048, 0.12) / 1.12).toBeCloseTo(858_928.57, 2);
});
