import { GTM_GATE } from "../../../src/catalogue/gtm/gate";
import type { AnswerCell } from "../../../src/catalogue/define";
import { call } from "../../../src/functions/call";

/** Passes by gate; arguments of the worked example where none are given. */
function passes(changes: Record<string, unknown> = {}): Record<string, AnswerCell> {
  const all = {
    ndr: 0.92,
    ltvcac: 3.4,
    margin2: [[120, 150]],
    yield: 2.6,
    lead: true,
    share: 0.06,
    ...changes,
  };
  const given = all as Record<string, unknown>;
  const args = ["ndr", "ltvcac", "margin2", "yield", "lead", "share", "subsidy"].map((name) => given[name]);
  const table = call(GTM_GATE, args) as AnswerCell[][];
  return Object.fromEntries(table.slice(1).map((row) => [row[0], row[3]]));
}

describe("GTM.GATE", () => {
  test("the worked example passes", () => {
    expect(passes()).toEqual({
      ndr: true,
      ltvcac: true,
      margin2: true,
      expansion: true,
      lead_indicator: true,
      share: true,
      subsidy: "no data",
      all: true,
    });
  });

  test("LTV:CAC of exactly 3 does not pass", () => {
    expect(passes({ ltvcac: 3 })).toMatchObject({ ltvcac: false, all: false });
  });

  test("without NDR there is not enough data, unless a gate fails", () => {
    expect(passes({ ndr: null })).toMatchObject({ ndr: "no data", all: "no data" });
    expect(passes({ ndr: null, ltvcac: 2 })).toMatchObject({ all: false });
  });

  test("NDR of 80% passes", () => {
    expect(passes({ ndr: 0.8 })).toMatchObject({ ndr: true });
    expect(passes({ ndr: 0.79 })).toMatchObject({ ndr: false, all: false });
  });

  test.each([
    [3, 150, true],
    [2.9, 150, "no data"],
    [null, 150, "no data"],
    [null, [[120, 150]], true],
    [null, [[150, 120]], "no data"],
    [3, [[150, 120]], true],
    [2.9, [[150, 120]], false],
    [null, [[120], [150]], true],
    [null, [[300, 120, 150]], true],
    [null, [[null, 150]], "no data"],
  ])("expansion with a yield of %p and margin 2 of %j: %p", (repYield, margin2, expected) => {
    expect(passes({ yield: repYield, margin2 })).toMatchObject({ expansion: expected });
  });

  test("share is shown and decides nothing", () => {
    expect(passes({ share: 0.04 })).toMatchObject({ share: false, all: true });
    expect(passes({ share: null })).toMatchObject({ share: "no data", all: true });
  });

  test("subsidy decides when given", () => {
    expect(passes({ subsidy: 1 })).toMatchObject({ subsidy: true, all: true });
    expect(passes({ subsidy: 1.01 })).toMatchObject({ subsidy: false, all: false });
  });

  test("the leading indicator may be said in words; FALSE is an answer, blank is none", () => {
    expect(passes({ lead: "是" })).toMatchObject({ lead_indicator: true, all: true });
    expect(passes({ lead: false })).toMatchObject({ lead_indicator: false, all: false });
    expect(passes({ lead: null })).toMatchObject({ lead_indicator: "no data", all: "no data" });
  });
});
