import fc from "fast-check";
import { EXAMPLE_E } from "../../src/catalogue/ledger/example";
import { contains } from "../../src/playbook/rules/rule";
import { asText } from "../../src/taskpane/explain/as-text";
import { behindOf } from "../../src/taskpane/explain/behind";
import { judgementsOf } from "../../src/taskpane/explain/bands";
import { effectsOf, resultWith } from "../../src/taskpane/explain/effects";
import {
  callsOf,
  explainStanding,
  placesFrom,
  standingIn,
  type Explained,
} from "../../src/taskpane/explain/explained";
import { inTable } from "../../src/taskpane/explain/in-table";
import { reachOf, solve } from "../../src/taskpane/explain/reach";
import { reachText } from "../../src/taskpane/explain/reach-text";
import type { Source } from "../../src/taskpane/explain/use-explained";
import type { Reading } from "../../src/taskpane/insert/preview";
import { sinceUnit } from "../../src/taskpane/explain/since";
import { runs } from "../runs";

const constant = (formula: string) =>
  explainStanding({ call: callsOf(formula)[0] }, placesFrom("S!A1", new Map()), () => undefined);

const reaches = (explained: Explained) => {
  const value = explained.answer as number;
  return judgementsOf(explained.definition.id, value).flatMap((each) => reachOf(explained, each, value));
};

test("the issue’s example: LTV:CAC of 2.70 passes 3 when CAC is under 37,145", () => {
  const [above, below] = reaches(constant("=SAAS.LTVCAC(111436,41300)"));
  // By hand: 111,436 ÷ 3 = 37,145.33, and 41,300 × 3 = 123,900.
  expect(reachText(above, String, "en")).toBe(
    "Above 3 (expand) when cac is 37,145 or less (now 41,300, −10.1%), or when ltv is above 123,900 (now 111,436, +11.2%).",
  );
  expect(reachText(below, String, "zh-CN")).toContain("ltv 低于 41,300（现为 111,436，−62.9%）");
});

test("a way is said so that its own number is enough, and all others stay as they are", () => {
  const amounts = fc.integer({ min: 100, max: 900_000 });
  fc.assert(
    fc.property(amounts, amounts, (ltv, cac) => {
      const explained = constant(`=SAAS.LTVCAC(${ltv},${cac})`);
      for (const { band, ways } of reaches(explained)) {
        for (const { param, to, says } of ways) {
          const at = explained.inputs.findIndex(({ param: { name } }) => name === param.name);
          const nudge = { under: 1 - 1e-9, over: 1 + 1e-9, upTo: 1, atLeast: 1 }[says];
          expect(contains(band, resultWith(explained, at, to * nudge)!)).toBe(true);
        }
      }
    }),
    { numRuns: runs(50) },
  );
});

test("what turns on the way, or never gets there, promises nothing", () => {
  expect(solve((x) => (x - 2) ** 2, 5, 1)).toBeUndefined();
  expect(solve((x) => 1 / x, 5, -1)).toBeUndefined();
  expect(solve((x) => 1 / x, 5, 1)).toBeCloseTo(1, 9);
});

test("a tenth more or less of each input, by hand", () => {
  // 500 × 0.8 ÷ 0.05 = 8,000: the first two go along, a churn of 0.045 gives 8,888.9 and one of 0.055 7,272.7.
  const effects = effectsOf(constant("=SAAS.LTV(500,0.8,0.05)"));
  expect(effects.map(({ name }) => name)).toEqual(["churn", "arpa", "gross_margin"]);
  expect(effects[0].less).toBeCloseTo(1 / 9, 9);
  expect(effects[0].more).toBeCloseTo(-1 / 11, 9);
  expect(effects[1].more).toBeCloseTo(0.1, 9);
  // A margin of 99% can’t be a tenth more.
  expect(effectsOf(constant("=SAAS.LTV(500,0.99,0.05)"))[2]).toMatchObject({
    name: "gross_margin",
    more: null,
  });
});

/** The example’s ledger in A2:E7 of the sheet Ledger. */
function ledgerCall(formula: string): Explained {
  return explainStanding({ call: callsOf(formula)[0] }, placesFrom("Ledger!H1", new Map()), readLedger);
}

