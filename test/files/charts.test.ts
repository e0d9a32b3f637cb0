import { planFile, writeWorkbook } from "../../src/files";
import { LANGUAGES } from "../../src/locales/text";
import type { PlannedChart, SheetPlan } from "../../src/sheets/plan";
import { faultsIn } from "./schema";
import { allOf, childrenOf, readXml } from "./xml";
import { readZip } from "./zip";

const MADE = new Date(Date.UTC(2026, 9, 31));

/** A chart of every kind over one block of numbers. */
const chartOf = (changes: Partial<PlannedChart>): PlannedChart => ({
  name: "hg_test_one",
  title: "Revenue & “more”",
  kind: "line",
  area: { row: 8, col: 0, rows: 12, cols: 6 },
  data: { row: 1, col: 0, rows: 3, cols: 4 },
  series: [
    { as: "line", color: "main" },
    { as: "ends", color: "main" },
  ],
  format: "0.0%",
  margins: { left: 56, right: 100, top: 20, bottom: 20 },
  size: { width: 600, height: 240 },
  key: false,
  gap: 60,
  fingerprint: "1",
  ...changes,
});

const planWith = (...charts: readonly PlannedChart[]): SheetPlan => ({
  kind: "test",
  name: "It’s a test",
  properties: {},
  insertRows: [],
  cells: [{ row: 2, col: 1, content: { number: 1 } }],
  columnWidths: {},
  rowHeights: {},
  freeze: { rows: 0, cols: 0 },
  validations: [],
  rules: [],
  dataBars: [],
  outline: [],
  hiddenRows: [1, 2, 3],
  charts,
});

const write = async (...plans: readonly SheetPlan[]) =>
  readZip(await writeWorkbook(plans, { language: "en", made: MADE }));
const partOf = (parts: ReadonlyMap<string, Buffer>, name: string) =>
  readXml(parts.get(name)!.toString("utf8"));
const valueOf = (part: ReturnType<typeof readXml>, name: string) => allOf(part, name).map((each) => each.attributes.get("val")); // prettier-ignore

test("every kind of chart is sound", async () => {
  const charts = [
    chartOf({}),
    chartOf({
      name: "hg_test_two",
      kind: "columns",
      key: true,
      series: [
        { as: "columns", color: "more", labels: "#,##0" },
        { as: "marks", color: "ink", labels: "+#,##0;−#,##0" },
      ],
    }),
    chartOf({
      name: "hg_test_three",
      kind: "columns",
      series: [
        { as: "nothing", color: "other" },
        { as: "columns", color: "gain" },
      ],
    }),
    chartOf({ name: "hg_test_four", kind: "radar", series: [{ as: "line", color: "main" }, { as: "dashes", color: "quiet" }] }), // prettier-ignore
  ];
  const file = await write(planWith(...charts), { ...planWith(charts[0]), kind: "b", name: "Other" });
  expect(faultsIn(file)).toEqual([]);
  const drawing = partOf(file, "xl/drawings/drawing1.xml");
  expect(allOf(drawing, "xdr:cNvPr").map((each) => [each.attributes.get("name"), each.attributes.get("descr")])).toEqual(
    charts.map(({ name, title }) => [name, title]),
  ); // prettier-ignore
});

test("what a chart shows is read from its cells, hidden as they are, and nothing is left to a program’s own taste", async () => {
  const file = await write(planWith(chartOf({})));
  const chart = partOf(file, "xl/charts/chart1.xml");
  expect(allOf(chart, "c:f").map(({ text }) => text)).toEqual(
    [3, 4].flatMap((row) => [
      `'It’s a test'!$A$${row}`,
      "'It’s a test'!$B$2:$D$2",
      `'It’s a test'!$B$${row}:$D$${row}`,
    ]),
  );
  expect(valueOf(chart, "c:plotVisOnly")).toEqual(["0"]);
  expect(valueOf(chart, "c:smooth")).toEqual(["0", "0"]);
  const [anchor] = allOf(partOf(file, "xl/drawings/drawing1.xml"), "xdr:twoCellAnchor");
  const corner = (end: string) => childrenOf(childrenOf(anchor, end)[0]).map(({ text }) => Number(text));
  expect([corner("xdr:from"), corner("xdr:to")]).toEqual([
    [0, 0, 8, 0],
    [6, 0, 20, 0],
  ]);
  const rows = allOf(partOf(file, "xl/worksheets/sheet1.xml"), "row");
  expect(rows.filter((row) => row.attributes.get("hidden") === "1").map((row) => row.attributes.get("r"))).toEqual(["2", "3", "4"]); // prettier-ignore
});

