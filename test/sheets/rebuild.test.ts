import fc from "fast-check";
import { cellAddress } from "../../src/excel/address";
import type { Language } from "../../src/locales/text";
import { CHECKLIST, STAGES } from "../../src/playbook/checklist";
import { readQuarter } from "../../src/sheets/dates";
import type { ExistingSheet } from "../../src/sheets/plan";
import { planReadiness, type ReadinessChoice, type ReadinessNames } from "../../src/sheets/readiness";
import { ADDED_COLUMNS, PERIODS, type ReadinessColumn } from "../../src/sheets/readiness/columns";
import { isComputed } from "../../src/sheets/readiness/input";
import { INPUTS } from "../../src/sheets/readiness/inputs";
import { HEALTHY, inputsFrame, readinessFrame, typeIn, typeInputs, typeStatuses } from "./company";
import { startEngine, Workbook } from "./workbook";
import { runs } from "../runs";

beforeAll(startEngine);

const TODAY = 46_348;
const NAMES: ReadinessNames = { readiness: "GTM Readiness", inputs: "GTM Inputs" };
const START: ReadinessChoice = { stage: "GTM", language: "en", asOf: TODAY };

function firstBuild(choice: ReadinessChoice = START): Workbook {
  const book = new Workbook();
  book.apply(plansOf(planReadiness(choice, {}, NAMES)));
  return book;
}

function plansOf(planned: ReturnType<typeof planReadiness>) {
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  return planned.plans;
}

function planAgain(book: Workbook, choice: Partial<ReadinessChoice> = {}) {
  const existing = { readiness: book.existing(NAMES.readiness), inputs: book.existing(NAMES.inputs) };
  return planReadiness({ ...START, ...choice }, existing, NAMES);
}

function rebuild(book: Workbook, choice: Partial<ReadinessChoice> = {}) {
  book.apply(plansOf(planAgain(book, choice)));
}

/** How many cells a plan writes and rows it inserts. */
function writes(planned: ReturnType<typeof planReadiness>): number {
  const counts = plansOf(planned).map(
    ({ cells, insertRows }) => cells.filter(({ content }) => content).length + insertRows.length,
  );
  return counts[0] + counts[1];
}

const cellAt = (book: Workbook, id: string, col: ReadinessColumn) => {
  const { rows, cols } = readinessFrame(book, NAMES.readiness).now;
  return book.formulas(NAMES.readiness)[rows.get(id)!][cols[col]];
};

const STATUS_PAIRS = [
  ["Done", "已完成"],
  ["Partly", "部分"],
  ["Not yet", "未完成"],
  ["N/A", "不适用"],
] as const;

/** Texts that mean nothing to us, so that none of them may ever change. */
const someText = fc.stringMatching(/^[a-z甲乙丙]{1,8}$/).map((text) => `~${text}`);
const pick = <T>(from: readonly T[]) => fc.constantFrom(...from);

type Edit = (book: Workbook, typed: Map<string, string | number>) => void;

const METRIC_IDS = CHECKLIST.filter(({ kind }) => kind === "metric").map(({ id }) => id);
const TYPED_REFS = INPUTS.filter((input) => !isComputed(input)).map(({ ref }) => ref);

/** Something a user types into the readiness sheet, remembered by item and column. */
const typing: fc.Arbitrary<Edit> = fc
  .oneof(
    fc.tuple(
      pick(CHECKLIST.map(({ id }) => id)),
      pick(["owner", "due", "override", "evidence", "note"] as const),
      fc.oneof(someText, fc.integer({ min: 46_000, max: 47_000 })),
    ),
    fc.tuple(
      pick(CHECKLIST.map(({ id }) => id)),
      pick(["status"] as const),
      fc.oneof(someText, pick(STATUS_PAIRS.map(([word]) => word))),
    ),
    fc.tuple(pick(METRIC_IDS), pick(["threshold", "live"] as const), fc.integer({ min: 2, max: 99 })),
  )
  .map(([id, col, value]) => (book, typed) => {
    typeIn(book, NAMES.readiness, id, col, value);
    typed.set(`${id} ${col}`, value);
  });

