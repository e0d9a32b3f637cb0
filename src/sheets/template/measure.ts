import type { Text } from "../../locales/text";
import { STAGES } from "../../playbook/checklist";
import { METRIC_RULES } from "../../playbook/rules";
import { stepAfter } from "../../playbook/rules/next-steps";
import { BETWEEN, withDays } from "./between";
import type { CellUnit } from "./cell-unit";
import { judge, NO_DATA, type Judged, type Judgement } from "./judge";
import { say } from "./say";
import type { Column, Row, Section, Value } from "./types";

export { NO_DATA };

/** A number with its judgement: live value, the period before, threshold, verdict, next step, source. */
export interface Measure extends Omit<Judged, "before"> {
  readonly id: string;
  readonly label: Text;
  /** A template with its “=”; counts between {from} and {to}. */
  readonly value: string;
  /** The as-of quarter, the twelve months to as-of, or how things stand. */
  readonly over: "quarter" | "year" | "now";
  /** The same for the period before, of a measure over no days: a template with its “=”. */
  readonly earlier?: string;
  readonly next?: Text;
  readonly source?: Text;
}

/** a ÷ b of two calls or cells, which is no number while b is blank or 0. */
export const ratio = (a: string, b: string) => `IF(N(${b})=0,${NO_DATA},${a}/${b})`;

/** What makes points of the difference of two shares: from 93.9% to 95.9% are 2 of them, not 2%. */
export const POINTS = "*100";

/** The next whole number; what rounding has left over counts for nothing. */
export const nextWhole = (formula: string) => `-INT(1E-9-${formula})`;

/**
 * What a row of a timeline changes by in each of its periods, by a straight line through those that have a number,
 * a share by points; a template with its “=”.
 */
export const trend = (
  section: string,
  row: string,
  {
    least,
    periodsAYear,
    of,
  }: { readonly least: number; readonly periodsAYear: number; readonly of?: "share" },
) =>
  `=IF(COUNT({${section}.${row}})<${least},${NO_DATA},SLOPE({${section}.${row}},{${section}.days})*365.25/${periodsAYear}${of ? POINTS : ""})`;

/** COUNTIFS over pairs of a column and what it must be. */
export const countIf = (...tests: readonly string[]) => `COUNTIFS(${tests.join(",")})`;
export const sumIf = (column: string, ...tests: readonly string[]) =>
  `SUMIFS({${column}},${tests.join(",")})`;
export const within = (column: string) => `{${column}},">="&{from},{${column}},"<="&{to}`;
export const is = (column: string, word: string) => `{${column}},{'${word}}`;
export const meets = (column: string, test: string) => `{${column}},"${test}"`;

export function measure(entry: Measure): Row {
  const { id, label, unit, value, over, rule, next = stepOf(rule) ?? stepOfOpen(entry), source } = entry;
  const periods = over === "now" ? undefined : BETWEEN[over];
  const earlier = periods ? withDays(value, periods.before) : entry.earlier;
  return {
    ...{ id, rule, next },
    cells: {
      label: { owner: "offered", look: "label", value: { text: label } },
      value: {
        owner: "ours",
        unit,
        look: "strong",
        value: { formula: periods ? withDays(value, periods.now) : value },
      },
      ...(earlier !== undefined && {
        before: { owner: "ours", unit, look: "muted", value: { formula: earlier } },
      }),
      ...judgedCells(entry, next, periods && withDays(value, periods.earlier)),
      ...(source && { source: { owner: "ours", look: "source", value: { text: source } } }),
    },
  };
}

/** What the handbook says to do after a verdict that isn’t wanted, where it says the same after each. */
function stepOf(id: string | undefined): Text | undefined {
  const metric = METRIC_RULES.find(({ metric: each }) => each === id);
  const steps = metric?.rules.flatMap(({ bands }) =>
    bands.flatMap(({ label }) => stepAfter(metric.metric, label) ?? []),
  );
  return steps && new Set(steps).size === 1 ? steps[0] : undefined;
}

