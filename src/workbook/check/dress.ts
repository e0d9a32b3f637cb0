import { areaAddress } from "../../excel/address";
import { splitAddress } from "../../excel/sheet-name";
import type { PlannedChart, SheetPlan } from "../../sheets/plan";
import { drawCharts } from "../apply/charts";
import { layOut, setUpPage } from "../apply/layout";
import { changesFor } from "../apply/sheet-changes";
import { startReading } from "../apply/sheet-state";
import { writeChanges } from "../apply/write-changes";
import { around, rangeOf } from "../areas";
import { inWorkbook } from "../problems";

/*
 * What a sheet of ours has beside the numbers in its cells, put on the check’s own sheet by the code that builds
 * sheets, and read back.
 */

/** What was asked of Excel, in its API’s own words, and what it says of it. */
export type Seen = readonly (readonly [what: string, says: string])[];

/** Cells with lists and conditional formats. */
export function dressCells(name: string, plan: SheetPlan): Promise<Seen> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const [state] = startReading(context, [{ plan, name, isNew: true }], [])();
    writeChanges(sheet, changesFor(plan, state));
    await context.sync();
    const validations = plan.validations.map(({ area }) => ({
      at: areaAddress(area),
      validation: rangeOf(sheet, area).dataValidation.load("type,rule"),
    }));
    const formats = rangeOf(sheet, around(plan.cells)!).conditionalFormats.load("items/id,items/type");
    await context.sync();
    const rules = formats.items.map((format) => ({
      type: format.type,
      range: format.getRangeOrNullObject().load("address"),
      rule: format.type === "Custom" ? format.custom.rule.load("formula") : undefined,
    }));
    await context.sync();
    return [
      ...validations.map(
        ({ at, validation: { type, rule } }) =>
          ["dataValidation", `${type} ${at} ${String(rule.list?.source ?? "")}`] as const,
      ),
      ...rules.map(
        ({ type, range, rule }) =>
          ["conditionalFormats", `${type} ${cellsOf(range)} ${rule?.formula ?? ""}`] as const,
      ),
    ].map(([what, says]) => [what, says.trim()] as const);
  });
}

/** Without its sheet and its $ signs; "" where there are no such cells. */
const cellsOf = (range: { readonly isNullObject: boolean; readonly address: string }) =>
  range.isNullObject ? "" : splitAddress(range.address).cells.replaceAll("$", "");

/** A chart: what it takes for its names and points. */
export function dressChart(name: string, chart: PlannedChart): Promise<Seen> {
  return inWorkbook(async (context) => {
    drawCharts(context, [{ sheet: name, onNewSheet: true, chart, isNew: true }]);
    await context.sync();
    const { charts } = context.workbook.worksheets.getItem(name);
    const made = charts.getItemOrNullObject(chart.name).load("name,chartType");
    await context.sync();
    if (made.isNullObject) return [["charts", ""]];
    const count = made.series.getCount();
    const [points, values] = (["Categories", "Values"] as const).map((dimension) =>
      made.series.getItemAt(0).getDimensionValues(dimension),
    );
    await context.sync();
    return [
      ["charts", `${made.name} ${made.chartType}`],
      ["charts.series", String(count.value)],
      ["charts.series.Categories", points.value.join(" ")],
      ["charts.series.Values", values.value.join(" ")],
    ];
  });
}

/** Widths, frozen panes and groups of rows. */
export function dressLayout(name: string, plan: SheetPlan): Promise<Seen> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    layOut(sheet, plan);
    await context.sync();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
    const [{ from, to }] = plan.outline;
    const rows = () => rangeOf(sheet, { row: from, col: 0, rows: to - from + 1, cols: 1 });
    sheet.showOutlineLevels(1, 0);
    const folded = rows().load("rowHidden");
    sheet.showOutlineLevels(8, 0);
    const shown = rows().load("rowHidden");
    await context.sync();
    return [
      ["freezePanes", frozen.isNullObject ? "" : `${frozen.rowCount} × ${frozen.columnCount}`],
      ["group, showOutlineLevels(1)", folded.rowHidden ? "hidden" : "visible"],
      ["group, showOutlineLevels(8)", shown.rowHidden ? "hidden" : "visible"],
    ];
  });
}

/** The page as it is printed. */
export function dressPage(name: string, print: NonNullable<SheetPlan["print"]>): Promise<Seen> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    setUpPage(sheet, print);
    await context.sync();
    const page = sheet.pageLayout.load("orientation,paperSize");
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("rowCount");
    const breaks = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    return [
      ["pageLayout", `${page.orientation} ${page.paperSize}`],
      ["pageLayout.setPrintArea", cellsOf(area)],
      ["pageLayout.setPrintTitleRows", titles.isNullObject ? "" : String(titles.rowCount)],
      ["horizontalPageBreaks", String(breaks.value)],
    ];
  });
}
