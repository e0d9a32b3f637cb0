import { VERDICTS } from "../../src/sheets/readiness/words";
import { MemoryGrid } from "../grid/memory-grid";
import { bindInput, readBindable, whyNotBound } from "../../src/workbook/bind-input";
import { previewQuarter, startQuarter } from "../../src/workbook/next-quarter";
import { buildReadiness, inspectReadiness, readReadinessSummary } from "../../src/workbook/readiness";
import { addSnapshot, linkProofs, readReadinessHistory } from "../../src/workbook/readiness-history";
import { buildSheets } from "../../src/workbook/sheet-library";
import { snapshot, useGrid } from "./setup";

const CHOICE = { stage: "GTM", language: "en", asOf: 46_326 } as const;
const FIRST = { readiness: "GTM Readiness", inputs: "GTM Inputs" };
const SECOND = { readiness: "Readiness Till", inputs: "Inputs Till" };

async function company() {
  const grid = new MemoryGrid(["Model"]);
  useGrid(grid);
  await buildReadiness(CHOICE, FIRST);
  return grid;
}

const cellsOf = (grid: MemoryGrid, sheet: string) => {
  const used = grid.usedArea(sheet)!;
  return grid.formulas({ sheet, row: 0, col: 0, rows: used.row + used.rows, cols: used.col + used.cols });
};

describe("two checklists in one workbook", () => {
  test("the second has sheets, names and snapshots of its own; the first stays as it is", async () => {
    const grid = await company();
    const first = () => snapshot(grid).filter(({ name }) => Object.values(FIRST).includes(name));
    const before = first();
    await buildReadiness(CHOICE, SECOND, 2);
    expect(first()).toEqual(before);
    expect(await inspectReadiness()).toMatchObject({
      readiness: { name: "GTM Readiness" },
      checklists: [
        { number: 1, name: "GTM Readiness" },
        { number: 2, name: "Readiness Till" },
      ],
    });
    const cells = cellsOf(grid, "Readiness Till")
      .flat()
      .filter((cell) => String(cell).includes("Inputs"));
    expect(cells.some((cell) => String(cell).includes("'Inputs Till'!"))).toBe(true);
    expect(cells.some((cell) => String(cell).includes("'GTM Inputs'!"))).toBe(false);
    const names = [...grid.names().keys()];
    expect(names).toEqual(expect.arrayContaining(["hg_readiness_verdict", "hg_readiness_verdict_2"]));

    grid.write("GTM Readiness", 1, 0, [[VERDICTS.hold.en]]);
    grid.write("Readiness Till", 1, 0, [[VERDICTS.ready.en]]);
    await addSnapshot("en", 46_326, 2);
    expect((await readReadinessHistory(46_326, 2)).snapshots.map(({ verdict }) => verdict)).toEqual([
      "ready",
    ]);
    expect((await readReadinessHistory(46_326)).snapshots).toEqual([]);
    expect((await readReadinessSummary())?.verdict).toBe("hold");
    // An update of either keeps to its own.
    await buildReadiness({ ...CHOICE, stage: "SCALE" }, undefined, 2);
    expect((await inspectReadiness()).readiness?.properties.stage).toBe("GTM");
    expect((await inspectReadiness(2)).readiness).toMatchObject({ name: "Readiness Till", properties: { stage: "SCALE" } }); // prettier-ignore
    grid.deleteSheet("GTM Readiness");
    expect((await inspectReadiness()).checklists).toEqual([{ number: 2, name: "Readiness Till" }]);
  });
});

