import { spellings } from "../../src/playbook/metric";
import { METRIC_RULES } from "../../src/playbook/rules";
import { findBand, findMetric, findRule } from "../../src/playbook/rules/find";
import { stepAfter } from "../../src/playbook/rules/next-steps";
import { GATES } from "../../src/playbook/rules/gates";
import { contains, RULESETS, STAGES, type Band, type Rule } from "../../src/playbook/rules/rule";

const allRules = METRIC_RULES.flatMap(({ metric, rules }) => rules.map((rule) => ({ metric, rule })));

/** Every bound of a rule, and points beside and between them. */
function probes(rule: Rule): number[] {
  const bounds = rule.bands
    .flatMap(({ from, above, to, below }) => [from, above, to, below])
    .filter((bound) => bound !== undefined);
  return [-1e9, 0, 1e9, ...bounds.flatMap((bound) => [bound * 0.999, bound, bound * 1.001])];
}

const owners = (rule: Rule, value: number): Band[] => rule.bands.filter((band) => contains(band, value));

describe("rules", () => {
  test("no name finds two metrics", () => {
    const names = METRIC_RULES.flatMap((entry) => [...spellings(entry)]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names).not.toContain("");
  });

  test.each(allRules)("$metric: no number falls in two bands", ({ rule }) => {
    for (const value of probes(rule)) expect(owners(rule, value).length).toBeLessThanOrEqual(1);
  });

  test.each(METRIC_RULES)("$metric: one rule at most for a stage and an author", ({ rules }) => {
    for (const stage of STAGES) {
      for (const ruleset of RULESETS) {
        const found = rules.filter((rule) => rule.ruleset === ruleset && rule.stages.includes(stage));
        expect(found.length).toBeLessThanOrEqual(1);
      }
    }
  });

  test.each(allRules)(
    "$metric: bands are labelled once each, said in both languages, sourced",
    ({ rule }) => {
      const labels = rule.bands.map((band) => band.label);
      expect(new Set(labels).size).toBe(labels.length);
      for (const { label, meaning } of rule.bands) {
        expect(label).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(meaning.en).not.toMatch(/\p{Script=Han}/u);
        expect(meaning["zh-CN"]).toMatch(/\p{Script=Han}/u);
      }
      expect(rule.stages.length).toBeGreaterThan(0);
      const ours = rule.ruleset === "handbook" || rule.ruleset === "strict";
      expect(rule.source.en).toMatch(ours ? /^Handbook 00[0-4], L\d/ : /, (2010|2013|2017|2020)$/);
      expect(rule.basis === "heuristic").toBe(!ours);
    },
  );
});

test("next steps belong to bands that there are, and good verdicts need none", () => {
  const bands = METRIC_RULES.flatMap(({ metric, rules }) =>
    rules.flatMap((rule) =>
      rule.bands.map((band, i) => ({ metric, band, first: i === 0, step: stepAfter(metric, band.label) })),
    ),
  );
  const steps = bands.filter(({ step }) => step !== undefined);
  // Part by part as the handbook’s sheets name them: 59 bands of 54 metrics, two of ltvcac, ndr, rnd_share, region_team, pilot_group and quick_wins.
  expect(new Set(steps.map(({ metric, band }) => `${metric} ${band.label}`)).size).toBe(59);
  for (const { step } of steps) expect(step!["zh-CN"]).toMatch(/\p{Script=Han}.*。$/u);
});

describe("finding", () => {
  test.each(["ltvcac", "LTV:CAC", "ltv / cac", "LTV：CAC", " Ue ", "单位经济模型"])(
    "%s is LTV:CAC",
    (words) => {
      expect(findMetric(words)?.metric).toBe("ltvcac");
    },
  );

  test.each(["净收入留存率", "NRR", "ndr"])("%s is NDR", (words) => {
    expect(findMetric(words)?.metric).toBe("ndr");
  });

  test.each(["", "nps", "cac", "   "])("“%s” has no rules", (words) => {
    expect(findMetric(words)).toBeUndefined();
  });

  test("the strict reading is the handbook’s where it has no own, other authors’ is not", () => {
    const ndr = findMetric("ndr")!;
    expect(findRule(ndr, "GTM", "strict")).toBe(findRule(ndr, "GTM", "handbook"));
    expect(findRule(ndr, "GTM", "skok")).toBeUndefined();
    const share = findMetric("market_share")!;
    expect(findRule(share, "GTM", "strict")).not.toBe(findRule(share, "GTM", "handbook"));
  });

  test("a ratio that is 1 but for its last bits is 1", () => {
    const rule = findRule(findMetric("ndr")!, "GTM", "handbook")!;
    expect(findBand(rule, 0.1 + 0.2 + 0.7 - 1e-16)?.label).toBe("new_signing");
    expect(findBand(rule, 0.999999)?.label).toBe("ceiling");
  });
});

describe("gates", () => {
  test.each(Object.entries(GATES))("%s has the bound of the handbook’s rule", (metric, gate) => {
    const rule = findRule(findMetric(metric)!, "GTM", "handbook")!;
    const bound = Object.values(gate)[0];
    for (const value of [bound * 0.999 - 1e-6, bound, bound * 1.001 + 1e-6]) {
      const passing = contains(gate, value);
      const label = findBand(rule, value)?.label;
      const beside = findBand(rule, "to" in gate ? bound - 1e-6 : bound + 1e-6)?.label;
      expect(label === beside).toBe(passing);
    }
  });
});
