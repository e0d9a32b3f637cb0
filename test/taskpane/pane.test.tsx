import { act, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { currentLanguage } from "../../src/locales/current";
import { MemoryGrid } from "../grid/memory-grid";
import { closePanes, enter, field, openFunction, openPane, pageTitle } from "./setup";

afterEach(closePanes);

const seriousFindings = async () => {
  // jsdom lays nothing out, so colours and sizes are left to the browser tests.
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

describe("languages", () => {
  test("another language keeps what was typed, reaches the functions and is remembered", async () => {
    const chosen = jest.fn();
    const opened = await openPane({ onLanguage: chosen });
    await openFunction(opened, "LTV");
    const { user } = opened;
    await enter({ user }, "arpa", "500");
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "简体中文" }));
    expect(await screen.findByRole("tab", { name: "函数" })).toBeVisible();
    expect(await field("arpa")).toHaveValue("500");
    expect(screen.getByText("填好 2 个参数即显示结果。")).toBeVisible();
    expect(currentLanguage()).toBe("zh-CN");
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(chosen).toHaveBeenCalledWith("zh-CN");
    act(() => opened.pane.unmount());
    await openPane({ language: "en" });
    expect(await screen.findByRole("tab", { name: "函数" })).toBeVisible();
  });

  test("without a choice it follows the host", async () => {
    await openPane({ language: "zh-CN" });
    expect(await screen.findByRole("tab", { name: "建表" })).toBeVisible();
  });

  test("where storage is closed the pane still opens and switches", async () => {
    const closed = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("closed", "SecurityError");
    });
    const { pane } = await openPane();
    expect(await screen.findByRole("tab", { name: "Functions" })).toBeVisible();
    act(() => pane.setLanguage("zh-CN"));
    expect(await screen.findByRole("tab", { name: "函数" })).toBeVisible();
    closed.mockRestore();
  });
});

describe("the selection bar", () => {
  test("says what is there: nothing, a value, a function, a block", async () => {
    const { grid } = await openPane();
    const bar = await screen.findByRole("group", { name: "Selected cell" });
    await waitFor(() => expect(bar).toHaveTextContent("Metrics!D20empty"));
    act(() => grid.select({ sheet: "GTM Inputs", row: 25, col: 6, rows: 1, cols: 1 }));
    await waitFor(() => expect(bar).toHaveTextContent("'GTM Inputs'!G265136"));
    act(() => grid.select({ sheet: "Metrics", row: 0, col: 0, rows: 1, cols: 1 }));
    await waitFor(() => expect(bar).toHaveTextContent("Metrics!A1SAAS.LTV 0"));
    act(() => grid.select({ sheet: "Ledger", row: 1, col: 5, rows: 3, cols: 2 }));
    await waitFor(() => expect(bar).toHaveTextContent("3 × 2 cells"));
  });
});

describe("an edit in the sheet", () => {
  test("reaches the selection bar and the preview of a formula that reads it", async () => {
    const opened = await openPane();
    const { grid, user } = opened;
    const bar = await screen.findByRole("group", { name: "Selected cell" });
    await waitFor(() => expect(bar).toHaveTextContent("Metrics!D20empty"));
    act(() => grid.write("Metrics", 19, 3, [[42]]));
    await waitFor(() => expect(bar).toHaveTextContent("Metrics!D2042"));
    await openFunction(opened, "ARR");
    await enter({ user }, "mrr", "'GTM Inputs'!G26");
    expect(await screen.findByText("61,632")).toBeVisible();
    act(() => grid.write("GTM Inputs", 25, 6, [[100]]));
    expect(await screen.findByText("1,200")).toBeVisible();
  });

  test("puts a function into “In this workbook” and takes it out again", async () => {
    const { grid } = await openPane();
    const used = await screen.findByRole("region", { name: "In this workbook" });
    act(() => grid.write("Ledger", 9, 0, [["=SAAS.NDR(F2:F4,G2:G4)"]]));
    expect(await within(used).findByRole("button", { name: /^NDR / })).toBeVisible();
    act(() => grid.write("Ledger", 9, 0, [[""]]));
    await waitFor(() => expect(within(used).queryByRole("button", { name: /^NDR / })).toBeNull());
    expect(within(used).getByRole("button", { name: /^LTV / })).toBeVisible();
  });
});

