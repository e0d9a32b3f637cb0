import { screen, waitFor, within } from "@testing-library/react";
import { closePanes, enter, field, openFunction, openPane, pageTitle, sampleGrid, select } from "./setup";
import { MemoryGrid } from "../grid/memory-grid";

afterEach(closePanes);

const search = () => screen.findByRole("textbox", { name: /Search|搜索/ });
const insertButton = () => screen.findByRole("button", { name: "Insert" });

describe("finding a function", () => {
  test("in either language, whatever the pane speaks", async () => {
    const { user } = await openPane();
    await user.type(await search(), "净收入留存");
    expect(await screen.findByRole("button", { name: /^NDR Net/ })).toBeVisible();
    await user.clear(await search());
    await user.type(await search(), "lifetime value");
    expect(await screen.findByRole("button", { name: /^LTV Customer/ })).toBeVisible();
  });

  test("what is not there is said, with what stands closest", async () => {
    const { user } = await openPane();
    await user.type(await search(), "bookings");
    expect(await screen.findByRole("heading", { name: "No function for “bookings”" })).toBeVisible();
    expect(screen.getByText(/Bookings are contract value, not recurring revenue/)).toBeVisible();
    expect(screen.getByRole("button", { name: /^ACV Annual/ })).toBeVisible();
  });

  test("in Chinese one sentence follows the other without a gap", async () => {
    const { user } = await openPane({ language: "zh-CN" });
    await user.type(await search(), "签约额");
    expect(await screen.findByText("签约额是合同额，不是经常性收入。相近的有：")).toBeVisible();
  });

  test("lists what the workbook uses, and where to begin when it uses nothing", async () => {
    await openPane();
    const used = await screen.findByRole("region", { name: "In this workbook" });
    expect(within(used).getByRole("button", { name: /^LTV Customer/ })).toBeVisible();
    closePanes();
    await openPane({}, new MemoryGrid());
    expect(await screen.findByRole("button", { name: /Build GTM readiness/ })).toBeVisible();
  });

  test("of many that the workbook uses the first are listed, so that the families stay in view", async () => {
    const grid = new MemoryGrid(["Metrics"]);
    grid.write("Metrics", 0, 0, [
      ["=SAAS.ARR(1)", "=SAAS.CAC(1,1)", "=SAAS.LTV(1,1,1)", "=SAAS.MRR(1)"],
      ["=SAAS.NDR(1,1)", "=SAAS.GRR(1,1)", "=SAAS.ARPA(1,1)", "=SAAS.PAYBACK(1,1,1)"],
    ]);
    const { user } = await openPane({}, grid);
    const used = await screen.findByRole("region", { name: "In this workbook" });
    expect(within(used).queryByRole("button", { name: /^PAYBACK/ })).toBeNull();
    await user.click(within(used).getByRole("button", { name: "All 8 in this workbook" }));
    expect(within(used).getByRole("button", { name: /^PAYBACK/ })).toBeVisible();
  });

  test("a workbook that counts days from 1904 is warned of", async () => {
    const grid = sampleGrid();
    grid.daysFrom = 1904;
    await openPane({}, grid);
    expect(await screen.findByText(/counts days from 1904/)).toBeVisible();
  });

  test("families open one at a time", async () => {
    const { user } = await openPane();
    const retention = await screen.findByRole("button", { name: /Retention & churn/ });
    await user.click(retention);
    expect(retention).toHaveAttribute("aria-expanded", "true");
    await user.click(screen.getByRole("button", { name: /Recurring revenue/ }));
    expect(retention).toHaveAttribute("aria-expanded", "false");
  });
});

describe("by keyboard alone", () => {
  test("/ searches, ↓ goes into the list, Enter opens, Alt+← comes back to the row", async () => {
    const { user } = await openPane();
    await user.click(await screen.findByRole("tab", { name: "Functions" }));
    await user.keyboard("/");
    expect(await search()).toHaveFocus();
    await user.keyboard("ltv{ArrowDown}");
    expect(screen.getByRole("button", { name: /^LTV Customer/ })).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(await search()).toHaveFocus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(await pageTitle("LTV")).toBeVisible();
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    await waitFor(() => expect(screen.getByRole("button", { name: /^LTV Customer/ })).toHaveFocus());
    expect(await search()).toHaveValue("ltv");
  });

  test("Esc clears the search", async () => {
    const { user } = await openPane();
    await user.type(await search(), "ltv{Escape}");
    expect(await search()).toHaveValue("");
  });

  test("arrows move between the tabs", async () => {
    const { user } = await openPane();
    await user.click(await screen.findByRole("tab", { name: "Functions" }));
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Build" })).toHaveFocus();
    expect(screen.getByRole("tab", { name: "Build" })).toHaveAttribute("aria-selected", "true");
  });

  test("/ is a character where one types", async () => {
    const opened = await openPane();
    await openFunction(opened, "LTV");
    await opened.user.type(await field("arpa"), "/");
    expect(await field("arpa")).toHaveValue("/");
  });
});

