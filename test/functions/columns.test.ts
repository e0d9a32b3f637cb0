import fc from "fast-check";
import { numbers, dates, ids, isFailure, type Coded, type Series } from "../../src/catalogue/define";
import { forgetColumns } from "../../src/functions/columns/cache";
import { readerOf } from "../../src/functions/read";
import { runs } from "../runs";

const about = { en: "", "zh-CN": "" };
const amount = numbers("amount", about);
const start = dates("start", about);
const customer = ids("customer", about);

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const read = <T>(param: Parameters<typeof readerOf>[0], cells: readonly unknown[]) =>
  readerOf(param)(column(cells)) as T;

beforeEach(forgetColumns);

describe("ids", () => {
  const id = fc.oneof(
    fc.constantFrom("A", "a", " A", "7", "7.5", "-1", "公司", "", " ", "constructor"),
    fc.constantFrom(7, 7.5, -1, 0, 2 ** 40, -0, null, undefined, false),
    fc.string({ maxLength: 3 }).filter((text) => !text.startsWith("#")),
    fc.integer(),
  );
  const plain = (cell: unknown) => (cell || "") && String(cell).trim();

  test("are the trimmed texts of the cells, each once, in the order in which they come", () => {
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 60 }), (cells) => {
        const { names, codes, values } = read<Coded>(customer, cells);
        expect(values).toEqual(cells.map(plain));
        expect(names).toEqual([...new Set(["", ...values])]);
        expect([...codes].map((code) => names[code])).toEqual(values);
      }),
      { numRuns: runs(400) },
    );
  });

  test("many of them, in several parts, are numbered as a Map would", () => {
    // Names, long ids, digits as texts and as numbers, wide letters, spaces, decimals; each comes up several times.
    const kinds: ((n: number) => unknown)[] = [
      (n) => `cus_${n}`,
      (n) => n,
      (n) => `${n}`,
      (n) => ` ${n}\t`,
      (n) => `${n}00000000000`.slice(0, 15),
      (n) => n * 1e11,
      (n) => n * 1e9 + 1,
      (n) => `a name of more than fifteen letters ${n}`,
      (n) => `某科技（集团）${n}`,
      (n) => `\u3000${n}\u00ff`,
      (n) => -n / 8,
      () => null,
    ];
    const cell = fc.tuple(fc.nat(kinds.length - 1), fc.nat(300)).map(([kind, n]) => kinds[kind](n));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 40, maxLength: 400 }), fc.nat(1000), (some, salt) => {
        const cells = Array.from({ length: 40_000 }, (_, i) =>
          i % 3 === 0 ? some[i % some.length] : kinds[(i * 7) % kinds.length]((i * salt) % 9001),
        );
        const known = new Map([["", 0]]);
        const expected = cells.map(plain).map((id) => {
          if (!known.has(id)) known.set(id, known.size);
          return known.get(id);
        });
        forgetColumns();
        const { names, codes } = read<Coded>(customer, cells);
        expect(names.join("|")).toBe([...known.keys()].join("|"));
        expect([...codes].join()).toBe(expected.join());
        // Once more, as cells of their own, and with spaces around: the very same column.
        const spaced = cells.map((cell) => (typeof cell === "string" ? `${cell} ` : cell));
        expect(read<Coded>(customer, structuredClone(cells)).codes).toBe(codes);
        expect(read<Coded>(customer, spaced).codes).toBe(codes);
      }),
      { numRuns: 6 },
    );
  });

  test("numbers are the ids that their digits are", () => {
    const number = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 30 }), (cells) => {
        const both = cells.flatMap((cell) => [cell, String(cell || "")]);
        const { values, names } = read<Coded>(customer, both);
        expect(values).toEqual(both.map(plain));
        expect(names).toHaveLength(new Set(["", ...values]).size);
      }),
      { numRuns: 1000 },
    );
  });

  test("an error that is a text among spaces is a name like any other", () => {
    expect(read<Coded>(customer, ["A", " #N/A", "#N/A\t"]).values).toEqual(["A", "#N/A", "#N/A"]);
  });

  test("short and long ones, of letters of one byte and of two, stay apart", () => {
    const letter = fc.constantFrom("a", "b", "\u0000", "\u0001", "\u00ff", "\u0100", "\u0101", "公");
    const text = fc.array(letter, { minLength: 1, maxLength: 18 }).map((letters) => letters.join(""));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (cells) => {
        expect(read<Coded>(customer, cells).values).toEqual(cells);
      }),
      { numRuns: runs(250) },
    );
  });

  test("many of them, as texts and as numbers", () => {
    const cells = Array.from({ length: 50_000 }, (_, i) => (i % 3 ? `${i % 7001}` : i % 7001));
    const { values, names } = read<Coded>(customer, cells);
    expect(values).toEqual(cells.map((cell) => (cell === 0 ? "" : String(cell))));
    // 0 as a number is a blank, “0” is a text.
    expect(names).toHaveLength(7002);
  });

  test("long texts of one hash stay apart, and are known again", () => {
    // Found by trying: FNV-1a of the first two is the same.
    const pairs = ["customer njbgeooad", "customer pipgaimfd", "a third one, of another hash"];
    const cells = Array.from({ length: 1000 }, (_, i) => pairs[i % pairs.length]);
    const { values, names } = read<Coded>(customer, cells);
    expect(values).toEqual(cells);
    expect(names).toHaveLength(pairs.length + 1);
    expect(read<Coded>(customer, [...cells]).names).toBe(names);
    const swapped = [cells[1], ...cells.slice(1)];
    expect(read<Coded>(customer, swapped).values).toEqual(swapped);
  });

  test("texts whose hashes collide stay apart", () => {
    // Ninety thousand texts of two letters among thirty-two bits.
    const cells = Array.from({ length: 90_000 }, (_, i) =>
      String.fromCharCode(300 + (i % 300), 300 + i / 300),
    );
    expect(read<Coded>(customer, cells).values).toEqual(cells);
  });
});

