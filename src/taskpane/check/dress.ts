import { areaAddress, cellAddress } from "../../excel/address";
import type { Area } from "../../excel/area";
import type { Content, PlannedCell, SheetPlan } from "../../sheets/plan";
import { dressCells, dressChart, dressLayout, dressPage, type Seen } from "../../workbook/check/dress";
import { fillScratch } from "../../workbook/check/scratch";
import type { Group } from "./questions";
import type { Tally } from "./run";

/*
 * A small sheet with one of each that ours have beside cells: a list, a day, an amount, a conditional format, a bar, a
 * chart over numbers with a blank corner, a group, frozen panes, a page.
 */

const LIST = ["yes", "no", "later"];
/** Ages, and what two lines have there. */
const POINTS = [0, 1, 2];
const LINES = [
  [10, 20, 30],
  [5, 6, 7],
];
const CHART = "hg_check_chart";
const AREA: Area = { row: 0, col: 0, rows: 12, cols: 6 };

const at = (top: number, row: number, col: number, rows = 1, cols = 1): Area => ({
  row: top + row,
  col,
  rows,
  cols,
});

function planAt(top: number, name: string): SheetPlan {
  const cell = (row: number, col: number, content: Content): PlannedCell => ({
    row: top + row,
    col,
    content,
  });
  return {
    kind: "check",
    name,
    properties: {},
    insertRows: [],
    cells: [cell(0, 0, { text: LIST[0] }), cell(0, 3, { number: 0.5 }), cell(5, 3, { number: LINES[1][2] })],
    columnWidths: { 0: 120 },
    rowHeights: { [top]: 24 },
    freeze: { rows: 1, cols: 1 },
    validations: [
      { area: at(top, 0, 0), list: LIST },
      { area: at(top, 0, 1), type: "date" },
      { area: at(top, 0, 2), type: "amount" },
    ],
    rules: [{ area: at(top, 4, 1, 2, 3), formula: `=${cellAddress(top + 4, 1)}>15`, look: "pass" }],
    dataBars: [{ area: at(top, 0, 3) }],
    outline: [{ from: top + 4, to: top + 5 }],
  };
}

const chartAt = (top: number) =>
  ({
    name: CHART,
    title: "",
    kind: "line",
    area: at(top, 7, 0, 5, 6),
    data: at(top, 3, 0, LINES.length + 1, POINTS.length + 1),
    series: [
      { as: "line", color: "main" },
      { as: "dashes", color: "back" },
    ],
    format: "0",
    margins: { left: 40, right: 20, top: 10, bottom: 20 },
    size: { width: 400, height: 120 },
    key: false,
    gap: 50,
    fingerprint: "check",
  }) as const;

/** What Excel must say of each of them. */
function wantedAt(top: number): Readonly<Record<"rules" | "charts" | "pages", Seen>> {
  const [list, day, amount, bars] = [0, 1, 2, 3].map((col) => areaAddress(at(top, 0, col)));
  const rule = areaAddress(at(top, 4, 1, 2, 3));
  return {
    rules: [
      ["dataValidation", `List ${list} ${LIST.join(",")}`],
      ["dataValidation", `Date ${day}`],
      ["dataValidation", `Decimal ${amount}`],
      ["conditionalFormats", `Custom ${rule} =${cellAddress(top + 4, 1)}>15`],
      ["conditionalFormats", `DataBar ${bars}`],
    ],
    charts: [
      ["charts", `${CHART} Line`],
      ["charts.series", String(LINES.length)],
      ["charts.series.Categories", POINTS.join(" ")],
      ["charts.series.Values", LINES[0].join(" ")],
    ],
    pages: [
      ["freezePanes", "1 × 1"],
      ["group, showOutlineLevels(1)", "hidden"],
      ["group, showOutlineLevels(8)", "visible"],
      ["pageLayout", "Landscape A4"],
      ["pageLayout.setPrintArea", areaAddress({ ...AREA, row: top })],
      ["pageLayout.setPrintTitleRows", "1"],
      ["horizontalPageBreaks", "1"],
    ],
  };
}

/** Each group by itself, so that what Excel refuses of one says nothing of the others. */
export async function checkDress(sheet: string, top: number, tally: Tally): Promise<void> {
  const plan = planAt(top, sheet);
  const wanted = wantedAt(top);
  const cells = [["", ...POINTS], ...LINES.map((line, i) => [`line ${i + 1}`, ...line])];
  await fillScratch(sheet, [{ row: top + 3, col: 0, cells }]);
  const print = { area: { ...AREA, row: top }, landscape: true, titleRows: 1, breaks: [top + 7] };
  await judge("rules", wanted.rules, tally, () => dressCells(sheet, plan));
  await judge("charts", wanted.charts, tally, () => dressChart(sheet, chartAt(top)));
  const [panes, page] = [wanted.pages.slice(0, 3), wanted.pages.slice(3)];
  await judge("pages", panes, tally, () => dressLayout(sheet, plan));
  await judge("pages", page, tally, () => dressPage(sheet, print));
}

/**
 * Puts something on the sheet and counts whether Excel says what is wanted of it, in whatever order: its rules come in
 * one of its own, so each saying names its cells. A refusal is what Excel says of all.
 */
async function judge(group: Group, wanted: Seen, tally: Tally, dress: () => Promise<Seen>): Promise<void> {
  const seen = await dress().catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  for (const [what, says] of wanted) {
    const own =
      typeof seen === "string" ? [seen] : seen.filter(([other]) => other === what).map(([, said]) => said);
    tally.count(group, what, own.join(" · "), own.includes(says) ? undefined : says);
  }
}
