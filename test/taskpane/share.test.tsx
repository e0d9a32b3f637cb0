import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { MemoryGrid } from "../grid/memory-grid";
import { writeDefinitions } from "../../src/workbook/travel/definitions";
import { WorkbookProblem } from "../../src/workbook/types";
import { fileOf } from "../files/standing/book";
import { closePanes, openPane } from "./setup";

jest.mock("../../src/workbook/travel/definitions", () => ({
  writeDefinitions: jest.fn(
    jest.requireActual<{ writeDefinitions: typeof writeDefinitions }>("../../src/workbook/travel/definitions")
      .writeDefinitions,
  ),
}));
afterEach(closePanes);

/** Two calls on Data, one on a protected sheet, and one that is stuck. */
function grid() {
  const values: Readonly<Record<string, string | number>> = {
    "=SAAS.VERSION()": "0.1.0",
    "=@SAAS.ARR (B1)": "#NAME?",
  };
  const made = new MemoryGrid(
    ["Data", "Board pack", "Old"],
    (_sheet, _row, _col, formula) => values[formula] ?? 60,
  );
  made.write("Data", 0, 0, [[5, "=SAAS.ARR(A1)", "=SAAS.VERSION()", "=@SAAS.ARR (B1)"]]);
  made.write("Board pack", 0, 0, [["=SAAS.ARR(1)"]]);
  made.sheet("Board pack").isProtected = true;
  made.write("Old", 0, 0, [["=NOW()", "=[Budget.xlsx]Plan!A1"]]);
  made.hide("Old");
  return made;
}

const formulas = (made: MemoryGrid) => made.formulas({ sheet: "Data", row: 0, col: 0, rows: 1, cols: 4 })[0];

test("says what there is, lists it, makes it portable, and live again", async () => {
  const made = grid();
  const { user } = await openPane({}, made);
  await user.click(await screen.findByRole("tab", { name: "Share" }));
  expect(await screen.findByText("4 cells use Hourglass")).toBeVisible();
  expect(screen.getByText("2 formulas").closest("td")).toHaveTextContent("2 formulas, 1 value");
  expect(screen.getByText("◐ sheet is protected")).toBeVisible();
  expect(screen.getByText("2 work in any Excel, 1 keeps its value")).toBeVisible();
  expect(screen.getByText(/^Cells that can be formulas elsewhere: LibreOffice 2 of 3, /)).toBeVisible();
  expect(screen.getByText("Hidden sheets: Old.")).toBeVisible();
  expect(screen.getByText("1 cell recalculates with every change (NOW, OFFSET and the like).")).toBeVisible();
  expect(screen.getByText("1 cell reads other workbooks.")).toBeVisible();
  const less = screen.getByText(/^In 2 cells the new formula asks less/);
  await user.click(within(less).getByRole("button", { name: "Show them" }));
  expect(screen.getByRole("list", { name: /ask less/ })).toHaveTextContent(
    /=SAAS\.ARR\(A1\) ?A cell that shows an empty text/,
  );
  await user.click(screen.getByRole("button", { name: "Hide them" }));
  await user.click(screen.getByRole("button", { name: "Show the list" }));
  expect(screen.getByRole("list", { name: "What each cell becomes" })).toHaveTextContent(
    "=SAAS.ARR(A1) → =A1*12",
  );
  await user.click(screen.getByRole("button", { name: "Make 3 cells portable" }));
  expect(await screen.findByText(/2 cells have Excel formulas now, 1 keeps its value/)).toBeVisible();
  expect(formulas(made)).toEqual([5, "=A1*12", "0.1.0", "=B1*12"]);
  await user.click(screen.getByRole("button", { name: "Make live again" }));
  expect(await screen.findByText("3 cells are live again.")).toBeVisible();
  expect(formulas(made)).toEqual([5, "=SAAS.ARR(A1)", "=SAAS.VERSION()", "=@SAAS.ARR (B1)"]);
  expect(screen.getByRole("list", { name: /stuck cell/ })).toHaveTextContent(
    "=@SAAS.ARR (B1) → =SAAS.ARR(B1)",
  );
  await user.click(screen.getByRole("button", { name: "Repair" }));
  await waitFor(() => expect(formulas(made)[3]).toBe("=SAAS.ARR(B1)"));
});