describe("columns that were read before", () => {
  const many = (cells: readonly unknown[]) => Array.from({ length: 1000 }, (_, i) => cells[i % cells.length]);

  test("are the very same where the content is, whatever the arrays", () => {
    for (const [param, cells] of [
      [amount, [1, 2.5, null, ""]],
      [start, [45658, 45658.75, null]],
      [customer, ["A", " b", 7, null]],
    ] as const) {
      expect(read(param, many(cells))).toBe(read(param, many(cells)));
    }
  });

  test("are others after any one cell has changed, and come back with it", () => {
    const cell = fc.constantFrom<unknown>(
      1,
      2,
      0,
      null,
      "",
      45658,
      45658.5,
      "A",
      " A",
      "1",
      "x",
      true,
      "#N/A",
    );
    fc.assert(
      fc.property(fc.nat(999), cell, fc.constantFrom(amount, start, customer), (at, changed, param) => {
        const cells: unknown[] = many([1, 45658.5, "", null]);
        read(param, cells);
        cells[at] = changed;
        const after = read<Series | Coded>(param, cells);
        forgetColumns();
        const alone = read<Series | Coded>(param, cells);
        if (isFailure(alone)) expect(after).toEqual(alone);
        else expect([...after.values]).toEqual([...alone.values]);
      }),
      { numRuns: runs(250) },
    );
  });

  test("a column of dates is none of numbers, and an id none of either", () => {
    const cells = many([1.5, 2]);
    expect([...read<Series>(amount, cells).values.slice(0, 2)]).toEqual([1.5, 2]);
    expect([...read<Series>(start, cells).values.slice(0, 2)]).toEqual([1, 2]);
    expect(read<Coded>(customer, cells).values.slice(0, 2)).toEqual(["1.5", "2"]);
  });

  test("only so many are kept", () => {
    const first = read(amount, many([1]));
    for (let i = 2; i < 60; i++) read(amount, many([i]));
    expect(read(amount, many([1]))).not.toBe(first);
  });
});
