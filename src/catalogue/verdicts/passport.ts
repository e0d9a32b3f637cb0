import { BENCHMARKS_VERSION } from "../../playbook/benchmarks";
import { citation } from "../../playbook/benchmarks/figure";
import { figuresOf } from "../../playbook/benchmarks/find";
import type { Metric } from "../../playbook/metric";
import { findMetric } from "../../playbook/rules/find";
import { STAGES, type NumberRange, type Rule } from "../../playbook/rules/rule";
import type { Language, Text } from "../../locales/text";
import type { FunctionDefinition } from "../define";
import { DEFINITIONS_VERSION } from "../versions";
import { RULESET_WORDS } from "./words";

export type Field = "formula" | "source" | "basis" | "version";

/** What DEFINE says of one thing, each in the line that one cell shows. */
export type Passport = Readonly<Record<Field, (language: Language) => string>>;

export function passportOfFunction({ formula, sources, basis }: FunctionDefinition): Passport {
  return {
    formula: (language) => oneLine(formula[language].split("\n"), language),
    source: (language) => join(sources, language),
    basis: (language) => basis[language],
    version: () => DEFINITIONS_VERSION,
  };
}

/** A metric that no function computes: what its rules say, or that there are figures of it only. */
export function passportOfMetric(metric: Metric): Passport {
  const rules = findMetric(metric.metric)?.rules ?? [];
  const figures = figuresOf(metric);
  const sources = [...rules.map(({ source }) => source), ...figures.map(({ source }) => citation(source))];
  return {
    formula: (language) =>
      rules.length === 0
        ? metric.name[language]
        : oneLine(
            rules.map((rule) => bandsOf(rule, language)),
            language,
          ),
    source: (language) => join(sources, language),
    basis: (language) => join(rules.length === 0 ? [FIGURES_ONLY] : rules.map(basisOf), language),
    version: () => (rules.length === 0 ? BENCHMARKS_VERSION : DEFINITIONS_VERSION),
  };
}

const FIGURES_ONLY: Text = { en: "published figures, no rule", "zh-CN": "只有公开数值，没有规则" };
const HANDBOOK: Text = { en: "handbook", "zh-CN": "手册" };
const DERIVED: Text = { en: "derived from the handbook", "zh-CN": "由手册推算" };
const HEURISTIC: Text = { en: "heuristic", "zh-CN": "经验值" };

function basisOf({ basis }: Rule): Text {
  if (basis === "heuristic") return HEURISTIC;
  return basis === "stated" ? HANDBOOK : DERIVED;
}

/** “handbook GTM: ≥ 0.2 normal, …” */
function bandsOf({ ruleset, stages, bands }: Rule, language: Language): string {
  const author = RULESET_WORDS.find(({ word }) => word === ruleset)!;
  const head = [language === "en" ? author.word : author.zh, ...(stages === STAGES ? [] : stages)].join(" ");
  const body = bands.map((band) => `${interval(band)} ${band.meaning[language]}`.trim());
  return language === "en" ? `${head}: ${body.join(", ")}` : `${head}：${body.join("，")}`;
}

function interval({ from, above, to, below }: NumberRange): string {
  if (from !== undefined && from === to) return `= ${plain(from)}`;
  const limits: [string, number | undefined][] = [
    ["≥", from],
    [">", above],
    ["≤", to],
    ["<", below],
  ];
  return limits
    .flatMap(([sign, limit]) => (limit === undefined ? [] : [`${sign} ${plain(limit)}`]))
    .join(" ");
}

const plain = (limit: number) => String(Number(limit.toPrecision(4)));

function join(texts: readonly Text[], language: Language): string {
  return oneLine([...new Set(texts.map((text) => text[language]))], language);
}

/** A line that ends in a colon introduces the one after it. */
function oneLine(lines: readonly string[], language: Language): string {
  const [first, ...others] = lines;
  return others.reduce((text, line) => text + (/[:：]$/.test(text) ? gap : between)[language] + line, first);
}

const between: Record<Language, string> = { en: "; ", "zh-CN": "；" };
const gap: Record<Language, string> = { en: " ", "zh-CN": "" };