test("what was done is told no longer once somebody takes it back", async () => {
  const made = grid();
  const { user } = await openPane({}, made);
  await user.click(await screen.findByRole("tab", { name: "Share" }));
  await user.click(await screen.findByRole("button", { name: "Make 3 cells portable" }));
  const told = /2 cells have Excel formulas now, 1 keeps its value/;
  expect(await screen.findByText(told)).toBeVisible();
  act(() => made.write("Data", 5, 5, [["a note"]]));
  // By then the pane has heard of it.
  await act(() => new Promise((resolve) => setTimeout(resolve, 1_200)));
  expect(screen.getByText(told)).toBeVisible();
  act(() => made.write("Data", 0, 1, [["=SAAS.ARR(A1)", "=SAAS.VERSION()", "=@SAAS.ARR (B1)"]]));
  await waitFor(() => expect(screen.queryByText(told)).toBeNull(), { timeout: 5_000 });
  expect(screen.getByRole("button", { name: "Make 3 cells portable" })).toBeVisible();
});

test("what was rewritten is told, though the sheet of definitions could not be written", async () => {
  const { user } = await openPane({}, grid());
  await user.click(await screen.findByRole("tab", { name: "Share" }));
  await user.click(await screen.findByRole("checkbox", { name: /definitions/ }));
  jest.mocked(writeDefinitions).mockRejectedValueOnce(new WorkbookProblem({ en: "Too many sheets.", "zh-CN": "" })); // prettier-ignore
  await user.click(screen.getByRole("button", { name: /^Make .* portable$/ }));
  expect(await screen.findByText("The sheet of definitions was not written: Too many sheets.")).toBeVisible();
  expect(screen.getByText(/Excel formulas? now/)).toBeVisible();
});

test("a workbook without our functions says so, in Chinese too", async () => {
  const { user } = await openPane({ language: "zh-CN" }, new MemoryGrid());
  await user.click(await screen.findByRole("tab", { name: "外发" }));
  expect(await screen.findByText("没有使用 Hourglass 的单元格")).toBeVisible();
  expect(screen.queryByRole("button", { name: /改写/ })).toBeNull();
});

test("files that are dropped are checked, written for people without the add-in, and saved under another name", async () => {
  const book = await fileOf({
    sheets: {
      Data: '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>_xldudf_SAAS_ARR(A1)</f><v>60</v></c><c r="C1" t="str"><f>_xldudf_SAAS_VERSION()</f><v>0.1.0</v></c></row>',
    },
  });
  const saved: { name: string; content: Blob }[] = [];
  const made: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content: made.at(-1)! });
  });
  const { user } = await openPane({}, grid());
  await user.click(await screen.findByRole("tab", { name: "Share" }));
  const files = [new File([new Uint8Array(book)], "clinic.xlsx"), new File(["no zip"], "notes.xlsx")];
  fireEvent.drop(await screen.findByText("Drop .xlsx or .xlsm files here"), { dataTransfer: { files } });
  expect(await screen.findByText("2 cells use Hourglass")).toBeVisible();
  expect(await screen.findByText(/no Excel workbook/)).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: /definitions/ }));
  await user.click(screen.getByRole("button", { name: "Write 1 file" }));
  const card = (await screen.findByText(/^clinic-portable\.xlsx: /)).closest("li")!;
  expect(card).toHaveTextContent(
    "1 cell with Excel’s own formulas, 1 cell keeps its value, a sheet of definitions added.",
  );
  expect(card).toHaveTextContent("Data!C1 keeps its value. SAAS.VERSION has no formula of Excel’s own.");
  await user.click(within(card).getByRole("button", { name: "Save clinic-portable.xlsx" }));
  await user.click(within(card).getByRole("button", { name: "Save report" }));
  expect(saved.map(({ name }) => name)).toEqual(["clinic-portable.xlsx", "clinic-portable.json"]);
  await user.click(screen.getByRole("radio", { name: /SAAS functions again/ }));
  expect(screen.queryByRole("button", { name: /^Save clinic/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Back to this workbook" }));
  expect(await screen.findByText("4 cells use Hourglass")).toBeVisible();
});
