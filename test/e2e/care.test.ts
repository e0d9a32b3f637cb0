import type { Page } from "playwright-core";
import {
  expectCell,
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

const SAMPLE = ["Metrics", "Ledger", "Costs", "Set-up", "Hourglass data"];
const OURS = ["GTM Inputs", "GTM Readiness"];
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
  await expectCell(page, target, 8000);
}

async function build({ pane }: Workbench): Promise<void> {
  await pane.getByRole("tab", { name: "Build" }).click();
  await pane.getByRole("button", { name: "Build", exact: true }).click();
  await pane.getByRole("heading", { name: "Not enough data" }).waitFor();
}

const sheetsBecome = (page: Page, names: readonly string[]) =>
  page.waitForFunction((wanted) => window.hourglassWorkbench!.grid.sheets().join() === wanted, names.join());

const question = (page: Page) => page.getByRole("dialog");

async function reload(page: Page): Promise<void> {
  await page.reload();
  await waitUntilReady(page);
}

/** Waits until a workbook with this text in it lies in the browser’s storage. */
const keptBecomes = (page: Page, content: string) =>
  page.waitForFunction(
    (text) =>
      new Promise((resolve) => {
        const opening = indexedDB.open("hourglass-workbench");
        opening.onsuccess = () => {
          const reading = opening.result.transaction("workbooks").objectStore("workbooks").get("workbook");
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result ?? "").includes(JSON.stringify(text)));
          };
        };
      }),
    content,
  );

/** Changes one member of the workbook in the browser’s storage and opens the page again. */
async function reopenWith(page: Page, member: string, value: unknown): Promise<void> {
  const workbench = page.url();
  // From a picture of the same site, for the workbench keeps what it has until it is left.
  await page.goto(new URL("../assets/icon-32.png", workbench).href);
  await changeKept(page, member, value);
  await page.goto(workbench);
  await waitUntilReady(page);
}

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

