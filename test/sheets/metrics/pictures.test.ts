import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import init, { Model } from "@ironcalc/wasm";
import { invertColorByMatrix } from "@univerjs/core";
import { cellAddress, columnName } from "../../../src/excel/address";
import { CONDITIONAL_LOOKS } from "../../../src/sheets/palette";
import { HEAT_HIGH, HEAT_LOW, type FormulaRule, type HeatLook } from "../../../src/sheets/plan";
import { METRICS } from "../../../src/sheets/revenue/metrics";
import { newGeometry, rowKey } from "../../../src/sheets/template/geometry";
import { planSheet } from "../../../src/sheets/template/plan-sheet";

/* The colours of the pictures on the metrics sheet, as an independent engine works out their rules. */

beforeAll(async () => {
  const require = createRequire(`${process.cwd()}/package.json`);
  await init({ module_or_path: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
});

const geometry = newGeometry(METRICS, "Metrics");
const {
  print,
  cells,
  charts,
  hiddenRows,
  rules: all,
} = planSheet(
  METRICS,
  {
    language: "en",
    stage: "GTM",
    company: "GTM",
    asOf: 46_326,
    checklist: 1,
    currency: "CNY",
    standing: new Set(["setup", "ledger", "costs", "data", "metrics"]),
    ledger: new Map(),
    titles: {},
    targets: {},
  },
  geometry,
);

const rowOf = (section: string, id: string) =>
  geometry.rows.get(
    rowKey(
      METRICS.sections.find((each) => each.id === section)!,
      id,
    ),
  )!;

/** The formula of a rule as it reads for the cell so far down and right of its first, from another sheet. */
function formulaAt({ formula }: FormulaRule, down: number, right: number): string {
  const cell = /(\$?)([A-Z]{1,2})(\$?)(\d+)/g;
  const moved = formula.replace(cell, (_, fixedCol: string, col: string, fixedRow: string, row: string) => {
    const letters = fixedCol ? col : columnName(columnNumber(col) + right);
    return `${letters}${fixedRow ? row : Number(row) + down}`;
  });
  return moved.replace(/[A-Z]{1,2}\d+(?::[A-Z]{1,2}\d+)?/g, (cells) => `Metrics!${cells}`);
}

const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const SIDE = 40;

/** Which cells each rule colours, row by row of its area, on a sheet that holds what `fill` writes. */
function coloured(
  rules: readonly FormulaRule[],
  fill: (set: (row: number, col: number, value: string) => void) => void,
): boolean[][][] {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  fill((row, col, value) => model.setUserInput(0, row + 1, col + 1, value));
  model.newSheet();
  model.renameSheet(0, "Metrics");
  const places = rules.map((rule, r) =>
    Array.from({ length: rule.area.rows }, (_, i) =>
      Array.from({ length: rule.area.cols }, (__, j) => {
        const [row, col] = [r * SIDE + i + 1, j + 1];
        model.setUserInput(1, row, col, formulaAt(rule, i, j));
        return [row, col] as const;
      }),
    ),
  );
  model.resumeEvaluation();
  model.evaluate();
  const shown = places.map((rows) =>
    rows.map((cells) => cells.map(([row, col]) => model.getFormattedCellValue(1, row, col))),
  );
  model.free();
  return shown.map((rows) =>
    rows.map((cells) =>
      cells.map((value) => {
        if (value !== "TRUE" && value !== "FALSE") throw new Error(`A rule is ${value}`);
        return value === "TRUE";
      }),
    ),
  );
}

describe("the waterfall", () => {
  const SLICES = 16;
  const first = rowOf("waterfall", "s1");
  const rules = all.filter(({ area }) => area.row === first);

  /** How many cells of each bar are coloured, and the highest of them, counted from the axis. */
  function bars(values: readonly number[]) {
    const scale = ["running", "axis", "step"].map((id) => rowOf("waterfall", id));
    const picture = coloured(rules, (set) => {
      for (const { row, col, content } of cells) {
        if (scale.includes(row) && content && "formula" in content) set(row, col, content.formula);
      }
      values.forEach((value, i) => set(rowOf("waterfall", "bar"), rules[i].area.col, String(value)));
    });
    return picture.map((rows) => {
      const filled = rows.flatMap(([on], i) => (on ? [SLICES - i] : []));
      return { cells: filled.length, top: filled[0] ?? 0, bottom: filled[filled.length - 1] ?? 0 };
    });
  }

  test("has a rule for each bar, over all its cells", () => {
    expect(rules.map(({ area }) => [area.rows, area.cols])).toEqual(Array.from({ length: 7 }, () => [16, 1]));
  });

  test("draws each bar as high as its number, one upon the other", () => {
    const values = [2_455_490, 961_350, 261_140, 50_420, -50_140, -329_820, 3_348_440];
    const drawn = bars(values);
    // 0.7 × 2,455,490 down to 1,700,000; (3,728,400 − 1,700,000) ÷ 16 up to 130,000.
    const heights = [755_490, 961_350, 261_140, 50_420, 50_140, 329_820, 1_648_440];
    drawn.forEach((bar, i) => {
      expect(Math.abs(bar.cells - heights[i] / 130_000)).toBeLessThanOrEqual(1);
      expect(bar.cells).toBe(bar.top - bar.bottom + 1);
    });
    expect([drawn[0].bottom, drawn[6].bottom]).toEqual([1, 1]);
    expect(drawn[1].bottom).toBe(drawn[0].top + 1);
    expect(drawn[2].bottom).toBe(drawn[1].top + 1);
    expect(drawn[5].bottom).toBe(drawn[6].top + 1);
  });

  test("a change smaller than a cell is one cell, and none is no cell", () => {
    const drawn = bars([1_000_000, 900_000, 1, 0, -1, 0, 1_900_000]);
    expect(drawn.slice(2, 6).map((bar) => bar.cells)).toEqual([1, 0, 1, 0]);
  });

  test("a company that starts from nothing, or loses all, is drawn too", () => {
    expect(bars([0, 160_000, 0, 0, 0, 0, 160_000]).map((bar) => bar.cells)).toEqual([0, 16, 0, 0, 0, 0, 16]);
    expect(bars([160_000, 0, 0, 0, 0, -160_000, 0]).map((bar) => bar.cells)).toEqual([16, 0, 0, 0, 0, 16, 0]);
  });

  test("says where its axis begins", () => {
    const caption = cells.find(
      ({ row, content }) => row === geometry.rows.get("waterfall") && content && "formula" in content,
    )!;
    const axis = cellAddress(rowOf("waterfall", "axis"), geometry.cols.waterfall.opening, "both");
    expect(JSON.stringify(caption.content)).toContain(`TEXT(${axis},`);
  });
});

describe("the heat map", () => {
  const first = rowOf("cohorts", "c1");
  const rules = all.filter(({ area }) => area.row === first);

  test.each([
    [0.3, ["low1"]],
    [0.6, ["low1"]],
    [0.61, ["low2"]],
    [0.8, ["low3"]],
    [0.9, ["low4"]],
    [0.95, []],
    [1, []],
    [1.02, ["high1"]],
    [1.07, ["high2"]],
    [1.1, ["high3"]],
    [2, ["high3"]],
    ["", []],
  ])("%p is coloured %p", (share, looks) => {
    const corner = rules.map((rule) => ({ ...rule, area: { ...rule.area, rows: 1, cols: 1 } }));
    const picture = coloured(corner, (set) => {
      for (const { row, col, content } of cells) {
        if (row === rowOf("cohorts", "bounds") && content && "number" in content)
          set(row, col, String(content.number));
      }
      set(first, rules[0].area.col, String(share));
    });
    expect(rules.filter((_, i) => picture[i][0][0]).map(({ look }) => look)).toEqual(looks);
  });

  // The workbench inverts every colour in the dark, the ink with its fill.
  test("each step stands out from the sheet and from the step before it, in the light and in the dark", () => {
    const steps = (looks: readonly HeatLook[]) => looks.map((look) => CONDITIONAL_LOOKS[look]);
    const inDark = (color: string) => luminance(invertColorByMatrix(rgbOf(color)));
    const inLight = (color: string) => luminance(rgbOf(color));
    const themes = [
      { sheet: inLight("#FFFFFF"), of: inLight },
      { sheet: luminance([27, 28, 31]), of: inDark },
    ];
    for (const { sheet, of } of themes) {
      for (const looks of [steps(HEAT_LOW.toReversed()), steps(HEAT_HIGH)]) {
        const fills = [sheet, ...looks.map(({ fill }) => of(fill!))];
        for (const [i, { color }] of looks.entries()) {
          expect(contrast(fills[i + 1], sheet)).toBeGreaterThan(1.25);
          expect(contrast(fills[i + 1], fills[i])).toBeGreaterThan(1.1);
          expect(contrast(fills[i + 1], of(color!))).toBeGreaterThan(4.5);
        }
      }
    }
  });
});

type Rgb = [number, number, number];

const rgbOf = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as Rgb;

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(color: readonly number[]): number {
  const [r, g, b] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

test("no page ends within the cohorts and their curves", () =>
  expect(print.breaks).toContain(geometry.rows.get("cohorts")));

describe("the charts", () => {
  const hidden = new Set(hiddenRows);

  test("cover no cell that anybody reads", () => {
    const shown = cells.filter(({ content, row }) => content && !hidden.has(row));
    for (const { area, name } of charts) {
      const covered = shown.filter(
        ({ row, col }) =>
          row >= area.row && row < area.row + area.rows && col >= area.col && col < area.col + area.cols,
      );
      expect([name, covered]).toEqual([name, []]);
    }
    expect(charts.map(({ name }) => name)).toEqual([
      "hg_metrics_moves",
      "hg_metrics_year",
      "hg_metrics_kept",
      "hg_metrics_curves",
    ]);
  });

  /** What the rows of a chart show, on a sheet whose cells hold what `fill` writes. */
  function drawn(name: string, fill: (set: (row: number, col: number, value: string) => void) => void) {
    const { data } = charts.find((each) => each.name === name)!;
    const model = new Model("book", "en", "UTC", "en");
    model.pauseEvaluation();
    for (const { row, col, content } of cells) {
      const isOfChart = row >= data.row && row < data.row + data.rows + 1;
      if (isOfChart && content && "formula" in content)
        model.setUserInput(0, row + 1, col + 1, content.formula);
    }
    fill((row, col, value) => model.setUserInput(0, row + 1, col + 1, value));
    model.resumeEvaluation();
    model.evaluate();
    const rows = Array.from({ length: data.rows }, (_, i) =>
      Array.from({ length: data.cols }, (__, j) =>
        model.getFormattedCellValue(0, data.row + i + 1, data.col + j + 1),
      ),
    );
    model.free();
    return rows;
  }

  test("the bridge by month draws what was won above 0, what was lost below, and the net of both", () => {
    const at = geometry.cols.mrr.p1;
    const values: Record<string, number> = { mrr_new: 40, mrr_expansion: 20, mrr_reactivation: 5, mrr_churn: -25, mrr_contraction: -10 }; // prettier-ignore
    const rows = drawn("hg_metrics_moves", (set) => {
      for (const [id, value] of Object.entries(values)) set(rowOf("mrr", id), at, String(value));
      set(rowOf("ratios", "net_new"), at, "30");
    });
    expect(rows.slice(1).map((row) => Number(row[1].replace("−", "-").replace(/[^\d.-]/g, "")))).toEqual([
      40, 20, 5, -25, -10, 30,
    ]);
  });

  test("of cohorts the mean ends with the last three, and the one that is lowest has its name", () => {
    const { cohorts } = geometry.cols;
    // Six quarters: the first cohort has come through five, the last has just been won.
    const shares = [[1, 1, 0.9, 0.8, 0.7, 0.75], [1, 1, 1, 0.5, 0.6], [1, 1, 1, 0.9], [1, 1, 1], [1, 1], [1]]; // prettier-ignore
    const rows = drawn("hg_metrics_curves", (set) => {
      shares.forEach((each, i) => {
        set(rowOf("cohorts", `c${i + 1}`), cohorts.label, String(45_566 + 92 * i));
        for (let age = 0; age < 12; age++)
          set(rowOf("cohorts", `c${i + 1}`), cohorts[`a${age}`], age in each ? String(each[age]) : '=""');
      });
      for (const { row, col, content } of cells) {
        const isDrawnOnly = ["curve", "ends", "lowest"].some((id) => row === rowOf("cohorts", id));
        if (isDrawnOnly && content && "formula" in content)
          set(row, col, content.formula.replaceAll("hg_data_shown", "6"));
        if (isDrawnOnly && content && "text" in content) set(row, col, content.text);
      }
      [1, 1, 0.96, 0.73, 0.65, 0.75].forEach((mean, age) =>
        set(rowOf("cohorts", "mean"), cohorts[`a${age}`], String(mean)),
      );
    });
    const line = (index: number) =>
      rows[index]
        .slice(1)
        .filter((cell) => cell !== "#N/A")
        .map(Number);
    expect(rows[1][0]).toBe("from Oct 24");
    expect(line(1)).toEqual([1, 1, 0.9, 0.8, 0.7, 0.75]);
    expect([rows[13][0], ...line(13)]).toEqual(["Mean", 1, 1, 0.96, 0.73]);
    // Three are three quarters old or older: 75%, 60% and 90% are left of them.
    expect([rows[14][0], ...line(14)]).toEqual(["Q1 2025", 1, 1, 1, 0.5, 0.6]);
  });
});