describe("two products through a quarter", () => {
  const ALL = { first: FIRST, second: SECOND };
  const figures = (grid: MemoryGrid, sheet: string) =>
    new Map(cellsOf(grid, sheet).map((line) => [String(line[0]), line.slice(3, 7)] as const));
  const put = (grid: MemoryGrid, sheet: string, ref: string, values: number[]) =>
    grid.write(
      sheet,
      cellsOf(grid, sheet).findIndex((line) => line[0] === ref),
      3,
      [values],
    );

  test("figures, languages, snapshots and quarters of the two stay apart, and are called by their product", async () => {
    const grid = await company();
    await buildReadiness(CHOICE, SECOND, 2);
    await buildSheets(["setup", "margins", "review-pack"], CHOICE);
    // Told apart by their heads as well.
    expect([ALL.first, ALL.second].map(({ readiness }) => cellsOf(grid, readiness)[0][0])).toEqual([
      "GTM readiness",
      "Readiness Till",
    ]);
    expect(cellsOf(grid, "Inputs Till")[0][0]).toBe("Inputs Till");
    put(grid, FIRST.inputs, "I02", [1, 2, 3, 4]);
    put(grid, SECOND.inputs, "I02", [10, 20, 30, 40]);

    await buildReadiness({ ...CHOICE, language: "zh-CN" }, undefined, 2);
    expect((await inspectReadiness()).readiness?.properties.language).toBe("en");
    expect(cellsOf(grid, "Readiness Till")[0][0]).toBe("Readiness Till");
    expect(figures(grid, SECOND.inputs).get("I02")).toEqual([10, 20, 30, 40]);

    // The review pack speaks of the first, and says so.
    const pack = cellsOf(grid, "Review pack").flat();
    expect(pack).toContain("=hg_readiness_title");
    expect(grid.names().get("hg_readiness_title")).toBe("='GTM Readiness'!$A$1");

    grid.write("GTM Readiness", 1, 0, [[VERDICTS.hold.en]]);
    grid.write("Readiness Till", 1, 0, [[VERDICTS.ready["zh-CN"]]]);
    const preview = await previewQuarter(46_393, 2);
    expect(preview).toMatchObject({
      checklist: "Readiness Till",
      history: "Readiness Till 历史",
      past: "Readiness Till 往期数据",
    });
    await startQuarter(46_393, new Set(), 2);
    expect(figures(grid, SECOND.inputs).get("I02")).toEqual([20, 30, 40, ""]);
    expect(figures(grid, FIRST.inputs).get("I02")).toEqual([1, 2, 3, 4]);
    expect(grid.sheets()).not.toContain("GTM History");

    // The sheets of the library, which both share, have been moved by then and stay.
    const shared = cellsOf(grid, "Margin ladder & ratios");
    await startQuarter(46_393, new Set());
    expect(cellsOf(grid, "Margin ladder & ratios")).toEqual(shared);
    expect(figures(grid, FIRST.inputs).get("I02")).toEqual([2, 3, 4, ""]);
    expect(figures(grid, SECOND.inputs).get("I02")).toEqual([20, 30, 40, ""]);
    const verdicts = async (number: number) =>
      (await readReadinessHistory(46_393, number)).snapshots.map(({ verdict }) => verdict);
    expect([await verdicts(1), await verdicts(2)]).toEqual([["hold"], ["ready"]]);
  });
});

describe("an input bound to a model", () => {
  test("follows one cell, or four in a line for its quarters; a blank cell is no 0", async () => {
    const grid = await company();
    grid.write("Model", 1, 1, [[10, 20, 30, ""]]);
    await bindInput("I08", 3, "Model!B2");
    await bindInput("I02", 3, "Model!B2:E2");
    const rows = cellsOf(grid, "GTM Inputs");
    const at = (ref: string) => rows.find((line) => line[0] === ref)!.slice(3, 7);
    expect(at("I08")).toEqual(["", "", "", '=IF(Model!B2="","",Model!B2)']);
    expect(at("I02")).toEqual(
      ["B2", "C2", "D2", "E2"].map((cell) => `=IF(Model!${cell}="","",Model!${cell})`),
    );
    expect((await readBindable())?.inputs.find(({ ref }) => ref === "I08")?.held[3]).toBe(at("I08")[3]);
  });

  test("is refused in words: no number, a cell of the inputs themselves, a block of another size", async () => {
    const grid = await company();
    grid.write("Model", 0, 0, [["soon", 1, 2, 3, 4]]);
    const why = async (ref: string, address: string) => (await whyNotBound(ref, 3, address))?.en;
    expect(await why("I08", "Model!A1")).toBe("Model!A1 holds “soon”, which is no number. Select a cell with a number."); // prettier-ignore
    expect(await why("I08", "'GTM Inputs'!G10")).toContain("is on “GTM Inputs” itself");
    expect(await why("I02", "Model!B1:C1")).toContain("1 × 2 fits neither");
    expect(await why("I08", "Model!B1:E1")).toBe(
      "I08 is asked for the latest quarter only. Select one cell.",
    );
    expect(await why("I02", "Model!B1:E1")).toBeUndefined();
    const before = snapshot(grid);
    await expect(bindInput("I08", 3, "Model!A1")).rejects.toMatchObject({ name: "WorkbookProblem" });
    expect(snapshot(grid)).toEqual(before);
  });
});

test("blank evidence is linked to the sheet of its proof, in the language of the sheet; what was typed stays", async () => {
  const grid = await company();
  await buildSheets(["setup", "deals"], CHOICE);
  const rows = () => cellsOf(grid, "GTM Readiness");
  const evidence = rows()[7].indexOf("Evidence ✎");
  const row = (id: string) => rows().findIndex((line) => line[0] === id);
  grid.write("GTM Readiness", row("R21"), evidence, [["in the folder"]]);
  // R14, R21 and R26 are proved by the deal register.
  expect((await readReadinessHistory(46_326)).provable).toEqual(["R14", "R26"]);
  await linkProofs();
  const link = (id: string) => String(rows()[row(id)][evidence]);
  expect(link("R14")).toMatch(/^=HYPERLINK\("#hg_deals_\w+","Deal register"\)$/);
  expect(link("R21")).toBe("in the folder");
  expect((await readReadinessHistory(46_326)).provable).toEqual([]);
  await buildReadiness({ ...CHOICE, language: "zh-CN" });
  expect(link("R14")).toMatch(/^=HYPERLINK\("#hg_deals_\w+","成交台账"\)$/);
  expect(link("R21")).toBe("in the folder");
});

