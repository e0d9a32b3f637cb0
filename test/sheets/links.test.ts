import { linksFor, planLinks, planReadiness } from "../../src/sheets/readiness";
import { PERIODS } from "../../src/sheets/readiness/columns";
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
  const deals = new Set(["hg_deals_count", "hg_deals_off_target_share", "hg_deals_new_arr"]);
  const { refs, cells } = linksFor(book.existing("GTM Inputs"), deals);
  expect(refs).toEqual(["I05", "I08"]);
  book.apply([planLinks("GTM Inputs", cells)]);
  const { rows, cols } = inputsFrame(book, "GTM Inputs").now;
  const held = (ref: string) => book.formulas("GTM Inputs")[rows.get(ref)!][cols.p4];
  expect([held("I04"), held("I08")]).toEqual([71, '=IFERROR(1*hg_deals_new_arr,"")']);
  // Once linked nothing is left to offer, and a build leaves the links alone.
  expect(linksFor(book.existing("GTM Inputs"), deals).refs).toEqual([]);
  const again = planReadiness(
    { stage: "GTM", language: "zh-CN", asOf: 46_348 },
    { inputs: book.existing("GTM Inputs"), readiness: book.existing("GTM Readiness") },
  );
  if ("refusal" in again) throw new Error(again.refusal.en);
  book.apply(again.plans);
  expect(held("I08")).toBe('=IFERROR(1*hg_deals_new_arr,"")');
  book.free();
});

test("quarters of costs fill their quarters, oldest first, and every name that is read exists", () => {
  const book = inputs();
  const { refs, cells } = linksFor(book.existing("GTM Inputs"), ALL_NAMES);
  const { rows, cols } = inputsFrame(book, "GTM Inputs").now;
  book.free();
  expect(refs).toHaveLength(25);
  const linked = PERIODS.map(
    (key) => cells.find(({ row, col }) => row === rows.get("I02") && col === cols[key])?.content,
  );
  expect(linked).toEqual(
    [1, 2, 3, 4].map((i) => ({ formula: `=IFERROR(1*(INDEX(hg_costs_q_revenue,1,${i})),"")` })),
  );
});
