import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";
import {
  contentOf,
  find,
  focusGrid,
  numberFormatOf,
  selectCells,
  sheetNames,
  typeInto,
  valueOf,
  valuesOf,
  type Workbench,
} from "./workbench-page";
import { workbenches } from "./workbenches";

const open = workbenches();

/** The field of an argument: its label begins with the argument’s name. */
const field = (pane: Locator, name: string) => pane.getByRole("textbox", { name: new RegExp(`^${name} `) });

const columnOf = (cells: readonly (readonly unknown[])[], title: string) =>
  cells.find((row) => row.includes(title))!.indexOf(title);

const backToList = (pane: Locator) => pane.getByRole("button", { name: /^Back to / }).click();

/** What is serious for axe, and what lies beyond the edge of the pane, where nobody can press it. */
const flawsInPane = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).include("#pane").analyze();
  const serious = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  return [...serious, ...(await beyondPane(page))];
};

const beyondPane = (page: Page) =>
  page.evaluate(() => {
    const edge = document.querySelector("#pane")!.getBoundingClientRect().right;
    return [...document.querySelectorAll("#pane :is(button, input, select, textarea, a, label)")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.getBoundingClientRect().right > edge)
      .map((element) => `beyond the edge: ${element.outerHTML}`);
  });

/** Looks at the list, a function’s page, and the form and the summary of a build, which is made where there is none. */
async function expectAccessible({ page, pane }: Workbench): Promise<void> {
  await pane.getByRole("tab").first().click();
  const back = pane.getByRole("button", { name: /^(Back to |返回)/ });
  if (await back.isVisible()) await back.click();
  expect(await flawsInPane(page)).toEqual([]);
  await pane.getByRole("textbox").first().fill("LTV");
  await pane.getByRole("button", { name: /^LTV / }).click();
  await field(pane, "gross_margin").waitFor();
  expect(await flawsInPane(page)).toEqual([]);
  await pane.getByRole("tab").nth(1).click();
  const build = pane.getByRole("button", { name: /^(Build|生成)$/ });
  await pane.getByRole("table").or(build).first().waitFor();
  if (await build.isVisible()) {
    expect(await flawsInPane(page)).toEqual([]);
    await build.click();
  }
  await pane.getByRole("table").waitFor();
  expect(await flawsInPane(page)).toEqual([]);
}