const typingInputs: fc.Arbitrary<Edit> = fc
  .tuple(pick(TYPED_REFS), pick(PERIODS), fc.integer({ min: 1, max: 9_999 }))
  .map(([ref, period, value]) => (book, typed) => {
    const { head, rows, cols } = inputsFrame(book, NAMES.inputs).now;
    book.type(NAMES.inputs, rows.get(ref)!, cols[period], value);
    const quarter = readQuarter(book.formulas(NAMES.inputs)[head][cols[period]])!;
    // Columns may be moved past each other: the number belongs to its quarter.
    typed.set(`${ref} ${quarter["zh-CN"].replace(" ", "")}`, value);
  });

/** Rows and columns of the user's own, and columns of ours moved elsewhere. */
const layout: fc.Arbitrary<Edit> = fc
  .record({
    sheet: pick([NAMES.readiness, NAMES.inputs]),
    what: pick(["row", "column", "move"] as const),
    at: fc.nat({ max: 9 }),
    by: pick([-3, -1, 1, 2]),
    text: someText,
  })
  .map(({ sheet, what, at, by, text }) => (book, typed) => {
    const frame = sheet === NAMES.inputs ? inputsFrame(book, sheet) : readinessFrame(book, sheet);
    const { head } = frame.now;
    const mark = `${text} ${typed.size}`;
    if (what === "row") {
      const row = head + 1 + at * 4;
      book.insertRows(sheet, row);
      book.type(sheet, row, 1, mark);
      typed.set(`own ${mark}`, sheet);
    }
    if (what === "column") {
      book.insertColumns(sheet, at);
      book.type(sheet, head, at, mark);
      typed.set(`own ${mark}`, sheet);
    }
    if (what === "move" && at + by >= 0) book.moveColumn(sheet, at, by);
  });

const edits = fc.array(fc.oneof({ weight: 3, arbitrary: typing }, typingInputs, layout), {
  minLength: 1,
  maxLength: 8,
});
const choices = fc.record({ language: pick(["en", "zh-CN"] as const), stage: pick(STAGES) });

function translated(value: string | number, language: Language) {
  const pair = STATUS_PAIRS.find(([en]) => en === value);
  return pair && language === "zh-CN" ? pair[1] : value;
}

/** Everything typed that is no longer where it belongs. */
function lost(book: Workbook, typed: ReadonlyMap<string, string | number>, language: Language): string[] {
  const readiness = readinessFrame(book, NAMES.readiness).now;
  const inputs = inputsFrame(book, NAMES.inputs).now;
  const grids = {
    [NAMES.readiness]: book.formulas(NAMES.readiness),
    [NAMES.inputs]: book.formulas(NAMES.inputs),
  };
  return [...typed].flatMap(([place, value]) => {
    if (place.startsWith("own ")) {
      return grids[String(value)].some((cells) => cells.includes(place.slice(4))) ? [] : [place];
    }
    const [key, col] = place.split(" ");
    const quarters = grids[NAMES.inputs][inputs.head].map((cell) =>
      readQuarter(cell)?.["zh-CN"].replace(" ", ""),
    );
    const held = key.startsWith("R")
      ? grids[NAMES.readiness][readiness.rows.get(key)!][readiness.cols[col as ReadinessColumn]]
      : grids[NAMES.inputs][inputs.rows.get(key)!][quarters.indexOf(col)];
    const expected = col === "status" ? translated(value, language) : value;
    return held === expected ? [] : [`${place}: ${String(held)} instead of ${String(expected)}`];
  });
}

