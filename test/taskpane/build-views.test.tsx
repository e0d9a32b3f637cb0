import { act, screen, waitFor, within } from "@testing-library/react";
import { VERDICTS } from "../../src/sheets/readiness/words";
import { MemoryGrid } from "../grid/memory-grid";
import { buildReadiness } from "../../src/workbook/readiness";
import { buildSheets } from "../../src/workbook/sheet-library";
import { createHost } from "../../src/workbench/host/host";
import { snapshot } from "../workbook/setup";
import { closePanes, openPane, select } from "./setup";

/* The views behind the summary, and the radar: what they say first, what a refusal says, and the way out. */

afterEach(closePanes);

const TIME = { timeout: 10_000 };
const CHOICE = { stage: "GTM", language: "en", asOf: 46_326 } as const;
const FIRST = { readiness: "GTM Readiness", inputs: "GTM Inputs" };
const SECOND = { readiness: "Readiness Till", inputs: "Inputs Till" };

async function company(...sheets: string[]) {
  const grid = new MemoryGrid(["Model"]);
  Object.assign(globalThis, { Excel: createHost(grid).Excel });
  await buildReadiness(CHOICE, FIRST);
  if (sheets.length > 0) await buildSheets(["setup", ...sheets], CHOICE);
  return grid;
}

async function openBuild(grid: MemoryGrid, options: Parameters<typeof openPane>[0] = {}) {
  const { user } = await openPane(options, grid);
  await user.click(await screen.findByRole("tab", { name: /^(Build|建表)$/ }));
  return user;
}

test("the start of a quarter says what it writes, is refused in words, and Cancel leaves everything", async () => {
  const grid = await company();
  grid.write("GTM Readiness", 1, 0, [[VERDICTS.hold["zh-CN"]]]);
  const user = await openBuild(grid, { language: "zh-CN" });
  const before = snapshot(grid);
  await user.click(await screen.findByRole("button", { name: "开始下一季度…" }, TIME));
  expect(await screen.findByText(/^先为「GTM Readiness」的 .* 生成快照/, {}, TIME)).toBeVisible();
  const written = within(screen.getAllByRole("list")[0]);
  for (const sheet of ["GTM History", "GTM Inputs"]) expect(written.getByText(sheet)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "取消" }));
  await screen.findByRole("button", { name: "开始下一季度…" }, TIME);
  expect(snapshot(grid)).toEqual(before);

  // Somebody takes the inputs away while the view is open: nothing is half done.
  await user.click(screen.getByRole("button", { name: "开始下一季度…" }));
  const start = await screen.findByRole("button", { name: /^开始 / }, TIME);
  await act(async () => {
    grid.deleteSheet("GTM Inputs");
    await Promise.resolve();
  });
  await user.click(start);
  expect(await screen.findByText(/^无法开始下一季度：找不到输入表/, {}, TIME)).toBeVisible();
  expect(grid.sheets()).not.toContain("GTM History");
});

test("an input is bound to the selected cell; what is no number is refused where it stands", async () => {
  const grid = await company();
  grid.write("Model", 0, 0, [["soon"], [42]]);
  const user = await openBuild(grid);
  await select(grid, "Model", 0, 0);
  await user.click(await screen.findByRole("button", { name: "Bind an input…" }, TIME));
  expect(await screen.findByText(/The input on “GTM Inputs” follows that cell/, {}, TIME)).toBeVisible();
  expect(await screen.findByText(/^Model!A1 holds “soon”, which is no number/, {}, TIME)).toBeVisible();
  const bind = screen.getByRole("button", { name: "Bind" });
  expect(bind).toHaveAttribute("aria-disabled", "true");
  const before = snapshot(grid);
  await user.click(bind);
  expect(snapshot(grid)).toEqual(before);
  await select(grid, "Model", 1, 0);
  await waitFor(() => expect(bind).not.toHaveAttribute("aria-disabled", "true"), TIME);
  await user.click(bind);
  expect(await screen.findByText(/ now follows Model!A2\.$/, {}, TIME)).toBeVisible();
});

test("of two products the pane says which it speaks of, in the playbook as well; a deleted first one leads to the second", async () => {
  const grid = await company();
  await buildReadiness(CHOICE, SECOND, 2);
  grid.write("GTM Readiness", 1, 0, [[VERDICTS.hold.en]]);
  grid.write("Readiness Till", 1, 0, [[VERDICTS.ready.en]]);
  const user = await openBuild(grid);
  await screen.findByRole("heading", { name: "✕ Not ready" }, TIME);
  await user.selectOptions(screen.getByRole("combobox", { name: "Checklist" }), "Readiness Till");
  await screen.findByRole("heading", { name: "✓ Ready" }, TIME);
  expect(screen.getByText("Adds a row to Readiness Till history")).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Playbook" }));
  const panel = screen.getByRole("tabpanel", { name: "Playbook" });
  expect(await within(panel).findByRole("combobox", { name: "Checklist" }, TIME)).toHaveDisplayValue("Readiness Till"); // prettier-ignore
  closePanes();
  grid.deleteSheet("GTM Readiness");
  await openBuild(grid);
  expect(await screen.findByRole("heading", { name: "✓ Ready" }, TIME)).toBeVisible();
  expect(screen.queryByRole("combobox", { name: "Checklist" })).toBeNull();
});

