import fc from "fast-check";
import { isFailure } from "../../../src/catalogue/define";
import { saas } from "../call-by-id";
import { rowsOf } from "../expect";

const table = (id: string, ...args: unknown[]) =>
  rowsOf(saas(id, ...args)).map((row) => row.map((cell) => (isFailure(cell) ? cell.error : cell)));
const numbers = (id: string, ...args: unknown[]) => table(id, ...args).flat() as number[];
const column = (values: readonly number[]) => values.map((value) => [value]);

const rates = fc.array(
  fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
  { minLength: 1, maxLength: 5 },
);

describe("FUNNEL", () => {
  test("a row of counts gives two rows", () => {
    expect(table("FUNNEL", [[1000, 400, 100, 20]])).toEqual([
      ["", 0.4, 0.25, 0.2],
      [1, 0.4, 0.1, 0.02],
    ]);
  });

  test("a single stage is a column", () => {
    expect(table("FUNNEL", 1000)).toEqual([["", 1]]);
  });

  test("an empty first stage leaves no cumulative rate, and one step without", () => {
    expect(table("FUNNEL", [[0], [10], [5]])).toEqual([
      ["", "#DIV/0!"],
      ["#DIV/0!", "#DIV/0!"],
      [0.5, "#DIV/0!"],
    ]);
  });

  test("the steps multiplied are the cumulative rates", () => {
    const stages = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(stages, (counts) => {
        let product = 1;
        for (const [step, cumulative] of table("FUNNEL", column(counts)) as [number | "", number][]) {
          product *= step === "" ? 1 : step;
          expect(product).toBeCloseTo(cumulative, 9);
        }
      }),
    );
  });
});

describe("FUNNELBACK", () => {
  test("worked numbers, lying as the rates lie", () => {
    expect(table("FUNNELBACK", 4_000_000, 70_000, column([0.2, 0.25, 0.5]))).toEqual(
      column([2320, 464, 116, 58]),
    );
    expect(table("FUNNELBACK", 4_000_000, 70_000, [[0.2, 0.25, 0.5]])).toEqual([[2320, 464, 116, 58]]);
    const exact = numbers("FUNNELBACK", 4_000_000, 70_000, column([0.2, 0.25, 0.5]), "yes");
    [2285.714, 457.143, 114.286, 57.143].forEach((count, i) => expect(exact[i]).toBeCloseTo(count, 3));
  });

  test("no target needs nobody", () => {
    expect(table("FUNNELBACK", 0, 70_000, 0.2)).toEqual([[0], [0]]);
  });

  test("a rate that divides without rest adds nobody", () => {
    // 7 ÷ 0.7 is 10.000000000000002 in floating point.
    expect(table("FUNNELBACK", 7, 1, 0.7)).toEqual([[10], [7]]);
  });

  test("exact counts have just these rates in FUNNEL, and the deals reach the target", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 1, max: 1e5 }),
        rates,
        (target, size, all) => {
          const stages = numbers("FUNNELBACK", target, size, column(all), true);
          const steps = (table("FUNNEL", column(stages)) as number[][]).slice(1).map(([step]) => step);
          steps.forEach((step, i) => expect(step).toBeCloseTo(all[i], 9));
          const deals = all.reduce((left, rate) => left * rate, stages[0]);
          expect((deals * size) / target).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  test("whole counts never fall short, at any stage", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 100, max: 1e5 }),
        rates,
        (target, size, all) => {
          const stages = numbers("FUNNELBACK", target, size, column(all));
          expect(stages.every(Number.isInteger)).toBe(true);
          all.forEach((rate, i) => expect(stages[i] * rate).toBeGreaterThanOrEqual(stages[i + 1] - 1e-8));
          expect(stages[all.length] * size).toBeGreaterThanOrEqual(target - size * 1e-8);
          // One deal fewer would not reach it.
          expect((stages[all.length] - 1) * size).toBeLessThan(target);
        },
      ),
    );
  });
});

describe("TRIALCONV", () => {
  const won = column([8, 10, 18]);
  const trials = column([100, 0, 150]);

  test("a lag looks back, and the first periods have nothing to look back to", () => {
    expect(table("TRIALCONV", won, trials, 1)).toEqual([["#N/A"], [0.1], ["#DIV/0!"]]);
    expect(table("TRIALCONV", won, trials, 1.9)).toEqual(table("TRIALCONV", won, trials, 1));
    expect(table("TRIALCONV", won, trials, 3)).toEqual([["#N/A"], ["#N/A"], ["#N/A"]]);
  });

  test("a block has no direction", () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(table("TRIALCONV", block, block)).toEqual([["#VALUE!"]]);
  });

  test("conversion times the signups of its lag are the customers again", () => {
    const counts = fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 500 })), {
      minLength: 4,
      maxLength: 9,
    });
    fc.assert(
      fc.property(counts, fc.nat(3), (periods, lag) => {
        const [customers, signups] = [periods.map(([c]) => c), periods.map(([, s]) => s)];
        const conversion = numbers("TRIALCONV", [customers], [signups], lag);
        customers.slice(lag).forEach((c, i) => expect(conversion[i + lag] * signups[i]).toBeCloseTo(c, 9));
      }),
    );
  });
});

describe("RATECI", () => {
  test("worked numbers", () => {
    const [[low, high]] = table("RATECI", 8, 40) as number[][];
    expect(low).toBeCloseTo(0.105, 4);
    expect(high).toBeCloseTo(0.3476, 4);
  });

  // Newcombe 1998, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i as published", (successes, trials, low, high) => {
    const [found] = table("RATECI", successes, trials) as number[][];
    expect(Math.abs(found[0] - low)).toBeLessThanOrEqual(5.1e-5);
    expect(Math.abs(found[1] - high)).toBeLessThanOrEqual(5.1e-5);
  });

  const cases = fc.integer({ min: 1, max: 2000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  const confidence = fc.integer({ min: 1, max: 999 }).map((permille) => permille / 1000);

  test("contains the rate, within 0 and 1, and mirrors for failures", () => {
    fc.assert(
      fc.property(cases, confidence, ([successes, trials], sure) => {
        const [low, high] = numbers("RATECI", successes, trials, sure);
        const [lost, most] = numbers("RATECI", trials - successes, trials, sure);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
        expect(low).toBeCloseTo(1 - most, 12);
        expect(high).toBeCloseTo(1 - lost, 12);
      }),
    );
  });

  test("narrows with trials and widens with confidence", () => {
    const width = (...args: number[]) => {
      const [low, high] = numbers("RATECI", ...args);
      return high - low;
    };
    fc.assert(
      fc.property(cases, fc.integer({ min: 2, max: 9 }), ([successes, trials], times) => {
        expect(width(successes * times, trials * times)).toBeLessThan(width(successes, trials));
        expect(width(successes, trials, 0.99)).toBeGreaterThan(width(successes, trials, 0.95));
      }),
    );
  });

  test("a confidence as close to 1 as can be has limits still", () => {
    const [low, high] = numbers("RATECI", 8, 40, 1 - 2 ** -53);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThan(1);
  });
});
