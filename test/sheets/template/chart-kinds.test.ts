import { computed } from "../../../src/sheets/template/columns";
import { defineSheet } from "../../../src/sheets/template/define";
import { chart, grid, item, timeline } from "../../../src/sheets/template/kinds";
import { planSheets } from "../../../src/sheets/template/plan-sheets";
import { same } from "../../../src/locales/text";
import { LANGUAGES } from "../../../src/locales/text";
import type { ExistingSheet, PlannedChart } from "../../../src/sheets/plan";
import { writeWorkbook } from "../../../src/files";
import { faultsIn } from "../../files/schema";
import { readZip } from "../../files/zip";
import { Book, startEngine } from "./book";

beforeAll(startEngine);

const amount = (id: string, number: number) =>
  item(id, same(id), { total: { owner: "yours", unit: "money", value: { number } } });

const SHEET = defineSheet({
  id: "charted",
  family: "review",
  title: { en: "Charted", "zh-CN": "图表示例" },
  purpose: same("A sheet for tests"),
  needs: [],
  sections: [
    grid(
      "year",
      { en: "Year", "zh-CN": "年度" },
      [computed("total", same("Total"), "money", "=0"), computed("score", same("Score"), "number", "=0.5")],
      [
        amount("opening", 100),
        amount("won", 40),
        amount("left", -30),
        amount("less", -90),
        amount("closing", 20),
      ],
    ),
    chart(
      "steps",
      { en: "MRR in a year", "zh-CN": "年度 MRR" },
      {
        type: "waterfall",
        of: "year",
        series: [{ id: "total", color: "main" }],
        totals: ["opening", "closing"],
        unit: "count",
        place: { beside: "year" },
      },
      same("the steps are column C"),
    ),
    timeline("months", { en: "Months", "zh-CN": "按月" }, { every: "month", count: 3, typed: false }, [
      { id: "new", label: same("New"), unit: "money", formula: "=10" },
      { id: "lost", label: same("Lost"), unit: "money", formula: "=-4" },
      { id: "net", label: same("Net"), unit: "money", formula: '=IF(1,"",0)' },
    ]),
    chart(
      "bridge",
      { en: "Moves by month", "zh-CN": "逐月变动" },
      {
        type: "columns",
        of: "months",
        series: [
          { id: "new", color: "main" },
          { id: "lost", color: "left" },
          { id: "net", color: "ink", as: "marks", signed: true },
        ],
        unit: "count",
        place: { rows: 8 },
      },
    ),
    chart(
      "five",
      { en: "Capabilities", "zh-CN": "能力雷达" },
      {
        type: "radar",
        of: "year",
        series: [{ id: "score", color: "main" }],
        points: ["won", "left", "less"],
        unit: "percent",
      },
    ),
  ],
});

const choice = { language: "en", stage: "GTM", asOf: 46_341 } as const;

function planned(existing = new Map<string, ExistingSheet>(), language: (typeof LANGUAGES)[number] = "en") {
  const done = planSheets({
    building: [SHEET],
    definitions: [SHEET],
    existing,
    choice: { ...choice, language },
  });
  if ("refusal" in done) throw new Error(done.refusal.en);
  return done.plans[0];
}

const named = (charts: readonly PlannedChart[] | undefined, id: string) =>
  charts!.find(({ name }) => name === `hg_charted_${id}`)!;

test("steps hang where the ones before them end, totals stand on the zero line", () => {
  const book = new Book();
  const plan = planned();
  book.apply([plan]);
  const { data, series } = named(plan.charts, "steps");
  const rows = book.calculate()[plan.name].slice(data.row, data.row + data.rows);
  expect(rows.map((row) => row.slice(data.col, data.col + data.cols))).toEqual([
    ["", "opening", "won", "left", "less", "closing"],
    // 100, 140, 110, 20: each step between the level before and the one after.
    ["Below the step", 0, 100, 110, 20, 0],
    ["Total", 100, 0, 0, 0, 20],
    ["Up", 0, 40, 0, 0, 0],
    ["Down", 0, 0, 30, 90, 0],
  ]);
  expect(series.map(({ as }) => as)).toEqual(["nothing", "columns", "columns", "columns"]);
});

test("a chart at the right begins in the row of its section, one below has its bars under their months", () => {
  const plan = planned();
  const heading = (text: string) =>
    plan.cells.find(({ content }) => content && "text" in content && content.text === text)!;
  const steps = named(plan.charts, "steps");
  const title = heading("MRR in a year");
  expect(title.row).toBe(heading("Year").row);
  expect(steps.area).toMatchObject({ row: title.row + 2, col: title.col });
  const bridge = named(plan.charts, "bridge");
  const months = plan.cells.filter(({ row, content }) => row === heading("Months").row + 1 && content && "formula" in content); // prettier-ignore
  const left = Array.from(
    { length: months[0].col - bridge.area.col },
    (_, i) => plan.columnWidths[bridge.area.col + i],
  );
  expect(bridge.margins.left).toBe(left.reduce((sum, width) => sum + width, 0));
  expect(bridge.area.col + bridge.area.cols).toBe(months[2].col + 1);
  expect(bridge.area.rows).toBe(8);
});

test("a month without a number has no mark, and neither has a column", () => {
  const book = new Book();
  const plan = planned();
  book.apply([plan]);
  const { data } = named(plan.charts, "bridge");
  const rows = book.calculate()[plan.name].slice(data.row + 1, data.row + data.rows);
  expect(rows.map((row) => row.slice(data.col + 1, data.col + data.cols))).toEqual([
    [10, 10, 10],
    [-4, -4, -4],
    ["#N/A", "#N/A", "#N/A"],
  ]);
});

test("a second plan writes nothing, wherever rows and columns went, and finds its charts there", () => {
  const book = new Book();
  const first = planned();
  book.apply([first]);
  const existing = () => new Map([["charted", { ...book.read(first.name), properties: first.properties }]]);
  expect(planned(existing()).cells).toEqual([]);
  book.insertRows(first.name, 0, 2);
  book.insertColumns(first.name, 0, 1);
  const again = planned(existing());
  expect(again.cells.filter(({ content }) => content)).toEqual([]);
  for (const chart of first.charts!) {
    const { area, data, fingerprint } = again.charts!.find(({ name }) => name === chart.name)!;
    expect(data).toEqual({ ...chart.data, row: chart.data.row + 2, col: chart.data.col + 1 });
    expect(area).toMatchObject({ row: chart.area.row + 2, col: chart.area.col + 1, rows: chart.area.rows });
    expect(fingerprint).toBe(chart.fingerprint);
  }
});

test.each(LANGUAGES)("in %s the file is sound", async (language) => {
  const file = await writeWorkbook([planned(undefined, language)], { language, made: new Date(0) });
  expect(faultsIn(readZip(file))).toEqual([]);
});

// Columns: 0 has the ids, 1 the labels, 2 to 4 the months.
test.each([
  ["labels left of the ids", 1, -1],
  ["the first month beside the ids", 2, -1],
  ["the first month right of the others", 2, 2],
  ["the ids among the months", 0, 3],
])("with %s a second build writes nothing either", (_, from, by) => {
  const book = new Book();
  const first = planned();
  book.apply([first]);
  book.moveColumn(first.name, from, by);
  const existing = () => new Map([["charted", { ...book.read(first.name), properties: first.properties }]]);
  book.apply([planned(existing())]);
  expect(planned(existing()).cells.filter(({ content }) => content)).toEqual([]);
});
