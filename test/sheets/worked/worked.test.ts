import type { Language } from "../../../src/locales/text";
import { METRIC_RULES } from "../../../src/playbook/rules";
import { SHEETS } from "../../../src/sheets";
import type { SheetPlan } from "../../../src/sheets/plan";
import { planSheets } from "../../../src/sheets/template";
import { rowsOf } from "../../../src/sheets/template/types";
import { Book, startEngine } from "../template/book";
import { typist } from "../template/by-words";
import { withLogsOf } from "../template/short";
import { reader } from "../template/typed-book";
import { SCENARIOS, TYPED, type Scenario } from "./cases";
import { EXPECTED, NO_DATA } from "./expected";

/* Plain measures of the handbook’s sheets against arithmetic by hand, all in one workbook for each case. */

const SHORT = withLogsOf(8);
const IDS = [...Object.keys(TYPED), "ledger"];

const plans = new Map<Language, readonly SheetPlan[]>();

function built(language: Language): Book {
  const book = new Book();
  const known = plans.get(language) ?? planned(language);
  plans.set(language, known);
  book.apply(known);
  return book;
}

function planned(language: Language): readonly SheetPlan[] {
  const answer = planSheets({
    building: SHORT.filter(({ id }) => IDS.includes(id)),
    definitions: SHORT,
    existing: new Map(),
    choice: { language, stage: "SCALE", asOf: 46_341 },
  });
  if ("refusal" in answer) throw new Error(answer.refusal.en);
  return answer.plans;
}

/** What the sheets say of a case. */
function answered(language: Language, scenario: Scenario | "blank") {
  const book = built(language);
  if (scenario !== "blank") {
    for (const [id, scenarios] of Object.entries(TYPED)) {
      const { rows = {}, cells = {} } = scenarios[scenario];
      const into = typist(book, language, id);
      for (const [section, lines] of Object.entries(rows)) into.rows(section, lines);
      for (const [section, columns] of Object.entries(cells))
        for (const [col, values] of Object.entries(columns)) into.cells(section, col, values);
    }
  }
  const at = reader(book);
  return (metric: string, col: string) => {
    const { sheet, row = metric } = EXPECTED[metric];
    return at(sheet, "results", row, col);
  };
}

beforeAll(startEngine);

/** The measures that stand on a sheet with a rule of the handbook, and the rules that stand on no sheet of results. */
const PLAIN = METRIC_RULES.filter(({ computedBy, metric }) => computedBy === undefined && metric in EXPECTED);

test("each of the handbook’s 62 plain measures has a worked case, on a sheet that judges by its rule", () => {
  expect(Object.keys(EXPECTED)).toHaveLength(62);
  expect(PLAIN.map(({ metric }) => metric).sort()).toEqual(Object.keys(EXPECTED).sort());
  const elsewhere = Object.entries(EXPECTED).filter(([metric, { sheet, row = metric }]) => {
    const results = SHEETS.find(({ id }) => id === sheet)!.sections.find(({ id }) => id === "results")!;
    return rowsOf(results).find(({ id }) => id === row)?.rule !== metric;
  });
  expect(elsewhere).toEqual([]);
});

test("a measure with a rule is worked by hand, or stands with those that are", () => {
  const others = new Set(WORKED_ELSEWHERE);
  const rules = SHEETS.flatMap(({ sections }) => sections.flatMap((each) => rowsOf(each).flatMap(({ rule }) => rule ?? []))); // prettier-ignore
  expect([...new Set(rules)].filter((rule) => !(rule in EXPECTED) && !others.has(rule))).toEqual([]);
});

/** Rules of functions and of the handbook’s earlier lists, which other tests work by hand. */
const WORKED_ELSEWHERE = ["ltvcac", "payback", "cac_acv", "ltv", "value_years", "first_year_profit", "churn_monthly", "renewal", "expansion_cover", "rule40", "margin1", "margin2", "margin2_per_seller", "contribution", "contribution_rate", "cost_ratio", "rnd_share", "rnd_trend", "admin_share", "subsidy_ratio", "maintenance_share", "market_share", "planned_share", "small_share", "efficiency_gain", "pioneer_share", "pilot_group", "rep_yield", "off_target_share", "span", "trial_days", "top20_growth", "growth_multiple"]; // prettier-ignore

describe.each(SCENARIOS.map((scenario, i) => [scenario, i % 2 === 0 ? "en" : "zh-CN"] as const))(
  "%s, in %s",
  (scenario, language) => {
    let said: ReturnType<typeof answered>;
    beforeAll(() => {
      said = answered(language, scenario);
    });
    const noData = language === "en" ? NO_DATA : "○ 缺数据";

    test.each(Object.entries(EXPECTED))("%s", (metric, expected) => {
      const { worked, divided = NO_DATA, none = 0, noneBefore, signs } = expected;
      const wanted = { worked, divided, none }[scenario];
      if (typeof wanted === "object") return;
      const value = said(metric, scenario === "none" && noneBefore ? "before" : "value");
      if (typeof wanted === "number") expect(value).toBeCloseTo(wanted, 9);
      else expect(value).toBe(noData);
      const sign = signs?.[scenario];
      if (sign) expect(String(said(metric, "verdict")).charAt(0)).toBe(sign);
      if (wanted === NO_DATA) expect(String(said(metric, "verdict"))).toMatch(/^[○–]/);
    });
  },
);

test("blank sheets have no data, and never 0", () => {
  const said = answered("en", "blank");
  const spoken = Object.keys(EXPECTED).filter((metric) => said(metric, "value") !== NO_DATA);
  expect(spoken).toEqual([]);
});
