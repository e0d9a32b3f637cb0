import { makeLive, repairWorkbook } from "../../src/workbook/travel/make-live";
import { makePortable } from "../../src/workbook/travel/travel";
import { planTravel } from "../../src/workbook/travel/plan";
import { scanWorkbook } from "../../src/workbook/travel/scan";
import type { Wish } from "../../src/portable/rewrite";
import { HostError } from "../../src/workbench/host/errors";
import type { GridValue } from "../../src/workbench/host/grid";
import type { Host } from "../../src/workbench/host/host";
import { MemoryGrid } from "../grid/memory-grid";
import { NotesObject } from "../../src/workbench/host/notes";
import { noteFormulas, unnoteFormulas } from "../../src/workbook/travel/value-notes";
import { snapshot, useGrid } from "./setup";

/** What formulas show, by hand: a call of ours and its native form the same, but for the one that is wrong on purpose. */
const SHOWS: Readonly<Record<string, GridValue | GridValue[][]>> = {
  "=SAAS.ARR(A1)": 60,
  "=A1*12": 60,
  "=SAAS_ARR(A1)": 60,
  "=SAAS.ARR(A2)": 72,
  "=A2*12": 71,
  "=SAAS.VERSION()": "0.1.0",
  "=SAAS.MOVES(1)": [
    ["=x", 2],
    [3, 4],
  ],
  "=@SAAS.ARR (A1)": "#NAME?",
};

const watch = { stopped: () => false, progress: () => undefined };
const native: Wish = { to: "native", target: "2021" };

function setUp(fault?: Parameters<typeof useGrid>[1]) {
  const grid = new MemoryGrid(["Data", "Locked"], (_sheet, _row, _col, formula) => SHOWS[formula] ?? 1);
  grid.write("Data", 0, 0, [
    [5, "=SAAS.ARR(A1)", "=SAAS.VERSION()", "'=text"],
    [6, "=SAAS.ARR(A2)", "=B1+1", ""],
  ]);
  grid.write("Data", 4, 0, [["=SAAS.MOVES(1)"]]);
  grid.write("Locked", 0, 0, [["=SAAS.ARR(A1)"]]);
  grid.sheet("Locked").isProtected = true;
  return { grid, host: useGrid(grid, fault) };
}

const contents = (grid: MemoryGrid) =>
  grid.formulas({ sheet: "Data", row: 0, col: 0, rows: 6, cols: 4 }).map((line) => line.join("|"));

test("scans, plans and writes; what differs gets its formula back, and live again brings all back", async () => {
  const { grid } = setUp();
  const before = snapshot(grid);
  const scan = await scanWorkbook();
  expect(scan.cells.map(({ sheet, row, col }) => `${sheet} ${row} ${col}`)).toEqual([
    "Data 0 1",
    "Data 0 2",
    "Data 1 1",
    "Data 4 0",
    "Locked 0 0",
  ]);
  const plan = planTravel(scan, native);
  expect(plan.map(({ becomes, reason }) => `${becomes} ${reason?.key ?? ""}`)).toEqual([
    "formula ",
    "value noNative",
    "formula ",
    "value noNative",
    "stays locked",
  ]);
  const report = await makePortable(scan, plan, native, watch);
  expect(report).toMatchObject({ formulas: 1, values: 2, left: 0 });
  expect(report.listed.map(({ reason }) => reason?.key)).toEqual([
    "noNative",
    "noNative",
    "locked",
    "differs",
  ]);
  expect(contents(grid)).toEqual([
    "5|=A1*12|0.1.0|=text",
    "6|=SAAS.ARR(A2)|=B1+1|",
    "|||",
    "|||",
    "=x|2||",
    "3|4||",
  ]);

  const kept = (await scanWorkbook()).originals!;
  expect(await makeLive(kept, watch)).toEqual({
    live: 3,
    edited: [],
    editedNames: [],
    refused: [],
    left: 0,
    noted: 0,
    inFile: 0,
  });
  expect(snapshot(grid)).toEqual(before);
  expect((await scanWorkbook()).originals).toBeUndefined();
});

test("what the command line changed beyond cells stays kept for the file, and is said", async () => {
  setUp();
  const scan = await scanWorkbook();
  await makePortable(scan, planTravel(scan, native), native, watch);
  const rule = { of: "Data", where: "A1:A9", at: 0, was: "_xldudf_SAAS_ARR(A1)>9", now: "f1" };
  const own = { name: "Unit", sheet: "Data", was: "_xldudf_SAAS_ARR(Data!$A$1)", now: "f2" };
  const kept = (await scanWorkbook()).originals!;
  const report = await makeLive({ ...kept, rules: [rule], names: [...kept.names, own] }, watch);
  expect(report).toMatchObject({ live: 3, editedNames: [], inFile: 2 });
  expect((await scanWorkbook()).originals).toMatchObject({ cells: [], names: [own], rules: [rule] });
});

