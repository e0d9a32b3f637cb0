import { screen, waitFor } from "@testing-library/react";
import { SHEETS } from "../../src/sheets";
import { MemoryGrid } from "../grid/memory-grid";
import { closePanes, openPane } from "./setup";

afterEach(closePanes);

async function openLibrary(grid = new MemoryGrid()) {
  const opened = await openPane({}, grid);
  await opened.user.click(await screen.findByRole("tab", { name: "Build" }));
  await opened.user.click(await screen.findByRole("tab", { name: "All sheets" }));
  await screen.findByRole("checkbox", { name: "Set-up" });
  return opened;
}

test("sheets are chosen across families, built together, and said to stand", async () => {
  const { user, grid } = await openLibrary();
  await user.click(screen.getByRole("checkbox", { name: "Set-up" }));
  await user.click(screen.getByRole("button", { name: /Marketing & sales/ }));
  expect(screen.getByRole("button", { name: /Base data 1 chosen 4/ })).toBeVisible();
  expect(screen.getAllByText(/Reads Set-up ○ typed until it is built/)[0]).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Deal register" }));
  expect(screen.getByText("Adds 2, changes none")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Build" }));
  expect(await screen.findByText(/Done. What you typed is kept./)).toBeVisible();
  expect(grid.sheets()).toEqual(["Sheet1", "Set-up", "Deal register"]);
  expect(screen.getByRole("button", { name: /Marketing & sales 1 built/ })).toBeVisible();
  expect((await screen.findAllByText(/Reads Set-up ✓/))[0]).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Go to Deal register" }));
  await waitFor(() => expect(grid.activeSheet()).toBe("Deal register"));
});

test("a search finds a sheet by any of its words, in either language", async () => {
  const { user } = await openLibrary();
  await user.type(screen.getByRole("textbox", { name: `Search ${SHEETS.length} sheets` }), "兔鹿象");
  expect(screen.getByRole("checkbox", { name: "Deal register" })).toBeInTheDocument();
  expect(screen.queryByRole("checkbox", { name: "Set-up" })).toBeNull();
  await user.keyboard("x");
  expect(screen.getByText("No sheet for “兔鹿象x”.")).toBeVisible();
});

test("a title that is taken gets a number, and an update says what it keeps", async () => {
  const grid = new MemoryGrid(["Set-up"]);
  const { user } = await openLibrary(grid);
  await user.click(screen.getByRole("checkbox", { name: "Set-up" }));
  expect(screen.getByText("Set-up 2")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Build" }));
  await screen.findByText(/Done. What you typed is kept./);
  const sheet = grid.sheet("Set-up 2");
  const [company] = [...sheet.cells.entries()].find(
    ([, { content }]) => content === "setup-company-company",
  )!;
  grid.write("Set-up 2", Math.floor(company / 16_384), 4, [["Meridian"]]);
  await user.click(await screen.findByRole("checkbox", { name: "Set-up" }));
  expect(screen.getByText("Updates 1, keeps what you typed")).toBeVisible();
  expect(await screen.findByText(/Kept: what you filled in/)).toBeVisible();
});

test("cells that a sheet built later can fill are offered, and linked for the asking", async () => {
  const { user, grid } = await openLibrary();
  const build = async (family: RegExp | null, name: string) => {
    if (family) await user.click(screen.getByRole("button", { name: family }));
    await user.click(screen.getByRole("checkbox", { name }));
    await user.click(screen.getByRole("button", { name: "Build" }));
    await screen.findByText(/Done. What you typed is kept./);
  };
  await build(/Marketing & sales/, "Leads to revenue & funnel");
  expect(screen.queryByRole("button", { name: "Link" })).toBeNull();
  await build(null, "Deal register");
  await user.click(await screen.findByRole("button", { name: "Link" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Link" })).toBeNull());
  const held = [...grid.sheet("Leads to revenue & funnel").cells.values()].map(({ content }) =>
    String(content),
  );
  expect(held.filter((content) => content.startsWith("=COUNTIFS(hg_deals_signed"))).toHaveLength(4);
});

/** Gives way after each sync, as Excel does: else nobody could press anything. */
class PatientGrid extends MemoryGrid {
  override settled = () => new Promise<void>((resolve) => setTimeout(resolve, 20));
}

test("Stop ends a build of several sheets, and says which were built and which were not", async () => {
  const { user, grid } = await openLibrary(new PatientGrid());
  await user.click(screen.getByRole("checkbox", { name: "Set-up" }));
  await user.click(screen.getByRole("checkbox", { name: "Subscription ledger" }));
  await user.click(screen.getByRole("button", { name: /Service operations/ }));
  await user.click(screen.getByRole("checkbox", { name: /^Customer health/ }));
  await user.click(screen.getByRole("button", { name: "Build" }));
  await user.click(await screen.findByRole("button", { name: "Stop" }));
  expect(await screen.findByText("Stopped. What you typed is kept.", {}, { timeout: 20_000 })).toBeVisible();
  const built = grid.sheets().slice(1);
  expect(built.length).toBeLessThan(3);
  const said = screen.queryByText(/^Built: /)?.textContent ?? "Built: ";
  expect(said.slice("Built: ".length).split(", ").filter(Boolean)).toEqual(built);
  expect(screen.getByText(/^Not built or updated: .*Customer health/)).toBeVisible();
  // What is left stays chosen.
  expect(screen.getByRole("checkbox", { name: /^Customer health/ })).toBeChecked();
}, 60_000);
