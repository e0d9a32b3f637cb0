import fc from "fast-check";
import { isFailure } from "../../../src/catalogue/define";
import type { Raw } from "../arguments";
import { rowsOf } from "../expect";
import { numberOf, numberOrError, saas } from "../call-by-id";
import { teams } from "./draws";

const column = (cells: readonly (number | string | null)[]): Raw => cells.map((cell) => [cell]);
/** Cells of an answer in reading order, errors by their code. */
const cellsOf = (id: string, ...args: readonly unknown[]) =>
  rowsOf(saas(id, ...args))
    .flat()
    .map((cell) => (isFailure(cell) ? cell.error : cell));

describe("MAGIC, VELOCITY and COVERAGE", () => {
  test("MAGIC: a quarter’s growth times four over the spend before; shrinking is negative", () => {
    // (1,300 − 1,000) × 4 ÷ 600, and (900 − 1,000) × 4 ÷ 800
    expect(numberOf("MAGIC", 1300, 1000, 600)).toBe(2);
    expect(numberOf("MAGIC", 900, 1000, 800)).toBe(-0.5);
    expect(numberOrError("MAGIC", 1300, 1000, 0)).toBe("#DIV/0!");
  });

  test("VELOCITY: half the cycle is twice the velocity", () => {
    expect(numberOf("VELOCITY", 50, 0.2, 10_000, 50)).toBe(2000);
    expect(numberOf("VELOCITY", 50, 0.2, 10_000, 25)).toBe(4000);
    expect(numberOrError("VELOCITY", 50, 1.2, 10_000, 50)).toBe("#NUM!");
    expect(numberOrError("VELOCITY", -1, 0.2, 10_000, 50)).toBe("#NUM!");
  });

  test("COVERAGE: 3 without a win rate, 0.75 and so too little with one of 25%", () => {
    expect(numberOf("COVERAGE", 3_000_000, 1_000_000)).toBe(3);
    expect(numberOf("COVERAGE", 3_000_000, 1_000_000, 0.25)).toBe(0.75);
    expect(numberOf("COVERAGE", 0, 1_000_000)).toBe(0);
    expect(numberOrError("COVERAGE", 3_000_000, 0, 0.25)).toBe("#DIV/0!");
    expect(numberOrError("COVERAGE", 3_000_000, 0, 25)).toBe("#NUM!");
  });
});

describe("LEADDIAG", () => {
  const LEADS = column([100, 80, 120]);
  const DEALS = column([3, 1, 6]);

  test("the worked example: a team of 3.33% beside a reference of 5%", () => {
    const [header, ...rows] = rowsOf(saas("LEADDIAG", LEADS, DEALS, 0.05));
    expect(header).toEqual(["conversion", "team", "verdict"]);
    expect(rows.map(([conversion]) => conversion)).toEqual([0.03, 0.0125, 0.05]);
    for (const [, team] of rows) expect(team).toBeCloseTo(0.033333, 6);
    expect(rows.map(([, , verdict]) => verdict)).toEqual(["leads and seller", "leads and seller", "leads"]);
  });

  test("without a reference nothing is said of the leads; a rate equal to the team’s is ok", () => {
    const verdicts = (leads: Raw, deals: Raw, reference?: number) =>
      rowsOf(saas("LEADDIAG", leads, deals, reference)).map((row) => row[2]);
    expect(verdicts(LEADS, DEALS)).toEqual(["verdict", "seller", "seller", "ok"]);
    expect(verdicts(column([30, 60]), column([1, 2]))).toEqual(["verdict", "ok", "ok"]);
    expect(verdicts(column([100, 300]), column([5, 15]), 0.05)).toEqual(["verdict", "ok", "ok"]);
  });

  test("sellers in a row answer in rows all the same", () => {
    expect(saas("LEADDIAG", [[100, 80, 120]], [[3, 1, 6]], 0.05)).toEqual(
      saas("LEADDIAG", LEADS, DEALS, 0.05),
    );
  });

  test("a seller without leads keeps a row, and nobody’s leads have no rate", () => {
    expect(cellsOf("LEADDIAG", column([100, 0]), column([10, 0])).slice(3)).toEqual(
      // The team is 10 of 100.
      [0.1, 0.1, "ok", "#N/A", 0.1, "#N/A"],
    );
    expect(cellsOf("LEADDIAG", column([0]), column([0])).slice(3)).toEqual(["#N/A", "#DIV/0!", "#N/A"]);
  });

  test("more deals than leads are refused, with the row", () => {
    expect(saas("LEADDIAG", column([100, 2]), column([3, 5]))).toMatchObject({
      error: "#NUM!",
      text: { en: expect.stringContaining("Row 2 has 5 deals from 2 leads") },
    });
  });
});

