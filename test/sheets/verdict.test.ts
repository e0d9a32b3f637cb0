import { planReadiness, type ReadinessChoice } from "../../src/sheets/readiness";
import { HEALTHY, inputsFrame, readinessFrame, typeInputs, typeIn, typeStatuses } from "./company";
import { cellOf, startEngine, Workbook } from "./workbook";

beforeAll(startEngine);

/** 22 November 2026 */
const TODAY = 46_348;

type Inputs = Readonly<Record<string, readonly number[]>>;

interface Built {
  readonly book: Workbook;
  readonly sheet: string;
  readonly inputs: string;
}

function build(choice: Partial<ReadinessChoice> = {}, statuses = "Done", values: Inputs = HEALTHY): Built {
  const book = new Workbook();
  const planned = planReadiness({ stage: "GTM", language: "en", asOf: TODAY, ...choice });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  book.apply(planned.plans);
  const [inputs, sheet] = planned.plans.map(({ name }) => name);
  typeInputs(book, inputs, values);
  if (statuses) typeStatuses(book, sheet, statuses);
  return { book, sheet, inputs };
}

/** What the sheet shows: the lines of the verdict, and live values and results by item. */
function shown({ book, sheet }: Built) {
  const { rows, cols } = readinessFrame(book, sheet).now;
  const cells = book.calculate()[sheet];
  const at = (address: string) => cellOf(cells, address);
  return {
    verdict: at("A2"),
    score: at("D2"),
    counts: at("A3"),
    first: at("A4"),
    second: at("A5"),
    meta: at("A6"),
    marks: [2, 3, 4, 5, 6].map((row) => at(`I${row}`)),
    live: (id: string) => cells[rows.get(id)!][cols.live],
    result: (id: string) => cells[rows.get(id)!][cols.result],
  };
}

const without = (...refs: string[]): Inputs =>
  Object.fromEntries(Object.entries(HEALTHY).filter(([ref]) => !refs.includes(ref)));