describe("one workbook, from test to test", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await open();
  });

  test("Undo takes back an Insert alone, and Redo repeats it", async () => {
    const { page } = workbench;
    await page.keyboard.press("Control+z");
    expect(await sheetNames(page)).toEqual(SAMPLE);
    await typeInto(page, typed, "mine");
    await insertLtv(workbench);
    await page.keyboard.press("Control+z");
    await expectCell(page, target, "");
    expect(await valueOf(page, typed)).toBe("mine");
    await page.keyboard.press("Control+y");
    await expectCell(page, target, 8000);
    expect(await valueOf(page, typed)).toBe("mine");
  });

  test("Reset sample asks with the names and sizes of what would go, and can be undone", async () => {
    const { page } = workbench;
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
    await question(page).getByText("“Metrics” (2 cells)").waitFor();
    await page.keyboard.press("Escape");
    await question(page).waitFor({ state: "detached" });
    expect(await reset.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await sheetNames(page)).toEqual([...SAMPLE, "Plan"]);

    await reset.click();
    await question(page).getByRole("button", { name: "Reset sample" }).click();
    await sheetsBecome(page, SAMPLE);
    await page.waitForFunction(() => !document.querySelector("dialog"));
    await expectCell(page, typed, "");
    await page.keyboard.press("Control+z");
    await sheetsBecome(page, [...SAMPLE, "Plan"]);
    expect(await valueOf(page, typed)).toBe("mine");
    expect(await valueOf(page, { sheet: "Plan", row: 0, col: 2 })).toBe(3);
    expect(await valueOf(page, { sheet: "Costs", row: 6, col: 5 })).toEqual(expect.any(Number));
  });

  test("Undo takes back a Build, and Redo brings its sheets and what marks them as ours", async () => {
    const { page, pane } = workbench;
    await build(workbench);
    expect(await sheetNames(page)).toEqual([...SAMPLE, "Plan", ...OURS]);
    await pane.getByRole("heading", { name: "Not enough data" }).click();
    await page.keyboard.press("Control+z");
    await sheetsBecome(page, [...SAMPLE, "Plan"]);
    await page.keyboard.press("Control+y");
    await sheetsBecome(page, [...SAMPLE, "Plan", ...OURS]);
    const kind = await page.evaluate(() =>
      window.hourglassWorkbench!.grid.properties("GTM Readiness").get("hourglass.kind"),
    );
    expect(kind).toBe("readiness");
  });

  test("Fill inputs asks before it overwrites, and can fill what is blank alone", async () => {
    const { page } = workbench;
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
    await expectCell(page, mine, 42);
  });

  test("Undo asked for in the middle of a step takes the step back once it is over", async () => {
    const { page } = workbench;
    const cell = { ...typed, row: 12 };
    const meanwhile = await page.evaluate(
      ([place]) => {
        const { grid } = window.hourglassWorkbench!;
        const endStep = grid.beginStep();
        grid.write(place.sheet, place.row, place.col, [["half"]]);
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
        grid.write(place.sheet, place.row, place.col, [["whole"]]);
        setTimeout(endStep, 100);
        return grid.values({ ...place, rows: 1, cols: 1 })[0][0];
      },
      [cell] as const,
    );
    expect(meanwhile).toBe("whole");
    await expectCell(page, cell, "");
  });

  test("the workbook is kept with its marks and what was typed last, until it is started over", async () => {
    const { page } = workbench;
    await page.getByText("on this machine only").waitFor();
    const verdict = { sheet: "GTM Readiness", row: 1, col: 0 };
    const before = await valueOf(page, verdict);
    await typeInto(page, typed, "mine once more");
    await reload(page);
    expect(await sheetNames(page)).toEqual([...SAMPLE, "Plan", ...OURS]);
    expect(await valueOf(page, typed)).toBe("mine once more");
    expect(await valueOf(page, verdict)).toBe(before);
    expect(before).toMatch(/Not ready|Not enough data/);
    await workbench.pane.getByRole("tab", { name: "Build" }).click();
    await workbench.pane.getByRole("button", { name: "Update" }).waitFor();

    await page.getByRole("button", { name: "Start over" }).click();
    await question(page).getByText("“GTM Readiness”").waitFor();
    await question(page).getByRole("button", { name: "Start over" }).click();
    await page.waitForFunction(
      () => window.hourglassWorkbench?.grid.sheets().join() === "Metrics,Ledger,Costs,Set-up,Hourglass data",
    );
    await waitUntilReady(page);
    expect(await valueOf(page, typed)).toBe("");
  });

  test("a workbook that can’t be read is set aside and said so, and one of another version can be opened", async () => {
    const { page } = workbench;
    await typeInto(page, typed, "mine");
    await keptBecomes(page, "mine");
    await reopenWith(page, "gridVersion", "0.1.0");
    await page.getByText("is from another version").waitFor();
    expect(await valueOf(page, typed)).toBe("");
    await page.getByRole("button", { name: "Open it all the same" }).click();
    await page.waitForFunction(() => document.querySelector<HTMLElement>("#notice")?.hidden === true);
    await waitUntilReady(page);
    expect(await valueOf(page, typed)).toBe("mine");

    await reopenWith(page, "workbook", { sheetOrder: [] });
    await page.getByText("can’t be read").waitFor();
    expect(await sheetNames(page)).toEqual(SAMPLE);
    await page.getByRole("button", { name: "Delete it" }).click();
    await question(page).getByRole("button", { name: "Delete" }).click();
    await page.getByText("can’t be read").waitFor({ state: "hidden" });
  });

  test("a second tab says that it keeps nothing", async () => {
    const { context, page } = workbench;
    const second = await context.newPage();
    await second.goto(page.url());
    const said = second.getByText("open in another tab");
    await said.waitFor();
    expect(await said.isVisible()).toBe(true);
  });
});