describe("building again", () => {
  test("keeps whatever was typed, wherever it stands by then, and a second time changes nothing", () => {
    fc.assert(
      fc.property(edits, choices, (list, choice) => {
        const book = firstBuild();
        const typed = new Map<string, string | number>();
        for (const edit of list) edit(book, typed);
        rebuild(book, choice);
        expect(lost(book, typed, choice.language)).toEqual([]);
        expect(writes(planAgain(book, choice))).toBe(0);
        book.free();
      }),
      { numRuns: runs(12) },
    );
  });

  test("in the other language and back leaves every cell as it was", () => {
    const book = firstBuild();
    typeInputs(book, NAMES.inputs, HEALTHY);
    typeStatuses(book, NAMES.readiness, "Partly");
    typeIn(book, NAMES.readiness, "R08", "status", "in review");
    const before = [book.formulas(NAMES.readiness), book.formulas(NAMES.inputs)];
    rebuild(book, { language: "zh-CN" });
    expect(cellAt(book, "R07", "status")).toBe("部分");
    expect(cellAt(book, "R08", "status")).toBe("in review");
    expect(cellAt(book, "R12", "status")).toBe("自动");
    expect(cellAt(book, "R07", "item")).toBe("PMF保持稳定：不为非目标客群单独开发");
    rebuild(book);
    expect([book.formulas(NAMES.readiness), book.formulas(NAMES.inputs)]).toEqual(before);
  });

  test("gives back items and headings that were deleted, where the checklist has them", () => {
    const book = firstBuild();
    typeIn(book, NAMES.readiness, "R11", "note", "~mine");
    const { rows } = readinessFrame(book, NAMES.readiness).now;
    book.deleteRows(NAMES.readiness, rows.get("R36")!);
    book.deleteRows(NAMES.readiness, rows.get("service_ops")!);
    book.deleteRows(NAMES.readiness, rows.get("R08")!);
    book.deleteRows(NAMES.inputs, inputsFrame(book, NAMES.inputs).now.rows.get("I21")!);
    rebuild(book);
    const after = readinessFrame(book, NAMES.readiness).now.rows;
    expect(after.get("R08")).toBe(after.get("R07")! + 1);
    expect(after.get("service_ops")).toBe(after.get("R03")! - 1);
    expect(after.get("R36")).toBe(after.get("R05")! + 1);
    expect([...after].sort()).toEqual([...rows].sort());
    expect(cellAt(book, "R11", "note")).toBe("~mine");
    expect(JSON.stringify(book.formulas(NAMES.readiness))).not.toContain("#REF!");
    expect(JSON.stringify(book.formulas(NAMES.inputs))).not.toContain("#REF!");
    expect(writes(planAgain(book))).toBe(0);
    typeInputs(book, NAMES.inputs, HEALTHY);
    typeStatuses(book, NAMES.readiness, "Done");
    expect(book.calculate()[NAMES.readiness][1][0]).toBe("✓ Ready");
  });

  test("gives back the first, the last and several items side by side, and leaves a moved one where it is", () => {
    const book = firstBuild();
    const { rows } = readinessFrame(book, NAMES.readiness).now;
    for (const id of ["R51", "R10", "R09", "R01"]) book.deleteRows(NAMES.readiness, rows.get(id)!);
    rebuild(book);
    expect([...readinessFrame(book, NAMES.readiness).now.rows].sort()).toEqual([...rows].sort());
    book.deleteRows(NAMES.readiness, rows.get("R08")!);
    const id = readinessFrame(book, NAMES.readiness).now.cols.id;
    // R07 and R11 have changed places.
    book.type(NAMES.readiness, rows.get("R07")!, id, "R11");
    book.type(NAMES.readiness, rows.get("R11")! - 1, id, "R07");
    rebuild(book);
    const after = readinessFrame(book, NAMES.readiness).now.rows;
    expect(after.get("R11")).toBe(rows.get("R07"));
    expect(after.get("R08")).toBe(after.get("R07")! + 1);
  });

  test("the verdict still holds among rows and columns of the user’s own", () => {
    const book = firstBuild();
    typeInputs(book, NAMES.inputs, HEALTHY);
    typeStatuses(book, NAMES.readiness, "Done");
    book.insertColumns(NAMES.inputs, 5);
    for (let row = 6; row < 40; row++) book.type(NAMES.inputs, row, 5, 1e9);
    book.insertRows(NAMES.readiness, 20, 2);
    book.insertColumns(NAMES.readiness, 2);
    rebuild(book);
    const cells = book.calculate()[NAMES.readiness];
    expect(cells[1][0]).toBe("✓ Ready");
    const { rows, cols } = readinessFrame(book, NAMES.readiness).now;
    expect(cells[rows.get("R29")!][cols.live]).toBeCloseTo(-2.4, 9);
    expect(cells[rows.get("R18")!][cols.live]).toBeCloseTo(9_416_400 / 228 / ((3_256_224 / 634) * 12), 9);
  });

  test("quarters moved past each other stay in the order of time: the latest one is still judged", () => {
    const book = firstBuild();
    typeInputs(book, NAMES.inputs, HEALTHY);
    typeStatuses(book, NAMES.readiness, "Done");
    book.moveColumn(NAMES.inputs, inputsFrame(book, NAMES.inputs).now.cols.p4, -3);
    rebuild(book);
    const cells = book.calculate()[NAMES.readiness];
    const { rows, cols } = readinessFrame(book, NAMES.readiness).now;
    expect(cells[1][0]).toBe("✓ Ready");
    // 2 939 000 ÷ 9 359 940 in Q3; days to value fall from 31 by 29 and 26 to 24.
    expect(cells[rows.get("R12")!][cols.live]).toBeCloseTo(0.3139977, 6);
    expect(cells[rows.get("R29")!][cols.live]).toBeCloseTo(-2.4, 9);
    expect(writes(planAgain(book))).toBe(0);
  });

  test("a formula of the user’s in a computed cell stays, ours follows", () => {
    const book = firstBuild();
    const { rows, cols } = inputsFrame(book, NAMES.inputs).now;
    book.write(NAMES.inputs, rows.get("I19")!, cols.p4, { formula: "=4000+1136" });
    rebuild(book, { language: "zh-CN" });
    expect(book.formulas(NAMES.inputs)[rows.get("I19")!][cols.p4]).toBe("=4000+1136");
  });

  test("what an earlier version built is judged anew, and keeps what was typed", () => {
    const book = firstBuild({ ...START, stage: "SCALE" });
    typeInputs(book, NAMES.inputs, HEALTHY);
    typeStatuses(book, NAMES.readiness, "Done");
    for (const ref of ["I45", "I44", "I43", "I42", "I41", "I40", "I39"]) {
      book.deleteRows(NAMES.inputs, inputsFrame(book, NAMES.inputs).old!.rows.get(ref)!);
    }
    const inputs = inputsFrame(book, NAMES.inputs).old!;
    const cell = (ref: string, col: (typeof PERIODS)[number] = "p4") =>
      `'GTM Inputs'!${cellAddress(inputs.rows.get(ref)!, inputs.cols[col])}`;
    const own = (ref: string) => cell(ref).slice("'GTM Inputs'!".length);
    const readiness = readinessFrame(book, NAMES.readiness).now;
    const live = (id: string, formula: string) =>
      book.write(NAMES.readiness, readiness.rows.get(id)!, readiness.cols.live, { formula });
    // As version 1 wrote them.
    const each = PERIODS.map((period) => cell("I06", period));
    const range = `${each[0]}:${each[3].slice("'GTM Inputs'!".length)}`;
    live("R16", `=IF(COUNT(${each.join(",")})<2,"no data",SLOPE(${range},{1,2,3,4}))`);
    live("R12", `=IF(${cell("I03")}="","no data",${cell("I03")})`);
    live("R48", `=IF(OR(${cell("I36")}="",${cell("I37")}=""),"no data",${cell("I36")}/${cell("I37")})`);
    typeIn(book, NAMES.readiness, "R12", "threshold", 0.2);
    const [arpa, margin, churn, ceiling] = ["I19", "I21", "I22", "I23"].map(own);
    const blank = [arpa, margin, churn, ceiling].map((address) => `${address}=""`).join(",");
    const formula = `=IF(OR(${blank}),"",SAAS.LTV(${arpa},${margin},${churn},,,${ceiling}))`;
    book.write(NAMES.inputs, inputs.rows.get("I24")!, inputs.cols.p4, { formula });
    typeIn(book, NAMES.readiness, "R45", "threshold", 0.12);

    rebuild(book, { stage: "SCALE" });

    expect(cellAt(book, "R12", "threshold")).toBe(0.15);
    expect(cellAt(book, "R45", "threshold")).toBe(0.12);
    expect(cellAt(book, "R16", "live")).toContain("MAX(");
    expect(cellAt(book, "R48", "live")).toContain("MAX(");
    const after = inputsFrame(book, NAMES.inputs).now;
    const ltv = book.formulas(NAMES.inputs)[after.rows.get("I24")!][after.cols.p4];
    expect(ltv).toContain("MAX(");
    expect(book.formulas(NAMES.inputs)[after.rows.get("I37")!][after.cols.p4]).toBe(1_000_000);
    expect(writes(planAgain(book, { stage: "SCALE" }))).toBe(0);
  });

  test("a sheet from before overrides gets its columns at the right, and keeps every typed cell", () => {
    const book = firstBuild();
    typeInputs(book, NAMES.inputs, HEALTHY);
    typeStatuses(book, NAMES.readiness, "Done");
    typeIn(book, NAMES.readiness, "R56", "status", "Not yet");
    typeIn(book, NAMES.readiness, "R01", "note", "~mine");
    const { cols } = readinessFrame(book, NAMES.readiness).now;
    const added = Object.keys(ADDED_COLUMNS) as (keyof typeof ADDED_COLUMNS)[];
    for (const key of added.toSorted((a, b) => cols[b] - cols[a])) {
      book.deleteColumns(NAMES.readiness, cols[key]);
    }
    // The user's own column, of the very name that ours would have without its explanation.
    book.type(NAMES.readiness, 7, 15, "Override");
    book.type(NAMES.readiness, 9, 15, "by hand");
    book.forgetProperty(NAMES.readiness, "columns");
    rebuild(book);
    const after = readinessFrame(book, NAMES.readiness).now.cols;
    expect(added.map((key) => after[key])).toEqual([16, 17, 18, 19, 20, 21]);
    expect(book.formulas(NAMES.readiness)[9][15]).toBe("by hand");
    expect(cellAt(book, "R01", "note")).toBe("~mine");
    expect(book.calculate()[NAMES.readiness][1][0]).toBe("✕ Not ready");
    typeIn(book, NAMES.readiness, "R56", "override", "COO: team in place by March");
    expect(book.calculate()[NAMES.readiness][1][0]).toBe("✓ Ready with overrides");
    expect(writes(planAgain(book))).toBe(0);
  });

  test("a column that was called otherwise is known by that name, keeps what was typed, and takes the new one", () => {
    const book = firstBuild({ ...START, language: "zh-CN" });
    const { head, cols } = readinessFrame(book, NAMES.readiness).now;
    typeIn(book, NAMES.readiness, "R01", "owner", "林");
    book.type(NAMES.readiness, head, cols.owner, "负责人 ✎");
    // Somebody’s own column, which has the name that ours has by now.
    book.type(NAMES.readiness, head, 24, "负责角色");
    rebuild(book, { language: "zh-CN" });
    expect(cellAt(book, "R01", "owner")).toBe("林");
    expect(book.formulas(NAMES.readiness)[head][cols.owner]).toBe("负责角色 ✎");
    // A column of that name is the user’s own as soon as ours has its new one.
    book.insertColumns(NAMES.readiness, 0);
    book.type(NAMES.readiness, head, 0, "负责人");
    book.type(NAMES.readiness, head + 2, 0, "by hand");
    rebuild(book, { language: "zh-CN" });
    expect(cellAt(book, "R01", "owner")).toBe("林");
    expect(book.formulas(NAMES.readiness)[head + 2][0]).toBe("by hand");
  });

  test("thresholds and texts of ours follow the stage, those that were typed stay", () => {
    const book = firstBuild();
    expect([cellAt(book, "R12", "threshold"), cellAt(book, "R12", "item")]).toEqual([
      0.2,
      "R&D share of revenue is not below 20% without a sustainability review",
    ]);
    rebuild(book, { stage: "SCALE" });
    expect([cellAt(book, "R12", "threshold"), cellAt(book, "R12", "item")]).toEqual([
      0.15,
      "Core R&D is within 15% of revenue, without innovation and the second curve",
    ]);
    // At Scale 20% is nobody's but the user's.
    typeIn(book, NAMES.readiness, "R12", "threshold", 0.2);
    rebuild(book, { stage: "SCALE", language: "zh-CN" });
    expect(cellAt(book, "R12", "threshold")).toBe(0.2);
    typeIn(book, NAMES.readiness, "R12", "threshold", 0.15);
    rebuild(book);
    expect(cellAt(book, "R12", "threshold")).toBe(0.2);
  });

  test("a trend over fewer quarters is the user’s and stays", () => {
    const book = firstBuild();
    const { rows, cols } = readinessFrame(book, NAMES.readiness).now;
    const theirs = String(cellAt(book, "R29", "live"))
      .replace("D28:G28", "E28:G28")
      .replace("{1,2,3,4}", "{1,2,3}");
    book.write(NAMES.readiness, rows.get("R29")!, cols.live, { formula: theirs });
    rebuild(book);
    expect(cellAt(book, "R29", "live")).toBe(theirs);
    expect(theirs).toContain("E28:G28,{1,2,3}");
  });

  test("keeps the name of a sheet that was renamed, and quarters that were renamed", () => {
    const book = firstBuild();
    const { head, cols } = inputsFrame(book, NAMES.inputs).now;
    book.type(NAMES.inputs, head, cols.p4, "H2 so far");
    rebuild(book, { language: "zh-CN" });
    const cells = book.formulas(NAMES.inputs)[head];
    expect([cols.p1, cols.p2, cols.p3, cols.p4].map((col) => cells[col])).toEqual([
      "2025 Q4",
      "2026 Q1",
      "2026 Q2",
      "H2 so far",
    ]);
  });
});