describe("the verdict", () => {
  test("everything met is ready, with a full score", () => {
    const sheet = shown(build());
    expect(sheet.verdict).toBe("✓ Ready");
    expect(sheet.score).toBe(1);
    expect(sheet.counts).toBe("13 of 13 gates passed.");
    expect([sheet.first, sheet.second]).toEqual(["", ""]);
    expect(sheet.marks).toEqual(["1/1 ✓", "3/3 ✓", "1/1 ✓", "6/6 ✓", "2/2 ✓"]);
    expect(sheet.meta).toBe("Stage GTM · thresholds: handbook · as of Q3 2026 · built 22 Nov 2026");
  });

  test("a sheet nobody has filled in has not enough data, and says what is open", () => {
    const sheet = shown(build({}, "", {}));
    expect(sheet.verdict).toBe("○ Not enough data");
    expect(sheet.score).toBe("–");
    expect(sheet.counts).toBe("0 of 13 gates passed, 13 open.");
    expect(sheet.first).toBe("Open: R01, R02, R06, R16, R17/R38, R03, R04, R05, R36, R37, R39, R55, R56");
    expect(sheet.result("R12")).toBe("○ No data");
    expect(sheet.live("R12")).toBe("no data");
  });

  test("one failed gate holds, and is named with its number", () => {
    // A margin of 40 % over 36 months, for churn of 1 % would mean 100, pulls LTV : CAC below 3.
    const sheet = shown(build({}, "Done", { ...HEALTHY, I21: [0.4] }));
    const ltv = 5_136 * 0.4 * 36;
    const cac = (2_186_000 + 1_998_000 + 2_560_000 + 2_672_400) / (55 + 46 + 63 + 64);
    expect(sheet.live("R36")).toBeCloseTo(ltv / cac, 6);
    expect(sheet.verdict).toBe("✕ Not ready");
    expect(sheet.counts).toBe("12 of 13 gates passed, 1 failed.");
    expect(sheet.first).toBe(`R36 UE (LTV:CAC) is above 3: now ${(ltv / cac).toFixed(2)}×`);
    expect(sheet.marks[3]).toBe("5/6 ✕");
  });

  test("a gate that is partly met holds, and several are all named", () => {
    const built = build();
    typeIn(built.book, built.sheet, "R39", "status", "Partly");
    typeIn(built.book, built.sheet, "R55", "status", "Not yet");
    typeIn(built.book, built.sheet, "R56", "status", "N/A");
    const sheet = shown(built);
    expect(sheet.verdict).toBe("✕ Not ready");
    expect(sheet.counts).toBe("10 of 13 gates passed, 2 failed, 1 partly met.");
    expect(sheet.first).toBe("R39 Leading indicator of survival found and at a healthy level: Partly");
    expect(sheet.second).toBe("3 in all: R39, R55, R56");
  });

  test("of two gates that stop it both are named, a long title as far as it has room", () => {
    const built = build();
    typeIn(built.book, built.sheet, "R39", "status", "Partly");
    typeIn(built.book, built.sheet, "R56", "status", "Not yet");
    const sheet = shown(built);
    expect(sheet.first).toBe("R39 Leading indicator of survival found and at a healthy level: Partly");
    expect(sheet.second).toBe(
      "R56 New-sign and renewal teams are split before the stage ends; incent…: Not yet",
    );
  });

  test("at the last stage more gates are open than one line holds", () => {
    const sheet = shown(build({ stage: "SCALE" }, "", {}));
    expect(sheet.first).toBe("Open: R01, R51, R02, R06, R16, R17/R38, R03, R52, R04, R05, R36, R37, R39");
    expect(sheet.second).toBe("Open: R47, R48, R49/R50, R53, R55, R56");
  });

  test("and more may stop it than one line names", () => {
    const built = build({ stage: "SCALE" }, "Not yet", {});
    expect(shown(built).second).toBe(
      "13 in all: R01, R51, R02, R06, R03, R52, R04, R05, R39, R47, R53, R55, R56",
    );
    // With UE and NDR failing too.
    typeInputs(built.book, built.inputs, { ...HEALTHY, I21: [0.01], I33: [1] });
    expect(shown(built).second).toBe("14 in all: see the results");
  });

  test("only gates of the last stage are open: the first line names them, and the second stays empty", () => {
    const built = build({ stage: "SCALE" });
    typeIn(built.book, built.sheet, "R53", "status", "");
    expect([shown(built).first, shown(built).second]).toEqual(["Open: R53", ""]);
  });

  test("a missing input is not a failure", () => {
    const sheet = shown(build({}, "Done", without("I22")));
    expect(sheet.live("R36")).toBe("no data");
    expect(sheet.result("R36")).toBe("○ No data");
    expect(sheet.verdict).toBe("○ Not enough data");
    expect(sheet.first).toBe("Open: R36");
  });

  test("a real error shows as one, and is not taken for a missing input", () => {
    const sheet = shown(build({}, "Done", { ...HEALTHY, I38: [0] }));
    expect(sheet.live("R59")).toBe("#DIV/0!");
    expect(sheet.result("R59")).toBe("○ Error");
  });
});

describe("an any-of group", () => {
  const yieldTooLow = { I08: [2_000_000] };

  test("passes with one pass", () => {
    const sheet = shown(build({}, "Done", { ...HEALTHY, ...yieldTooLow }));
    expect(sheet.result("R17")).toBe("✕ Fail");
    expect(sheet.result("R38")).toBe("✓ Pass");
    expect(sheet.verdict).toBe("✓ Ready");
  });

  test("fails when none of its items passes, and names both", () => {
    const margin2Falls = { I26: [872_000, 921_000, 968_000, 3_014_000] };
    const sheet = shown(build({}, "Done", { ...HEALTHY, ...yieldTooLow, ...margin2Falls }));
    expect(sheet.verdict).toBe("✕ Not ready");
    expect(sheet.first).toMatch(/^R17 Output per seller .*: now 1\.37× \/ R38 Extra sales capacity/);
  });

  test("is open while one of its items could still pass", () => {
    // No seller was added: whether more of them add margin is not known.
    const sheet = shown(build({}, "Done", { ...HEALTHY, ...yieldTooLow, I07: [13, 13, 16, 16] }));
    expect(sheet.result("R38")).toBe("○ No data");
    expect(sheet.verdict).toBe("○ Not enough data");
    expect(sheet.first).toBe("Open: R17/R38");
  });

  test("the second group decides at scale only", () => {
    const share = { I13: [35] };
    const built = build({ stage: "SCALE" }, "Done", { ...HEALTHY, ...share });
    expect(shown(built).verdict).toBe("✓ Ready");
    typeIn(built.book, built.sheet, "R50", "status", "Not yet");
    expect(shown(built).verdict).toBe("✕ Not ready");
  });
});

