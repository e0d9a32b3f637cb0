import { linksFor, planLinks, planReadiness } from "../../src/sheets/readiness";
import type { Content } from "../../src/sheets/plan";
import { barePlan } from "../../src/sheets/readiness/bare-plan";
import { isComputed } from "../../src/sheets/readiness/input";
import { INPUTS } from "../../src/sheets/readiness/inputs";
import { linkFor } from "../../src/sheets/readiness/links";
import { SHEETS } from "../../src/sheets";
import { namesOf } from "../../src/sheets/template/names";
import { inputsFrame, typeInputs } from "./company";
import { startEngine, Workbook } from "./workbook";

beforeAll(startEngine);

const ALL_NAMES = new Set(SHEETS.flatMap((sheet) => namesOf(sheet).map(({ name }) => name)));

function inputs(): Workbook {
  const book = new Workbook();
  const planned = planReadiness({ stage: "GTM", language: "en", asOf: 46_348 });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  book.apply(planned.plans);
  return book;
}

test("only blank inputs are offered, only those whose sheets stand; what was typed stays", () => {
  const book = inputs();
  typeInputs(book, "GTM Inputs", { I04: [71] });
  const deals = new Set(["hg_setup_q_to", "hg_deals_count", "hg_deals_off_target_share", "hg_deals_new_arr"]);
  const { refs, cells } = linksFor(book.existing("GTM Inputs"), deals);
  expect(refs).toEqual(["I05", "I08"]);
  book.apply([planLinks("GTM Inputs", cells)]);
  const { rows, cols } = inputsFrame(book, "GTM Inputs").now;
  const held = (ref: string) => book.formulas("GTM Inputs")[rows.get(ref)!][cols.p4];
  // The column's head says the quarter; the sheet of deals knows that of set-up alone.
  const link = held("I08");
  expect([held("I04"), link]).toEqual([
    71,
    expect.stringMatching(/^=IFERROR\(CHOOSE\(.*G\$5.*,1\*hg_deals_new_arr\),""\)$/),
  ]);
  // Once linked nothing is left to offer, and a build leaves the links alone.
  expect(linksFor(book.existing("GTM Inputs"), deals).refs).toEqual([]);
  const again = planReadiness(
    { stage: "GTM", language: "zh-CN", asOf: 46_348 },
    { inputs: book.existing("GTM Inputs"), readiness: book.existing("GTM Readiness") },
  );
  if ("refusal" in again) throw new Error(again.refusal.en);
  book.apply(again.plans);
  expect(held("I08")).toBe(link);
  book.free();
});

test("every name that is read exists", () => {
  const book = inputs();
  const { refs } = linksFor(book.existing("GTM Inputs"), ALL_NAMES);
  book.free();
  expect(refs).toHaveLength(34);
});

test("every input that people type has a sheet that can fill it, but for the hours of a deal, which none keeps", () => {
  const typed = INPUTS.filter((input) => !isComputed(input) && input.first === undefined);
  const unlinked = typed.filter(({ ref }) => linkFor(ref, 0, "B1") === undefined);
  expect(unlinked.map(({ ref }) => ref)).toEqual(["I40"]);
});

test("a link shows the figure of the quarter that heads its column, and none where the other sheet has no such quarter", () => {
  const head = "B1";
  const link = linkFor("I02", 0, head)!;
  const shown = (quarter: string, until: number) => {
    const book = new Workbook();
    // Quarters of costs, the last one ending with the day that set-up names.
    const cells: readonly (readonly [number, number, Content])[] = [
      [0, 1, { text: quarter }],
      [1, 0, { number: until }],
      // A row of costs for each of the twelve months.
      ...Array.from({ length: 12 }, (_, i): readonly [number, number, Content] => [4, i, { number: until - 15 - 30 * i }]), // prettier-ignore
      ...[11, 12, 13, 14].map((n, i): readonly [number, number, Content] => [2, i, { number: n }]),
      [
        3,
        0,
        {
          formula: link
            .replaceAll("hg_setup_q_to", "$A$2")
            .replaceAll("hg_costs_q_revenue", "$A$3:$D$3")
            .replaceAll("hg_costs_month", "$A$5:$L$5"),
        },
      ],
    ];
    book.apply([
      barePlan(
        "x",
        "Sheet",
        cells.map(([row, col, content]) => ({ row, col, content })),
      ),
    ]);
    const value = book.calculate().Sheet[3][0];
    book.free();
    return value;
  };
  // 30 September and 31 December 2026
  const [SEPTEMBER, DECEMBER] = [46_295, 46_387];
  expect(["Q4 2025", "Q1 2026", "2026 Q2", "Q3 2026", "Q4 2026"].map((quarter) => shown(quarter, SEPTEMBER))).toEqual([11, 12, 13, 14, ""]); // prettier-ignore
  expect(["Q4 2025", "2026 Q3", "Q4 2026"].map((quarter) => shown(quarter, DECEMBER))).toEqual(["", 13, 14]);
});

