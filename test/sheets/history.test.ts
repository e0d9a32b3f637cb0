import { changesBetween } from "../../src/sheets/readiness/compare";
import {
  planHistory,
  planReadiness,
  readSnapshots,
  takeSnapshot,
  type Snapshot,
} from "../../src/sheets/readiness";
import { emptyHistory } from "../../src/sheets/readiness/plan-history";
import { HEALTHY, typeInputs, typeIn, typeStatuses } from "./company";
import { cellOf, startEngine, Workbook } from "./workbook";

/* Snapshots: what is written, what is read again, and what has changed between two of them. */

beforeAll(startEngine);

/** 31 July and 31 October 2026 */
const [JULY, OCTOBER] = [46_234, 46_326];

const book = () => {
  const made = new Workbook();
  const planned = planReadiness({ stage: "GTM", language: "en", asOf: JULY });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  made.apply(planned.plans);
  typeInputs(made, "GTM Inputs", { ...HEALTHY, I21: [0.4] });
  typeStatuses(made, "GTM Readiness", "Done");
  typeIn(made, "GTM Readiness", "R56", "status", "Not yet");
  typeIn(made, "GTM Readiness", "R56", "override", "COO: in March");
  return made;
};

function taken(from: Workbook, date: number): Snapshot {
  const cells = from.calculate();
  const inputs = { ...from.existing("GTM Inputs"), formulas: cells["GTM Inputs"] };
  return takeSnapshot(cells["GTM Readiness"], inputs, date)!;
}

test("a snapshot is a row of values, and the next one stands below; both are read again as they were", () => {
  const company = book();
  const first = taken(company, JULY);
  expect(first).toMatchObject({
    date: JULY,
    period: "Q2 2026",
    stage: "GTM",
    verdict: "hold",
    passed: 11,
    gates: 13,
    overridden: 1,
    items: { R36: "fail", R56: "fail", R01: "pass" },
    inputs: { I21: 0.4, I02: 9_359_940 },
  });
  expect(first.items).not.toHaveProperty("R51");
  // ARPA 5,136 at 40 % over 36 months, over a CAC of 9,416,400 ÷ 228.
  expect(first.values.R36).toBeCloseTo((5_136 * 0.4 * 36) / (9_416_400 / 228), 9);

  typeInputs(company, "GTM Inputs", { I21: [0.82] });
  typeIn(company, "GTM Readiness", "R09", "status", "Partly");
  const second = taken(company, OCTOBER);
  company.free();

  const history = new Workbook();
  history.apply([planHistory(first, "en", "GTM Readiness", undefined)]);
  history.apply([planHistory(second, "en", "GTM Readiness", history.existing("GTM History"))]);
  const cells = history.calculate()["GTM History"];
  expect([cellOf(cells, "D24"), cellOf(cells, "D25")]).toEqual(["✕ Not ready", "✓ Ready with overrides"]);
  expect(cellOf(cells, "A2")).toMatch(/^Each row is how GTM Readiness stood/);
  // The points of the trend: the share of gates passed, nothing where there is no snapshot yet.
  expect([cellOf(cells, "B5"), cellOf(cells, "C5")]).toEqual(
    [11 / 13, 12 / 13].map((x) => expect.closeTo(x, 9)),
  );
  expect([cellOf(cells, "B3"), cellOf(cells, "D3"), cellOf(cells, "D5")]).toEqual(["Q2 2026", "", "#N/A"]);
  // The radar: the last scores, and those before.
  expect(cellOf(cells, "B7")).toBeCloseTo(second.capabilities.product_rd, 9);
  expect(cellOf(cells, "B8")).toBeCloseTo(first.capabilities.product_rd, 9);
  const full = history.formulas("GTM History");
  const kept = [first, second].map(({ items: _, values: __, inputs: ___, ...rest }) => rest);
  expect(readSnapshots(full)).toMatchObject(kept);
  history.free();

  expect(changesBetween(first, second).map(({ id, turn, from, to }) => [id, turn, from.en, to.en])).toEqual([
    ["R09", "worse", "✓ Pass", "◐ Partly"],
    // A CAC of 41,300 over 5,136 × 0.4, and over 5,136 × 0.82, a month.
    ["R19", "better", "20.1 mo", "9.8 mo"],
    ["R36", "better", "1.79×", "3.67×"],
  ]);
});

test("a history that a file holds from the start says that there is nothing to draw yet", () => {
  const history = new Workbook();
  history.apply([emptyHistory("en")]);
  expect(cellOf(history.calculate()["GTM History"], "A2")).toMatch(/^No snapshot yet\./);
  history.free();
});

test("every cell of a row is read again, also from a head in Chinese whose columns were moved", () => {
  const company = book();
  const one = taken(company, JULY);
  company.free();
  const { cells } = planHistory(one, "zh-CN", "GTM 就绪度", undefined);
  const width = Math.max(...cells.map(({ col }) => col)) + 1;
  const grid = Array.from({ length: 24 }, () => new Array<string | number>(width).fill(""));
  for (const { row, col, content } of cells) {
    if (content && "text" in content) grid[row][width - 1 - col] = content.text;
    if (content && "number" in content) grid[row][width - 1 - col] = content.number;
  }
  expect(readSnapshots(grid)).toEqual([one]);
});

test("a line that is no snapshot is left out, and a sheet without the log holds none", () => {
  expect(
    readSnapshots([
      ["Snapshot", "Stage", "Verdict"],
      ["soon", "GTM", "✓ Ready"],
      ["", "", ""],
    ]),
  ).toEqual([]);
  expect(readSnapshots([["Name"]])).toEqual([]);
});

test("the page grows with the snapshots: the newest is printed, under the heads of the log", () => {
  const company = book();
  const one = taken(company, JULY);
  company.free();
  const history = new Workbook();
  const page = (day: number) => {
    const existing = day === 0 ? undefined : history.existing("GTM History");
    const plan = planHistory({ ...one, date: JULY + day }, "en", "GTM Readiness", existing);
    history.apply([plan]);
    return plan.print;
  };
  // Row 23 has the heads; the first sheet has room for two dozen snapshots below them.
  expect(page(0)).toMatchObject({ area: { row: 0, rows: 47 }, titleFrom: 22, titleRows: 1 });
  for (let day = 1; day < 24; day++) expect(page(day)).toBeUndefined();
  expect(page(24)).toMatchObject({ area: { row: 0, rows: 48 }, titleFrom: 22, titleRows: 1, grown: true });
  history.free();
});
