import { BENCH } from "../../../src/catalogue/verdicts/bench";
import { call } from "../../../src/functions/call";

const bench = (...args: unknown[]) => call(BENCH, args);

/** The English sentence behind a #N/A. */
function reason(...args: unknown[]): string {
  const answer = bench(...args);
  expect(answer).toMatchObject({ error: "#N/A" });
  return (answer as { text: { en: string } }).text.en;
}

describe("BENCH", () => {
  test.each<[string, unknown[], number[]]>([
    ["the newest year stands for an open one", ["ndr"], [1.01]],
    ["an older year by its number", ["ndr", null, null, null, 2021], [1.05]],
    ["a segment by its words, in any order and case", ["growth", "", ">$25m arr"], [0.24]],
    ["an open segment is everyone’s", ["growth", "", "", "", 2020], [0.31]],
    ["a source by its words", ["grr", "median", "", "kbcm"], [0.91]],
    ["a source that asked no one but a segment", ["ndr", "", "", "SaaS Capital"], [1.05]],
    ["a newer figure of another segment does not count", ["grr", "", "", "Benchmarkit"], [0.88]],
    ["nor does a newer year hide a segment that is named", ["grr", "", "ARR $1–5M"], [0.92]],
    ["a range is low and high", ["trial_conversion", "heuristic"], [0.15, 0.2]],
    ["words in Chinese", ["净收入留存率", "手册规则"], [0.8]],
    ["a stat in Chinese", ["总收入留存率", "上四分位"], [0.95]],
    ["a metric by the name its rules have", ["LTV:CAC", "heuristic"], [3]],
    ["the handbook’s numbers", ["市占率", "handbook rule", "stronghold", "手册"], [0.3, 0.4]],
  ])("%s", (_, args, expected) => {
    expect(bench(...args)).toEqual([expected]);
  });

  test("never chooses: two sources for one year are listed", () => {
    expect(reason("grr")).toBe(
      "2 figures fit. Name a source: 88% (all private 2024, Benchmarkit, via digitalapplied.com); " +
        "91% (all private 2024, KBCM and Sapphire, 15th survey, 2024, via docs.imboard.ai).",
    );
  });

  test("asks for a segment where that tells them apart", () => {
    expect(reason("burn_multiple", "typical")).toMatch(
      /^2 figures fit\. Name a segment: 3 \(seed 2020.*; 2 \(after Series A 2020/,
    );
  });

  test("says which stats and segments there are", () => {
    expect(reason("cac_payback")).toBe(
      "CAC payback has no median; there is: heuristic (best SaaS 2013; viable 2013); rule (best 2017); " +
        "rule of thumb (SMB (ACV <$12k) 2017; Mid-market (ACV $12-50k) 2017).",
    );
    expect(reason("growth", "median", "listed")).toMatch(
      /^No median of Revenue growth fits; .*median \(all private 2024; ARR >\$5M 2018;/,
    );
    expect(reason("ndr", "median", "", "gartner")).toContain("fits");
    expect(reason("ndr", "median", "", "", 1999)).toContain("fits");
  });

  test.each(["nps", "span", "efficiency"])("“%s” has no figures, and it lists what has", (metric) => {
    expect(bench(metric)).toMatchObject({
      error: "#N/A",
      text: { en: expect.stringContaining("ndr, "), "zh-CN": expect.stringContaining("净收入留存率、") },
    });
  });

  test("suggests the nearest before the list", () => {
    expect(reason("nrd")).toMatch(/^There are no figures for “nrd”\. Nearest: ndr\. There are some for: /);
  });

  test("a blank metric is missing", () => {
    for (const blank of ["", null, "  "]) {
      expect(bench(blank)).toEqual({
        error: "#N/A",
        text: { en: "metric is missing. Fill it in.", "zh-CN": "缺少 metric，请补填。" },
      });
    }
  });
});