describe("what monthly costs, the attacked vertical and subsidies say", () => {
  /** 30 September 2026 */
  const SEPTEMBER = 46_295;
  /** 15 July, August and September 2026. */
  const MONTHS = [46_218, 46_249, 46_280];

  /** What the link of an input to the quarter to September shows, over columns of another sheet by their names. */
  function shown(ref: string, columns: Readonly<Record<string, readonly (string | number)[]>>) {
    const names = Object.keys(columns);
    const formula = names.reduce(
      (text, name, row) => text.replaceAll(new RegExp(`\\b${name}\\b`, "g"), `$A$${row + 5}:$C$${row + 5}`),
      linkFor(ref, 0, "$B$1")!.replaceAll("hg_setup_q_to", "$A$2"),
    );
    const book = new Workbook();
    const held = (value: string | number): Content => (typeof value === "number" ? { number: value } : { text: value }); // prettier-ignore
    book.apply([
      barePlan("x", "Sheet", [
        { row: 0, col: 1, content: { text: "Q3 2026" } },
        { row: 1, col: 0, content: { number: SEPTEMBER } },
        { row: 2, col: 0, content: { formula } },
        ...names.flatMap((name, row) =>
          columns[name].flatMap((value, col) =>
            value === "" ? [] : [{ row: row + 4, col, content: held(value) }],
          ),
        ),
      ]),
    ]);
    const value = book.calculate().Sheet[2][0];
    book.free();
    return value;
  }

  const costs = (column: string, values: readonly (string | number)[], months = MONTHS) => ({
    hg_costs_month: months,
    [`hg_costs_${column}`]: values,
  });

  test.each([
    ["sellers at the end of the quarter", "I07", costs("sellers", [20, 21, 23]), 23],
    ["a last month that does not say how many", "I07", costs("sellers", [20, 21, ""]), ""],
    ["supervisors, of whom there may be none", "I38", costs("supervisors", [1, 1, 0]), 0],
    [
      "pay and travel of a seller, three months of it",
      "I09",
      costs("per_seller", [30_000, 31_000, 32_000]),
      93_000,
    ],
    ["a month without sellers", "I09", costs("per_seller", [30_000, "", 32_000]), ""],
    ["innovation", "I39", costs("innovation", [5, "", 7]), 12],
    ["two months of three", "I39", costs("innovation", [5, 6], MONTHS.slice(0, 2)), ""],
  ])("%s", (_, ref, columns, value) => {
    expect(shown(ref, columns)).toBe(value);
  });

  const verticals = (attacked: readonly string[], own: readonly (string | number)[] = [12, 30, 4]) => ({
    hg_market_share_attacked: attacked,
    hg_market_share_target: [400, 600, 90],
    hg_market_share_own: own,
  });

  test.each([
    ["the one that is attacked", ["No", "Yes", "No"], [600, 30, 0]],
    ["in Chinese", ["否", "是", ""], [600, 30, 0]],
    ["two at once: which of them is not known, but how many are", ["Yes", "Yes", "No"], ["", "", 1]],
    ["none", ["No", "", ""], ["", "", ""]],
  ])("%s", (_, attacked, values) => {
    expect(["I12", "I13", "I43"].map((ref) => shown(ref, verticals(attacked)))).toEqual(values);
  });

  test("no customer there is an answer; not counted is none", () => {
    expect(shown("I13", verticals(["", "", "Yes"], [12, 30, 0]))).toBe(0);
    expect(shown("I13", verticals(["", "", "Yes"], [12, 30, ""]))).toBe("");
  });

  /** The cap of each is what it renews for a year at its margin: 520 × 0.5, 480 × 0.5 and, before, 300 × 0.5. */
  const subsidies = (more: Readonly<Record<string, readonly (string | number)[]>> = {}) => ({
    hg_budget_signed: [46_218, 46_295, 46_203],
    hg_budget_subsidy: [310, 60, 900],
    hg_budget_use: [310 / 260, 60 / 240, 900 / 150],
    hg_budget_subsidy_base: ["renewal gross profit"],
    ...more,
  });

  test.each([
    ["those signed in the quarter, in total and the highest", {}, [370, 310 / 260]],
    ["none signed in it", { hg_budget_signed: [46_100, 46_100, 46_100] }, ["", ""]],
    [
      "one of them without its day: whose quarter it is nobody knows",
      { hg_budget_signed: [46_218, "", 46_203] },
      ["", ""],
    ],
    [
      "one without its cap: the highest is not known",
      { hg_budget_use: [310 / 260, "○ no data", 6] },
      [370, ""],
    ],
    ["a cap of renewal revenue, another ratio", { hg_budget_subsidy_base: ["续费收入"] }, [370, ""]],
  ])("%s", (_, more, [total, highest]) => {
    expect(shown("I36", subsidies(more))).toBe(total);
    expect(shown("I45", subsidies(more))).toEqual(
      typeof highest === "number" ? expect.closeTo(highest, 9) : "",
    );
  });
});
