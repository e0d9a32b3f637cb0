import { checkLedger } from "../../../src/engine/ledger/check";
import type { Charge, CheckedColumns } from "../../../src/engine/ledger/checked-columns";
import { BIT, type Mark } from "../../../src/engine/ledger/marks";

/* Findings worked by hand, about rows as they stand: NaN is a date or an amount that can’t be read. */

// 1 January, 1 February and 1 March 2025.
const [JAN, FEB, MAR] = [45_658, 45_689, 45_717];

/** What can’t be read as a customer, a currency or an interval. */
const ODD = "?";

type Row = readonly [customer: string, start: number, end: number, amount: number];

interface More {
  /** "" is a blank; one for all rows, or one for each. */
  readonly intervals?: readonly (Charge | typeof ODD)[];
  readonly counts?: readonly number[];
  readonly currencies?: readonly string[];
  readonly endIncluded?: boolean;
}

/** Words, each once and after `first`, and which stands where; −1 for what can’t be read. */
function checkedWords<W extends string>(values: readonly W[], ...first: readonly W[]) {
  const names = [...new Set([...first, ...values])].filter((name) => name !== ODD);
  return { names, codes: Int32Array.from(values, (value) => names.indexOf(value)) };
}

function check(rows: readonly Row[], more: More = {}) {
  const intervals = checkedWords(more.intervals ?? ["month"]);
  const columns: CheckedColumns = {
    customers: checkedWords(
      rows.map(([customer]) => customer),
      "",
    ),
    start: Float64Array.from(rows, ([, start]) => start),
    end: Float64Array.from(rows, ([, , end]) => end),
    amount: Float64Array.from(rows, ([, , , amount]) => amount),
    intervals,
    charges: intervals.names as Charge[],
    counts: Float64Array.from(more.counts ?? [1]),
    currencies: more.currencies ? checkedWords(more.currencies, "") : null,
    dayFirst: { start: false, end: false },
    endIncluded: more.endIncluded ?? false,
  };
  return checkLedger(columns);
}

/** The rows with a mark, counted from 1. */
function marked(mark: Mark, rows: readonly Row[], more?: More): number[] {
  return [...check(rows, more).marks].flatMap((marks, i) => (marks & BIT[mark] ? [i + 1] : []));
}

/**
 * Of two rows of one customer the second is a duplicate, an overlap, comes after a gap, or is nothing of these. Among
 * few rows each is held against each, among many they are found by a key: both must find the same.
 */