describe("what can’t be updated is refused in words, and nothing is planned", () => {
  const refusal = (book: Workbook) => {
    const planned = planAgain(book);
    return "refusal" in planned ? planned.refusal : undefined;
  };

  test("a missing column head", () => {
    const book = firstBuild();
    book.type(NAMES.readiness, 7, 2, "State");
    expect(refusal(book)).toEqual({
      en: "“GTM Readiness” can’t be updated: the column head “Status” is missing. Type it back into the head row, then update again.",
      "zh-CN": "「GTM Readiness」无法更新：缺少列标题「状态」。在表头行补回该标题后再更新。",
    });
  });

  test("a row inserted among the lines above the table", () => {
    const book = firstBuild();
    book.insertRows(NAMES.readiness, 3);
    expect(refusal(book)?.en).toContain("there must be 7 rows from its title to the head row");
  });

  test("no head row at all", () => {
    const book = firstBuild();
    book.deleteRows(NAMES.inputs, 4);
    expect(refusal(book)?.en).toContain("“GTM Inputs” can’t be updated: its head row was not found");
  });
});

describe("the report", () => {
  const reports = (book: Workbook, choice: Partial<ReadinessChoice> = {}) => {
    const planned = planAgain(book, choice);
    if ("refusal" in planned) throw new Error(planned.refusal.en);
    return planned.report.sheets;
  };

  test("of a first build counts what is added", () => {
    const planned = planReadiness(START, {}, NAMES);
    if ("refusal" in planned) throw new Error();
    expect(planned.report.sheets).toMatchObject([
      { name: "GTM Inputs", isNew: true, kept: [], changed: [], added: [{ count: 45, unit: "rows" }] },
      { name: "GTM Readiness", isNew: true, kept: [], changed: [], added: [{ count: 60, unit: "rows" }] },
    ]);
  });

  test("of an update says what stays, by kind, and what changes", () => {
    const book = firstBuild();
    typeIn(book, NAMES.readiness, "R01", "status", "Done");
    typeIn(book, NAMES.readiness, "R01", "owner", "COO");
    typeIn(book, NAMES.readiness, "R14", "threshold", 0.08);
    book.type(NAMES.readiness, 7, 21, "Team");
    book.type(NAMES.readiness, 9, 21, "Blue");
    const [inputs, readiness] = reports(book, { stage: "SCALE" });
    expect(inputs.kept).toEqual([expect.objectContaining({ count: 1, unit: "cells" })]);
    expect(readiness.kept.map(({ label, count }) => [label.en, count])).toEqual([
      ["status, owner, due, override, evidence, note", 2],
      ["thresholds you set: R14", 1],
      ["your column V, “Team”", 2],
    ]);
    expect(readiness.changed[0]).toEqual({
      label: { en: "stage GTM to Scale", "zh-CN": "阶段由 GTM 改为规模化" },
      count: 8,
      unit: "rows",
    });
    expect(readiness.added).toEqual([]);
  });
});

test("one cell 130,000 rows down is the user’s, and no more to read than the stack holds", () => {
  const book = firstBuild();
  const withStray = (name: string): ExistingSheet => {
    const existing = book.existing(name);
    const blank = ["", "", "", ""];
    const below = new Array<string[]>(130_000).fill(blank);
    const stray = blank.map((cell, col) => (col === 3 ? "left over" : cell));
    return { ...existing, formulas: [...existing.formulas, ...below, stray] };
  };
  const sheets = { readiness: withStray(NAMES.readiness), inputs: withStray(NAMES.inputs) };
  const planned = planReadiness(START, sheets, NAMES);
  expect(writes(planned)).toBe(0);
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  const kept = planned.report.sheets.map((sheet) => sheet.kept.map(({ label, count }) => [label.en, count]));
  expect(kept).toEqual([
    expect.arrayContaining([["your own rows", 1]]),
    expect.arrayContaining([["your own rows", 1]]),
  ]);
});