describe("stages", () => {
  test("at PMF six gates decide, and nothing else counts", () => {
    const sheet = shown(build({ stage: "PMF" }, "Done", {}));
    expect(sheet.verdict).toBe("✓ Ready");
    expect(sheet.counts).toBe("6 of 6 gates passed.");
    expect(sheet.marks).toEqual(["1/1 ✓", "2/2 ✓", "1/1 ✓", "2/2 ✓", "–"]);
    expect(sheet.result("R07")).toBe("– Later");
  });

  test("at scale nineteen gates decide", () => {
    const sheet = shown(build({ stage: "SCALE" }));
    expect(sheet.verdict).toBe("✓ Ready");
    expect(sheet.counts).toBe("19 of 19 gates passed.");
    expect(sheet.live("R47")).toBeCloseTo(2_033_230 / 2_309_770, 9);
    expect(sheet.live("R48")).toBeCloseTo(0.95, 9);
  });

  test("R39 answers for R47 while there is no NDR", () => {
    const built = build({ stage: "SCALE" }, "Done", without("I33"));
    expect(shown(built).result("R47")).toBe("✓ Pass");
    typeIn(built.book, built.sheet, "R39", "status", "Partly");
    const sheet = shown(built);
    expect(sheet.result("R47")).toBe("◐ Partly");
    expect(sheet.counts).toBe("17 of 19 gates passed, 2 partly met.");
  });

  test("an item of a later stage does not count, whatever its status", () => {
    const built = build();
    typeIn(built.book, built.sheet, "R51", "status", "Not yet");
    const sheet = shown(built);
    expect(sheet.verdict).toBe("✓ Ready");
    expect(sheet.score).toBe(1);
  });
});

describe("in Chinese", () => {
  test("the same logic in the same cells, and English status words are understood", () => {
    const built = build({ language: "zh-CN" }, "已完成");
    expect(shown(built).verdict).toBe("✓ 已就绪");
    typeIn(built.book, built.sheet, "R56", "status", "Not yet");
    typeIn(built.book, built.sheet, "R39", "status", "部分");
    const sheet = shown(built);
    expect(sheet.verdict).toBe("✕ 未就绪");
    expect(sheet.counts).toBe("13 道关口通过 11 道，1 道未过，1 道部分达成。");
    expect(sheet.first).toBe("R39 找到存续先导指标且已达健康水平：部分");
    expect(sheet.second).toBe("R56 阶段结束前完成新续分离，激励挂钩留存：Not yet");
  });

  test("several gates that stop it, and a quarter, as a sentence has them", () => {
    const built = build({ language: "zh-CN" }, "已完成");
    for (const id of ["R39", "R55", "R56"]) typeIn(built.book, built.sheet, id, "status", "不适用");
    const sheet = shown(built);
    expect(sheet.second).toBe("共 3 道：R39、R55、R56");
    expect(sheet.meta).toBe("阶段：GTM · 阈值：手册 · 截至 2026 年第三季度 · 生成于 2026-11-22");
  });

  test("missing inputs and open gates", () => {
    const sheet = shown(build({ language: "zh-CN" }, "已完成", without("I22")));
    expect(sheet.live("R36")).toBe("缺数据");
    expect(sheet.verdict).toBe("○ 数据不足");
    expect(sheet.first).toBe("未填：R36");
  });
});

