import { SEGMENTS_ZH } from "../../src/playbook/benchmarks/segments";
import { BENCHMARKS_VERSION, FIGURES } from "../../src/playbook/benchmarks";
import { citation, type Figure } from "../../src/playbook/benchmarks/figure";
import { figuresOf, findMetricByName, METRICS, narrow } from "../../src/playbook/benchmarks/find";
import { spellings } from "../../src/playbook/metric";

const wantedOf = ({ stat, segment, source, year }: Figure) => ({
  stat,
  segment,
  source: citation(source).en,
  year,
});

describe("figures", () => {
  test("belong to metrics that are named in both languages, each name once", () => {
    for (const { metric } of FIGURES) expect(findMetricByName(metric)?.metric).toBe(metric);
    const names = METRICS.flatMap((metric) => [...spellings(metric)]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    for (const { name } of METRICS) {
      expect(name.en).not.toMatch(/\p{Script=Han}/u);
      expect(name["zh-CN"]).toMatch(/\p{Script=Han}/u);
    }
  });

  test("have a value, a year and a source", () => {
    for (const { value, year, segment, source } of FIGURES) {
      const [lo, hi] = typeof value === "number" ? [value, value] : value;
      expect(lo).toBeGreaterThan(0);
      expect(hi).toBeGreaterThanOrEqual(lo);
      expect(year).toBeGreaterThanOrEqual(2010);
      expect(year).toBeLessThanOrEqual(Number(BENCHMARKS_VERSION.slice(0, 4)));
      expect(segment).not.toBe("");
      expect(source.name.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("are each found by what is said of them", () => {
    for (const figure of FIGURES) {
      const metric = findMetricByName(figure.metric)!;
      expect(narrow(figuresOf(metric), wantedOf(figure))).toEqual([figure]);
    }
  });
});

test("every segment has its Chinese name, and no name is left over", () => {
  expect(Object.keys(SEGMENTS_ZH).sort()).toEqual([...new Set(FIGURES.map(({ segment }) => segment))].sort());
});
