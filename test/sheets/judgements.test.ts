import { planReadiness, readSummary, type ReadinessChoice } from "../../src/sheets/readiness";
import { HEALTHY, readinessFrame, typeInputs, typeIn, typeStatuses } from "./company";
import { startEngine, Workbook } from "./workbook";

/* Where the sheet once parted from the handbook. Expected numbers are by hand, from what the handbook says. */

beforeAll(startEngine);

/** 22 November 2026 */
const TODAY = 46_348;

type Inputs = Readonly<Record<string, readonly number[]>>;

function build(values: Inputs, choice: Partial<ReadinessChoice> = {}) {
  const book = new Workbook();
  const planned = planReadiness({ stage: "GTM", language: "en", asOf: TODAY, ...choice });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  book.apply(planned.plans);
  const [inputs, sheet] = planned.plans.map(({ name }) => name);
  typeInputs(book, inputs, { ...HEALTHY, ...values });
  typeStatuses(book, sheet, "Done");
  return { book, sheet };
}

/** Live value and result of an item. */
function judged(id: string, values: Inputs, choice: Partial<ReadinessChoice> = {}) {
  const { book, sheet } = build(values, choice);
  const { rows, cols } = readinessFrame(book, sheet).now;
  const cells = book.calculate()[sheet][rows.get(id)!];
  book.free();
  return [cells[cols.live], cells[cols.result]];
}

const scale = { stage: "SCALE" } as const;
const about = (value: number) => expect.closeTo(value, 6) as number;

describe("R36: the life of a customer is capped, and not discounted twice", () => {
  // ARPA 500 at a margin of 80% brings 400 a month; a CAC of 4,400 is paid back in 11 months.
  const company = (churn: number, ceiling = 36): Inputs => ({
    I18: [50_000],
    I17: [100],
    I21: [0.8],
    I22: [churn],
    I23: [ceiling],
    I10: [44_000],
    I11: [10],
  });

  test("a payback of 11 months at 2% churn: 36 ÷ 11, for 1 ÷ 2% would be 50 months", () => {
    expect(judged("R36", company(0.02))).toEqual([about(36 / 11), "✓ Pass"]);
    expect(judged("R19", company(0.02))).toEqual([about(11), "✓ Pass"]);
  });

  test("below the ceiling the life is 1 ÷ churn, without churn it is the ceiling", () => {
    expect(judged("R36", company(0.05))).toEqual([about(20 / 11), "✕ Fail"]);
    expect(judged("R36", company(0))).toEqual([about(36 / 11), "✓ Pass"]);
    expect(judged("R36", company(0.02, 24))).toEqual([about(24 / 11), "✕ Fail"]);
  });
});

describe("R12, R13: the R&D share by stage", () => {
  /** R&D of so much of a revenue of 1000, of which innovation and the second curve take `apart`. */
  const rnd = (cost: number, apart = 0): Inputs => ({
    I01: [cost, cost, cost, cost],
    I02: [1000, 1000, 1000, 1000],
    I39: [apart],
  });

  test.each([
    [310, "✓ Pass"],
    [200, "✓ Pass"],
    [199, "◐ Leaving GTM"],
    [150, "◐ Leaving GTM"],
    [149, "✕ Fail"],
  ])("in GTM %d of 1000: %s", (cost, result) => {
    expect(judged("R12", rnd(cost, 100))).toEqual([about(cost / 1000), result]);
  });

  test.each([
    [120, 0, "✓ Pass"],
    [150, 0, "✓ Pass"],
    [151, 0, "◐ Leaving GTM"],
    [199, 0, "◐ Leaving GTM"],
    [200, 0, "✕ Fail"],
    [310, 0, "✕ Fail"],
    [310, 160, "✓ Pass"],
  ])("at Scale %d of 1000, %d of it apart: %s", (cost, apart, result) => {
    expect(judged("R12", rnd(cost, apart), scale)).toEqual([about((cost - apart) / 1000), result]);
  });

  test("at Scale the share need not fall any more once core R&D is within its limit", () => {
    expect(judged("R13", rnd(120))).toEqual([about(0), "✕ Fail"]);
    expect(judged("R13", rnd(120), scale)).toEqual([about(0), "✓ Pass"]);
    expect(judged("R13", rnd(310), scale)).toEqual([about(0), "✕ Fail"]);
    expect(judged("R13", { ...rnd(310), I39: [] }, scale)).toEqual([about(0), "○ No data"]);
  });
});