/** A measure without a bound of the handbook’s misses only a threshold that somebody set for it. */
const stepOfOpen = ({ better }: Measure): Text | undefined =>
  better === "higher" || better === "lower" ? BEHIND : undefined;

const BEHIND: Text = { en: "Look at the rows behind it.", "zh-CN": "查看明细，找出原因。" };

/** What the handbook's next steps end with: no number is missed, and yet it went the wrong way twice. */
const TWICE: Text = {
  en: "Look at the rows behind it; set a threshold of your own.",
  "zh-CN": "查看明细，并设定自己的阈值。",
};

/** The next step where two periods in turn went the wrong way; `earlier` is the value two periods ago. */
function stepAfterTwo(better: "higher" | "lower", earlier: string): string {
  const [sign, drop] = better === "lower" ? [">", "{before}-(@)"] : ["<", "(@)-{before}"];
  const difference = drop.replace("@", earlier.replace(/^=/, ""));
  const isWorse = `AND(ISNUMBER({value}),ISNUMBER({before}),NOT(ISNUMBER({threshold})),N({value})${sign}N({before}))`;
  return `IF(${isWorse},IF(IFERROR(${difference},0)>0,${say(TWICE)},""),"")`;
}

/**
 * Threshold, verdict and next step; their formulas speak of {value}, {before} and {threshold}. `earlier` is a
 * template of the value two periods ago.
 */
export function judgedCells(entry: Judged, next?: Text, earlier?: string): Row["cells"] {
  if (entry.rule === undefined && entry.better === undefined) return {};
  const { before = "{before}" } = entry;
  const judged = STAGES.map((stage) => [stage, judge(entry, stage)] as const);
  const byStage = <T>(pick: (judgement: Judgement) => T | undefined) =>
    Object.fromEntries(
      judged.flatMap(([stage, each]) => (pick(each) === undefined ? [] : [[stage, pick(each)!]])),
    );
  const threshold: Value = {
    byStage: byStage(({ threshold: number }) => number),
  };
  const step = ({ better }: Judgement) => {
    if (!next) return undefined;
    const otherwise = better && earlier ? stepAfterTwo(better, earlier) : '""';
    return { formula: `=IF(LEFT({verdict},1)="✕",${say(next)},${otherwise})` };
  };
  return {
    threshold: {
      owner: "offered",
      unit: entry.unit,
      value: threshold,
      comparator: byStage(({ comparator }) => comparator),
    },
    verdict: {
      owner: "ours",
      look: "result",
      value: { byStage: byStage(({ formula }) => ({ formula: formula.replaceAll("{before}", before) })) },
    },
    ...(next && { next: { owner: "ours", look: "note", value: { byStage: byStage(step) } } }),
  };
}

const column = (key: string, title: Text, width: number, unit: CellUnit = "text"): Column => ({
  key,
  title,
  width,
  cell: { owner: "ours", unit, look: "note" },
});

const COLUMNS: readonly Column[] = [
  { ...column("label", { en: "Measure", "zh-CN": "度量" }, 285), cell: { owner: "ours", look: "label" } },
  column("value", { en: "Now", "zh-CN": "本期" }, 89, "number"),
  column("before", { en: "Before", "zh-CN": "上期" }, 89, "number"),
  column("threshold", { en: "Threshold ✎", "zh-CN": "阈值 ✎" }, 82, "number"),
  column("verdict", { en: "Verdict", "zh-CN": "判定" }, 145),
  column("next", { en: "Next step", "zh-CN": "下一步" }, 285),
  column("source", { en: "Feeds, source", "zh-CN": "去向与出处" }, 152),
];

/** What a review reads of them. */
const SHARED = ["ids", "before", "verdict", "next"];

/** Measures with the period before, thresholds that may be typed over, and verdicts. */
export function results(id: string, title: Text, measures: readonly Row[], about?: Text): Section {
  return { id, title, about, columns: COLUMNS, rows: measures, value: "value", shared: SHARED };
}
