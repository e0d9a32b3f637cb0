import fc from "fast-check";
import { VERDICT } from "../../../src/catalogue/verdicts/verdict";
import { call } from "../../../src/functions/call";
import { METRIC_RULES } from "../../../src/playbook/rules";
import { RULESETS, STAGES } from "../../../src/playbook/rules/rule";

const verdict = (...args: unknown[]) => call(VERDICT, args);

describe("VERDICT", () => {
  test.each([
    ["ltvcac", 3.01, "GTM", "expand"],
    ["ltvcac", 3, "GTM", "unspecified"],
    ["ltvcac", 2, "SCALE", "optimise"],
    ["ltvcac", 1, "GTM", "unspecified"],
    ["ltvcac", 0.99, "GTM", "loss"],
    ["ltvcac", 5, "PMF", "hypothesis only"],
    ["ndr", 0.79, "GTM", "do not expand sales"],
    ["ndr", 0.8, "GTM", "ceiling set by new signing and loss"],
    ["ndr", 1, "SCALE", "growth set by new signing"],
    ["ndr", 1.2, "SCALE", "compounding"],
    ["ndr", 1.2, "PMF", "cannot be estimated"],
    ["margin1", 0.6, "SCALE", "60% or more"],
    ["margin1", 0.59, "SCALE", "below 60%"],
    ["margin1", 0.6, "GTM", "unspecified"],
    ["margin2", 1, "GTM", "positive"],
    ["margin2", -1, "GTM", "not positive"],
    ["margin2", 1, "SCALE", "positive"],
    ["margin2", -1, "SCALE", "not positive"],
    ["trial_days", 14, "GTM", "within two weeks"],
    ["trial_days", 15, "GTM", "longer than two weeks"],
    ["acv", 9_999, "GTM", "telesales"],
    ["acv", 10_000, "GTM", "either, or conference selling (our reading)"],
    ["acv", 50_000, "GTM", "either, or conference selling (our reading)"],
    ["acv", 50_001, "GTM", "field sales"],
    ["rnd_share", 0.2, "GTM", "normal"],
    ["rnd_share", 0.15, "GTM", "leaving GTM or review"],
    ["rnd_share", 0.149, "GTM", "review"],
    ["rnd_share", 0.15, "SCALE", "within 15%"],
    ["rnd_share", 0.151, "SCALE", "above 15%"],
    ["admin_share", 0.1, "GTM", "within 10% of cost"],
    ["admin_share", 0.11, "SCALE", "above 10% of revenue"],
    ["subsidy_ratio", 1, "GTM", "within renewal gross profit"],
    ["subsidy_ratio", 1.01, "PMF", "stop"],
    ["market_share", 0.049, "GTM", "hardest phase"],
    ["market_share", 0.05, "GTM", "chasm crossed"],
    ["market_share", 0.3, "GTM", "solid base"],
    ["planned_share", 0.36, "GTM", "within 36%"],
    ["planned_share", 0.37, "GTM", "above 36%"],
    ["off_target_share", 0.1, "GTM", "within 10%"],
    ["off_target_share", 0.11, "GTM", "above 10%"],
    ["value_years", 3, "GTM", "within 3 years"],
    ["value_years", 3.1, "GTM", "above 3 years"],
    ["churn_annual", -0.02, "GTM", "ideal"],
    ["churn_annual", 0.19, "GTM", "healthy"],
    ["churn_annual", 0.2, "GTM", "cohort quality problem"],
    ["churn_monthly", 0.049, "GTM", "inside the 2015 US standard (46% a year)"],
    ["churn_monthly", 0.05, "GTM", "above the 2015 US standard"],
    ["renewal", 0.6, "GTM", "good for China in 2015"],
    ["renewal", 0.59, "GTM", "below the 2015 figure"],
    ["payback", 12, "GTM", "within 12 months"],
    ["payback", 12.1, "GTM", "above 12 months"],
    ["cac_acv", 0.99, "GTM", "below annual contract value"],
    ["cac_acv", 1, "GTM", "not below annual contract value"],
    ["rep_yield", 3, "GTM", "3× cost or more"],
    ["rep_yield", 2.99, "GTM", "below 3× cost"],
    ["contribution", 1, "SCALE", "positive"],
    ["contribution", -1, "SCALE", "not positive"],
    ["rule40", 0.4, "SCALE", "40% or more"],
    ["rule40", 0.39, "SCALE", "below 40%"],
    ["span", 8, "GTM", "within 8"],
    ["span", 9, "GTM", "above 8"],
    ["growth_multiple", 2, "GTM", "good speed"],
    ["growth_multiple", 3.1, "GTM", "unspecified"],
    ["ltv", 300_001, "GTM", "above the large-customer floor"],
    ["ltv", 300_000, "GTM", "below the large-customer floor"],
  ])("%s %d at %s: %s", (metric, value, stage, expected) => {
    expect(verdict(metric, value, stage)).toBe(expected);
  });

  test.each([
    ["market_share", 0.07, "strict", "unspecified"],
    ["market_share", 0.1, "strict", "chasm crossed"],
    ["market_share", 0.35, "strict", "chasm crossed"],
    ["market_share", 0.4, "strict", "solid base"],
    ["churn_monthly", 0.018, "strict", "below 20% a year"],
    ["churn_monthly", 0.019, "strict", "20% a year or more"],
    ["ltvcac", 3.1, "skok", "viable (heuristic)"],
    ["ltvcac", 2, "skok", "unspecified"],
    ["payback", 11, "skok", "viable (heuristic)"],
    ["payback", 12, "skok", "unspecified"],
    ["churn_net_monthly", 0.021, "skok", "something is wrong (heuristic)"],
    ["magic", 1.1, "scale", "compelling (heuristic)"],
    ["magic", 0.7, "scale", "unspecified"],
    ["magic", 0.4, "scale", "model not figured out (heuristic)"],
    ["burn_multiple", 0.9, "sacks", "amazing (heuristic)"],
    ["burn_multiple", 1.2, "sacks", "great (heuristic)"],
    ["burn_multiple", 2, "sacks", "good (heuristic)"],
    ["burn_multiple", 2.5, "sacks", "suspect (heuristic)"],
    ["burn_multiple", 5, "sacks", "bad (heuristic)"],
    ["ndr", 0.9, "sacks", "unspecified"],
    ["efficiency", 1.2, "bessemer", "efficient below $30M ARR (heuristic)"],
    ["net new ARR / net burn", 1, "bessemer", "unspecified"],
  ])("%s %d by the rules of %s: %s", (metric, value, ruleset, expected) => {
    expect(verdict(metric, value, null, ruleset)).toBe(expected);
  });

  test("answers in Chinese when asked, whatever the language of the user", () => {
    expect(verdict("单位经济模型", 2, "GTM", "手册", "中文")).toBe("优化");
    expect(verdict("ltvcac", 4, "", "", "zh")).toBe("可扩张");
    expect(verdict("ltvcac", 0.5, null, null, "ZH")).toBe("亏本");
    expect(verdict("burn_multiple", 4, null, "sacks", "zh")).toBe("差（经验值）");
    expect(verdict("ltvcac", 3, null, null, "zh")).toBe("未规定");
    expect(verdict("ltvcac", null, null, null, "zh")).toBe("无数据");
  });

  test("a metric is found by the name that the handbook gives it, in both languages", () => {
    const names = [
      ["UE单位经济模型", "UE", "LTV : CAC"],
      ["净收入留存率", "净收入留存", "NDR", "nrr"],
      ["年流失率", "年净流失率", "annual churn"],
      ["月断约率", "断约率", "logo churn"],
      ["续约率", "续费率", "renewal"],
      ["客单价", "SALESMODEL", "sales mode"],
      ["销售主管管理幅度", "管理幅度", "span"],
      ["营销体系健康标准", "边际贡献", "contribution"],
      ["市占率", "市场份额", "MARKETSHARE"],
      ["40 法则", "40法则", "rule40"],
    ];
    for (const [first, ...others] of names) {
      const answers = (name: string) => [0.04, 0.3, 2, 9].map((value) => verdict(name, value, "SCALE"));
      for (const other of others) expect([other, answers(other)]).toEqual([other, answers(first)]);
      expect(verdict(first, 0)).toBe("no data");
    }
  });

  test("says what comes next and where the rule stands", () => {
    const what = (word: string, metric: string, value: number, language = "en") =>
      verdict(metric, value, "GTM", "handbook", language, word);
    // A cap is 1: one percent above it the subsidy stops, below it there is nothing to do.
    expect(what("next", "subsidy_ratio", 1.01)).toMatch(/^Stop discounts and free months/);
    expect(what("下一步", "subsidy_ratio", 1.01, "zh")).toBe("停止同类补贴，待续费毛利提高后再议。");
    expect(what("next", "subsidy_ratio", 0.9)).toBe("");
    expect(what("next", "ltvcac", 3)).toBe("");
    expect(what("next", "ltvcac", 0)).toBe("no data");
    expect(what("source", "ltvcac", 2)).toBe("Handbook 001, L109–115");
    expect(what("来源", "ltvcac", 0, "zh")).toBe("手册 001，L109–115");
    // Margin 1 has a rule for scale only.
    expect(what("source", "margin1", 0.5)).toBe("");
    expect(what("verdict", "ltvcac", 2)).toBe("optimise");
    expect(what("判定", "ltvcac", 2)).toBe(verdict("ltvcac", 2));
    expect(what("advice", "ltvcac", 2)).toMatchObject({ error: "#VALUE!" });
  });

  test("a blank value and 0 are no data", () => {
    for (const blank of [0, null, ""]) expect(verdict("churn_annual", blank)).toBe("no data");
  });

  test("an unknown metric lists what there is", () => {
    expect(verdict("nps", 40)).toMatchObject({
      error: "#N/A",
      text: { en: expect.stringContaining("ltvcac"), "zh-CN": expect.stringContaining("净收入留存率") },
    });
    expect(verdict("nrd", 0.9)).toMatchObject({
      error: "#N/A",
      text: { en: expect.stringMatching(/“nrd”\. Nearest: ndr\. There are rules for: /) },
    });
  });

  test("a blank metric is missing", () => {
    for (const value of [0, 1]) {
      expect(verdict("", value)).toMatchObject({
        error: "#N/A",
        text: { en: "metric is missing. Fill it in." },
      });
    }
  });

  test("answers every known metric and number with a text", () => {
    const names = METRIC_RULES.flatMap(({ metric, name, aliases }) => [
      metric,
      name.en,
      name["zh-CN"],
      ...aliases,
    ]);
    const known = fc.constantFrom(...names);
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(
        known,
        value,
        fc.constantFrom(...STAGES),
        fc.constantFrom(...RULESETS),
        fc.constantFrom("en", "zh"),
        (...args) => expect(verdict(...args)).toMatch(/./),
      ),
    );
  });
});
