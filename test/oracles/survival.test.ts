import { agrees, rowsOf } from "../catalogue/expect";
import { numberOf, saas } from "../catalogue/call-by-id";

/*
 * KM.* against survival tables that others have published. Their times are plain numbers: fed as days
 * before one day, on which all were last seen.
 */

const AS_OF = 46_000;

/** "6 6+ 10": gone after 6, last seen at 6, gone after 10. */
function lives(times: string): [start: number[][], end: (number | null)[][], asOf: number] {
  const each = times.split(" ");
  return [
    each.map((time) => [AS_OF - parseInt(time)]),
    each.map((time) => [time.endsWith("+") ? null : AS_OF]),
    AS_OF,
  ];
}

type Row = readonly [t: number, n: number, d: number, c: number, s: number, lo?: number, hi?: number];

interface Published {
  readonly name: string;
  readonly source: string;
  readonly times: string;
  /** The rows that the source prints, or what it prints of them. */
  readonly rows: readonly Row[];
  readonly tolerance: number;
}

const BEWICK: Published = {
  name: "km-bewick",
  source: "Bewick, Cheek & Ball, Critical Care 2004 8:389, table 2",
  times: "1 1 4 5 6+ 9 9+ 22",
  rows: [
    [1, 8, 2, 0, 0.75],
    [4, 6, 1, 0, 0.625],
    [5, 5, 1, 0, 0.5],
    [6, 4, 0, 1, 0.5],
    [9, 3, 1, 1, 0.333],
    [22, 1, 1, 0, 0],
  ],
  tolerance: 5e-4,
};

const GEHAN: Published = {
  name: "6-MP",
  source: "Freireich et al., Blood 1963 21:699; Stata, sts list (limits on the log-log scale)",
  times: "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+",
  rows: [
    [6, 21, 3, 1, 0.8571, 0.6197, 0.9516],
    [7, 17, 1, 0, 0.8067, 0.5631, 0.9228],
    [10, 15, 1, 1, 0.7529, 0.5032, 0.8894],
    [13, 12, 1, 0, 0.6902, 0.4316, 0.8491],
    [16, 11, 1, 0, 0.6275, 0.3675, 0.8049],
    [22, 7, 1, 0, 0.5378, 0.2678, 0.7468],
    [23, 6, 1, 0, 0.4482, 0.1881, 0.6801],
    [32, 4, 0, 2, 0.4482, 0.1881, 0.6801],
  ],
  tolerance: 5e-5,
};

const GEHAN_CONTROL: Published = {
  name: "6-MP, control",
  source: "Freireich et al., Blood 1963 21:699; Stata, sts list, by G. Rodríguez, Princeton",
  times: "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23",
  rows: [
    [1, 21, 2, 0, 0.9048, 0.67, 0.9753],
    [2, 19, 2, 0, 0.8095, 0.5689, 0.9239],
    [8, 12, 4, 0, 0.381],
    [22, 2, 1, 0, 0.0476],
    [23, 1, 1, 0, 0],
  ],
  tolerance: 5e-5,
};

const AML_MAINTAINED: Published = {
  name: "aml, maintained",
  source: "Miller, Survival Analysis, 1997; R, package survival",
  times: "9 13 13+ 18 23 28+ 31 34 45+ 48 161+",
  rows: [
    [9, 11, 1, 0, 0.909],
    [13, 10, 1, 1, 0.818],
    [18, 8, 1, 0, 0.716],
    [23, 7, 1, 0, 0.614],
    [28, 6, 0, 1, 0.614],
    [31, 5, 1, 0, 0.491],
    [34, 4, 1, 0, 0.368],
    [48, 2, 1, 0, 0.184],
    [161, 1, 0, 1, 0.184],
  ],
  tolerance: 5e-4,
};