describe.each([
  ["few", 0],
  ["many", 40],
])("two rows among %s of one customer", (_, others) => {
  /** A day each, 40 days apart, in the nineties. */
  const padding = Array.from({ length: others }, (_, i): Row => ["A", 33_000 + 40 * i, 33_001 + 40 * i, 1]);

  function second(rows: readonly [Row, Row], more: More = {}): Mark | null {
    const padded = <T>(two: readonly T[] | undefined, one: T) =>
      two?.length === 2 ? [...two, ...padding.map(() => one)] : two;
    const { marks, other } = check([...rows, ...padding], {
      ...more,
      intervals: padded(more.intervals, "month"),
      counts: padded(more.counts, 1),
    });
    const found = (["duplicate", "overlap", "gap"] as const).filter((mark) =>
      [...marks].some((each, i) => i !== 1 && each & BIT[mark]),
    );
    expect(found).toEqual([]);
    expect([...other].some((row) => row !== 0)).toBe(false);
    return (["duplicate", "overlap", "gap"] as const).find((mark) => marks[1] & BIT[mark]) ?? null;
  }

  const row: Row = ["A", JAN, MAR, 10];
  const alike = [row, row] as const;
  const apart = [row, ["A", FEB, 0, 30] as const] as const;

  test("the same in all columns are duplicates", () => {
    expect(second(alike)).toBe("duplicate");
    expect(second([["A", JAN, 0, 10] as const, ["A", JAN, 0, 10] as const])).toBe("duplicate");
  });

  test("with another start, end or amount they overlap", () => {
    expect(second([row, ["A", FEB, MAR, 10]])).toBe("overlap");
    expect(second([row, ["A", JAN, FEB, 10]])).toBe("overlap");
    expect(second([row, ["A", JAN, MAR, 11]])).toBe("overlap");
  });

  test("with another interval or count they overlap; a blank is a month, and once", () => {
    expect(second(alike, { intervals: ["month", "term"] })).toBe("overlap");
    expect(second(alike, { intervals: ["", "month"] })).toBe("duplicate");
    expect(second(alike, { intervals: ["term", "term"] })).toBe("duplicate");
    expect(second(alike, { counts: [1, 3] })).toBe("overlap");
    expect(second(alike, { counts: [1, 0] })).toBe("duplicate");
    expect(second(alike, { counts: [3, 3] })).toBe("duplicate");
  });

  test("one interval and one count may stand for all rows", () => {
    expect(second(alike, { intervals: ["term"], counts: [3] })).toBe("duplicate");
    expect(second(apart, { intervals: ["term"], counts: [3] })).toBe("overlap");
  });

  test("an amount that can’t be read is the same as no other", () => {
    const odd: Row = ["A", JAN, MAR, NaN];
    expect(second([odd, odd])).toBe("overlap");
  });

  test("an interval that can’t be read keeps no row from overlapping", () => {
    expect(second(apart, { intervals: [ODD, "month"] })).toBe("overlap");
    expect(second(apart, { intervals: ["month", ODD] })).toBe("overlap");
  });

  test("rows worth nothing, or paid once, overlap nothing", () => {
    expect(second([row, ["A", FEB, 0, 0]])).toBeNull();
    expect(second([["A", JAN, MAR, 0], apart[1]])).toBeNull();
    expect(second(apart, { intervals: ["none", "month"] })).toBeNull();
    expect(second(apart, { intervals: ["month", "none"] })).toBeNull();
    expect(second(apart, { intervals: ["none"] })).toBeNull();
  });

  test("rows without dates, or with such as can’t be read, are not compared", () => {
    const same = (start: number, end: number) => {
      const one: Row = ["A", start, end, 10];
      return second([one, one]);
    };
    expect([same(0, 0), same(0, MAR), same(NaN, MAR), same(JAN, NaN)]).toEqual([null, null, null, null]);
    expect(second([row, ["A", MAR + 3, NaN, 10]])).toBeNull();
  });

  test("days between two rows are a gap; the last day covered is no day between", () => {
    const rows = [["A", JAN, FEB - 1, 10] as const, ["A", FEB, MAR - 1, 10] as const] as const;
    expect(second(rows)).toBe("gap");
    expect(second(rows, { endIncluded: true })).toBeNull();
  });

  test("on the last day covered another row overlaps", () => {
    const rows = [["A", JAN, FEB, 10] as const, ["A", FEB, MAR, 20] as const] as const;
    expect(second(rows)).toBeNull();
    expect(second(rows, { endIncluded: true })).toBe("overlap");
  });
});

test("what is paid once overlaps nothing, be it one row or all; the others do", () => {
  const rows = [10, 20, 30].map((amount): Row => ["A", JAN, MAR, amount]);
  expect(marked("overlap", rows, { intervals: ["none"] })).toEqual([]);
  expect(marked("overlap", rows, { intervals: ["none", "month", "month"] })).toEqual([3]);
  expect(marked("overlap", rows, { intervals: ["month", "none", "month"] })).toEqual([3]);
});

test("the last customer is compared as well, and a customer that can’t be read with nobody", () => {
  const rows: Row[] = [
    [ODD, JAN, MAR, 10],
    ["", JAN, MAR, 10],
    ["A", JAN, MAR, 10],
    [ODD, JAN, MAR, 10],
    ["", JAN, MAR, 10],
    ["B", JAN, MAR, 10],
    ["B", JAN, MAR, 10],
    ["A", FEB, MAR, 10],
  ];
  expect(marked("duplicate", rows)).toEqual([7]);
  expect(marked("overlap", rows)).toEqual([8]);
  expect([...check(rows).other]).toEqual([0, 0, 0, 0, 0, 0, 5, 2]);
});