function readLedger(address: string): Reading {
  const columns = EXAMPLE_E as unknown as (string | number | null)[][][];
  const at = "ABCDE".indexOf(/!([A-E])2/.exec(address)?.[1] ?? "");
  const values = (columns[at] ?? []).map(([cell]) => [cell ?? ""]);
  return { values, rows: values.length, cols: 1, text: "" };
}

const FEBRUARY = 45_689;
const APRIL = 45_748;

test("behind the churn of February 2025 stands B, in row 4 of the sheet; a month before nobody left", () => {
  const moves = ledgerCall("=SAAS.LEDGER.MOVES(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,{1,2,3,4},1),E2:E7)");
  const behind = behindOf(moves, { line: "churn", month: FEBRUARY });
  expect(behind?.rows).toEqual([
    { customer: "B", previous: 80, current: 0, change: -80, places: ["Ledger!A4"] },
  ]);
  expect(behind?.since).toMatchObject({ before: 0, now: -80, came: 1, went: 0, moves: [] });
  // The same in Chinese; and what no customer is behind.
  expect(behindOf(moves, { line: "流失", month: FEBRUARY })).toEqual(behind);
  // By hand: A’s 100, B’s 80 and C’s 100 when the month began.
  const opening = behindOf(moves, { line: "期初", month: FEBRUARY })?.rows;
  expect(opening?.map(({ customer, previous }) => [customer, previous])).toEqual([
    ["A", 100],
    ["C", 100],
    ["B", 80],
  ]);
  expect(behindOf(moves, { line: "check", month: FEBRUARY })).toBeUndefined();
});

test("the closing of April 2025 came about by what moved in April: B came back with 90", () => {
  const moves = ledgerCall("=SAAS.LEDGER.MOVES(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,4,1),E2:E7)");
  const behind = behindOf(moves, { line: "closing", month: APRIL });
  expect(behind?.rows.map(({ customer, change }) => [customer, change])).toEqual([
    ["A", 150],
    ["C", 100],
    ["B", 90],
  ]);
  expect(behind?.since).toMatchObject({ before: 250, now: 340, moves: [["reactivation", 90]] });
});

test("NDR over three months: who pays otherwise now than in January", () => {
  const kept = ledgerCall("=SAAS.LEDGER.RETENTION(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,4,1),E2:E7,,3)");
  // By hand: January A 100, B 80, C 100; April 150, 90, 100.
  const rows = behindOf(kept, { line: "ndr", month: APRIL })?.rows;
  expect(rows?.map(({ customer, previous, current }) => [customer, previous, current])).toEqual([
    ["A", 100, 150],
    ["B", 80, 90],
  ]);
  expect(behindOf(kept, { line: "grr", month: APRIL })?.rows).toEqual([]);
});

const MARCH = 45_717;

test("what was due in February 2025 was B’s 80 and D’s 40; in March A’s 100 gave way to 150", () => {
  const renewals = ledgerCall("=SAAS.LEDGER.RENEWALS(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,{2,3},1),E2:E7)");
  expect(behindOf(renewals, { line: "due", month: FEBRUARY })?.rows).toEqual([
    { customer: "B", previous: 80, current: 0, change: 80, places: ["Ledger!A4"] },
    { customer: "D", previous: 40, current: 0, change: 40, places: ["Ledger!A7"] },
  ]);
  expect(behindOf(renewals, { line: "renewed", month: FEBRUARY })?.rows).toEqual([]);
  const march = behindOf(renewals, { line: "rate", month: MARCH });
  expect(march?.rows).toEqual([
    { customer: "A", previous: 100, current: 100, change: 0, places: ["Ledger!A2", "Ledger!A3"] },
  ]);
  expect(march?.since).toMatchObject({ before: 0, now: 1, unit: "percent" });
});

