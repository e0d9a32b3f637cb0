import type { Text } from "../../locales/text";
import { STAGES, type Comparator, type Stage } from "../../playbook/checklist";
import { METRIC_RULES } from "../../playbook/rules";
import { findRule } from "../../playbook/rules/find";
import type { Band, Interval, Rule } from "../../playbook/rules/rule";
import { BETWEEN, withDays } from "./between";
import { say } from "./say";
import type { CellUnit } from "./cell-unit";
import type { Column, Row, Section, Value } from "./types";

/** A number with its judgement: live value, the period before, threshold, verdict, next step, source. */
export interface Measure {
  readonly id: string;
  readonly label: Text;
  readonly unit: CellUnit;
  /** A template with its “=”; counts between {from} and {to}. */
  readonly value: string;
  /** The as-of quarter, the twelve months to as-of, or how things stand. */
  readonly over: "quarter" | "year" | "now";
  /** The same for the period before, of a measure over no days: a template with its “=”. */
  readonly earlier?: string;
  /** The id of the handbook’s rule. */
  readonly rule?: string;
  /** The band of the rule that is wanted, where it is not the first, and those that are half of it. */
  readonly good?: string;
  readonly partly?: readonly string[];
  /** Fewer words for a band where there is little room. */
  readonly words?: Readonly<Record<string, Text>>;
  /** Where the source gives a direction only. */
  readonly better?: "higher" | "lower" | "watch";
  readonly next?: Text;
  readonly source?: Text;
}

export type Judged = Pick<Measure, "unit" | "rule" | "good" | "partly" | "words" | "better"> & {
  /** What {before} stands for where no cell of the row has it. */
  readonly before?: string;
};

export const NO_DATA = '{"○ No data"|"○ 缺数据"}';

/** a ÷ b of two calls or cells, which is no number while b is blank or 0. */
export const ratio = (a: string, b: string) => `IF(N(${b})=0,${NO_DATA},${a}/${b})`;

/**
 * What a row of a timeline changes by in each of its periods, by a straight line through those that have a number;
 * a template with its “=”.
 */
export const trend = (
  section: string,
  row: string,
  { least, periodsAYear }: { readonly least: number; readonly periodsAYear: number },
) =>
  `=IF(COUNT({${section}.${row}})<${least},${NO_DATA},SLOPE({${section}.${row}},{${section}.days})*365.25/${periodsAYear})`;

/** COUNTIFS over pairs of a column and what it must be. */
export const countIf = (...tests: readonly string[]) => `COUNTIFS(${tests.join(",")})`;
export const sumIf = (column: string, ...tests: readonly string[]) =>
  `SUMIFS({${column}},${tests.join(",")})`;
export const within = (column: string) => `{${column}},">="&{from},{${column}},"<="&{to}`;
export const is = (column: string, word: string) => `{${column}},{'${word}}`;
export const meets = (column: string, test: string) => `{${column}},"${test}"`;

export function measure(entry: Measure): Row {
  const { id, label, unit, value, over, rule, next, source } = entry;
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
      ...judgedCells(entry, next),
      ...(source && { source: { owner: "ours", look: "source", value: { text: source } } }),
    },
  };
}

/** Threshold, verdict and next step; their formulas speak of {value}, {before} and {threshold}. */
export function judgedCells(entry: Judged, next?: Text): Row["cells"] {
  if (entry.rule === undefined && entry.better === undefined) return {};
  const { before = "{before}" } = entry;
  const judged = STAGES.map((stage) => [stage, judge(entry, stage)] as const);
  const byStage = <T>(pick: (judgement: Judgement) => T | undefined) =>
    Object.fromEntries(
      judged.flatMap(([stage, each]) => (pick(each) === undefined ? [] : [[stage, pick(each)!]])),
    );
  const threshold: Value = {
    byStage: byStage(({ threshold: number }) => (number === undefined ? undefined : { number })),
  };
  const step = next ? `=IF(LEFT({verdict},1)="✕",${say(next)},"")` : undefined;
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
    ...(step && { next: { owner: "ours", look: "note", value: { formula: step } } }),
  };
}

interface Judgement {
  readonly threshold?: number;
  readonly comparator: Comparator;
  readonly formula: string;
}

/** How a stage judges a measure: by the bands of its rule, or by the direction in which it moves. */
function judge(
  { rule: id, good, partly = [], words = {}, better = "watch" }: Judged,
  stage: Stage,
): Judgement {
  const metric = METRIC_RULES.find(({ metric: each }) => each === id);
  const found = metric && findRule(metric, stage, "handbook");
  const brief = (band: Band): Band => ({ ...band, meaning: words[band.label] ?? band.meaning });
  const rule = found && { ...found, bands: found.bands.map(brief) };
  if (rule && rule.bands.some(bounded)) return byBands(rule, good ?? rule.bands[0].label, partly);
  if (id !== undefined && !rule) return { comparator: ">=", formula: `=${NOT_AT_THIS_STAGE}` };
  return byDirection(better, rule?.bands[0]);
}

