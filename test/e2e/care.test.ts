import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import {
  focusGrid,
  selectCells,
  sheetNames,
  typeInto,
  valueOf,
  waitUntilReady,
  type Workbench,
} from "./workbench-page";
import { workbenches } from "./workbenches";

/* Nothing that people did in the workbook goes without a question, a way back, or a word about it. */

const open = workbenches();

const SAMPLE = ["Metrics", "Ledger", "Costs", "Customers"];
const BUILT = [...SAMPLE, "GTM Inputs", "GTM Readiness"];
/** A cell right of everything the sample holds, and one below. */
const target = { sheet: "Metrics", row: 2, col: 25 };
const typed = { ...target, row: 5 };

async function insertLtv({ page, pane }: Workbench): Promise<void> {
  await selectCells(page, target);
  await pane.getByPlaceholder(/Search/).fill("LTV");
  await pane.getByRole("button", { name: /^LTV / }).click();
  for (const [name, value] of Object.entries({ arpa: "500", gross_margin: "80%", churn: "5%" })) {
    await pane.getByRole("textbox", { name: new RegExp(`^${name} `) }).fill(value);
  }
  await pane.getByText("8,000").first().waitFor();
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await expectBecomes(page, target, 8000);
}

async function build({ pane }: Workbench): Promise<void> {
  await pane.getByRole("tab", { name: "Build" }).click();
  await pane.getByRole("button", { name: "Build", exact: true }).click();
  await pane.getByRole("heading", { name: "Not enough data" }).waitFor({ timeout: 60_000 });
}

const expectBecomes = (page: Page, cell: typeof target, value: unknown) =>
  page.waitForFunction(
    ([place, wanted]) =>
      window.hourglassWorkbench!.grid.values({ ...place, rows: 1, cols: 1 })[0][0] === wanted,
    [cell, value] as const,
  );

const sheetsBecome = (page: Page, names: readonly string[]) =>
  page.waitForFunction((wanted) => window.hourglassWorkbench!.grid.sheets().join() === wanted, names.join(), {
    timeout: 60_000,
  });

const question = (page: Page) => page.getByRole("dialog");

async function reload(page: Page): Promise<void> {
  await page.reload();
  await waitUntilReady(page);
}

describe("Undo", () => {
  test("takes back an Insert alone, and Redo repeats it", async () => {
    const workbench = await open();
    const { page } = workbench;
    await page.keyboard.press("Control+z");
    expect(await sheetNames(page)).toEqual(SAMPLE);
    await typeInto(page, typed, "mine");
    await insertLtv(workbench);
    await page.keyboard.press("Control+z");
    await expectBecomes(page, target, "");
    expect(await valueOf(page, typed)).toBe("mine");
    await page.keyboard.press("Control+y");
    await expectBecomes(page, target, 8000);
    expect(await valueOf(page, typed)).toBe("mine");
  });

  test("takes back a Build, and Redo brings its sheets and what marks them as ours", async () => {
    const workbench = await open();
    const { page, pane } = workbench;
    await build(workbench);
    expect(await sheetNames(page)).toEqual(BUILT);
    await pane.getByRole("heading", { name: "Not enough data" }).click();
    await page.keyboard.press("Control+z");
    await sheetsBecome(page, SAMPLE);
    await page.keyboard.press("Control+y");
    await sheetsBecome(page, BUILT);
    const kind = await page.evaluate(() =>
      window.hourglassWorkbench!.grid.properties("GTM Readiness").get("hourglass.kind"),
    );
    expect(kind).toBe("readiness");
  });
});

describe("Reset sample", () => {
  test("asks with the names and sizes of what would go, and can be undone", async () => {
    const workbench = await open();
    const { page } = workbench;
    await typeInto(page, typed, "mine");
    await page.evaluate(() => {
      const { grid } = window.hourglassWorkbench!;
      const endStep = grid.beginStep();
      grid.addSheet("Plan");
      grid.write("Plan", 0, 0, [["a", "b", 3]]);
      endStep();
    });
    const reset = page.getByRole("button", { name: "Reset sample" });
    await reset.click();
    await question(page).getByText("These sheets are deleted: “Plan” (3 cells).").waitFor();
    await question(page).getByText("“Metrics” (1 cell)").waitFor();
    await page.keyboard.press("Escape");
    await question(page).waitFor({ state: "detached" });
    expect(await reset.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await sheetNames(page)).toEqual([...SAMPLE, "Plan"]);

    await reset.click();
    await question(page).getByRole("button", { name: "Reset sample" }).click();
    await sheetsBecome(page, SAMPLE);
    await page.waitForFunction(() => !document.querySelector("dialog"));
    await expectBecomes(page, typed, "");
    await page.keyboard.press("Control+z");
    await sheetsBecome(page, [...SAMPLE, "Plan"]);
    expect(await valueOf(page, typed)).toBe("mine");
    expect(await valueOf(page, { sheet: "Plan", row: 0, col: 2 })).toBe(3);
    expect(await valueOf(page, { sheet: "Costs", row: 4, col: 9 })).toEqual(expect.any(Number));
  });
});