test("a trap’s question is answered in the language of the sheet, and taken back; without the sheet the playbook is back", async () => {
  const grid = await company("trap-radar");
  const { user } = await openPane({ language: "zh-CN" }, grid);
  await user.click(await screen.findByRole("tab", { name: "手册" }));
  await user.click(await screen.findByRole("button", { name: "查看并作答" }, TIME));
  await screen.findByRole("heading", { name: "陷阱雷达" });
  const row = screen.getAllByRole("listitem").find((each) => within(each).queryByText(/T01/))!;
  const used = grid.usedArea("Trap radar")!;
  const said = () =>
    grid
      .formulas({ sheet: "Trap radar", row: 0, col: 0, rows: used.row + used.rows, cols: used.cols + 2 })
      .flat()
      .filter((cell) => cell === "Yes");
  await user.click(within(row).getAllByRole("button")[0]);
  await user.click(await within(row).findByRole("radio", { name: "有" }));
  await waitFor(() => expect(said()).toHaveLength(1), TIME);
  await user.click(await within(row).findByRole("button", { name: "撤销" }, TIME));
  await waitFor(() => expect(said()).toEqual([]), TIME);
  // Without its sheet the view has nothing to say: the whole playbook is back.
  await act(async () => {
    grid.deleteSheet("Trap radar");
    await Promise.resolve();
  });
  expect(await screen.findByRole("textbox", { name: /^搜索/ }, TIME)).toBeVisible();
});

describe("an answer to a trap’s question", () => {
  async function question() {
    const grid = await company("trap-radar");
    const { user } = await openPane({}, grid);
    await user.click(await screen.findByRole("tab", { name: "Playbook" }));
    await user.click(await screen.findByRole("button", { name: "Answer and read on" }, TIME));
    await screen.findByRole("heading", { name: "Trap radar" });
    const row = screen.getAllByRole("listitem").find((each) => within(each).queryByText(/T01/))!;
    await user.click(within(row).getAllByRole("button")[0]);
    const radio = (name: string) => within(row).findByRole("radio", { name });
    return { grid, user, row, radio };
  }

  test("shows at once, while the workbook is still being written", async () => {
    const { grid, user, radio } = await question();
    const { run } = Excel;
    let go = () => undefined as void;
    const gate = new Promise<void>((resolve) => (go = resolve));
    Object.assign(Excel, { run: async (...args: Parameters<typeof run>) => gate.then(() => run(...args)) });
    const before = snapshot(grid);
    await user.click(await radio("Yes"));
    expect(await radio("Yes")).toBeChecked();
    expect(snapshot(grid)).toEqual(before);
    Object.assign(Excel, { run });
    go();
    await waitFor(() => expect(snapshot(grid)).not.toEqual(before), TIME);
    expect(await radio("Yes")).toBeChecked();
  });

  test("goes back, with the reason beside it, where it can’t be written", async () => {
    const { grid, user, row, radio } = await question();
    grid.sheet("Trap radar").isProtected = true;
    await user.click(await radio("Yes"));
    expect(await within(row).findByRole("alert", {}, TIME)).toHaveTextContent(/protected/);
    expect(await radio("Yes")).not.toBeChecked();
    grid.sheet("Trap radar").isProtected = false;
    await user.click(await radio("No"));
    await waitFor(() => expect(within(row).queryByRole("alert")).toBeNull(), TIME);
    expect(await radio("No")).toBeChecked();
  });
});

test("of two products, the radar says whose it is, and reads the other one when that is chosen", async () => {
  const grid = await company();
  await buildReadiness(CHOICE, SECOND, 2);
  await buildSheets(["setup", "trap-radar"], CHOICE);
  const { user } = await openPane({}, grid);
  await user.click(await screen.findByRole("tab", { name: "Playbook" }));
  await user.click(await screen.findByRole("button", { name: "Answer and read on" }, TIME));
  const choice = () => screen.findByRole("combobox", { name: "Checklist that the radar reads" }, TIME);
  expect(await choice()).toHaveDisplayValue("GTM Readiness");
  await user.selectOptions(await choice(), "Readiness Till");
  const stored = () => grid.sheet("Trap radar").properties.get("hourglass.checklist");
  await waitFor(() => expect(stored()).toBe("2"), TIME);
  await waitFor(async () => expect(await choice()).toHaveDisplayValue("Readiness Till"), TIME);
});

test("of two products, the list of sheets asks which checklist the review pack reads", async () => {
  const grid = await company();
  await buildReadiness(CHOICE, SECOND, 2);
  const user = await openBuild(grid);
  await user.click(await screen.findByRole("tab", { name: "All sheets" }, TIME));
  const search = await screen.findByRole("textbox", { name: /^Search/ }, TIME);
  await user.type(search, "review pack");
  await user.click(await screen.findByRole("checkbox", { name: "Review pack" }, TIME));
  const choice = await screen.findByRole("combobox", { name: "Checklist that Review pack reads" }, TIME);
  expect(choice).toHaveDisplayValue("GTM Readiness");
  await user.selectOptions(choice, "Readiness Till");
  await user.click(screen.getByRole("button", { name: "Build" }));
  await screen.findByText(/^✓ Done/, {}, TIME);
  expect(grid.sheet("Review pack").properties.get("hourglass.checklist")).toBe("2");
});

test("a checklist of an earlier version says that it needs one update, and for what", async () => {
  const grid = await company();
  grid.write("GTM Readiness", 1, 0, [[VERDICTS.hold.en]]);
  grid.setProperty("GTM Readiness", "hourglass.columns", "2");
  await openBuild(grid);
  expect(
    await screen.findByText(/^This sheet is from an earlier version\. Update it: /, {}, TIME),
  ).toBeVisible();
  await act(async () => {
    await buildReadiness(CHOICE, FIRST);
  });
  await waitFor(() => expect(screen.queryByText(/earlier version/)).toBeNull(), TIME);
});
