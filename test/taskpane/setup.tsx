import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { mountPane, type MountedPane, type PaneOptions } from "../../src/taskpane/mount";
import { createHost } from "../../src/workbench/host/host";
import { MemoryGrid } from "../grid/memory-grid";

interface Opened {
  readonly grid: MemoryGrid;
  readonly pane: MountedPane;
  readonly user: ReturnType<typeof userEvent.setup>;
}

const open: MountedPane[] = [];

/** The pane beside a workbook in memory, as the add-in’s page mounts it. */
export async function openPane(options: PaneOptions = {}, grid = sampleGrid()): Promise<Opened> {
  Object.assign(globalThis, { Excel: createHost(grid).Excel });
  const container = document.body.appendChild(document.createElement("div"));
  let pane: MountedPane | undefined;
  await act(async () => {
    pane = mountPane(container, options);
    await Promise.resolve();
  });
  open.push(pane as MountedPane);
  return { grid, pane: pane as MountedPane, user: userEvent.setup({ delay: null }) };
}

export function closePanes(): void {
  act(() => open.splice(0).forEach((pane) => pane.unmount()));
  document.body.replaceChildren();
  localStorage.clear();
}

/** A sheet with numbers to point at, and one with two columns of different length. */
export function sampleGrid(): MemoryGrid {
  const grid = new MemoryGrid(["Metrics", "GTM Inputs", "Ledger"]);
  grid.write("Metrics", 0, 0, [["=SAAS.LTV(1,1,1)"]]);
  grid.write("GTM Inputs", 25, 6, [[5136], [0.74], [0.0121]]);
  grid.write("Ledger", 1, 5, [
    [100, 100],
    [200, 180],
    [300, 330],
  ]);
  grid.select({ sheet: "Metrics", row: 19, col: 3, rows: 1, cols: 1 });
  return grid;
}

export async function select(grid: MemoryGrid, sheet: string, row: number, col: number, rows = 1, cols = 1) {
  await act(async () => {
    grid.select({ sheet, row, col, rows, cols });
    await Promise.resolve();
  });
}

/** Finds a function by its name and opens its page. */
export async function openFunction({ user }: Opened, id: string): Promise<HTMLElement> {
  const search = await screen.findByRole("textbox");
  await user.clear(search);
  await user.paste(id);
  const results = await screen.findByRole("region", { name: /Search results|搜索结果/ });
  const rows = within(results).getAllByRole("button");
  await user.click(rows.find((row) => row.dataset.row === id) as HTMLElement);
  return pageTitle(id);
}

export const field = (name: string) => screen.findByLabelText(new RegExp(`^${name} `));

/** Fills in the field of an argument at one stroke: a pane drawn anew for each letter takes a test’s time. */
export async function enter({ user }: Pick<Opened, "user">, name: string, text: string): Promise<void> {
  await user.click(await field(name));
  await user.paste(text);
}

/** The title of a function’s page; it is in two parts, which jsdom may set apart. */
export const pageTitle = (id: string) =>
  screen.findByRole("heading", { level: 1, name: (name) => name.replace(" ", "") === `SAAS.${id}` });