test("of January’s cohort B left in February and came back in April, when A paid more as well", () => {
  const cohort = ledgerCall("=SAAS.LEDGER.COHORT(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,4,30),E2:E7)");
  const at = (head: number | string) => behindOf(cohort, { line: "45658", month: undefined, head });
  expect(at(1)?.rows).toEqual([
    { customer: "B", previous: 80, current: 0, change: -80, places: ["Ledger!A4"] },
    { customer: "A", previous: 100, current: 100, change: 0, places: ["Ledger!A2"] },
  ]);
  expect(at(1)?.since).toMatchObject({ period: "month", before: 1, now: 100 / 180, went: 1, came: 0 });
  expect(at(3)?.rows).toEqual([
    { customer: "A", previous: 100, current: 150, change: 50, places: ["Ledger!A2", "Ledger!A3"] },
    { customer: "B", previous: 80, current: 90, change: 10, places: ["Ledger!A4", "Ledger!A5"] },
  ]);
  expect(at(3)?.since).toMatchObject({ before: 150 / 180, now: 240 / 180, went: 0, came: 1 });
  // The size has nothing before it, and a head nobody behind it.
  expect(at("size")?.rows.map(({ change }) => change)).toEqual([100, 80]);
  expect(at("size")?.since).toBeUndefined();
  expect(behindOf(cohort, { line: "cohort", month: undefined, head: 1 })).toBeUndefined();
  // The end of January’s fifth month is after asof; nobody was new in February 2025.
  expect(at(4)).toBeUndefined();
  const february = (head: number | string) => behindOf(cohort, { line: "45689", month: undefined, head });
  expect([february("size"), february(1)]).toEqual([{ rows: [], since: undefined }, undefined]);
});

test("a share of a cohort of nobody is no number", () => {
  for (const measure of ["pct_mrr", "pct_customers"]) expect(sinceUnit([], measure, "month")).toBeUndefined();
  // Money and customers of nobody are 0, before and now.
  expect(sinceUnit([], "mrr", "month")).toMatchObject({ before: 0, now: 0 });
});

test("a life, a line of a trace and a finding lead to the customer’s rows", () => {
  const lives = ledgerCall("=SAAS.LEDGER.LIVES(A2:A7,B2:B7,C2:C7,D2:D7,E2:E7)");
  expect(behindOf(lives, { line: "A", month: undefined })?.rows).toEqual([
    { customer: "A", previous: 150, current: 150, change: 150, places: ["Ledger!A2", "Ledger!A3"] },
  ]);
  expect(behindOf(lives, { line: "customer", month: undefined })).toBeUndefined();
  const trace = ledgerCall('=SAAS.LEDGER.TRACE(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,2,1),"churn",E2:E7)');
  expect(behindOf(trace, { line: "B", month: undefined })?.rows).toMatchObject([
    { customer: "B", change: -80, places: ["Ledger!A4"] },
  ]);
  const check = ledgerCall("=SAAS.LEDGER.CHECK(A2:A7,B2:B7,C2:C7,D2:D7,E2:E7)");
  expect(behindOf(check, { line: "3", month: undefined })?.rows).toEqual([
    { customer: "B", places: ["Ledger!A4"] },
  ]);
});

test("customers counted are told as customers, and a share as a share", () => {
  const moves = ledgerCall('=SAAS.LEDGER.MOVES(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,4,1),E2:E7,,,,"customers")');
  // By hand: A and C at the end of March, B back in April.
  expect(behindOf(moves, { line: "closing", month: APRIL })?.since).toMatchObject({
    before: 2,
    now: 3,
    unit: "count",
    moves: [["reactivation", 1]],
  });
  const kept = ledgerCall("=SAAS.LEDGER.RETENTION(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,4,1),E2:E7,,3)");
  // A month before the window reaches back to December, with C alone.
  expect(behindOf(kept, { line: "ndr", month: APRIL })?.since).toMatchObject({
    before: 1,
    now: 340 / 280,
    unit: "percent",
  });
});