describe("the score", () => {
  test("weighs gates 3, strong items 2, advice 1; partly counts half; N/A and later are left out", () => {
    const built = build();
    typeIn(built.book, built.sheet, "R01", "status", "Partly");
    typeIn(built.book, built.sheet, "R07", "status", "N/A");
    typeIn(built.book, built.sheet, "R08", "status", "");
    typeIn(built.book, built.sheet, "R09", "status", "some other word");
    const cells = built.book.calculate()[built.sheet];
    // Product: R01 3 × ½, R07 out, R08 and R09 0 of 2, R10–R13 2 each, R51 later.
    expect(cellOf(cells, "I9")).toBeCloseTo((1.5 + 8) / (3 + 4 + 8), 9);
    expect(cellOf(cells, "H2")).toBeCloseTo((1.5 + 8) / 15, 9);
    expect(cellOf(cells, "D9")).toBe(4);
    // All: 14 gates’ items weigh 3, R25 weighs 1, the other 37 weigh 2.
    const possible = 14 * 3 + 1 + 37 * 2 - 2;
    expect(cellOf(cells, "D2")).toBeCloseTo((possible - 1.5 - 4) / possible, 9);
  });
});

describe("live values", () => {
  test("each metric by hand", () => {
    const sheet = shown(build());
    const acv = (3_256_224 / 634) * 12;
    const cac = 9_416_400 / 228;
    const margin2 = [
      9_359_940 - 2_672_400 - 1_014_000 - 1_071_000,
      8_440_200 - 2_560_000 - 968_000 - 1_012_000,
    ];
    const rdShares = [2_499 / 7_099.36, 2_616 / 7_694.85, 2_743 / 8_440.2, 2_939 / 9_359.94];
    const slope = ([a, b, c, d]: number[]) => (3 * (d - a) + (c - b)) / 10;
    const expected: Record<string, number> = {
      R12: 2_939_000 / 9_359_940,
      R13: slope(rdShares),
      R14: 6 / 71,
      // Hours per deal fall by 3 of 46; conversion rises by 1.8 points only.
      R16: 3 / 46,
      R17: 4_815_400 / 16 / 91_500,
      R18: cac / acv,
      R19: cac / ((acv / 12) * 0.82),
      R24: 350 / 6_000,
      R25: 1_853_000 / 9_359_940,
      R29: slope([31, 29, 26, 24]),
      R33: 1,
      R36: ((acv / 12) * 0.82 * 36) / cac,
      R37: margin2[0],
      R38: (margin2[0] - margin2[1]) / 2,
      R41: (376_540 - 100_000) / 2_309_770,
      R42: 0.12,
      R43: 184_000 / acv,
      R45: 823 / (2_939 + 2_672.4 + 1_014 + 1_071 + 823),
      R47: 2_033_230 / 2_309_770,
      R48: 0.95,
      R49: 350 / 6_000,
      R59: 8,
    };
    for (const [id, value] of Object.entries(expected)) {
      expect({ id, value: sheet.live(id) }).toEqual({ id, value: expect.closeTo(value, 6) });
    }
  });

  test("a trend needs its periods: three for R13, two for the others", () => {
    const two = (ref: string) => HEALTHY[ref].slice(2);
    const sheet = shown(build({}, "Done", { ...HEALTHY, I01: two("I01"), I15: two("I15") }));
    expect(sheet.live("R13")).toBe("no data");
    expect(sheet.live("R29")).toBeCloseTo(-2, 9);
    expect(sheet.live("R12")).toBeCloseTo(2_939_000 / 9_359_940, 9);
  });

  test("the inputs say what is missing and how many are filled", () => {
    const built = build({}, "Done", { ...without("I37"), I01: HEALTHY.I01.slice(2) });
    const { rows, cols } = inputsFrame(built.book, built.inputs).now;
    const cells = built.book.calculate()[built.inputs];
    const check = (ref: string) => cells[rows.get(ref)!][cols.check];
    expect(check("I37")).toBe("○ Missing");
    expect(check("I01")).toBe("◐ 2 of 3");
    expect(check("I25")).toBe("✓");
    // I37 and I44, which needs it; I01, and I03 for the same reason.
    expect(cellOf(cells, "H3")).toBe(45 - 4);
  });
});