const AML_NONMAINTAINED: Published = {
  name: "aml, nonmaintained",
  source: "Miller, Survival Analysis, 1997; R, package survival",
  times: "5 5 8 8 12 16+ 23 27 30 33 43 45",
  rows: [
    [5, 12, 2, 0, 0.8333],
    [8, 10, 2, 0, 0.6667],
    [12, 8, 1, 0, 0.5833],
    [16, 7, 0, 1, 0.5833],
    [23, 6, 1, 0, 0.4861],
    [27, 5, 1, 0, 0.3889],
    [30, 4, 1, 0, 0.2917],
    [33, 3, 1, 0, 0.1944],
    [43, 2, 1, 0, 0.0972],
    [45, 1, 1, 0, 0],
  ],
  tolerance: 5e-5,
};

const TABLES = [BEWICK, GEHAN, GEHAN_CONTROL, AML_MAINTAINED, AML_NONMAINTAINED];

describe.each(TABLES)("$name ($source)", ({ times, rows, tolerance }) => {
  const table = rowsOf(saas("KM.CURVE", ...lives(times), "day")) as (number | string)[][];

  test.each(rows)("at %i: %i at risk, %i gone, %i censored, survival %f", (...row) => {
    const found = table.find(([t]) => t === row[0])!;
    expect(found.slice(0, 4)).toEqual(row.slice(0, 4));
    row
      .slice(4)
      .forEach((value, i) => expect(Math.abs(Number(found[4 + i]) - value!)).toBeLessThanOrEqual(tolerance));
  });
});

describe("medians and restricted means", () => {
  test.each([
    { ...BEWICK, median: 5 },
    { ...GEHAN, median: 23 },
    { ...GEHAN_CONTROL, median: 8 },
    { ...AML_MAINTAINED, median: 31 },
    { ...AML_NONMAINTAINED, median: 23 },
  ])("$name: median $median", ({ times, median }) => {
    expect(numberOf("KM.MEDIAN", ...lives(times), "day")).toBe(median);
    expect(numberOf("TTV", ...lives(times))).toBe(median);
  });

  // R, print(survfit(…), print.rmean = TRUE): both groups up to 161.
  test.each([
    { ...AML_MAINTAINED, mean: 52.6 },
    { ...AML_NONMAINTAINED, mean: 22.7 },
  ])("$name: mean up to 161 $mean", ({ times, mean }) => {
    expect(agrees(numberOf("KM.MEAN", ...lives(times), 161, "day"), mean, 0.05)).toBe(true);
  });
});

describe("km-late-entry (lifelines, tests/test_estimation.py, against R)", () => {
  const entries = [1, 2, 4, 0, 0];
  const times = [2, 10, 5, 4, 3];
  const start = times.map((time) => AS_OF - time);

  test.each([
    [2, 0.667],
    [3, 0.444],
    [4, 0.222],
    [5, 0.111],
    [10, 0],
  ])("at %i the survival is %f", (t, survival) => {
    const column = (values: readonly number[]) => values.map((value) => [value]);
    const table = rowsOf(
      saas(
        "KM.CURVE",
        column(start),
        times.map(() => [AS_OF]),
        AS_OF,
        "day",
        null,
        column(entries.map((entry, i) => (entry === 0 ? 0 : start[i] + entry))),
      ),
    );
    expect(agrees(Number(table.find(([age]) => age === t)![4]), survival, 1e-3)).toBe(true);
  });
});

test("survival-durations (lifelines, docs): 3 and 1 days, and 5 without an end", () => {
  // 10, 9, 10 October 2013; 13 October, 10 October, none; known up to 15 October.
  const [start, end] = [
    [[41557], [41556], [41557]],
    [[41560], [41557], [null]],
  ];
  const counts = rowsOf(saas("KM.CURVE", start, end, 41562, "day")).map((row) => row.slice(0, 4));
  expect(counts.slice(1)).toEqual([
    [0, 3, 0, 0],
    [1, 3, 1, 0],
    [3, 2, 1, 0],
    [5, 1, 0, 1],
  ]);
});