describe("the menu", () => {
  test("tells the keys; Esc closes it", async () => {
    const { user } = await openPane({ functionsReady: () => 24 });
    await user.click(await screen.findByRole("button", { name: "More" }));
    expect(await screen.findByText(/^Functions ready: 24 of /)).toBeVisible();
    await user.click(screen.getByRole("menuitem", { name: "Keyboard" }));
    expect(await screen.findByRole("dialog", { name: "Keyboard" })).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("for everyone", () => {
  test("axe finds nothing serious in the list, a search, a function’s page, Build and Playbook", async () => {
    const opened = await openPane();
    await screen.findByRole("region", { name: "In this workbook" });
    expect(await seriousFindings()).toEqual([]);
    await openFunction(opened, "LTV");
    await opened.user.click(screen.getByRole("button", { name: /4 optional/ }));
    expect(await seriousFindings()).toEqual([]);
    await opened.user.click(screen.getByRole("tab", { name: "Build" }));
    await screen.findByRole("button", { name: "Build" });
    expect(await seriousFindings()).toEqual([]);
    await opened.user.click(screen.getByRole("tab", { name: "Playbook" }));
    await opened.user.click(await screen.findByRole("button", { name: /Scaling needs a reasonable UE/ }));
    expect(await seriousFindings()).toEqual([]);
  });
});

describe("a selected cell without an answer", () => {
  test("says why: no churn and no cap is an endless life", async () => {
    const grid = new MemoryGrid(["Metrics"], () => "#N/A");
    grid.write("Metrics", 0, 0, [[500, 0.8, 0, "=SAAS.LTV(A1,B1,C1)"]]);
    grid.select({ sheet: "Metrics", row: 0, col: 3, rows: 1, cols: 1 });
    await openPane({}, grid);
    expect(await screen.findByText(/The value is infinite/)).toBeVisible();
  });
});

describe("a name that Excel does not know", () => {
  const openOn = async (formula: string) => {
    const grid = new MemoryGrid(["Metrics"], () => "#NAME?");
    grid.write("Metrics", 0, 0, [[formula]]);
    grid.select({ sheet: "Metrics", row: 0, col: 0, rows: 1, cols: 1 });
    return openPane({}, grid);
  };

  test.each([
    ["=LTV()", /^LTV is SAAS\.LTV in Hourglass: /, "LTV"],
    ["=SAAS.NRR()", /^SAAS\.NRR is SAAS\.NDR in Hourglass: /, "NDR"],
    ["=IFERROR(clv(A1),0)", /^clv is SAAS\.LTV in Hourglass: /, "LTV"],
    ["=SAAS.PAYBAK(1)", /^Hourglass has no SAAS\.PAYBAK. Close to it is SAAS\.PAYBACK: /, "PAYBACK"],
  ])("%s: says which function is meant and opens it", async (formula, sentence, id) => {
    const { user } = await openOn(formula);
    expect(await screen.findByText(sentence)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Build" }));
    await user.click(screen.getByRole("button", { name: `Open ${id}` }));
    expect(await pageTitle(id)).toBeVisible();
    expect(screen.queryByText(/still loading/)).toBeNull();
  });

  test.each(["=SAAS.LTV(1,1,1)", "=VLOOKUPP(A1,B1,1)", '=FOO("LTV(")'])(
    "%s: nothing of ours is meant",
    async (formula) => {
      await openOn(formula);
      const bar = await screen.findByRole("group", { name: "Selected cell" });
      await waitFor(() => expect(bar).toHaveTextContent("#NAME?"));
      expect(screen.queryByRole("button", { name: /^Open / })).toBeNull();
    },
  );
});