describe("Fill inputs", () => {
  test("asks before it overwrites, and can fill what is blank alone", async () => {
    const workbench = await open();
    const { page } = workbench;
    await build(workbench);
    const mine = await page.evaluate(() => {
      const { grid } = window.hourglassWorkbench!;
      const cells = grid.formulas({ sheet: "GTM Inputs", row: 0, col: 0, rows: 40, cols: 7 });
      const row = cells.findIndex(([ref]) => ref === "I01");
      grid.write("GTM Inputs", row, 3, [[42]]);
      return { sheet: "GTM Inputs", row, col: 3 };
    });
    const fill = page.getByRole("button", { name: "Fill inputs" });
    await fill.click();
    await question(page).getByText("“GTM Inputs” (1 cell)").waitFor();
    await question(page).getByRole("button", { name: "Fill blank cells only" }).click();
    await page.waitForFunction(
      (cell) =>
        typeof window.hourglassWorkbench!.grid.values({ ...cell, col: 4, rows: 1, cols: 1 })[0][0] ===
        "number",
      mine,
    );
    expect(await valueOf(page, mine)).toBe(42);
    await fill.click();
    await question(page).getByRole("button", { name: "Overwrite 1 cell" }).click();
    await page.waitForFunction(
      (cell) => window.hourglassWorkbench!.grid.values({ ...cell, rows: 1, cols: 1 })[0][0] !== 42,
      mine,
    );
    await page.keyboard.press("Control+z");
    await expectBecomes(page, mine, 42);
  });
});

describe("between visits", () => {
  test("the workbook is kept with its marks and what was typed last, until it is started over", async () => {
    const workbench = await open();
    const { page } = workbench;
    await page.getByText("on this machine only").waitFor();
    await build(workbench);
    await typeInto(page, typed, "mine");
    await reload(page);
    expect(await sheetNames(page)).toEqual(BUILT);
    expect(await valueOf(page, typed)).toBe("mine");
    expect(await valueOf(page, { sheet: "GTM Readiness", row: 1, col: 0 })).toMatch(/Not enough data/);
    await workbench.pane.getByRole("tab", { name: "Build" }).click();
    await workbench.pane.getByRole("button", { name: "Update" }).waitFor();

    await page.getByRole("button", { name: "Start over" }).click();
    await question(page).getByText("“GTM Readiness”").waitFor();
    await question(page).getByRole("button", { name: "Start over" }).click();
    await page.waitForFunction(
      () => window.hourglassWorkbench?.grid.sheets().join() === "Metrics,Ledger,Costs,Customers",
      undefined,
      { timeout: 60_000 },
    );
    await waitUntilReady(page);
    expect(await valueOf(page, typed)).toBe("");
  });

  test("a workbook that can’t be read is set aside and said so, and one of another version can be opened", async () => {
    const { page } = await open();
    await typeInto(page, typed, "mine");
    await keptBecomes(page, "Metrics");
    await changeKept(page, "gridVersion", "0.1.0");
    await reload(page);
    await page.getByText("is from another version").waitFor();
    expect(await valueOf(page, typed)).toBe("");
    await page.getByRole("button", { name: "Open it all the same" }).click();
    await page.waitForFunction(() => document.querySelector<HTMLElement>("#notice")?.hidden === true);
    await waitUntilReady(page);
    expect(await valueOf(page, typed)).toBe("mine");

    await changeKept(page, "workbook", { sheetOrder: [] });
    await reload(page);
    await page.getByText("can’t be read").waitFor();
    expect(await sheetNames(page)).toEqual(SAMPLE);
    await page.getByRole("button", { name: "Delete it" }).click();
    await question(page).getByRole("button", { name: "Delete" }).click();
    await page.getByText("can’t be read").waitFor({ state: "hidden" });
  });

  test("a second tab says that it keeps nothing", async () => {
    const { context, page } = await open();
    const second = await context.newPage();
    await second.goto(page.url());
    const said = second.getByText("open in another tab");
    await said.waitFor();
    expect(await said.isVisible()).toBe(true);
  });
});