test("a cell that was edited since is left alone and said", async () => {
  const { grid } = setUp();
  const scan = await scanWorkbook();
  await makePortable(scan, planTravel(scan, native), native, watch);
  grid.write("Data", 0, 1, [["=A1*13", "mine"]]);
  grid.write("Data", 5, 1, [[5]]);
  const { live, edited } = await makeLive((await scanWorkbook()).originals!, watch);
  expect([live, edited.map(({ cell }) => cell)]).toEqual([0, ["B1", "C1", "A5"]]);
  expect(contents(grid)[0]).toBe("5|=A1*13|mine|=text");
  expect(contents(grid)[5]).toBe("3|5||");
});

test("a row that comes between the preview and the button pushes no formula over another cell", async () => {
  const { grid } = setUp();
  const scan = await scanWorkbook();
  const plan = planTravel(scan, native);
  grid.insertRows("Data", 0, 1);
  grid.write("Data", 0, 1, [["mine"]]);
  const before = contents(grid);
  const report = await makePortable(scan, plan, native, watch);
  expect(report).toMatchObject({ formulas: 0, values: 0, left: 0 });
  // B2 holds what it held, for the formula above came down to it with its reference.
  expect(report.listed.map(({ reason }) => reason?.key)).toEqual([
    "changed",
    "changed",
    "changed",
    "locked",
    "differs",
  ]);
  expect(contents(grid)).toEqual(before);
});

test("what is made portable later is kept beside what was before", async () => {
  const { grid } = setUp();
  const scan = await scanWorkbook();
  await makePortable(scan, planTravel(scan, native), native, watch);
  grid.write("Data", 2, 0, [[5, "=SAAS.ARR(A1)"]]);
  const again = await scanWorkbook();
  await makePortable(again, planTravel(again, native), native, watch);
  expect((await scanWorkbook()).originals?.cells.map(({ cell }) => cell)).toEqual(["B1", "C1", "A5", "B3"]);
});

test("names: a name is added for what calls it, and taken away again", async () => {
  const { grid } = setUp();
  grid.setName("yearly", "=SAAS.ARR(Data!$A$1)");
  const wish: Wish = { to: "names", target: "365" };
  const scan = await scanWorkbook();
  await makePortable(scan, planTravel(scan, wish), wish, watch);
  expect(contents(grid)[0]).toContain("=SAAS_ARR(A1)");
  expect([...grid.names()]).toEqual([
    ["yearly", "=SAAS_ARR(Data!$A$1)"],
    ["SAAS_ARR", "=LAMBDA(mrr,mrr*12)"],
  ]);
  await makeLive((await scanWorkbook()).originals!, watch);
  expect([...grid.names()]).toEqual([["yearly", "=SAAS.ARR(Data!$A$1)"]]);
});

test("a name that was given another meaning since is left alone and said", async () => {
  const { grid } = setUp();
  grid.setName("yearly", "=SAAS.ARR(Data!$A$1)");
  const scan = await scanWorkbook();
  await makePortable(scan, planTravel(scan, native), native, watch);
  grid.setName("yearly", "=Data!$A$1*11");
  const { live, editedNames } = await makeLive((await scanWorkbook()).originals!, watch);
  expect([live, editedNames]).toEqual([3, ["yearly"]]);
  expect([...grid.names()]).toEqual([["yearly", "=Data!$A$1*11"]]);
});

test("names that Excel refuses to bring back lose no original: another try goes on", async () => {
  let refusals = 0;
  const { grid } = setUp((_, { label }) =>
    label === "NamedItem.formula" && refusals-- > 0
      ? new HostError("GeneralException", "Not now.")
      : undefined,
  );
  grid.setName("yearly", "=SAAS.ARR(Data!$A$1)");
  const before = [snapshot(grid), [...grid.names()]];
  const scan = await scanWorkbook();
  await makePortable(scan, planTravel(scan, native), native, watch);
  refusals = 1;
  await expect(makeLive((await scanWorkbook()).originals!, watch)).rejects.toThrow();
  const kept = (await scanWorkbook()).originals!;
  expect([kept.cells.length, kept.names.length]).toEqual([3, 1]);
  await makeLive(kept, watch);
  expect([snapshot(grid), [...grid.names()]]).toEqual(before);
  expect((await scanWorkbook()).originals).toBeUndefined();
});

test("Stop before the first batch leaves the cells as they are", async () => {
  const { grid } = setUp();
  const before = contents(grid);
  const scan = await scanWorkbook();
  const report = await makePortable(scan, planTravel(scan, native), native, {
    ...watch,
    stopped: () => true,
  });
  expect(report).toMatchObject({ formulas: 0, values: 0, left: 4 });
  expect(contents(grid)).toEqual(before);
  expect((await scanWorkbook()).originals).toBeUndefined();
});

test("a cell that Excel refuses is found, reported, and all others are written", async () => {
  const { grid } = setUp((_, { label }) =>
    label === "Range.formulas" &&
    grid.formulas({ sheet: "Data", row: 0, col: 2, rows: 1, cols: 1 })[0][0] === "=SAAS.VERSION()" &&
    refusals-- > 0
      ? new HostError("InvalidOperation", "You can't change part of an array.")
      : undefined,
  );
  let refusals = 1;
  const scan = await scanWorkbook();
  const report = await makePortable(scan, planTravel(scan, native), native, watch);
  expect(report.formulas + report.values).toBe(3);
  expect(contents(grid)[0]).toBe("5|=A1*12|0.1.0|=text");
});

