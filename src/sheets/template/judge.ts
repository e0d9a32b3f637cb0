import { LANGUAGES, type Text } from "../../locales/text";
import type { Comparator, Stage } from "../../playbook/checklist";
import { PRESETS } from "../../playbook/readiness/presets";
import { METRIC_RULES } from "../../playbook/rules";
import { findRule } from "../../playbook/rules/find";
import type { Band, NumberRange, Rule } from "../../playbook/rules/rule";
import type { CellUnit } from "./cell-unit";
import { say } from "./say";
import type { Value } from "./types";

/* How a number is judged by plain formulas over its threshold, in the bands of the handbook’s rule. */

export interface Judged {
  readonly unit: CellUnit;
  /** The id of the handbook’s rule. */
  readonly rule?: string;
  /** The band of the rule that is wanted, where it is not the first, and those that are half of it. */
  readonly good?: string;
  readonly partly?: readonly string[];
  /** Bands beyond the wanted one, which are as good. */
  readonly beyond?: readonly string[];
  /** Fewer words for a band where there is little room. */
  readonly words?: Readonly<Record<string, Text>>;
  /** Where the source gives a direction only. */
  readonly better?: "higher" | "lower" | "watch";
  /** What {before} stands for where no cell of the row has it. */
  readonly before?: string;
}

export const NO_DATA = '{"○ No data"|"○ 缺数据"}';

export interface Judgement {
  readonly threshold?: Value;
  readonly comparator: Comparator;
  readonly formula: string;
  /** Which way is better, where that is all there is to judge by. */
  readonly better?: "higher" | "lower";
}

/** How a stage judges a measure: by the bands of its rule, or by the direction in which it moves. */
export function judge(entry: Judged, stage: Stage): Judgement {
  const { rule: id, words = {}, better = "watch" } = entry;
  const metric = METRIC_RULES.find(({ metric: each }) => each === id);
  const found = metric && findRule(metric, stage, "handbook");
  const brief = (band: Band): Band => ({ ...band, meaning: words[band.label] ?? band.meaning });
  const said = (of: Rule): Rule => ({ ...of, bands: of.bands.map(brief) });
  const rule = found && said(found);
  if (rule && rule.bands.some(bounded)) {
    const strict = findRule(metric, stage, "strict");
    return byBands(
      boundsOf(rule, entry),
      strict && strict !== found ? boundsOf(said(strict), entry) : undefined,
    );
  }
  if (id !== undefined && !rule) return { comparator: ">=", formula: `=${NOT_AT_THIS_STAGE}` };
  return byDirection(better, rule?.bands[0]);
}

const bounded = ({ from, above, to, below }: NumberRange) =>
  [from, above, to, below].some((bound) => bound !== undefined);

interface Bounds {
  readonly limit: number;
  readonly comparator: Comparator;
  /** The verdict by the bands. */
  readonly words: string;
}

/** What the bands of a rule say of a value, and the bound of the one that is wanted. */
function boundsOf(
  { bands }: Rule,
  { good: wanted = bands[0].label, partly = [], beyond = [] }: Pick<Judged, "good" | "partly" | "beyond">,
): Bounds {
  const good = bands.find(({ label }) => label === wanted) ?? bands[0];
  const bound = limitOf(good);
  if (!bound) throw new RangeError(`The band ${good.label} has no bound`);
  const rest = bands.filter((band) => band !== good);
  const signOf = (label: string) => (beyond.includes(label) ? "✓" : partly.includes(label) ? "◐" : "✕");
  const others = rest.reduceRight(
    (otherwise, band) => `IF(${inside(band)},${sign(signOf(band.label), band)},${otherwise})`,
    '"–"',
  );
  const unwanted = rest.length === 1 && adjoin(good, rest[0]) ? sign("✕", rest[0]) : others;
  return { ...bound, words: `IF(${inside(good)},${sign("✓", good)},${unwanted})` };
}

const IS_STRICT = LANGUAGES.map((language) => `{setup!thresholds}="${PRESETS.strict[language]}"`).join(",");

/** By the handbook’s bands, by the strict ones where set-up asks for those, or by a threshold of one’s own. */
function byBands(usual: Bounds, strict: Bounds | undefined): Judgement {
  const { limit, comparator, words } = usual;
  const own = `IF({value}${comparator}{threshold},${OWN.met},${OWN.missed})`;
  const others = strict ? `IF({threshold}=${strict.limit},${strict.words},${own})` : own;
  const judged = `IF({threshold}=${limit},${words},${others})`;
  return {
    threshold: strict
      ? { number: limit, preset: `=IF(OR(${IS_STRICT}),${strict.limit},${limit})` }
      : { number: limit },
    comparator,
    formula: `=IF(AND(ISNUMBER({value}),ISNUMBER({threshold})),${judged},${NO_DATA})`,
  };
}

/** Whether two bands leave no number between them. */
const adjoin = (a: NumberRange, b: NumberRange) =>
  [
    [a.to, b.above],
    [a.below, b.from],
    [b.to, a.above],
    [b.below, a.from],
  ].some(([upper, lower]) => upper !== undefined && upper === lower);

/** The bound that a value is held to; a good band with two is held to its lower one. */
function limitOf({ from, above, to, below }: NumberRange) {
  if (from !== undefined) return { limit: from, comparator: ">=" as const };
  if (above !== undefined) return { limit: above, comparator: ">" as const };
  if (to !== undefined) return { limit: to, comparator: "<=" as const };
  return below === undefined ? undefined : { limit: below, comparator: "<" as const };
}

function inside({ from, above, to, below }: NumberRange): string {
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
  // A direction has few words; what to think of is said in the rule’s own.
  const isDirection = band?.label === "higher" || band?.label === "lower";
  const still = band && !isDirection ? sign("–", band) : WISHES[better];
  const direction = `IF(ISNUMBER({before}),${moves},${still})`;
  return {
    comparator,
    ...(better !== "watch" && { better }),
    formula: `=IF(NOT(ISNUMBER({value})),${NO_DATA},IF(ISNUMBER({threshold}),${own},${better === "watch" ? still : direction}))`,
  };
}

const WISHES = {
  higher: '{"– Higher is better"|"– 越高越好"}',
  lower: '{"– Lower is better"|"– 越低越好"}',
  watch: '{"– Watch it"|"– 持续观察"}',
} as const;
