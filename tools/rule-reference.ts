import type { Language, Text } from "../src/locales/text";
import { COMPARATOR_SIGNS } from "../src/sheets/readiness/words";
import { HANDBOOK } from "../src/playbook/handbook";
import type { MetricUnit } from "../src/playbook/metric";
import { METRIC_RULES } from "../src/playbook/rules";
import { stepAfter } from "../src/playbook/rules/next-steps";
import type { Band, MetricRules, Rule, Ruleset, Stage } from "../src/playbook/rules/rule";
import { STAGES } from "../src/playbook/rules/rule";

/* docs/rules.md and its Chinese sister: every rule with its bands by stage, the next step, its source. */

const WORDS = {
  title: { en: "The rules", "zh-CN": "判定规则" },
  intro: {
    en: "Written from `src/playbook/rules` by `npm run docs`. `=SAAS.VERDICT(metric, value, stage)` answers by them, and the sheets judge by the same bounds. What lies between two bands the source leaves open. [简体中文](rules.zh-CN.md)",
    "zh-CN":
      "本页由 `npm run docs` 从 `src/playbook/rules` 生成。`=SAAS.VERDICT(metric, value, stage)` 据此判定，各表使用相同界限；两档之间的空白为来源未作规定之处。[English](rules.md)",
  },
  stage: { en: "Stage", "zh-CN": "阶段" },
  value: { en: "Value", "zh-CN": "数值" },
  verdict: { en: "Verdict", "zh-CN": "判定" },
  next: { en: "Next step", "zh-CN": "下一步" },
  source: { en: "Source", "zh-CN": "出处" },
  every: { en: "any", "zh-CN": "任意" },
  all: { en: "all", "zh-CN": "全部" },
  also: { en: "also", "zh-CN": "又名" },
} satisfies Record<string, Text>;

const AUTHORS: Readonly<Record<Ruleset, Text>> = {
  handbook: { en: "", "zh-CN": "" },
  strict: { en: " · strict", "zh-CN": " · 从严" },
  skok: { en: " · skok", "zh-CN": " · Skok" },
  scale: { en: " · scale", "zh-CN": " · Scale" },
  sacks: { en: " · sacks", "zh-CN": " · Sacks" },
  bessemer: { en: " · bessemer", "zh-CN": " · Bessemer" },
};

const BASES = {
  stated: { en: "", "zh-CN": "" },
  derived: { en: " (derived)", "zh-CN": "（推导）" },
  heuristic: { en: " (heuristic)", "zh-CN": "（经验值）" },
} satisfies Record<Rule["basis"], Text>;

/** The whole page in one language, as Markdown. */
export function ruleReference(language: Language): string {
  return [
    `# ${WORDS.title[language]}`,
    WORDS.intro[language],
    HANDBOOK[language],
    ...METRIC_RULES.flatMap((metric) => entry(metric, language)),
  ].join("\n\n");
}

function entry(metric: MetricRules, language: Language): string[] {
  const { metric: id, name, aliases, rules } = metric;
  const heads = [WORDS.stage, WORDS.value, WORDS.verdict, WORDS.next, WORDS.source].map(
    (head) => head[language],
  );
  const also = aliases.length > 0 ? ` · ${WORDS.also[language]} ${aliases.join(" · ")}` : "";
  const lines = rules.flatMap((rule) => rule.bands.map((band) => row(metric, rule, band, language)));
  return [
    `## ${escape(name[language])}`,
    `\`${id}\`${escape(also)}`,
    [heads, heads.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
  ];
}

function row({ metric, unit }: MetricRules, rule: Rule, band: Band, language: Language): string[] {
  return [
    stagesOf(rule.stages, language) + AUTHORS[rule.ruleset][language],
    bounds(band, unit) || WORDS.every[language],
    band.meaning[language],
    stepAfter(metric, band.label)?.[language] ?? "",
    rule.source[language] + BASES[rule.basis][language],
  ].map(escape);
}

const stagesOf = (stages: readonly Stage[], language: Language) =>
  stages.length === STAGES.length ? WORDS.all[language] : stages.join(", ");

function bounds({ from, above, to, below }: Band, unit: MetricUnit): string {
  if (from !== undefined && from === to) return `= ${written(from, unit)}`;
  const tests = [
    [">=", from],
    [">", above],
    ["<=", to],
    ["<", below],
  ] as const;
  return tests
    .flatMap(([sign, bound]) =>
      bound === undefined ? [] : [`${COMPARATOR_SIGNS[sign]} ${written(bound, unit)}`],
    )
    .join(", ");
}

function written(bound: number, unit: MetricUnit): string {
  if (unit === "percent") return `${Number((bound * 100).toFixed(2))}%`;
  return `${bound.toLocaleString("en-US")}${unit === "multiple" ? "×" : ""}`;
}

const escape = (text: string) => text.replace(/[\\`*<>[\]|]/g, "\\$&");
