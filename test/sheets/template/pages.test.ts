import { ALL_SHEETS, SHEETS } from "../../../src/sheets";
import type { SheetPlan } from "../../../src/sheets/plan";
import { planSheets } from "../../../src/sheets/template";
import { endKey, headingKey, newGeometry } from "../../../src/sheets/template/geometry";

/* Sheets on paper: A4 across with margins of a centimetre is 277 by 190 mm, and a pixel at 100% is 25.4 ÷ 96 mm. */

const MM = 25.4 / 96;
const PAPER = { width: 277 / MM, height: 190 / MM };

const planned = planSheets({
  building: SHEETS,
  definitions: ALL_SHEETS,
  existing: new Map(),
  choice: { language: "en", stage: "GTM", asOf: 46_341 },
});
if ("refusal" in planned) throw new Error(planned.refusal.en);
const plans = new Map(planned.plans.map((plan) => [plan.kind, plan] as const));

const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

const heightOf = ({ rowHeights, hiddenRows = [] }: SheetPlan, from: number, to: number) =>
  total(
    Array.from({ length: to - from }, (_, i) => (hiddenRows.includes(from + i) ? 0 : (rowHeights[from + i] ?? 20))), // prettier-ignore
  );

const widthOf = ({ columnWidths, print }: SheetPlan) =>
  total(Array.from({ length: print!.area.col + print!.area.cols }, (_, col) => columnWidths[col] ?? 0));

/** The size at which a sheet is printed: as it says, or by as much as it is wider than a page. */
const sizeOf = (plan: SheetPlan) =>
  plan.print!.scale === undefined ? Math.min(1, PAPER.width / widthOf(plan)) : plan.print!.scale / 100;

/** Where pages end from a row on, by the heights of rows alone. */
function pageEnds(plan: SheetPlan): number[] {
  const { area, breaks: own = [], parts = [], titleFrom = 0, titleRows } = plan.print!;
  const breaks = [...own, ...parts.map(({ row }) => row).filter((row) => row > 0)];
  const room = PAPER.height / sizeOf(plan) - heightOf(plan, titleFrom, titleFrom + titleRows);
  const ends: number[] = [];
  let used = 0;
  for (let row = 0; row < area.row + area.rows; row++) {
    const height = heightOf(plan, row, row + 1);
    if (breaks.includes(row) || used + height > room) {
      ends.push(row);
      used = 0;
    }
    used += height;
  }
  return ends;
}

test.each(SHEETS.map((sheet) => [sheet.id, sheet] as const))(
  "%s is not cut where it need not be",
  (id, sheet) => {
    const plan = plans.get(id)!;
    const { rows } = newGeometry(sheet, plan.name);
    const room = PAPER.height / sizeOf(plan) - 100;
    const ends = pageEnds(plan);
    const { sections } = sheet;
    const starts = sections.flatMap((section) =>
      section.chart?.place && "beside" in section.chart.place
        ? []
        : [{ section, row: rows.get(headingKey(section))! }],
    );
    const cut = starts.flatMap(({ section, row }, i) => {
      const end =
        i + 1 < starts.length ? starts[i + 1].row - 1 : plan.print!.area.row + plan.print!.area.rows;
      const isShort = heightOf(plan, row, end) < room;
      return isShort && ends.some((each) => each > row && each < end) ? [section.id] : [];
    });
    expect(cut).toEqual([]);
    // Three rows at least go with a heading.
    expect(starts.filter(({ row }) => ends.some((each) => each > row && each <= row + 3))).toEqual([]);
  },
);

test("every sheet can be read on paper: no letters below five points", () => {
  const sizes = SHEETS.map(({ id }) => ({ id, size: sizeOf(plans.get(id)!) }));
  // The letters of a sheet have ten points.
  expect(sizes.filter(({ size }) => size < 0.48)).toEqual([]);
});

test("the head of a long log at the end is on each of its pages", () => {
  const { print, name } = plans.get("deals")!;
  const deals = SHEETS.find(({ id }) => id === "deals")!;
  const { rows } = newGeometry(deals, name);
  expect([print!.titleFrom, print!.titleRows]).toEqual([rows.get("deals-head"), 1]);
  expect(rows.get(endKey(deals.sections.at(-1)!))).toBe(print!.area.row + print!.area.rows - 1);
  // What is shorter than a page goes on under the title.
  expect(plans.get("setup")!.print).toMatchObject({ titleRows: 2 });
});

test("the radar goes over pages side by side, and can be read", () => {
  // Its smallest letters have nine points.
  expect(9 * sizeOf(plans.get("trap-radar")!)).toBeGreaterThanOrEqual(5.5);
});
