import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expectCell, focusGrid, selectCells, typeInto, type Workbench } from "./workbench-page";
import { workbenches } from "./workbenches";

/* The workbench’s own page around grid and pane: all of it by keyboard, at every width. */

const open = workbenches();

/** A cell right of everything the sample holds. */
const typed = { sheet: "Metrics", row: 5, col: 25 };
let workbench: Workbench;

beforeAll(async () => {
  workbench = await open();
});

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
    const { page } = workbench;
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const seen: string[] = [];
    for (const key of ["F6", "F6", "F6", "F6", "Shift+F6", "Shift+F6"]) {
      await page.keyboard.press(key);
      seen.push(await region(page));
    }
    expect(seen).toEqual(["grid", "pane", "header", "grid", "header", "pane"]);
  });

  test("what F6 leads to in the grid takes what is typed", async () => {
    const { page } = workbench;
    await focusGrid(page);
    await selectCells(page, typed);
    // To the pane, to the head of the page and back.
    for (const key of ["F6", "F6", "F6"]) await page.keyboard.press(key);
    await page.keyboard.type("by keys", { delay: 10 });
    await page.keyboard.press("Enter");
    await expectCell(page, typed, "by keys");
  });

  test("the card about the arguments opens without taking the keyboard from the cell", async () => {
    const { page } = workbench;
    await focusGrid(page);
    await selectCells(page, typed);
    await page.keyboard.type("=SAAS.LTV(", { delay: 40 });
    // The arrow on the card turns when the card opens.
    await page.locator("[style*='rotateZ(90deg)']").click();
    await page.locator("[style*='rotateZ(-90deg)']").waitFor();
    await page.keyboard.type("500,0.8,0.05)", { delay: 10 });
    await page.keyboard.press("Enter");
    await expectCell(page, typed, 8000);
  });

  test("axe finds nothing serious around the grid, nor in a question", async () => {
    const { page } = workbench;
    await typeInto(page, typed, "mine");
    const serious = async () => {
      const { violations } = await new AxeBuilder({ page }).exclude("#grid > *").analyze();
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    };
    expect(await serious()).toEqual([]);
    await page.getByRole("button", { name: "Reset sample" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await serious()).toEqual([]);
    await page.keyboard.press("Escape");
  });
});

describe("the page", () => {
  test("holds a scroll that goes past the first column", async () => {
    const { page } = workbench;
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
    const { page } = workbench;
    await page.setViewportSize({ width, height });
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
    await page.getByRole("button", { name: "Sheet", exact: true }).click();
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Pane", exact: true }).click();
    await page.getByRole("tab", { name: "Functions" }).waitFor();
    expect(await page.locator("#grid").isVisible()).toBe(false);
    expect(await overflow()).toEqual({ cut: [], wide: false });
  });
});