describe("the pane in English and in the light", () => {
  const target = { sheet: "Metrics", row: 2, col: 25 };
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await open();
  });

  test("inserts a function with typed arguments, formatted as what it is", async () => {
    const { page, pane } = workbench;
    await selectCells(page, target);
    await pane.getByPlaceholder(/Search/).fill("lifetime value");
    await pane.getByRole("button", { name: /^LTV / }).click();
    await field(pane, "arpa").fill("500");
    await field(pane, "gross_margin").fill("80%");
    await field(pane, "churn").fill("5%");
    await pane.getByText("8,000").first().waitFor();
    await pane.getByRole("button", { name: "Insert", exact: true }).click();
    await page.waitForFunction(
      () =>
        window.hourglassWorkbench!.grid.values({
          sheet: "Metrics",
          row: 2,
          col: 25,
          rows: 1,
          cols: 1,
        })[0][0] === 8000,
    );
    expect(await numberFormatOf(page, target)).toBe("#,##0");
  });

  test("inserts a function with arguments picked in the sheet", async () => {
    const { page, pane } = workbench;
    await backToList(pane);
    for (const [row, value] of [4000, 800].entries()) {
      await typeInto(page, { sheet: "Costs", row: 60 + row, col: 2 }, String(value));
    }
    await selectCells(page, { sheet: "Costs", row: 62, col: 2 });
    await pane.getByPlaceholder(/Search/).fill("CAC");
    await pane.getByRole("button", { name: /^LTVCAC / }).click();
    for (const [row, name] of ["ltv", "cac"].entries()) {
      await pane.getByRole("button", { name: new RegExp(`Pick ${name}`) }).click();
      await selectCells(page, { sheet: "Costs", row: 60 + row, col: 2 });
      await pane.getByRole("button", { name: "Done" }).click();
    }
    await pane.getByText("5.00×").first().waitFor();
    await pane.getByRole("button", { name: "Insert", exact: true }).click();
    await page.waitForFunction(
      () =>
        window.hourglassWorkbench!.grid.values({
          sheet: "Costs",
          row: 62,
          col: 2,
          rows: 1,
          cols: 1,
        })[0][0] === 5,
    );
    expect(await valueOf(page, { sheet: "Costs", row: 62, col: 2 })).toBe(5);
  });

  test("explains the cell at one click, and a figure of the bridge by its customers", async () => {
    const { page, pane } = workbench;
    await selectCells(page, { sheet: "Costs", row: 62, col: 2 });
    await pane.getByRole("button", { name: "Explain" }).click();
    await pane.getByText("ltv ÷ cac = 4,000 ÷ 800").waitFor();
    // By hand: 4,000 ÷ 3 is 1,333.3, and 3 × 800 is 2,400.
    await pane
      .getByText(/^1 to 3 \(optimise\) when ltv is under 2,400 .* or when cac is 1,333\.40 or more/)
      .waitFor();
    expect(await flawsInPane(page)).toEqual([]);
    await selectCells(page, { sheet: "Metrics", row: 20, col: 8 });
    await pane.getByText(/^Shows 'Hourglass data'!/).waitFor();
    const [first] = await pane.getByRole("button", { name: /^B\d+$/ }).all();
    const cell = (await first.textContent())!;
    await first.click();
    await page.waitForFunction(
      (row) => window.hourglassWorkbench!.grid.selection().row === row,
      Number(cell.slice(1)) - 1,
    );
    await pane.getByRole("tab", { name: "Functions" }).click();
  });

  test("names ranges of different sizes, and inserts nothing", async () => {
    const { page, pane } = workbench;
    const free = { ...target, row: 40 };
    await backToList(pane);
    await selectCells(page, free);
    await pane.getByPlaceholder(/Search/).fill("NRR");
    await pane.getByRole("button", { name: /^NDR / }).first().click();
    await field(pane, "begin_mrr").fill("Metrics!C16:C20");
    await field(pane, "end_mrr").fill("Metrics!C16:C19");
    await pane.getByText("begin_mrr has 5 rows, end_mrr has 4. They must be the same size.").waitFor();
    expect(await pane.getByRole("button", { name: "Insert", exact: true }).isEnabled()).toBe(false);
    expect(await valueOf(page, free)).toBe("");
  });

  test("the workbook travels: stopped, gone on with after a fault, edited, and live again", async () => {
    const { page, pane } = workbench;
    const before = await contentOf(page, "Metrics");
    await page.evaluate(() => {
      const { grid } = window.hourglassWorkbench!;
      Object.assign(grid, { isProtected: (sheet: string) => sheet === "Costs" });
      grid.write("Costs", 70, 2, [["=SAAS.ARR(1)"]]);
    });
    await pane.getByRole("tab", { name: "Share" }).click();
    await pane.getByText("◐ sheet is protected").waitFor();
    const make = pane.getByRole("button", { name: /^Make \d+ cells portable$/ });
    // Stop is pressed as soon as it stands there: on a fast machine the last batch has begun before a mouse gets there.
    await page.evaluate(() => {
      const stopOf = () =>
        [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Stop");
      new MutationObserver((_, observer) => {
        const stop = stopOf();
        if (!stop) return;
        observer.disconnect();
        stop.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await make.click();
    await pane.getByText(/^Stopped; \d+ cells were not reached\.$/).waitFor();
    // The first write of what is left is refused once.
    await page.evaluate(() => {
      const { grid } = window.hourglassWorkbench!;
      const write = grid.write.bind(grid);
      const fails = () => {
        Object.assign(grid, { write });
        throw Object.assign(new Error("Refused"), { code: "GeneralException" });
      };
      Object.assign(grid, { write: fails });
    });
    await make.click();
    await pane.getByText(/Excel formulas now, \d+ keep values/).waitFor();
    const portable = await contentOf(page, "Metrics");
    const isOurs = (cell: unknown) => /^=.*SAAS\./.test(String(cell));
    expect(portable.flat().filter(isOurs)).toEqual([]);
    await pane.getByText(/^\d+ cells use Hourglass$/).waitFor();

    const row = before.findIndex((cells) => cells.some(isOurs));
    const col = before[row].findIndex(isOurs);
    await page.evaluate(([r, c]) => window.hourglassWorkbench!.grid.write("Metrics", r, c, [[42]]), [
      row,
      col,
    ] as const);
    await pane.getByRole("button", { name: "Make live again" }).click();
    await pane.getByText(/^\d+ cells are live again\.$/).waitFor();
    await pane.getByText(/^Edited since, and left alone: Metrics!/).waitFor();
    before[row][col] = 42;
    expect(await contentOf(page, "Metrics")).toEqual(before);
  });

  test("builds beside a sheet of the same name that is not ours, and never touches it", async () => {
    const { page, pane } = workbench;
    await page.evaluate(() => {
      const { grid } = window.hourglassWorkbench!;
      grid.addSheet("GTM Readiness");
      grid.write("GTM Readiness", 0, 0, [["mine"]]);
    });
    await pane.getByRole("tab", { name: "Build" }).click();
    await pane.getByText("“GTM Readiness” is taken.").waitFor();
    await pane.getByRole("button", { name: "Build", exact: true }).click();
    await pane.getByRole("heading", { name: "Not enough data" }).waitFor();
    expect(await contentOf(page, "GTM Readiness")).toEqual([["mine"]]);
    expect(await sheetNames(page)).toContain("GTM Readiness 2");
  });

  test("has nothing serious for axe, and nothing beyond its edge", () => expectAccessible(workbench));
});

describe("the readiness sheet", () => {
  test("is built, filled, judged, built again in Chinese and for another stage; two snapshots and a new quarter later nothing typed is lost", async () => {
    const { page, pane } = await open();
    await pane.getByRole("tab", { name: "Build" }).click();
    await pane.getByRole("button", { name: "Build", exact: true }).click();
    await pane.getByRole("heading", { name: "Not enough data" }).waitFor();
    const items = (await contentOf(page, "GTM Readiness"))
      .flat()
      .filter((cell) => /^R\d\d$/.test(String(cell)));
    expect(new Set(items).size).toBe(60);

    await page.getByRole("button", { name: "Fill inputs" }).click();
    const verdict = { sheet: "GTM Readiness", row: 1, col: 0 };
    await page.waitForFunction(() =>
      window
        .hourglassWorkbench!.grid.values({ sheet: "GTM Readiness", row: 1, col: 0, rows: 1, cols: 1 })
        .join()
        .includes("Not ready"),
    );
    await pane.getByRole("heading", { name: "Not ready" }).waitFor();

    const owner = await find(page, "GTM Readiness", "R01");
    await typeInto(page, { ...owner, col: 9 }, "Lin 林");
    await typeInto(page, { ...owner, col: 13 }, "'=not a formula");
    const mine = { sheet: "GTM Readiness", row: 9, col: 30 };
    await typeInto(page, mine, "a column of mine");
    const before = await contentOf(page, "GTM Inputs");

    await pane.getByRole("button", { name: "Update" }).click();
    await pane.getByRole("radio", { name: "简体中文" }).check();
    await pane.getByRole("button", { name: "Update" }).click();
    await page.waitForFunction(() =>
      window
        .hourglassWorkbench!.grid.values({ sheet: "GTM Readiness", row: 1, col: 0, rows: 1, cols: 1 })
        .join()
        .includes("未就绪"),
    );
    expect(await valueOf(page, verdict)).toContain("未就绪");
    expect(await valueOf(page, { ...owner, col: 9 })).toBe("Lin 林");
    expect(await valueOf(page, { ...owner, col: 13 })).toBe("=not a formula");
    expect(await valueOf(page, { ...owner, col: 2 })).toBe("已完成");
    expect(await valueOf(page, mine)).toBe("a column of mine");
    const figures = (cells: readonly (readonly unknown[])[]) =>
      cells.map((row) => row.slice(3, 7).filter((cell) => typeof cell === "number"));
    expect(figures(await contentOf(page, "GTM Inputs"))).toEqual(figures(before));

    await pane.getByRole("button", { name: "Update" }).click();
    await pane.getByRole("radio", { name: "Scale" }).check();
    await pane.getByRole("button", { name: "Update" }).click();
    await pane.getByText(/^Stage Scale/).waitFor();
    const take = pane.getByRole("button", { name: "Take snapshot" });
    await take.click();
    await pane.getByRole("heading", { name: "Since last time" }).waitFor();
    await take.click();
    await page.waitForFunction(
      () =>
        window.hourglassWorkbench!.grid.values({
          sheet: "GTM 历史",
          row: 24,
          col: 0,
          rows: 1,
          cols: 1,
        })[0][0] !== "",
    );
    const typed = await figuresByQuarter(page);
    expect(typed.size).toBeGreaterThan(40);
    await pane.getByRole("button", { name: "Start next quarter…" }).click();
    await pane.getByRole("button", { name: /^Start Q\d/ }).click();
    await pane.getByText(/has started\. Fill its column/).waitFor();
    const now = await figuresByQuarter(page);
    const past = (await contentOf(page, "GTM 往期数据")).map(
      (row) => [`${row[3]} ${row[1]}`, row[5]] as const,
    );
    const anywhere = new Map<string, unknown>([...past, ...now]);
    for (const [key, value] of typed) expect([key, anywhere.get(key)]).toEqual([key, value]);
    // One quarter has left, and none of its figures stands on the sheet any more.
    expect(
      [...typed.keys()]
        .filter((key) => !now.has(key))
        .every((key) => new Map<string, unknown>(past).has(key)),
    ).toBe(true);
    expect(past.length).toBeGreaterThan(1);
    expect(await valueOf(page, { ...owner, col: 9 })).toBe("Lin 林");
    expect(await valueOf(page, { ...owner, col: 13 })).toBe("=not a formula");
    expect(await valueOf(page, { ...owner, col: 2 })).toBe("已完成");
    expect(await valueOf(page, mine)).toBe("a column of mine");

    await focusGrid(page);
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => !window.hourglassWorkbench!.grid.sheets().includes("GTM 往期数据"));
    await page.evaluate(() => window.hourglassWorkbench!.grid.settled());
    expect(await figuresByQuarter(page)).toEqual(typed);
  });
});

/** What people typed into the inputs, by input and quarter. */
async function figuresByQuarter(page: Page): Promise<Map<string, unknown>> {
  const cells = await contentOf(page, "GTM Inputs");
  const head = cells.findIndex((row) => row.filter((cell) => /^\d{4} Q\d$/.test(String(cell))).length === 4);
  return new Map(
    cells.flatMap((row) =>
      row.flatMap((cell, col) => {
        const isTyped = /^I\d\d$/.test(String(row[0])) && cell !== "" && !String(cell).startsWith("=");
        const quarter = String(cells[head][col]);
        return isTyped && /^\d{4} Q\d$/.test(quarter)
          ? [[`${String(row[0])} ${quarter}`, cell] as const]
          : [];
      }),
    ),
  );
}

describe("the list of all sheets", () => {
  test("builds several, which judge what is typed, and speaks Chinese at the next update", async () => {
    const { page, pane } = await open();
    await pane.getByRole("tab", { name: "Build" }).click();
    await pane.getByRole("tab", { name: "All sheets" }).click();
    await pane.getByRole("checkbox", { name: "Set-up" }).check();
    await pane.getByRole("button", { name: /^Marketing & sales/ }).click();
    await pane.getByRole("checkbox", { name: "Deal register" }).check();
    await pane.getByRole("button", { name: "Build", exact: true }).click();
    await pane.getByText("Done. What you typed is kept.").waitFor();

    const asOf = await find(page, "Set-up", "As-of month");
    const head = await find(page, "Deal register", "Signed");
    const columns = (await contentOf(page, "Deal register"))[head.row];
    // 30 September 2026; signed on 1 and 6 August.
    const typed: [string, number, number, string | number][] = [
      ["Set-up", asOf.row, columnOf(await contentOf(page, "Set-up"), "Value ✎"), 46_295],
      ["Deal register", head.row + 2, columns.indexOf("Signed"), 46_235],
      ["Deal register", head.row + 2, columns.indexOf("ACV"), 60_000],
      ["Deal register", head.row + 2, columns.indexOf("In profile"), "Yes"],
      ["Deal register", head.row + 3, columns.indexOf("Signed"), 46_240],
      ["Deal register", head.row + 3, columns.indexOf("ACV"), 20_000],
      ["Deal register", head.row + 3, columns.indexOf("In profile"), "No"],
      ["Deal register", head.row + 4, columns.indexOf("ACV"), "lots"],
    ];
    await page.evaluate(async (cells) => {
      const { grid } = window.hourglassWorkbench!;
      for (const [sheet, row, col, value] of cells) {
        grid.write(sheet, row, col, [[value]]);
        await grid.settled();
      }
    }, typed);
    const result = async (label: string) => {
      const place = await find(page, "Deal register", label);
      const cells = await contentOf(page, "Deal register");
      const value = { ...place, col: columnOf(cells, "Now") };
      const verdict = { ...place, col: columnOf(cells, "Verdict") };
      return [await valueOf(page, value), await valueOf(page, verdict)];
    };
    expect((await result("New ARR"))[0]).toBe(80_000);
    expect(String(await valueOf(page, { sheet: "Deal register", row: 1, col: 1 }))).toMatch(/◐ 1 alert$/);
    // One deal in two against at most one in ten.
    expect(await result("Off-target share")).toEqual([0.5, expect.stringMatching(/^✕/)]);
    for (const sheet of ["Set-up", "Deal register"]) {
      const shown = (await valuesOf(page, { sheet, row: 0, col: 0 }, 80, 40)).flat();
      expect(shown.filter((cell) => /^#[A-Z]/.test(String(cell)))).toEqual([]);
    }

    await pane.getByRole("checkbox", { name: "Deal register" }).check();
    await pane.getByRole("radio", { name: "简体中文" }).check();
    await pane.getByRole("button", { name: "Update", exact: true }).click();
    await page.waitForFunction(() =>
      window
        .hourglassWorkbench!.grid.values({ sheet: "Deal register", row: 0, col: 0, rows: 1, cols: 3 })
        .join()
        .includes("成交台账"),
    );
    const [, row, col] = typed[3];
    expect(await valueOf(page, { sheet: "Deal register", row, col })).toBe("是");
    expect(await valueOf(page, { sheet: "Deal register", row: row + 2, col: columns.indexOf("ACV") })).toBe(
      "lots",
    );
  });
});

describe("the pane in Chinese and in the dark", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await open({ locale: "zh-CN", query: "?theme=dark" });
  });

  test("has nothing serious for axe, and nothing beyond its edge", () => expectAccessible(workbench));

  test("follows the browser’s language, and is switched in its menu", async () => {
    const { pane } = workbench;
    await pane.getByRole("tab", { name: "函数" }).click();
    await pane.getByRole("button", { name: /^返回/ }).click();
    await pane.getByPlaceholder(/搜索/).fill("断约率");
    await pane.getByRole("button", { name: /^LOGOCHURN / }).waitFor();
    await pane.getByRole("button", { name: "更多" }).click();
    await pane.page().getByRole("menuitemradio", { name: "English" }).click();
    await pane.getByRole("tab", { name: "Functions" }).waitFor();
    const found = pane.getByRole("button", { name: /^LOGOCHURN / });
    await found.waitFor();
    expect(await found.innerText()).toMatch(/logo churn/i);
  });
});

describe("a file of the pane that can’t be fetched", () => {
  test("leaves a sentence and a way on, and reloading brings it", async () => {
    const workbench = await open();
    const { page, pane } = workbench;
    await page.route(/\.js(\?|$)/, (route) => route.abort());
    await pane.getByRole("tab", { name: "Build" }).click();
    const alert = pane.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/^Hourglass was updated. Reload./);
    await pane.getByRole("tab", { name: "Functions" }).click();
    await pane.getByRole("button", { name: /^Unit economics/ }).click();
    await pane.getByRole("button", { name: /^LTV / }).waitFor();
    await page.unroute(/\.js(\?|$)/);
    await pane.getByRole("tab", { name: "Build" }).click();
    await pane.getByRole("button", { name: "Reload" }).click();
    await page.waitForFunction(() => window.hourglassWorkbench !== undefined);
    await pane.getByRole("tab", { name: "Build" }).click();
    await pane.getByRole("button", { name: "Build", exact: true }).waitFor();
    // The browser and React each tell of the file that this test withheld.
    workbench.problems.length = 0;
  });

  test("can be tried again once there is a network", async () => {
    const workbench = await open({ query: "?lang=zh-CN" });
    const { page, pane, context } = workbench;
    await context.setOffline(true);
    await pane.getByRole("tab", { name: "建表" }).click();
    const alert = pane.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/^Hourglass 的这一部分尚未载入，且当前无网络/);
    await context.setOffline(false);
    await page.waitForFunction(() => navigator.onLine);
    await alert.getByRole("button", { name: "重试" }).click();
    await pane.getByRole("button", { name: "生成", exact: true }).waitFor();
    workbench.problems.length = 0;
  });
});

