import { linksFor, planLinks, planReadiness } from "../../src/sheets/readiness";
import type { Content } from "../../src/sheets/plan";
import { barePlan } from "../../src/sheets/readiness/bare-plan";
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
  expect(refs).toHaveLength(25);
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
      ...[11, 12, 13, 14].map((n, i): readonly [number, number, Content] => [2, i, { number: n }]),
      [
        3,
        0,
        { formula: link.replaceAll("hg_setup_q_to", "$A$2").replaceAll("hg_costs_q_revenue", "$A$3:$D$3") },
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