describe("whose radar and pack", () => {
  const SHEETS = ["setup", "trap-radar", "review-pack"];
  const STAGE = { stage: "GTM", language: "en", asOf: 46_326 } as const;
  const read = (grid: MemoryGrid, sheet: string) => {
    const texts = cellsOf(grid, sheet).flat().map(String);
    return new Set(texts.flatMap((text) => text.match(/\bhg_readiness_\w+/g) ?? []));
  };
  const isOf = (names: ReadonlySet<string>, number: number) =>
    names.size > 0 && [...names].every((name) => name.endsWith("_2") === (number === 2));

  test("both read the checklist that is chosen, keep it when they are built again, and go back", async () => {
    const grid = await company();
    await buildReadiness(CHOICE, SECOND, 2);
    await buildSheets(SHEETS, STAGE);
    expect(isOf(read(grid, "Trap radar"), 1)).toBe(true);
    await buildSheets(["trap-radar", "review-pack"], { ...STAGE, checklist: 2 });
    for (const sheet of ["Trap radar", "Review pack"]) {
      expect(isOf(read(grid, sheet), 2)).toBe(true);
      expect(grid.sheet(sheet).properties.get("hourglass.checklist")).toBe("2");
    }
    // The title says whose they are; the second checklist is headed by its product.
    expect(grid.names().get("hg_readiness_title_2")).toMatch(/^='Readiness Till'!/);
    expect(cellsOf(grid, "Review pack").flat()).toContain("=hg_readiness_title_2");
    // In another language, and at another stage, each stays with its own.
    await buildSheets(SHEETS, { ...STAGE, stage: "SCALE", language: "zh-CN" });
    expect(isOf(read(grid, "Trap radar"), 2)).toBe(true);
    await buildSheets(["trap-radar"], { ...STAGE, checklist: 1 });
    expect(isOf(read(grid, "Trap radar"), 1)).toBe(true);
    expect(isOf(read(grid, "Review pack"), 2)).toBe(true);
  });

  test("of two checklists whose long names begin alike each has snapshots and past figures of its own", async () => {
    const grid = await company();
    const named = (end: string) => ({
      readiness: `GTM Readiness Enterprise ${end}`,
      inputs: `GTM Inputs Enterprise ${end}`,
    });
    for (const [number, end] of [
      [2, "A"],
      [3, "B"],
    ] as const) {
      await buildReadiness(CHOICE, named(end), number);
      grid.write(named(end).readiness, 1, 0, [[VERDICTS.ready.en]]);
      await addSnapshot("en", 46_326, number);
    }
    const histories = grid.sheets().filter((name) => name.startsWith("GTM Readiness Enterpris hist"));
    expect(histories).toEqual(["GTM Readiness Enterpris history", "GTM Readiness Enterpris histo 2"]);
    for (const number of [2, 3])
      expect((await readReadinessHistory(46_326, number)).snapshots).toHaveLength(1);
  });

  test("another checklist changes nothing that was typed, and two builds change nothing more", async () => {
    const grid = await company();
    await buildReadiness(CHOICE, SECOND, 2);
    await buildSheets(SHEETS, STAGE);
    const row = cellsOf(grid, "Trap radar").findIndex((cells) => cells.includes("T01"));
    const col = cellsOf(grid, "Trap radar")
      .find((cells) => cells.includes("Reason ✎"))!
      .indexOf("Reason ✎");
    grid.write("Trap radar", row, col, [["seen in May"]]);
    await buildSheets(SHEETS, { ...STAGE, checklist: 2 });
    expect(cellsOf(grid, "Trap radar")[row][col]).toBe("seen in May");
    const before = snapshot(grid);
    await buildSheets(SHEETS, STAGE);
    expect(snapshot(grid)).toEqual(before);
  });

  test("the pack tells of the last snapshot of its own checklist, once there is one", async () => {
    const grid = await company();
    await buildReadiness(CHOICE, SECOND, 2);
    grid.write("Readiness Till", 1, 0, [[VERDICTS.ready.en]]);
    await buildSheets(SHEETS, { ...STAGE, checklist: 2 });
    const snapshots = () =>
      cellsOf(grid, "Review pack")
        .flat()
        .filter((cell) => String(cell).includes("hg_readiness_history_"));
    expect(snapshots()).toEqual([]);
    await addSnapshot("en", 46_330, 2);
    expect(grid.names().get("hg_readiness_history_date_2")).toMatch(/^='Readiness Till history'!\$A\$24:/);
    await buildSheets(SHEETS, STAGE);
    // A line about it, and the score of each capability.
    expect(snapshots()).toHaveLength(6);
    expect(snapshots().join()).not.toMatch(/hg_readiness_history_[a-z_]+(?<!_2)\b(?!_)/);
  });

  test("a checklist that is gone gives way to the one that stands", async () => {
    const grid = await company();
    await buildReadiness(CHOICE, SECOND, 2);
    await buildSheets(SHEETS, STAGE);
    grid.deleteSheet("GTM Readiness");
    await buildSheets(SHEETS, STAGE);
    expect(isOf(read(grid, "Trap radar"), 2)).toBe(true);
  });
});
