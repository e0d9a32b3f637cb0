import { readFileSync } from "node:fs";
import { CATALOGUE } from "../../../src/catalogue";
import { ENGINE_VERSION } from "../../../src/catalogue/versions";
import { METRICS } from "../../../src/playbook/benchmarks/find";
import { saas } from "../call-by-id";

const FIELDS = ["formula", "source", "basis", "version"];

/** The English sentence behind a #N/A. */
function reason(name: string): string {
  const answer = saas("DEFINE", name);
  expect(answer).toMatchObject({ error: "#N/A" });
  return (answer as { text: { en: string } }).text.en;
}

describe("DEFINE", () => {
  test.each([
    ["客户流失率", "LOGOCHURN"],
    ["净收入留存", "NDR"],
    ["ARPU", "ARPA"],
  ])("%s, another name of one function, is %s", (name, id) => {
    for (const field of FIELDS) expect(saas("DEFINE", name, field)).toBe(saas("DEFINE", id, field));
  });

  test.each([
    "LTV",
    "ltv",
    "SAAS.LTV",
    "=saas.ltv(500,0.8,0.05)",
    " Customer lifetime value ",
    "客户生命周期价值",
  ])("%s is LTV, on one line", (name) => {
    expect(saas("DEFINE", name)).toBe(
      "arpa × gross_margin ÷ churn; With growth, discount or cap: arpa × gross_margin × (1 − qᴺ) ÷ (1 − q); " +
        "q = (1 − churn)(1 + growth) ÷ (1 + discount_rate), N = cap",
    );
  });

  test("joins sources, and says which convention comes first", () => {
    expect(saas("DEFINE", "LTV", "source")).toBe(
      "D. Skok, SaaS Metrics 2.0; S. Gupta, D. Lehmann, Managing Customers as Investments, 2005",
    );
    expect(saas("DEFINE", "NDR", "basis")).toContain("SaaS Metrics Standards Board");
    expect(saas("DEFINE", "NDR", "口径", "中文")).toMatch(/\p{Script=Han}/u);
  });

  test.each([
    ["NRR", "NDR"],
    ["净收入留存率", "NDR"],
    ["月断约率", "LOGOCHURN"],
    ["margin2", "MARGINS"],
    ["毛利2", "MARGINS"],
    ["unit economics", "LTVCAC"],
    ["40法则", "RULE40"],
  ])("%s is what %s computes", (name, id) => {
    for (const field of FIELDS) expect(saas("DEFINE", name, field)).toBe(saas("DEFINE", id, field));
  });

  test("a metric that no function computes is what its rules say", () => {
    expect(saas("DEFINE", "R&D share")).toBe(
      "handbook GTM: ≥ 0.2 normal, ≥ 0.15 < 0.2 leaving GTM or review, < 0.15 review; " +
        "handbook SCALE: ≤ 0.15 within 15%, > 0.15 above 15%",
    );
    expect(saas("DEFINE", "planned_share", "basis")).toBe("handbook");
    expect(saas("DEFINE", "planned_share", "basis", "zh")).toBe("手册");
    expect(saas("DEFINE", "efficiency")).toBe("bessemer: > 1 efficient below $30M ARR");
    expect(saas("DEFINE", "efficiency", "basis")).toBe("heuristic");
    expect(saas("DEFINE", "efficiency", "source")).toBe("Bessemer, State of the Cloud, 2017");
  });

  test("a metric of the benchmarks alone says so", () => {
    expect(saas("DEFINE", "arr_per_fte", "basis")).toBe("published figures, no rule");
    expect(saas("DEFINE", "arr_per_fte", "source")).toBe("Benchmarkit, 2025 SaaS Performance Metrics");
    expect(saas("DEFINE", "人均 ARR", "formula", "zh")).toBe("人均 ARR（美元）");
  });

  test("answers every function and every metric, in one line, in both languages", () => {
    const names = [...CATALOGUE.map(({ id }) => id), ...METRICS.map(({ metric }) => metric)];
    for (const name of names) {
      for (const field of FIELDS) {
        for (const language of ["en", "zh"]) {
          const said = saas("DEFINE", name, field, language);
          expect([name, field, said]).toEqual([name, field, expect.stringMatching(/^[^\n]+$/)]);
        }
      }
    }
  });

  test("every function that a metric names is there", () => {
    const ids = CATALOGUE.map(({ id }) => id);
    const named = METRICS.flatMap(({ computedBy = [] }) => computedBy);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("offers the nearest names for an unknown one", () => {
    expect(reason("LTVCAK")).toContain("LTVCAC");
    expect(reason("net revenue retension")).toContain("NDR");
    expect(reason("payback periode")).toContain("PAYBACK");
    expect(saas("DEFINE", "收入留存")).toMatchObject({ text: { "zh-CN": expect.stringContaining("GRR") } });
    expect(reason("zzz")).toContain("such as LTV");
    expect(reason("nonsense")).toContain("such as LTV");
    expect(reason("")).toBe("function_or_metric is missing. Fill it in.");
    expect(reason("x".repeat(30_000)).length).toBeLessThan(300);
  });
});

describe("VERSION", () => {
  test("names the version of the package, of the definitions and of the benchmarks", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(ENGINE_VERSION).toBe(version);
    expect(saas("VERSION")).toMatch(
      new RegExp(
        `^engine ${version.replaceAll(".", "\\.")}, definitions \\d{4}\\.\\d+, benchmarks \\d{4}\\.\\d+$`,
      ),
    );
  });
});