// 1 January 2025; 15 January 2026; 1 June 2025 to 20 February 2026
const START = column([45658, 46037, 45809]);
const END = column([null, null, 46073]);
const RAMP = [[0, 0.25, 0.5, 0.75]];
// Days in January, February and March 2026
const MONTHS = [[46023, 46067, 46112]];

describe("CAPACITY", () => {
  const WORKED = [90_000, 55_213.68, 65_035.74];

  test("the worked example, months across and down, any day of the month", () => {
    const across = saas("CAPACITY", START, END, 600_000, RAMP, MONTHS, 0.9, 0.2);
    expect(rowsOf(across)).toHaveLength(1);
    WORKED.forEach((expected, i) => expect(rowsOf(across)[0][i]).toBeCloseTo(expected, 2));
    const down = saas("CAPACITY", START, END, 600_000, RAMP, column(MONTHS[0]), 0.9, 0.2);
    expect(rowsOf(down)).toEqual(rowsOf(across)[0].map((cell) => [cell]));
  });

  test("a blank month shows nothing, a blank row is no rep", () => {
    const cells = cellsOf(
      "CAPACITY",
      column([45658, null, 46037, 45809]),
      column([null, "", null, 46073]),
      column([600_000, null, 600_000, 600_000]),
      RAMP,
      [[46023, null, 46067]],
      0.9,
      0.2,
    );
    expect(cells[1]).toBe("");
    expect(cells[0]).toBeCloseTo(WORKED[0], 2);
    expect(cells[2]).toBeCloseTo(WORKED[1], 2);
  });

  test("who leaves on the last day of a month no longer counts in it; a day later still does", () => {
    const january = (end: number) =>
      cellsOf("CAPACITY", column([45658]), column([end]), 600_000, [[1]], 46023);
    // 31 January and 1 February 2026
    expect(january(46053)).toEqual([0]);
    expect(january(46054)).toEqual([50_000]);
  });

  test("a row that can’t be read is named", () => {
    expect(saas("CAPACITY", column([45658, null]), column([null, 46073]), 1, RAMP, MONTHS)).toMatchObject({
      error: "#VALUE!",
      text: { en: expect.stringContaining("Row 2 has no start date") },
    });
    expect(
      saas("CAPACITY", column([45658, null]), column([null, null]), column([1, 2]), RAMP, MONTHS),
    ).toMatchObject({ text: { en: expect.stringContaining("Row 2 has no start date") } });
    expect(saas("CAPACITY", column([46073]), column([45658]), 1, RAMP, MONTHS)).toMatchObject({
      text: { en: expect.stringContaining("Row 1 ends before it starts") },
    });
    expect(
      saas("CAPACITY", START, END, 1, RAMP, [
        [46023, 46054],
        [46082, 46113],
      ]),
    ).toMatchObject({
      error: "#VALUE!",
    });
  });

  test("twice the quota is twice the capacity, and teams add up", () => {
    fc.assert(
      fc.property(teams, (team) => {
        const capacity = (quota: Raw, from = 0, to = team.length) => {
          const part = team.slice(from, to);
          const quotas = Array.isArray(quota) ? quota.slice(from, to) : quota;
          const [start, end] = [column(part.map((rep) => rep.start)), column(part.map((rep) => rep.end))];
          return cellsOf("CAPACITY", start, end, quotas, RAMP, MONTHS, 0.9, 0.2) as number[];
        };
        const quotas = column(team.map((rep) => rep.quota));
        const doubled = capacity(column(team.map((rep) => rep.quota * 2)));
        const whole = capacity(quotas);
        const parts = [capacity(quotas, 0, 1), capacity(quotas, 1)];
        whole.forEach((sum, i) => {
          expect(doubled[i]).toBeCloseTo(2 * sum, 4);
          expect(parts[0][i] + parts[1][i]).toBeCloseTo(sum, 4);
        });
      }),
    );
  });
});