describe("the customers of a cell that a formula takes out of a table", () => {
  const MOVES = "SAAS.LEDGER.MOVES(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,{1,2,3,4},1),E2:E7)";
  const B_LEFT = [{ customer: "B", previous: 80, current: 0, change: -80, places: ["Ledger!A4"] }];

  /** Opening, new, expansion, reactivation, contraction, churn: the sixth line, and February after its label and January. */
  function behindIn(formula: string, cell: Partial<Source> = {}, value: string | number = -80) {
    const placeOf = placesFrom("Ledger!H1", new Map());
    const standing = standingIn(formula);
    const calls = standing.map((each) =>
      explainStanding(each, placeOf, (address) =>
        address === "Ledger!J1" ? { values: [[6]], rows: 1, cols: 1, text: "6" } : readLedger(address),
      ),
    );
    const source = { formula, address: "Ledger!H1", isPortable: false, cell: { value }, ...cell } as Source;
    return calls.map((each) => inTable(each, source, "en"));
  }

  test.each([
    `=INDEX(${MOVES},6,3)`,
    `=INDEX(${MOVES},J1,3)`,
    `=ROUND(-INDEX( (${MOVES}) ,5+1,3)/2,0)`,
    `=INDEX(IFERROR(${MOVES},0),MATCH("Churn",{"opening","new","expansion","reactivation","contraction","churn"},0),3)`,
    `=INDEX(SAAS.LEDGER.MOVES(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,2,1),E2:E7),6,2)`,
  ])("%s", (formula) => {
    const [{ behind, meaning }] = behindIn(formula);
    expect(behind?.rows).toEqual(B_LEFT);
    expect(meaning).toContain("churn");
  });

  test("a row that spills: the cell that stands where the selected one does", () => {
    const [{ behind }] = behindIn(`=INDEX(${MOVES},6,0)`, { place: { row: 0, col: 2 } });
    expect(behind?.rows).toEqual(B_LEFT);
  });

  test("an answer of one cell, whatever is calculated with it", () => {
    const [{ behind }] = behindIn("=SAAS.LEDGER.MRR(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,1,1))/1000", {}, 0.28);
    expect(behind?.rows.length).toBeGreaterThan(0);
  });

  test("of two calls each has its own", () => {
    const both = behindIn(`=INDEX(${MOVES},6,3)-INDEX(${MOVES},6,2)`);
    // Nobody left in January.
    expect(both.map(({ behind }) => behind?.rows)).toEqual([B_LEFT, []]);
  });

  test.each([
    ["the sum of a table", `=SUM(${MOVES})`, {}],
    ["a line that can’t be said", `=INDEX(${MOVES},RAND()*9,3)`, {}],
    ["beyond the table", `=INDEX(${MOVES},50,3)`, {}],
    ["turned around", `=TRANSPOSE(${MOVES})`, { place: { row: 2, col: 5 } }],
    // Its cell shows the same value as the table's own at this place.
    ["a table without its first rows", `=DROP(${MOVES},1)`, { place: { row: 5, col: 2 } }],
    ["a row put in order", `=SORT(INDEX(${MOVES},6,0))`, { place: { row: 0, col: 2 } }],
  ])("nobody is named behind %s", (_, formula, cell) => {
    expect(behindIn(formula, cell)).toEqual([{ behind: undefined, meaning: "" }]);
  });

  test("a table that was made values is explained cell by cell", () => {
    const cell = { place: { row: 5, col: 2 }, isPortable: true };
    expect(behindIn(`=${MOVES}`, cell)[0].behind?.rows).toEqual(B_LEFT);
    expect(behindIn(`=IFERROR(${MOVES},"")`, cell)[0].behind?.rows).toEqual(B_LEFT);
    expect(behindIn(`=IF(A2="","",${MOVES})`, cell)[0].behind?.rows).toEqual(B_LEFT);
  });
});

test("the copied text has the customers and their rows", () => {
  const formula = "=SAAS.LEDGER.RENEWALS(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,{2,3},1),E2:E7)";
  const explained = ledgerCall(formula);
  const behind = behindOf(explained, { line: "rate", month: FEBRUARY });
  const text = asText("Ledger!H3", formula, [explained], () => undefined, "en", [behind]);
  expect(text.split("\n").slice(-4)).toEqual([
    "Since the month before: no answer → 0.0%",
    "Customers behind it: 2",
    "  B  80 → 0  -80  Ledger!A4",
    "  D  40 → 0  -40  Ledger!A7",
  ]);
});

test("the copied text has of many customers the first, and of many rows, too", () => {
  const explained = ledgerCall("=SAAS.LEDGER.MRR(A2:A7,B2:B7,C2:C7,D2:D7,DATE(2025,2,1),E2:E7)");
  const places = Array.from({ length: 1_000 }, (_, i) => `Ledger!A${i + 2}`);
  const rows = Array.from({ length: 25 }, (_, i) => ({ customer: `C${i}`, places }));
  const lines = (language: "en" | "zh-CN") =>
    asText("Ledger!H1", "=…", [explained], () => undefined, language, [{ rows }])
      .split("\n")
      .slice(-21);
  const [first, ...others] = lines("en");
  expect(first).toMatch(/^ {2}C0 {2}Ledger!A2, .*, Ledger!A21, and 980 more$/);
  expect(others.slice(-2)).toEqual([expect.stringMatching(/^ {2}C19 /), "and 5 more"]);
  expect(lines("zh-CN")[0]).toMatch(/Ledger!A21, 另有 980 个$/);
});
