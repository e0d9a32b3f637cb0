import type { Area } from "../excel/area";

/*
 * A worksheet as data. Planners make plans, workbook/ applies them to Excel, tests read them. A plan says
 * what a sheet should look like, never how to get there. Rows and columns are counted from 0.
 */

/** What a cell holds. Text is text whatever it begins with; only `formula` is ever a formula. */
export type Content =
  | { readonly text: string }
  | { readonly number: number }
  /** With its “=”, English, arguments parted by commas. */
  | { readonly formula: string }
  | { readonly blank: true };

/** Looks of cells; the colours and sizes behind the names are in palette.ts. */
export type StyleName =
  | "title"
  | "verdict"
  | "verdictRight"
  | "verdictLine"
  | "lineIndent"
  | "meta"
  | "metaRight"
  | "metaRule"
  | "metaRuleIndent"
  | "metaRuleRight"
  | "count"
  | "head"
  | "headCenter"
  | "headRight"
  | "headIndent"
  | "group"
  | "groupScore"
  | "groupNote"
  | "groupRight"
  | "body"
  | "bodyIndent"
  | "bodyBold"
  | "labelBold"
  | "sourceLine"
  | "later"
  | "laterCenter"
  | "laterRight"
  | "small"
  | "source"
  | "center"
  | "value"
  | "result"
  | "typed"
  | "typedRight"
  | "typedDate"
  | "muted"
  | "mutedRight"
  | "mutedIndent"
  | "auto"
  | "bar"
  | "section"
  | "cardEdge"
  | "cardLabel"
  | "card"
  | "cardNote"
  | "valueBold"
  | "barValue"
  | "barCaption"
  | "barAxis"
  | "label"
  | "labelIndent"
  | "typedText"
  | "typedIndent"
  | "typedTextIndent"
  | "rowId"
  | "closing"
  | "leads"
  | "leadsIndent";

export interface PlannedCell {
  readonly row: number;
  readonly col: number;
  /** Absent where the cell is the user's: it gets its looks and keeps what it holds. */
  readonly content?: Content;
  readonly style?: StyleName;
  /** An Excel number format, English notation. */
  readonly format?: string;
}

/** What belongs into cells. Other entries are allowed with a warning, so that nothing typed is refused. */
export type Validation = { readonly area: Area } & ValidationRule;

export type ValidationRule =
  /** A drop-down list of words. */
  | { readonly list: readonly string[] }
  /** A drop-down list of what stands behind a name of the workbook, with “=”. */
  | { readonly listFrom: string }
  /** A day, or a number from 0 on. */
  | { readonly type: "date" | "amount" };

/** A name of the workbook for cells of the sheet. */
export interface PlannedName {
  readonly name: string;
  readonly area: Area;
}

/** A formula rule with its “=”, relative to the area’s first cell; never with a SAAS function in it. */
export interface FormulaRule {
  readonly area: Area;
  readonly formula: string;
  readonly look: ConditionalLook;
}

export type ConditionalLook =
  | "pass"
  | "partly"
  | "fail"
  | "failGate"
  | "failText"
  | "later"
  | "noData"
  | "missing"
  | "barTotal"
  | "barGain"
  | "barLoss"
  | HeatLook;

/** From the lowest share to the highest; between the two groups, around 100%, a cell stays as it is. */
export type HeatLook = (typeof HEAT_LOW)[number] | (typeof HEAT_HIGH)[number];
export const HEAT_LOW = ["low1", "low2", "low3", "low4"] as const;
export const HEAT_HIGH = ["high1", "high2", "high3"] as const;

/** A bar behind a share, fixed from 0 to 1. */
export interface DataBar {
  readonly area: Area;
}

/** Colours of charts by what they stand for; palette.ts has them. */
export type ChartColor =
  "main" | "more" | "back" | "left" | "less" | "gain" | "loss" | "quiet" | "other" | "exception" | "ink";

/** How a row of a chart’s numbers is drawn; “ends” is a dot at the last point of a line, “names” words beside the plot. */
export interface PlannedSeries {
  readonly as: "line" | "dashes" | "columns" | "marks" | "ends" | "names" | "nothing";
  readonly color: ChartColor;
  /** The number format of the labels at its points; without, there are none. */
  readonly labels?: string;
}

/** A chart over cells of its sheet. All it shows stands in cells, so that it follows them wherever they go. */
export interface PlannedChart {
  /** “hg_margins_rates”: by this name it is known again. */
  readonly name: string;
  /** For those who can't see it. */
  readonly title: string;
  readonly kind: "line" | "columns" | "radar";
  /** The cells over which it lies. */
  readonly area: Area;
  /** Names in the first column, points in the first row, and a row of numbers for each series. */
  readonly data: Area;
  readonly series: readonly PlannedSeries[];
  /** The number format of the axis. */
  readonly format: string;
  /** Its numbers are shares: the axis runs from 0 to 1, however far they reach. */
  readonly shares?: true;
  /** Pixels beside and around what is drawn, for names of series and numbers. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }; // prettier-ignore
  /** Pixels of the cells over which it lies. */
  readonly size: { readonly width: number; readonly height: number };
  /** Whether names of series stand at the left. */
  readonly key: boolean;
  /** Between columns, in percent of their width. */
  readonly gap: number;
  /** Only every so many points are named below; without, as many as there is room for. */
  readonly every?: number;
  /** Changes when the chart must be drawn from other cells than before. */
  readonly fingerprint: string;
}

export interface PrintSetup {
  readonly area: Area;
  readonly landscape: boolean;
  /** Rows repeated on every page, from the first or from another. */
  readonly titleRows: number;
  readonly titleFrom?: number;
  /** Parts of the area that begin a page each, where not all of it is printed. */
  readonly parts?: readonly Area[];
  /** The size in percent of a sheet that goes over several pages side by side; without, it is one page wide. */
  readonly scale?: number;
  /** Columns repeated on every page, from the first. */
  readonly titleCols?: number;
  /** The rows of a sheet that stands have outgrown the area of before: it is set anew. */
  readonly grown?: true;
  /** Rows with which a page begins. */
  readonly breaks?: readonly number[];
}

export interface SheetPlan {
  /** Which sheet of ours this is; stored with the sheet, so that it is known again under any name. */
  readonly kind: string;
  readonly name: string;
  /** Stored beside the kind: language, stage and what else the next build must know. */
  readonly properties: Readonly<Record<string, string>>;
  /**
   * Rows to insert before anything is written; empty for a new sheet. `at` counts in the sheet as it is
   * before any of them; they stand from the bottom up, so that each can be done as it is read.
   */
  readonly insertRows: readonly { readonly at: number; readonly count: number }[];
  readonly cells: readonly PlannedCell[];
  /** Pixels, by column or row; absent ones stay as they are. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly freeze: { readonly rows: number; readonly cols: number };
  readonly validations: readonly Validation[];
  readonly rules: readonly FormulaRule[];
  readonly dataBars: readonly DataBar[];
  /** Rows grouped under the row before them. */
  readonly outline: readonly { readonly from: number; readonly to: number }[];
  readonly print?: PrintSetup;
  readonly names?: readonly PlannedName[];
  /** No tab shows the sheet. */
  readonly hidden?: true;
  readonly charts?: readonly PlannedChart[];
  /** Rows that hold what charts are drawn from. */
  readonly hiddenRows?: readonly number[];
}

/** What a planner may know about a sheet that is already there. `formulas` starts at A1. */
export interface ExistingSheet {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
}
