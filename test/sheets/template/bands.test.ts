import { STAGES } from "../../../src/playbook/checklist";
import { METRIC_RULES } from "../../../src/playbook/rules";
import { findBand, findRule } from "../../../src/playbook/rules/find";
import type { Rule } from "../../../src/playbook/rules/rule";
import { planSheets, type SheetDefinition } from "../../../src/sheets/template";
import { measure, results } from "../../../src/sheets/template/measure";
import { Book, startEngine } from "./book";

beforeAll(startEngine);

/** At each bound of a rule and beside it on both sides. */
function probesOf(rule: Rule): number[] {
  const bounds = rule.bands.flatMap(({ from, above, to, below }) =>
    [from, above, to, below].filter((bound) => bound !== undefined),
  );
  return [...new Set(bounds.flatMap((bound) => [bound - 0.001, bound, bound + 0.001]))];
}

test.each(STAGES)("at %s no sheet and no rule disagree, on either side of any threshold", (stage) => {
  const cases = METRIC_RULES.flatMap((metric) => {
    const rule = findRule(metric, stage, "handbook");
    if (!rule || probesOf(rule).length === 0) return [];
    return probesOf(rule).map((probe, i) => ({
      id: `${metric.metric}_${i}`,
      metric: metric.metric,
      rule,
      probe,
    }));
  });
  const text = { en: "x", "zh-CN": "x" };
  const sheet: SheetDefinition = {
    id: "probe",
    family: "review",
    title: { en: "Probe", "zh-CN": "Probe" },
    purpose: text,
    needs: [],
    sections: [
      results(
        "results",
        text,
        cases.map(({ id, metric, probe }) =>
          measure({ id, label: text, unit: "number", over: "now", value: `=${probe}`, rule: metric }),
        ),
      ),
    ],
  };
  const planned = planSheets({
    building: [sheet],
    definitions: [sheet],
    existing: new Map(),
    choice: { language: "en", stage, asOf: 46_341 },
  });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  const book = new Book();
  book.apply(planned.plans);
  const said = book.calculate().Probe.map((row) => String(row[5]));
  const first = said.findIndex((words) => words === "Verdict") + 1;
  const judged = cases.map(({ id, probe }, i) => `${id} ${probe}: ${said[first + i].replace(/^[✓◐✕] /, "").toLowerCase()}`); // prettier-ignore
  const expected = cases.map(({ id, probe, rule }) => `${id} ${probe}: ${(findBand(rule, probe)?.meaning.en ?? "–").toLowerCase()}`); // prettier-ignore
  expect(cases.length).toBeGreaterThan(20);
  expect(judged).toEqual(expected);
});