/** Waits until a workbook with this sheet lies in the browser’s storage. */
const keptBecomes = (page: Page, sheet: string) =>
  page.waitForFunction(
    (name) =>
      new Promise((resolve) => {
        const opening = indexedDB.open("hourglass-workbench");
        opening.onsuccess = () => {
          const reading = opening.result.transaction("workbooks").objectStore("workbooks").get("workbook");
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result ?? "").includes(`"name":"${name}"`));
          };
        };
      }),
    sheet,
  );

/** Changes one member of the workbook in the browser’s storage. */
const changeKept = (page: Page, member: string, value: unknown) =>
  page.evaluate(
    ([key, content]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("hourglass-workbench");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("workbooks", "readwrite");
          const store = transaction.objectStore("workbooks");
          const reading = store.get("workbook");
          reading.onsuccess = () => store.put({ ...reading.result, [key]: content }, "workbook");
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [member, value] as const,
  );

describe("the keyboard", () => {
  const region = (page: Page) =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.closest("#grid")
        ? "grid"
        : activeElement?.closest("#pane")
          ? "pane"
          : activeElement?.closest("body > header")
            ? "header"
            : "page";
    });

  test("F6 leads from grid to pane to header, Shift+F6 back, also out of the grid", async () => {
    const { page } = await open();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const seen: string[] = [];
    for (const key of ["F6", "F6", "F6", "F6", "Shift+F6", "Shift+F6"]) {
      await page.keyboard.press(key);
      seen.push(await region(page));
    }
    expect(seen).toEqual(["grid", "pane", "header", "grid", "header", "pane"]);
  });

  test("what F6 leads to in the grid takes what is typed", async () => {
    const { page } = await open();
    await selectCells(page, typed);
    // To the pane, to the head of the page and back.
    for (const key of ["F6", "F6", "F6"]) await page.keyboard.press(key);
    await page.keyboard.type("by keys", { delay: 10 });
    await page.keyboard.press("Enter");
    await expectBecomes(page, typed, "by keys");
  });

  test("the card about the arguments opens without taking the keyboard from the cell", async () => {
    const { page } = await open();
    await focusGrid(page);
    await selectCells(page, typed);
    await page.keyboard.type("=SAAS.LTV(", { delay: 40 });
    // The arrow on the card turns when the card opens.
    await page.locator("[style*='rotateZ(90deg)']").click();
    await page.locator("[style*='rotateZ(-90deg)']").waitFor();
    await page.keyboard.type("500,0.8,0.05)", { delay: 10 });
    await page.keyboard.press("Enter");
    await expectBecomes(page, typed, 8000);
  });

  test("axe finds nothing serious around the grid, nor in a question", async () => {
    const { page } = await open();
    await typeInto(page, typed, "mine");
    const serious = async () => {
      const { violations } = await new AxeBuilder({ page }).exclude("#grid > *").analyze();
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    };
    expect(await serious()).toEqual([]);
    await page.getByRole("button", { name: "Reset sample" }).click();
    await question(page).waitFor();
    expect(await serious()).toEqual([]);
  });
});

describe("the page", () => {
  test("holds a scroll that goes past the first column", async () => {
    const { page } = await open();
    const behaviour = await page.evaluate(() =>
      [document.documentElement, document.body].map(
        (element) => getComputedStyle(element).overscrollBehaviorX,
      ),
    );
    expect(behaviour).toEqual(["none", "none"]);
  });

  test.each([
    [1440, 900],
    [1024, 768],
    [720, 450],
    [320, 568],
  ])("cuts nothing off at %i × %i", async (width, height) => {
    const { page } = await open({ width, height });
    const overflow = () =>
      page.evaluate(() => {
        const shown = [...document.querySelectorAll("body > header *, #grid, #pane")].filter((element) =>
          element.checkVisibility({ visibilityProperty: true }),
        );
        const out = shown.filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < 0 || right > innerWidth + 0.5;
        });
        return {
          cut: out.map(({ id, tagName }) => id || tagName),
          wide: document.documentElement.scrollWidth > innerWidth,
        };
      });
    expect(await overflow()).toEqual({ cut: [], wide: false });
    if (width >= 800) return;
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Pane", exact: true }).click();
    await page.getByRole("tab", { name: "Functions" }).waitFor();
    expect(await page.locator("#grid").isVisible()).toBe(false);
    expect(await overflow()).toEqual({ cut: [], wide: false });
  });
});