test("R45: of all costs in GTM, of revenue at Scale", () => {
  // 120 of 1000 revenue; all costs are 400 + 500 + 150 + 130 + 120 = 1300.
  const company = { I02: [1000], I28: [120], I01: [400], I10: [500], I26: [150], I27: [130] };
  expect(judged("R45", company)).toEqual([about(120 / 1300), "✓ Pass"]);
  expect(judged("R45", company, scale)).toEqual([about(0.12), "✕ Fail"]);
});

describe("R16: conversion or efficiency, after against before", () => {
  test.each<[string, number[], number[], number | string, string]>([
    ["flat conversion with fewer hours", [0.2, 0.2, 0.2, 0.2], [50, 48, 45, 40], 0.2, "✓ Pass"],
    ["better conversion with more hours", [0.2, 0.21, 0.22, 0.25], [40, 42, 44, 44], 0.05, "✓ Pass"],
    ["neither", [0.2, 0.25, 0.3, 0.2], [40, 30, 20, 42], 0, "✕ Fail"],
    ["flat conversion, hours not known", [0.2, 0.2], [], "no data", "○ No data"],
    ["better conversion, hours not known", [0.2, 0.25], [], 0.05, "✓ Pass"],
    ["fewer hours, conversion not known", [], [50, 45], 0.1, "✓ Pass"],
    ["one quarter only", [0.25], [40], "no data", "○ No data"],
  ])("%s", (_, conversion, hours, live, result) => {
    const values = { I06: conversion, I40: hours };
    expect(judged("R16", values)).toEqual([typeof live === "number" ? about(live) : live, result]);
  });
});

describe("R48: the subsidy per customer and in total", () => {
  test.each<[string, number[], number[], number | string, string]>([
    ["within in both", [900], [0.95], 0.95, "✓ Pass"],
    ["one customer above", [900], [1.2], 1.2, "✕ Fail"],
    ["the total above", [1100], [0.5], 1.1, "✕ Fail"],
    ["within in total, customers not known", [900], [], "no data", "○ No data"],
    ["the total above, customers not known", [1100], [], 1.1, "✕ Fail"],
  ])("%s", (_, total, highest, live, result) => {
    const values = { I36: total, I37: [1000], I45: highest };
    expect(judged("R48", values, scale)).toEqual([typeof live === "number" ? about(live) : live, result]);
  });
});

describe("R24: 5% of a vertical before another one is opened", () => {
  test.each<[string, number[], number[], string]>([
    ["2%, no other vertical", [20], [0], "✓ Pass"],
    ["2%, another one opened", [20], [1], "✕ Fail"],
    ["5%, another one opened", [50], [1], "✓ Pass"],
    ["2%, others not known", [20], [], "○ No data"],
    ["share not known, no other vertical", [], [0], "✓ Pass"],
    ["neither known", [], [], "○ No data"],
  ])("%s", (_, customers, others, result) => {
    expect(judged("R24", { I12: [1000], I13: customers, I43: others })[1]).toBe(result);
  });
});

describe("status words", () => {
  const after = (word: string, id = "R01") => {
    const { book, sheet } = build({});
    typeIn(book, sheet, id, "status", word);
    const { rows, cols } = readinessFrame(book, sheet).now;
    const cells = book.calculate()[sheet];
    const reason = readSummary(cells)!.obstacles.find((each) => each.id === id)?.detail;
    book.free();
    return [cells[rows.get(id)!][cols.result], reason];
  };

  test.each([
    ["yes", "✓ Pass"],
    ["YES", "✓ Pass"],
    ["是", "✓ Pass"],
    ["partial", "◐ Partly"],
    ["no", "✕ Fail"],
    ["否", "✕ Fail"],
    ["na", "– N/A"],
  ])("of the functions are understood: %s", (word, result) => {
    expect(after(word)[0]).toBe(result);
  });

  test("others are refused in words", () => {
    expect(after("maybe")).toEqual([
      "○ Unclear",
      {
        en: "“maybe” is no status. Choose Done, Partly, Not yet or N/A",
        "zh-CN": "「maybe」不是状态词，请选已完成、部分、未完成或不适用",
      },
    ]);
    expect(after("no")[1]).toEqual({ en: "Not yet", "zh-CN": "未完成" });
  });

  test("a metric that is said not to apply says so, and not its number", () => {
    expect(after("N/A", "R36")).toEqual([
      "– N/A",
      { en: "N/A, which passes no gate", "zh-CN": "「不适用」不能通过关口" },
    ]);
  });
});