const bounded = ({ from, above, to, below }: Interval) =>
  [from, above, to, below].some((bound) => bound !== undefined);

function byBands({ bands }: Rule, wanted: string, partly: readonly string[]): Judgement {
  const good = bands.find(({ label }) => label === wanted) ?? bands[0];
  const bound = limitOf(good);
  if (!bound) throw new RangeError(`The band ${good.label} has no bound`);
  const rest = bands.filter((band) => band !== good);
  const others = rest.reduceRight(
    (otherwise, band) =>
      `IF(${inside(band)},${sign(partly.includes(band.label) ? "◐" : "✕", band)},${otherwise})`,
    '"–"',
  );
  const own = `IF({value}${bound.comparator}{threshold},${OWN.met},${OWN.missed})`;
  const ours = `IF({value}${bound.comparator}{threshold},${sign("✓", good)},${rest.length === 1 && adjoin(good, rest[0]) ? sign("✕", rest[0]) : others})`;
  const judged = `IF({threshold}=${bound.limit},${ours},${own})`;
  return {
    threshold: bound.limit,
    comparator: bound.comparator,
    formula: `=IF(AND(ISNUMBER({value}),ISNUMBER({threshold})),${judged},${NO_DATA})`,
  };
}

/** Whether two bands leave no number between them. */
const adjoin = (a: Interval, b: Interval) =>
  [
    [a.to, b.above],
    [a.below, b.from],
    [b.to, a.above],
    [b.below, a.from],
  ].some(([upper, lower]) => upper !== undefined && upper === lower);

/** The bound that a value is held to; a good band with two is held to its lower one. */
function limitOf({ from, above, to, below }: Interval) {
  if (from !== undefined) return { limit: from, comparator: ">=" as const };
  if (above !== undefined) return { limit: above, comparator: ">" as const };
  if (to !== undefined) return { limit: to, comparator: "<=" as const };
  return below === undefined ? undefined : { limit: below, comparator: "<" as const };
}

function inside({ from, above, to, below }: Interval): string {
  const tests = [
    from !== undefined && `{value}>=${from}`,
    above !== undefined && `{value}>${above}`,
    to !== undefined && `{value}<=${to}`,
    below !== undefined && `{value}<${below}`,
  ].filter((test) => test !== false);
  return tests.length === 1 ? tests[0] : `AND(${tests.join(",")})`;
}

const sign = (mark: string, { meaning }: Band) =>
  say({ en: `${mark} ${capital(meaning.en)}`, "zh-CN": `${mark} ${meaning["zh-CN"]}` });
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const NOT_AT_THIS_STAGE = '{"– Not judged at this stage"|"– 本阶段不判定"}';
const OWN = {
  met: '{"✓ Own threshold met"|"✓ 达到自定阈值"}',
  missed: '{"✕ Own threshold missed"|"✕ 未达自定阈值"}',
};

/** The source gives no number: what counts is which way it moves, until somebody sets a threshold. */
function byDirection(better: "higher" | "lower" | "watch", band: Band | undefined): Judgement {
  const comparator = better === "lower" ? "<=" : ">=";
  const own = `IF({value}${comparator}{threshold},${OWN.met},${OWN.missed})`;
  const moves = `IF({value}>{before},{"▲ Rising"|"▲ 上升"},IF({value}<{before},{"▼ Falling"|"▼ 下降"},{"– Unchanged"|"– 持平"}))`;
  const still = band ? sign("–", band) : WISHES[better];
  const direction = `IF(ISNUMBER({before}),${moves},${still})`;
  return {
    comparator,
    formula: `=IF(NOT(ISNUMBER({value})),${NO_DATA},IF(ISNUMBER({threshold}),${own},${better === "watch" ? still : direction}))`,
  };
}

const WISHES = {
  higher: '{"– Higher is better"|"– 越高越好"}',
  lower: '{"– Lower is better"|"– 越低越好"}',
  watch: '{"– Watch it"|"– 持续观察"}',
} as const;

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
const SHARED = ["ids", "before", "verdict"];

/** Measures with the period before, thresholds that may be typed over, and verdicts. */
export function results(id: string, title: Text, measures: readonly Row[], about?: Text): Section {
  return { id, title, about, columns: COLUMNS, rows: measures, value: "value", shared: SHARED };
}
