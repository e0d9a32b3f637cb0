import type { ChartColor, ConditionalLook, PlannedSeries, StyleName } from "./plan";

/*
 * The looks behind the names that plans use. Every pair of font and fill measures at least 4.6:1. Body
 * text keeps the automatic colour, so that it follows Excel's dark mode; a fill always brings its font.
 */

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Center";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A line under the cell. */
  readonly bottom?: { readonly color: string; readonly thick: boolean };
}

const INK = "#17456F";
const MUTED = "#566270";
const LATER = "#687380";
const HAIRLINE = { color: "#D3D9E0", thick: false };
const RULE = { color: "#8695A6", thick: false };

const plain: Look = { size: 10, vertical: "Center" };
const line: Look = { ...plain, bottom: HAIRLINE };
const typed: Look = { ...line, color: "#1A44C2", fill: "#FFFBEC" };
const head: Look = { ...plain, bold: true, color: INK, fill: "#EEF2F7", bottom: { color: INK, thick: true } };
const group: Look = { ...plain, size: 11, bold: true, color: INK, fill: "#DCE6F1", bottom: RULE };
const groupNote: Look = { ...group, size: 10, bold: false, color: MUTED };
const verdict: Look = { ...plain, size: 14, bold: true };
const meta: Look = { size: 9, color: MUTED, vertical: "Center" };

export const DATA_BAR_COLOR = "#9DBBDA";

/** Not paler: grids that invert their colours in the dark would make the palest tints as black as the sheet. */
const heat = (fill: string): Look => ({ color: "#242424", fill });

export const LOOKS: Readonly<Record<StyleName, Look>> = {
  title: { size: 16, bold: true, vertical: "Center" },
  verdict,
  verdictRight: { ...verdict, size: 11, horizontal: "Right", indent: 1 },
  verdictLine: plain,
  lineIndent: { ...plain, horizontal: "Left", indent: 1 },
  meta,
  metaRight: { ...meta, horizontal: "Right" },
  metaRule: { ...meta, bottom: RULE },
  metaRuleIndent: { ...meta, bottom: RULE, horizontal: "Left", indent: 1 },
  metaRuleRight: { ...meta, horizontal: "Right", bottom: RULE },
  count: { ...plain, bold: true, color: "#7A4B00" },
  head,
  headCenter: { ...head, horizontal: "Center" },
  headRight: { ...head, horizontal: "Right" },
  headIndent: { ...head, horizontal: "Left", indent: 1 },
  group,
  groupScore: { ...group, size: 10, horizontal: "Left", indent: 1 },
  groupNote: { ...groupNote, horizontal: "Left" },
  groupRight: { ...groupNote, horizontal: "Right", indent: 1 },
  body: { ...line, wrap: true },
  bodyIndent: { ...line, wrap: true, horizontal: "Left", indent: 1 },
  bodyBold: { ...line, bold: true, wrap: true },
  later: { ...line, color: LATER, wrap: true },
  laterCenter: { ...line, color: LATER, horizontal: "Center" },
  laterRight: { ...line, color: LATER, horizontal: "Right" },
  small: { ...line, size: 9, color: MUTED, wrap: true, horizontal: "Left", indent: 1 },
  source: { ...line, size: 8, color: MUTED, wrap: true },
  center: { ...line, horizontal: "Center" },
  value: { ...line, horizontal: "Right" },
  result: { ...line, horizontal: "Left", indent: 1 },
  typed: { ...typed, wrap: true },
  typedIndent: { ...typed, wrap: true, horizontal: "Left", indent: 1 },
  typedRight: { ...typed, horizontal: "Right" },
  typedDate: { ...typed, horizontal: "Right" },
  muted: { ...line, size: 9, color: MUTED },
  mutedIndent: { ...line, size: 9, color: MUTED, horizontal: "Left", indent: 1 },
  mutedRight: { ...line, color: MUTED, horizontal: "Right" },
  auto: { ...line, color: MUTED },
  bar: { ...line },
  section: { size: 12, bold: true, color: INK, vertical: "Center" },
  cardEdge: { bottom: { color: INK, thick: true } },
  cardLabel: meta,
  // Larger, ¥9999.9万 would be #### in the column of a month, where the font is missing and another’s digits are wide.
  card: { size: 12, bold: true, horizontal: "Left", vertical: "Center" },
  cardNote: { ...meta, horizontal: "Left" },
  valueBold: { ...line, bold: true, horizontal: "Right" },
  barValue: { ...plain, bold: true, horizontal: "Center" },
  barCaption: { ...meta, horizontal: "Center" },
  barAxis: { bottom: RULE },
  label: line,
  labelIndent: { ...line, horizontal: "Left", indent: 1 },
  sourceLine: { ...line, size: 8, color: MUTED },
  labelBold: { ...line, bold: true },
  typedText: typed,
  typedTextIndent: { ...typed, horizontal: "Left", indent: 1 },
  rowId: { ...line, size: 8, color: MUTED, horizontal: "Left" },
  closing: { bottom: RULE },
  leads: { ...line, color: INK },
  leadsIndent: { ...line, color: INK, horizontal: "Left", indent: 1 },
};

export const CONDITIONAL_LOOKS: Readonly<Record<ConditionalLook, Look>> = {
  pass: { color: "#0B5D4E" },
  partly: { color: "#7A4B00", fill: "#FCEFD0" },
  fail: { color: "#A22A14", fill: "#FADFD6", bold: true },
  failGate: { color: "#A22A14", fill: "#FADFD6" },
  failText: { color: "#A22A14", bold: true },
  later: { color: LATER },
  noData: { color: LATER, italic: true },
  missing: { color: "#7A4B00", fill: "#FCEFD0", bold: true },
  barTotal: { fill: "#1C588E" },
  barGain: { fill: DATA_BAR_COLOR },
  barLoss: { fill: "#F4C7A4" },
  low1: heat("#E6A97A"),
  low2: heat("#EDB98F"),
  low3: heat("#F2C7A3"),
  low4: heat("#F7D5B9"),
  high1: heat("#ADCCED"),
  high2: heat("#96BCE3"),
  high3: heat("#7EABD8"),
};

/** Lightness tells them apart in grey, too. */
export const CHART_COLORS: Readonly<Record<ChartColor, string>> = {
  main: "#1C588E",
  more: "#72A1D2",
  back: "#BED6EF",
  left: "#D08A55",
  less: "#F4C7A4",
  gain: DATA_BAR_COLOR,
  loss: "#F4C7A4",
  quiet: MUTED,
  other: "#B3C0CE",
  exception: "#C8452B",
  ink: "#242424",
};

/** Lines and words of every chart. */
export const CHART_LOOK = {
  gridline: "#E6EAEF",
  /** The zero line. */
  axis: RULE.color,
  axisText: { color: MUTED, size: 8 },
  label: { color: CHART_COLORS.ink, size: 9 },
  paper: "#FFFFFF",
} as const;

/** Dark enough for words on white. */
const READABLE: ReadonlySet<ChartColor> = new Set(["main", "quiet", "exception", "ink"]);

/** The name of a line has its colour where that can be read; numbers on a dark column are white. */
export function chartLabelColor({ as, color }: PlannedSeries): string {
  if (as === "columns") return color === "main" ? "#FFFFFF" : CHART_LOOK.label.color;
  if (as !== "names") return CHART_LOOK.label.color;
  return READABLE.has(color) ? CHART_COLORS[color] : MUTED;
}
