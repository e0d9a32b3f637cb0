import { screen, waitFor, within } from "@testing-library/react";
import { buildReadiness } from "../../src/workbook/readiness";
import { createHost } from "../../src/workbench/host/host";
import { MemoryGrid } from "../grid/memory-grid";
import { closePanes, openPane } from "./setup";

afterEach(closePanes);

const TIME = { timeout: 8000 };
const PRODUCTS = ["Till", "Shop"];

/** A workbook of two products, of which only the sheets' own marks matter here. */
function products() {
  const grid = new MemoryGrid(PRODUCTS);
  grid.setProperty("Till", "hourglass.kind", "readiness");
  grid.setProperty("Shop", "hourglass.kind", "readiness_2");
  return grid;
}

const open = async (tab: string) => screen.findByRole("tab", { name: tab });
const shown = async (panel: string) =>
  within(screen.getByRole("tabpanel", { name: panel })).findByRole("combobox", { name: "Checklist" }, TIME);
const said = (select: HTMLElement) => within(select).getByRole("option", { selected: true }).textContent;

test("a product that is not built yet is chosen nowhere else, and the first one stays to be chosen", async () => {
  const { user } = await openPane({}, products());
  await user.click(await open("Build"));
  await user.selectOptions(await shown("Build"), "Shop");
  await user.click(await screen.findByRole("button", { name: "Another product…" }, TIME));
  await screen.findByRole("button", { name: "Build" }, TIME);
  await user.click(await open("Playbook"));
  const select = await shown("Playbook");
  expect(said(select)).toBe("Shop");
  await user.selectOptions(select, "Till");
  await waitFor(() => expect(said(select)).toBe("Till"));
  // The form of the new product stays as it was left, and leads back to the chosen one.
  await user.click(await open("Build"));
  await user.click(await screen.findByRole("button", { name: "Cancel" }, TIME));
  expect(said(await shown("Build"))).toBe("Till");
});

test("a checklist that is gone leaves the pane to those that stand", async () => {
  const grid = products();
  grid.addSheet("Desk");
  grid.setProperty("Desk", "hourglass.kind", "readiness_3");
  const { user } = await openPane({}, grid);
  await user.click(await open("Build"));
  await user.selectOptions(await shown("Build"), "Shop");
  await waitFor(async () => expect(said(await shown("Build"))).toBe("Shop"), TIME);
  grid.deleteSheet("Shop");
  await waitFor(async () => expect(said(await shown("Build"))).toBe("Till"), TIME);
});

test("a copy that is used in place of a second checklist is the one that all of the pane speaks of", async () => {
  const grid = new MemoryGrid(["Model"]);
  Object.assign(globalThis, { Excel: createHost(grid).Excel });
  const choice = { stage: "GTM", language: "en", asOf: 46_326 } as const;
  await buildReadiness(choice, { readiness: "Till", inputs: "Till inputs" });
  await buildReadiness(choice, { readiness: "Shop", inputs: "Shop inputs" }, 2);
  // As Move or Copy does, before somebody deletes the original.
  grid.addSheet("Shop (2)");
  const [source, copy] = [grid.sheet("Shop"), grid.sheet("Shop (2)")];
  for (const [key, cell] of source.cells) copy.cells.set(key, { ...cell });
  for (const [key, value] of source.properties) copy.properties.set(key, value);
  grid.deleteSheet("Shop");
  const { user } = await openPane({}, grid);
  await user.click(await open("Build"));
  await user.click(await screen.findByRole("button", { name: "Another product…" }, TIME));
  await user.click(await screen.findByRole("button", { name: "Use “Shop (2)”, update it" }, TIME));
  await screen.findByRole("button", { name: "Take snapshot" }, { timeout: 30_000 });
  await waitFor(async () => expect(said(await shown("Build"))).toBe("Shop (2)"), TIME);
  await user.click(await open("Playbook"));
  expect(said(await shown("Playbook"))).toBe("Shop (2)");
}, 120_000);
