import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { serveDist, type Site } from "./site";
import {
  find,
  focusGrid,
  openWorkbench,
  selectCells,
  sheetNames,
  typeInto,
  valueOf,
  valuesOf,
  type Workbench,
} from "./workbench-page";

let browser: Browser;
let site: Site;
let workbench: Workbench;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveDist()]);
  workbench = await openWorkbench(browser, site);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

afterEach(() => {
  expect(workbench.problems).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});

/** A cell right of everything the sample holds. */
const free = (row: number) => ({ sheet: "Metrics", row, col: 25 });

describe("formulas typed into the grid", () => {
  test("=SAAS.LTV(500,0.8,0.05) is 8000", async () => {
    await typeInto(workbench.page, free(2), "=SAAS.LTV(500,0.8,0.05)");
    expect(await valueOf(workbench.page, free(2))).toBe(8000);
  });

  test("in lower case, inside other formulas and with other cells as arguments", async () => {
    await typeInto(workbench.page, free(4), "=IFERROR(saas.ltv(500,0.8,0),-1)");
    await typeInto(workbench.page, free(5), "=SAAS.ARR(Z5)+1");
    expect(await valueOf(workbench.page, free(4))).toBe(-1);
    expect(await valueOf(workbench.page, free(5))).toBe(-11);
  });

  test.each([
    ["=SAAS.LTV(500,80,0.05)", "#NUM!"],
    ["=SAAS.LTV(500,0.8,0)", "#N/A"],
    ['=SAAS.LTV("much",0.8,0.05)', "#VALUE!"],
    ["=SAAS.CAC(1000,0)", "#DIV/0!"],
    ["=SAAS.LTV(1/0,0.8,0.05)", "#DIV/0!"],
    ["=SAAS.NDR(Z1:Z3,Z1:Z2)", "#VALUE!"],
  ])("%s is %s", async (formula, error) => {
    await typeInto(workbench.page, free(8), formula);
    expect(await valueOf(workbench.page, free(8))).toBe(error);
  });

  test("in the last row that the sheet has, a formula has room to spill", async () => {
    const { page } = workbench;
    await page.evaluate(() => {
      const { grid } = window.hourglassWorkbench!;
      grid.addSheet("Long");
      for (let row = 99; row < 2_000; row += 100) grid.write("Long", row, 0, [["=SEQUENCE(4)"]]);
    });
    const shown = await valuesOf(page, { sheet: "Long", row: 0, col: 0 }, 2_003, 1);
    for (let row = 99; row < 2_000; row += 100)
      expect(shown.slice(row, row + 4).flat()).toEqual([1, 2, 3, 4]);
    await page.evaluate(() => window.hourglassWorkbench!.grid.deleteSheet("Long"));
  });

  test("=SAAS.LEDGER.MOVES over the sample ledger spills a bridge that adds up", async () => {
    const formula =
      "=SAAS.LEDGER.MOVES(Ledger!B6:B2000,Ledger!D6:D2000,Ledger!E6:E2000,Ledger!F6:F2000,Metrics!C15:N15,Ledger!G6:G2000)";
    await typeInto(workbench.page, free(20), formula);
    const table = await valuesOf(workbench.page, free(20), 8, 13);
    expect(table.map(([name]) => name)).toEqual([
      "opening",
      "new",
      "expansion",
      "reactivation",
      "contraction",
      "churn",
      "closing",
      "check",
    ]);
    const [opening, ...movements] = table.slice(0, 6).map((line) => line.slice(1) as number[]);
    const closing = table[6].slice(1) as number[];
    closing.forEach((money, month) => {
      const sum = movements.reduce((total, line) => total + line[month], opening[month]);
      expect(money).toBeGreaterThan(0);
      expect(sum).toBeCloseTo(money, 6);
      if (month > 0) expect(opening[month]).toBe(closing[month - 1]);
    });
    expect(table[7].slice(1)).toEqual(closing.map(() => 0));
  });

  test("a spill that something stands in the way of is #SPILL!", async () => {
    await typeInto(workbench.page, { ...free(13), col: 26 }, "mine");
    await typeInto(workbench.page, free(12), "=SAAS.MARGINS(1000,300,100,150,180,90)");
    expect(await valueOf(workbench.page, free(12))).toBe("#SPILL!");
    expect(await valueOf(workbench.page, { ...free(13), col: 26 })).toBe("mine");
  });
});

describe("typing a formula", () => {
  test("names complete with what they mean, arguments explain themselves", async () => {
    const { page } = workbench;
    await focusGrid(page);
    await page.keyboard.type("=SAAS.LTVC", { delay: 40 });
    const completion = page.getByText("SAAS.LTVCAC").first();
    await completion.waitFor();
    expect(await completion.isVisible()).toBe(true);
    await page.keyboard.type("AC(", { delay: 40 });
    const argument = page.getByText(/\bcac\b/).first();
    await argument.waitFor();
    expect(await argument.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });
});

test("a wrong number of arguments, which Excel would refuse, is answered in words", async () => {
  const { page, pane } = workbench;
  await typeInto(page, free(40), "=SAAS.LTV(500,0.8)");
  expect(await valueOf(page, free(40))).toBe("#N/A");
  await selectCells(page, free(40));
  await pane.getByText("SAAS.LTV takes 3 to 7 arguments, and this call has 2.").waitFor();
});

test("formats that hide a number or a text, or put one in its place, are obeyed", async () => {
  const { page } = workbench;
  const texts = await page.evaluate(async (place) => {
    const { grid } = window.hourglassWorkbench!;
    grid.write(place.sheet, place.row, place.col, [[0.5, "–", '="–"', "–", "deals-quota"]]);
    grid.setNumberFormats(place.sheet, place.row, place.col, [[";;;", ";;;", ";;;", "0;-0;0", ';;;"3"']]);
    await grid.settled();
    return grid.texts({ ...place, rows: 1, cols: 5 })[0];
  }, free(60));
  expect(texts).toEqual(["", "", "", "–", "3"]);
});

test("the sample company’s sheets are there, and none of their formulas is an error", async () => {
  const { page } = workbench;
  expect(await sheetNames(page)).toEqual(expect.arrayContaining(["Metrics", "Ledger", "Costs"]));
  for (const sheet of ["Metrics", "Costs", "Set-up"]) {
    const cells = (await valuesOf(page, { sheet, row: 0, col: 0 }, 100, 16)).flat();
    expect(cells.filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
  }
});

test("the cohorts of the sample make a triangle, and its mean has every age", async () => {
  const { page } = workbench;
  const head = await find(page, "Metrics", "Quarter won");
  const rows = await valuesOf(page, { ...head, row: head.row + 1 }, 13, 14);
  const [mean] = rows.splice(12);
  rows.forEach(([quarter, won, ...shares], i) => {
    expect([typeof quarter, typeof won, shares[0]]).toEqual(["number", "number", 1]);
    expect(shares.map((share) => typeof share)).toEqual([
      ...Array<string>(12 - i).fill("number"),
      ...Array<string>(i).fill("string"),
    ]);
  });
  // The last age rests on the oldest cohort alone.
  expect(mean[2]).toBe(1);
  expect(mean[13]).toBeCloseTo(rows[0][13] as number, 12);
});