describe("a price of a year among monthly ones", () => {
  const year: Row = ["D", JAN, JAN + 365, 1200];
  /** Each as long as a year, so that only what is usual keeps it from being one’s price. */
  const usual = ["A", "B", "C"].map((id): Row => [id, JAN, JAN + 365, 100]);

  test("is found by months that are written and by blanks, not by what is charged otherwise", () => {
    expect(marked("year as month", [...usual, year])).toEqual([4]);
    expect(marked("year as month", [...usual, year], { intervals: ["", "", "month", "month"] })).toEqual([4]);
    expect(marked("year as month", [...usual, year], { intervals: ["month", "month", "month", ""] })).toEqual(
      [4],
    );
    expect(marked("year as month", [...usual, year], { intervals: ["", "", "", "other"] })).toEqual([]);
    expect(marked("year as month", [...usual, year], { intervals: ["", "", "", ODD] })).toEqual([]);
  });

  test("is none where months are counted, but one month is a month", () => {
    expect(marked("year as month", [...usual, year], { counts: [1, 1, 1, 12] })).toEqual([]);
    expect(marked("year as month", [...usual, year], { counts: [1, 0, 1, 0] })).toEqual([4]);
  });

  test("rows that cost nothing, credits and what can’t be read say nothing of what is usual", () => {
    const others = [0, 0, 0, -50, -50, NaN].map((amount, i): Row => [`E${i}`, JAN, JAN + 365, amount]);
    expect(marked("year as month", [...others, ...usual, year])).toEqual([10]);
  });

  test("its days are counted with the last one where that is covered: 350 of 349", () => {
    const short: Row = ["D", JAN, JAN + 349, 1200];
    expect(marked("year as month", [...usual, short])).toEqual([]);
    expect(marked("year as month", [...usual, short], { endIncluded: true })).toEqual([4]);
  });
});

test("an id that looks like an earlier one is marked where it comes up first, also in a row without dates", () => {
  expect(
    marked("lookalike", [
      ["Acme", JAN, MAR, 1],
      ["acme", NaN, MAR, 1],
    ]),
  ).toEqual([2]);
  const rows = ["Acme", "", "acme", ODD, "acme", "Acme", "Bolt", "ac me"].map((id): Row => [id, JAN, MAR, 1]);
  expect(marked("lookalike", rows)).toEqual([3, 8]);
  // Names are "", Acme, acme, Bolt and ac me.
  expect([...check(rows).alike]).toEqual([0, 0, 1, 0, 1]);
});

describe("currencies", () => {
  const rows = ["A", "B", "C", "", "D", "E", "F"].map((id): Row => (id ? [id, JAN, 0, 1] : [id, 0, 0, 0]));

  test("are held against the first one in any case; a row blank in all else needs none", () => {
    const currencies = ["", "eur", "EUR", "", "USD", ODD, "usd"];
    expect(check(rows, { currencies }).currency).toBe("EUR");
    expect(marked("no currency", rows, { currencies })).toEqual([1]);
    expect(marked("mixed currency", rows, { currencies })).toEqual([5, 7]);
    expect(marked("odd currency", rows, { currencies })).toEqual([6]);
  });

  test("may be one for all rows", () => {
    expect(marked("mixed currency", rows, { currencies: ["USD"] })).toEqual([]);
    expect(marked("no currency", rows, { currencies: [""] })).toEqual([1, 2, 3, 5, 6, 7]);
    expect(check(rows, { currencies: [""] }).currency).toBe("");
  });

  test("are no matter where there is no such column", () => {
    const { marks, currency } = check(rows);
    expect([currency, ...marks]).toEqual(["", 0, 0, 0, 0, 0, 0, 0]);
  });
});
