import { act, screen, waitFor, within } from "@testing-library/react";
import { VERDICTS } from "../../src/sheets/readiness/words";
import { MemoryGrid } from "../grid/memory-grid";
import { closePanes, openPane } from "./setup";

afterEach(closePanes);

const openBuild = async (grid = new MemoryGrid()) => {
  const opened = await openPane({}, grid);
  await opened.user.click(await screen.findByRole("tab", { name: "Build" }));
  await screen.findByRole("button", { name: "Build" });
  return opened;
};

describe("the Build tab", () => {
  test("says what it will do before it does it", async () => {
    await openBuild();
    expect(screen.getByText(/60 items in five capabilities, 21 of them hard gates/)).toBeVisible();
    // The handbook's checklist: 52 of the 60 items count at GTM, in 13 gates.
    expect(screen.getByText(/52 items count, 13 gates decide. The 8 items/)).toBeVisible();
    expect(screen.getByText("Adds 2 sheets, changes none")).toBeVisible();
  });

  test("builds both sheets, then shows how the company stands", async () => {
    const { user, grid } = await openBuild();
    await user.click(screen.getByRole("button", { name: "Build" }));
    expect(await screen.findByText("Built 2 sheets. Nothing else was changed.")).toBeVisible();
    expect(grid.sheets()).toEqual(expect.arrayContaining(["Sheet1", "GTM Readiness", "GTM Inputs"]));
    await user.click(screen.getByRole("button", { name: "Go to the sheet" }));
    await waitFor(() => expect(grid.activeSheet()).toBe("GTM Readiness"));
  });

  test("in the other language when asked, whatever the pane speaks", async () => {
    const { user, grid } = await openBuild();
    await user.click(screen.getByRole("radio", { name: "简体中文" }));
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText("Built 2 sheets. Nothing else was changed.");
    expect(grid.sheets()).toEqual(expect.arrayContaining(["GTM 就绪度", "GTM 输入"]));
  });

  test("a sheet of that name that is not ours is left alone; another name is offered", async () => {
    const grid = new MemoryGrid(["GTM Readiness"]);
    grid.write("GTM Readiness", 0, 0, [["mine"]]);
    const { user } = await openBuild(grid);
    expect(screen.getByText("“GTM Readiness” is taken.")).toBeVisible();
    const name = screen.getByRole("textbox", { name: /under another name/ });
    expect(name).toHaveValue("GTM Readiness 2");
    await user.clear(name);
    await user.type(name, "a/b");
    expect(screen.getByRole("button", { name: "Build" })).toHaveAttribute("aria-disabled", "true");
    await user.clear(name);
    await user.type(name, "Readiness Q4");
    await user.click(screen.getByRole("button", { name: "Build" }));
    await screen.findByText("Built 2 sheets. Nothing else was changed.");
    expect(grid.sheet("GTM Readiness").at(0, 0)?.content).toBe("mine");
    expect(grid.sheets()).toContain("Readiness Q4");
  });

  test("opens on the summary when the sheet exists; Update keeps what was typed and says so", async () => {
    const { user, grid } = await openBuild();
    await user.click(screen.getByRole("button", { name: "Build" }));
    await screen.findByText("Built 2 sheets. Nothing else was changed.");
    closePanes();
    const again = await openPane({}, grid);
    await again.user.click(await screen.findByRole("tab", { name: "Build" }));
    await again.user.click(await screen.findByRole("button", { name: "Update" }));
    expect(await screen.findByRole("heading", { name: "Update GTM Readiness" })).toBeVisible();
    expect(screen.getByText("Keeps what you typed")).toBeVisible();
    await again.user.click(screen.getByRole("radio", { name: "Scale" }));
    const panel = screen.getByRole("tabpanel", { name: "Build" });
    await again.user.click(within(panel).getByRole("button", { name: "Update" }));
    expect(await screen.findByText("Updated. What you typed is kept.")).toBeVisible();
  });
});