test.each(LANGUAGES)("in %s the margins are drawn from the rows of their ladder", async (language) => {
  const planned = planFile(["margins"], { language, stage: "GTM", asOf: 46_326 });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  const plan = planned.get("margins")!;
  const [chart] = plan.charts!;
  const at = (row: number, col: number) =>
    plan.cells.find((cell) => cell.row === row && cell.col === col)?.content;
  const rates = { en: "Margin 1, share", "zh-CN": "毛利1 占比" };
  const ladder = plan.cells.find(
    ({ content }) => content && "text" in content && content.text === rates[language],
  )!;
  const row = chart.data.row + 1;
  expect(at(row, chart.data.col)).toEqual({ text: { en: "Margin 1", "zh-CN": "毛利1" }[language] });
  expect(at(row, chart.data.col + 12)).toEqual({
    formula: `=IF(ISNUMBER(N${ladder.row + 1}),N${ladder.row + 1},NA())`,
  });
  expect(faultsIn(await write(plan))).toEqual([]);
});

/** A4 on its side with margins of a centimetre, one page wide. */
const PAGE = 190 / 277;

test.each(LANGUAGES)("in %s no chart is cut by the end of a page", (language) => {
  const planned = planFile(["margins", "deals"], { language, stage: "GTM", asOf: 46_326 });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  for (const { charts = [], columnWidths, rowHeights, hiddenRows = [], print } of planned.values()) {
    const wide = Object.values(columnWidths).reduce((sum, width) => sum + width, 0);
    const heightTo = (row: number) =>
      Array.from({ length: row }, (_, i) => (hiddenRows.includes(i) ? 0 : (rowHeights[i] ?? 20))).reduce((sum, each) => sum + each, 0); // prettier-ignore
    for (const { area } of charts) {
      expect(area.col + area.cols).toBeLessThanOrEqual(print!.area.col + print!.area.cols);
      expect(heightTo(area.row + area.rows)).toBeLessThan(wide * PAGE);
    }
  }
});

test("an axis of shares runs from 0 to 1; any other as far as its numbers do", async () => {
  const ends = async (changes: Partial<PlannedChart>) => {
    const chart = partOf(await write(planWith(chartOf(changes))), "xl/charts/chart1.xml");
    return ["c:min", "c:max"].map((name) =>
      allOf(chart, name).map(({ attributes }) => attributes.get("val")),
    );
  };
  expect(await ends({ shares: true })).toEqual([["0"], ["1"]]);
  expect(await ends({})).toEqual([[], []]);
});

test("a name beside a line is that of its series, on one line, without a number of its own", async () => {
  const series = [{ as: "line", color: "main" }, { as: "names", color: "main" }] as const; // prettier-ignore
  const file = await write(planWith(chartOf({ series })));
  expect(faultsIn(file)).toEqual([]);
  const [labels] = allOf(partOf(file, "xl/charts/chart1.xml"), "c:dLbls");
  const said = (name: string) => valueOf(labels, name);
  expect([said("c:showSerName"), said("c:showVal"), said("c:dLblPos")]).toEqual([["1"], ["0"], ["r"]]);
  expect(allOf(labels, "a:bodyPr").map(({ attributes }) => attributes.get("wrap"))).toEqual(["none"]);
});

test("the heads of the history stand over each of its pages", async () => {
  const plans = planFile(["readiness", "inputs", "history"], { language: "en", stage: "GTM", asOf: 46_326 });
  if ("refusal" in plans) throw new Error(plans.refusal.en);
  const book = (await write(plans.get("history")!)).get("xl/workbook.xml")!.toString("utf8");
  expect(/name="_xlnm.Print_Titles"[^>]*>([^<]*)</.exec(book)?.[1]).toMatch(/!\$?(A\$?)?23:/);
});