describe("inserting", () => {
  test("typed values: 500 × 80% ÷ 5% is 8,000, written where the selection was", async () => {
    const opened = await openPane();
    await openFunction(opened, "LTV");
    const { user, grid } = opened;
    expect(screen.getByText("Fill 3 arguments to see the result.")).toBeVisible();
    await enter({ user }, "arpa", "500");
    await enter({ user }, "gross_margin", "80%");
    await enter({ user }, "churn", "5%");
    expect(await screen.findByText("8,000")).toBeVisible();
    expect(screen.getByText("= 500 × 80.0% ÷ 5.0%")).toBeVisible();
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByText("✓ Inserted into Metrics!D20.");
    const cell = grid.sheet("Metrics").at(19, 3);
    expect(cell).toMatchObject({ content: "=SAAS.LTV(500,0.8,0.05)", format: "#,##0" });
    await waitFor(() =>
      expect(screen.getByRole("group", { name: "Selected cell" })).toHaveTextContent("SAAS.LTV"),
    );
  });

  test("picking: the field follows the selection until Done, the target stays", async () => {
    const opened = await openPane();
    await openFunction(opened, "LTV");
    const { user, grid } = opened;
    for (const [name, row] of [
      ["arpa", 25],
      ["gross_margin", 26],
      ["churn", 27],
    ] as const) {
      await user.click(screen.getByRole("button", { name: `Pick ${name} from the sheet` }));
      await select(grid, "GTM Inputs", 3, 3);
      await select(grid, "GTM Inputs", row, 6);
      await waitFor(async () => expect(await field(name)).toHaveValue(`'GTM Inputs'!G${row + 1}`));
      await user.click(screen.getByRole("button", { name: "Done" }));
    }
    await select(grid, "Ledger", 0, 0);
    expect(await field("churn")).toHaveValue("'GTM Inputs'!G28");
    // 5136 × 0.74 ÷ 0.0121 = 314,102.5
    expect(await screen.findByText("314,102")).toBeVisible();
    expect(screen.getByText("Metrics!D20")).toBeVisible();
    await user.click(await insertButton());
    await screen.findByText("✓ Inserted into Metrics!D20.");
    expect(grid.sheet("Metrics").at(19, 3)?.content).toBe(
      "=SAAS.LTV('GTM Inputs'!G26,'GTM Inputs'!G27,'GTM Inputs'!G28)",
    );
    expect(grid.selection()).toMatchObject({ sheet: "Metrics", row: 19, col: 3 });
  });

  test("Esc stops picking", async () => {
    const opened = await openPane();
    await openFunction(opened, "LTV");
    await opened.user.click(screen.getByRole("button", { name: "Pick arpa from the sheet" }));
    expect(screen.getByRole("button", { name: "Done" })).toBeVisible();
    await opened.user.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: "Done" })).toBeNull();
  });

  test("another target: Change follows the selection until Done", async () => {
    const opened = await openPane();
    await openFunction(opened, "LTV");
    const { user, grid } = opened;
    await enter({ user }, "arpa", "1");
    await user.click(screen.getByRole("button", { name: "Change" }));
    await select(grid, "Metrics", 4, 1);
    expect(await screen.findByText("Metrics!B5", { selector: "span b" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Done" }));
    await select(grid, "Metrics", 8, 8);
    expect(screen.getByText("Metrics!B5", { selector: "span b" })).toBeVisible();
  });

  test("ranges of different sizes: the sentence stands at the field, and nothing can be inserted", async () => {
    const opened = await openPane();
    await openFunction(opened, "NDR");
    const { user, grid } = opened;
    await enter({ user }, "begin_mrr", "Ledger!F2:F4");
    await enter({ user }, "end_mrr", "Ledger!G2:G3");
    const end = await field("end_mrr");
    await waitFor(() =>
      expect(end).toHaveAccessibleDescription(
        "✕ begin_mrr has 3 rows, end_mrr has 2. They must be the same size.",
      ),
    );
    expect(end).toBeInvalid();
    expect(await insertButton()).toHaveAttribute("aria-disabled", "true");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(grid.sheet("Metrics").at(19, 3)?.content ?? "").toBe("");
    // 100 + 180 + 330 over 100 + 200 + 300
    await user.clear(end);
    await user.click(end);
    await user.paste("Ledger!G2:G4");
    expect(await screen.findByText("101.7%")).toBeVisible();
  });

  test("a cell that holds something is replaced only when asked", async () => {
    const grid = sampleGrid();
    grid.write("Metrics", 19, 3, [["mine"]]);
    const opened = await openPane({}, grid);
    await openFunction(opened, "LTV");
    const { user } = opened;
    await enter({ user }, "arpa", "500");
    await enter({ user }, "gross_margin", "0.8");
    await enter({ user }, "churn", "0.05");
    await user.click(await insertButton());
    expect(await screen.findByText(/Metrics!D20 already holds something/)).toBeVisible();
    expect(grid.sheet("Metrics").at(19, 3)?.content).toBe("mine");
    await user.click(screen.getByRole("button", { name: "Replace" }));
    await screen.findByText("✓ Inserted into Metrics!D20.");
    expect(grid.sheet("Metrics").at(19, 3)?.content).toBe("=SAAS.LTV(500,0.8,0.05)");
  });

  test("a field says what it takes: a date for a date", async () => {
    await openFunction(await openPane(), "LEDGER.TRACE");
    expect(await field("month")).toHaveAttribute("placeholder", "Date or cell");
    expect(await field("customer")).toHaveAttribute("placeholder", "Range");
  });

  test("an address that is not in the workbook is said at its field", async () => {
    const opened = await openPane();
    await openFunction(opened, "LTV");
    await enter(opened, "arpa", "Nowhere!A1");
    const arpa = await field("arpa");
    await waitFor(() => expect(arpa).toHaveAccessibleDescription(/“Nowhere!A1” is not in this workbook/));
  });
});