describe("the summary follows the sheet", () => {
  const built = async () => {
    const opened = await openBuild();
    await opened.user.click(screen.getByRole("button", { name: "Build" }));
    await screen.findByText("Built 2 sheets. Nothing else was changed.");
    return opened;
  };
  /** This grid calculates nothing, so the verdict is written where its formula stands. */
  const say = (grid: MemoryGrid, verdict: string) =>
    act(() => grid.write("GTM Readiness", 1, 0, [[verdict]]));

  test("an edit changes the verdict that the pane shows; focus and scroll stay", async () => {
    const { grid, user } = await built();
    const update = screen.getByRole("button", { name: "Update" });
    update.focus();
    const panel = screen.getByRole("tabpanel", { name: "Build" }).firstElementChild;
    say(grid, VERDICTS.hold.en);
    expect(await screen.findByRole("heading", { name: VERDICTS.hold.en })).toBeVisible();
    say(grid, VERDICTS.ready.en);
    expect(await screen.findByRole("heading", { name: VERDICTS.ready.en })).toBeVisible();
    expect(update).toHaveFocus();
    expect(panel).toBeInTheDocument();
    await user.click(update);
    expect(await screen.findByRole("heading", { name: "Update GTM Readiness" })).toBeVisible();
  });

  test("a snapshot becomes a row of the history, and the next one is compared with it", async () => {
    const { grid, user } = await built();
    say(grid, VERDICTS.hold.en);
    expect(await screen.findByText(/^No snapshot yet/)).toBeVisible();
    const take = await screen.findByRole("button", { name: "Take snapshot" });
    expect(screen.getByText("Adds a row to GTM History")).toBeVisible();
    await user.click(take);
    expect(await screen.findByRole("heading", { name: "Since last time" })).toBeVisible();
    expect(screen.getByText("Nothing has changed.")).toBeVisible();
    expect(grid.sheets()).toContain("GTM History");
    await user.click(take);
    await user.click(await screen.findByRole("button", { name: "Compare" }));
    expect(screen.getAllByRole("option", { name: "now" })).toHaveLength(2);
    const rows = grid.formulas({ sheet: "GTM History", row: 23, col: 3, rows: 3, cols: 1 });
    expect(rows).toEqual([[VERDICTS.hold.en], [VERDICTS.hold.en], [""]]);
  });

  test("what the build did is no news once something was changed after it", async () => {
    const { grid } = await built();
    await act(() => new Promise((resolve) => setTimeout(resolve, 1200)));
    expect(screen.getByText("Built 2 sheets. Nothing else was changed.")).toBeVisible();
    act(() => grid.write("GTM Inputs", 30, 4, [[12]]));
    await waitFor(() => expect(screen.queryByText(/^Built 2 sheets/)).toBeNull());
  });

  test("a deleted sheet brings the form back", async () => {
    const { grid } = await built();
    act(() => grid.deleteSheet("GTM Readiness"));
    expect(await screen.findByRole("button", { name: "Build" })).toBeVisible();
  });

  test("a refusal goes once it is answered: Cancel takes it away, and so does a deleted sheet", async () => {
    const { user, grid } = await built();
    const head = grid.sheet("GTM Readiness").at(7, 2)!.content;
    expect(head).toMatch(/^Status/);
    grid.write("GTM Readiness", 7, 2, [[""]]);
    await user.click(screen.getByRole("button", { name: "Update" }));
    await user.click(await screen.findByRole("button", { name: "Update" }));
    expect(await screen.findByText(/the column head “Status” is missing/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await user.click(await screen.findByRole("button", { name: "Update" }));
    await screen.findByRole("button", { name: "Cancel" });
    expect(screen.queryByText(/is missing/)).not.toBeInTheDocument();
    act(() => grid.deleteSheet("GTM Readiness"));
    expect(await screen.findByRole("button", { name: "Build" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Cancel" })).not.toBeInTheDocument();
  });

  test("nothing is read while another tab is shown", async () => {
    const { grid, user } = await built();
    say(grid, VERDICTS.ready.en);
    await screen.findByRole("heading", { name: VERDICTS.ready.en });
    await user.click(screen.getByRole("tab", { name: "Functions" }));
    say(grid, VERDICTS.hold.en);
    await act(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(screen.getByText(VERDICTS.ready.en)).toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Build" }));
    expect(await screen.findByRole("heading", { name: VERDICTS.hold.en })).toBeVisible();
  });
});