describe("from a billing export to its numbers", () => {
  const EXPORT = [
    "id,Customer ID,Plan,Quantity,Currency,Interval,Amount,Status,Start (UTC),Current Period End (UTC),Ended At (UTC)",
    "sub_1,cus_A,pro,5,usd,month,33.00,active,2025-01-10,,",
    "sub_2,cus_B,pro,1,usd,month,40.00,active,2025-02-01,,",
    "sub_3,cus_C,pro,1,usd,month,33.00,incomplete,2025-02-01,,",
  ].join("\n");
  const fileOf = (name: string, content: string | Buffer) => ({
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(content),
  });

  test("a broken file, one that is stopped, one with a question; then the ledger says what stands out in it", async () => {
    const { page, pane } = await open();
    await pane.getByRole("tab", { name: "Build" }).click();
    await pane.getByRole("tab", { name: "Import" }).click();
    const file = pane.getByLabel("File", { exact: true });
    await file.setInputFiles(fileOf("photo.csv", Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7) % 32)))); // prettier-ignore
    await pane.getByText(/photo\.csv holds no table/).waitFor();

    // One reading never ends, as that of a file on a slow drive.
    await page.evaluate(() => {
      const { prototype } = FileReader;
      const read = prototype.readAsArrayBuffer;
      prototype.readAsArrayBuffer = () => {
        prototype.readAsArrayBuffer = read;
      };
    });
    await file.setInputFiles(fileOf("large.csv", EXPORT));
    await pane.getByRole("button", { name: "Stop" }).click();
    await pane.getByRole("button", { name: "Choose files" }).waitFor();

    await file.setInputFiles(fileOf("october.csv", EXPORT));
    await pane.getByRole("radio", { name: /^Per unit/ }).click();
    await pane.getByText("incomplete, never revenue").waitFor();
    // The sample has a ledger, which the file replaces.
    await pane.getByRole("radio", { name: "Replace" }).click();
    await pane.getByRole("button", { name: "Replace" }).click();
    await pane.getByRole("heading", { name: "What stands out" }).waitFor();
    // 5 × 33 + 40.
    const mrr = pane.getByText("$205", { exact: true });
    await mrr.waitFor();
    expect(await mrr.isVisible()).toBe(true);
  });
});