test("repair enters stuck formulas again", async () => {
  const { grid } = setUp();
  grid.write("Data", 2, 0, [["=@SAAS.ARR (A1)"]]);
  expect((await repairWorkbook(await scanWorkbook(), watch)).mended).toBe(1);
  expect(contents(grid)[2]).toBe("=SAAS.ARR(A1)|||");
});

test("a thousand formulas take few syncs", async () => {
  const grid = new MemoryGrid(["Data"], () => 60);
  grid.write(
    "Data",
    0,
    0,
    Array.from({ length: 1_000 }, (_, i) => [i, `=SAAS.ARR(A${i + 1})`]),
  );
  const { counts } = useGrid(grid);
  const scan = await scanWorkbook();
  const report = await makePortable(scan, planTravel(scan, native), native, watch);
  expect(report.formulas).toBe(1_000);
  expect(counts.syncs).toBeLessThanOrEqual(20);
});

describe("where Excel takes notes from add-ins", () => {
  beforeEach(() => {
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    Reflect.deleteProperty(globalThis, "Office");
  });

  const notesOn = ({ Excel }: Host, ...cells: string[]) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const found = cells.map((cell) => sheet.notes.getItemOrNullObject(cell).load("content"));
      await context.sync();
      return found.map((note) => (note.isNullObject ? undefined : note.content));
    });

  /** So many formulas down column A. */
  const noted = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      sheet: "Data",
      cell: `A${i + 1}`,
      formula: `=SAAS.ARR(${i})`,
    }));

  /** An Excel that refuses the note on one cell, as where a thread of comments stands. */
  function refuseOn(refused: string) {
    const add = NotesObject.prototype.add;
    jest.spyOn(NotesObject.prototype, "add").mockImplementation(function (this: NotesObject, cell, content) {
      return add.call(this, cell === refused ? "A1:B2" : cell, content);
    });
  }

  test("a note says which formula stood where only a value is left; a note of somebody’s stays, and live takes ours away", async () => {
    const { grid, host } = setUp();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").notes.add("A5", "mine");
      await context.sync();
    });
    const scan = await scanWorkbook();
    await makePortable(scan, planTravel(scan, native), native, watch);
    expect(await notesOn(host, "C1", "A5", "B1")).toEqual(["Hourglass: =SAAS.VERSION()", "mine", undefined]);
    await makeLive((await scanWorkbook()).originals!, watch);
    expect(await notesOn(host, "C1", "A5", "B1")).toEqual([undefined, "mine", undefined]);
    expect(contents(grid)[0]).toBe("5|=SAAS.ARR(A1)|=SAAS.VERSION()|=text");
  });

  test("a note that Excel doesn’t let go loses nothing of the report", async () => {
    const { grid } = setUp((_, { label }) =>
      label === "Note.delete" ? new HostError("GeneralException", "Not now.") : undefined,
    );
    const scan = await scanWorkbook();
    await makePortable(scan, planTravel(scan, native), native, watch);
    grid.write("Data", 0, 1, [["=A1*13"]]);
    const { edited, ...report } = await makeLive((await scanWorkbook()).originals!, watch);
    // C1 and A5 are live again, and keep their notes; B1 was edited.
    expect(report).toEqual({ live: 2, editedNames: [], refused: [], left: 0, noted: 2, inFile: 0 });
    expect(edited.map(({ cell }) => cell)).toEqual(["B1"]);
  });

  test("one refused note is one refused note, and those beyond the first thousand are counted", async () => {
    const { host } = setUp();
    refuseOn("A130");
    expect(await noteFormulas(noted(1_003))).toEqual({ refused: 1, beyond: 3 });
    expect(await notesOn(host, "A1", "A129", "A130", "A131", "A1000", "A1001")).toEqual([
      "Hourglass: =SAAS.ARR(0)",
      "Hourglass: =SAAS.ARR(128)",
      undefined,
      "Hourglass: =SAAS.ARR(130)",
      "Hourglass: =SAAS.ARR(999)",
      undefined,
    ]);
  });

  test("what two runs noted is taken away at once, also beyond the first thousand", async () => {
    const { host } = setUp();
    const cells = noted(1_003);
    await noteFormulas(cells);
    await noteFormulas(cells.slice(1_000));
    expect(await unnoteFormulas(cells)).toBe(0);
    expect(await notesOn(host, "A1", "A1000", "A1003")).toEqual([undefined, undefined, undefined]);
  });

  test("an Excel that refuses every note is not asked for each of a thousand", async () => {
    const { host } = setUp((_, { label }) =>
      label === "NoteCollection.add" ? new HostError("GeneralException", "No notes.") : undefined,
    );
    expect(await noteFormulas(noted(1_000))).toEqual({ refused: 1_000, beyond: 0 });
    expect(host.counts.syncs).toBeLessThan(400);
  });
});