describe("HIRESNEEDED", () => {
  const RISING = [[100, 100, 150, 200, 260, 300].map((each) => each * 1000)];
  const LATER = [[100, 100, 100, 150, 200, 260].map((each) => each * 1000)];

  test("the worked examples", () => {
    expect(saas("HIRESNEEDED", RISING, 100_000, 600_000, [[0, 0.5]])).toEqual([[1, 1, 2, 0, 0, 0]]);
    expect(saas("HIRESNEEDED", LATER, 100_000, 600_000, [[0, 0.5]], 0.9, 0.12, 0.25, 1)).toEqual([
      [2, 2, 1, 0, 0, 0],
    ]);
    expect(saas("HIRESNEEDED", [[100_000, 150_000]], 100_000, 600_000, [[0, 0.5]])).toEqual([[2, 0]]);
  });

  test("capacity one for all or month by month, targets down: hires down", () => {
    const capacity = column(Array.from({ length: 6 }, () => 100_000));
    expect(saas("HIRESNEEDED", column(RISING[0]), capacity, 600_000, [[0, 0.5]])).toEqual(
      column([1, 1, 2, 0, 0, 0]),
    );
  });

  test("a month that no hire can reach is named, and all others are answered", () => {
    const EARLY = [[150, 150, 200, 250].map((each) => each * 1000)];
    expect(saas("HIRESNEEDED", EARLY, 100_000, 600_000, [[0, 0.5]])).toEqual([
      [
        {
          error: "#N/A",
          text: {
            en: "The target of month 1 can’t be met: a hire decided in month 1 books nothing by then. Lower it, or start the plan earlier. For the months after it, 2 hires must be decided in this month.",
            "zh-CN":
              "第 1 个月的目标无法达成：即使第 1 个月决定招人，届时也没有产出。请下调目标，或提前规划。为满足后面的月份，本月仍须决定招聘 2 人。",
          },
        },
        1,
        0,
        0,
      ],
    ]);
    const [[first, second]] = saas("HIRESNEEDED", [[100_000, 150_000]], 100_000, 600_000, [
      [0, 0],
    ]) as never[][];
    expect(first).toBe(0);
    expect(second).toMatchObject({
      error: "#N/A",
      text: { en: expect.stringMatching(/^The target of month 2 can’t be met.*earlier\.$/) },
    });
  });

  test("where all hires fail, only the months that are short have no answer", () => {
    const answer = saas("HIRESNEEDED", RISING, 100_000, 600_000, [[0, 0.5]], 1, 0, 1) as unknown[][];
    expect(answer[0].map((cell) => (typeof cell === "number" ? cell : "none"))).toEqual([
      0,
      0,
      "none",
      "none",
      "none",
      "none",
    ]);
  });

  test("part of a month of lead time is dropped, as EDATE does", () => {
    expect(saas("HIRESNEEDED", LATER, 100_000, 600_000, [[0, 0.5]], 0.9, 0.12, 0.25, 1.9)).toEqual(
      saas("HIRESNEEDED", LATER, 100_000, 600_000, [[0, 0.5]], 0.9, 0.12, 0.25, 1),
    );
  });

  test("with capacity for every target nobody is hired", () => {
    expect(saas("HIRESNEEDED", RISING, 300_000, 600_000, [[0, 0.5]])).toEqual([[0, 0, 0, 0, 0, 0]]);
  });
});
