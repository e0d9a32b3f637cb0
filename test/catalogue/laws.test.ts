import fc from "fast-check";
import { numberOf, numberOrError, saas } from "./call-by-id";
import { agrees } from "./expect";

/** What must hold between functions, whatever the numbers. */

const money = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100);
const someMoney = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const column = (values: readonly number[]) => values.map((value) => [value]);

/** Customers as [MRR at the start, MRR at the end], one of them there from the start. */
const customers = fc
  .tuple(someMoney, fc.array(fc.tuple(money, money), { maxLength: 12 }))
  .map(([first, others]) => [[first, first] as [number, number], ...others]);
const begins = (all: readonly [number, number][]) => column(all.map(([begin]) => begin));
const ends = (all: readonly [number, number][]) => column(all.map(([, end]) => end));

const expectAgree = (found: number, expected: number) => {
  if (!agrees(found, expected) && Math.abs(found - expected) > 1e-9) expect(found).toBe(expected);
};
const holds = <T extends unknown[]>(property: fc.IPropertyWithHooks<T>) =>
  fc.assert(property, { numRuns: 300 });

describe("retention", () => {
  test("GRR is at most 1 and at most NDR", () => {
    holds(
      fc.property(customers, (all) => {
        const grr = numberOf("GRR", begins(all), ends(all));
        expect(grr).toBeLessThanOrEqual(1);
        expect(grr).toBeLessThanOrEqual(numberOf("NDR", begins(all), ends(all)) + 1e-12);
      }),
    );
  });

  test("customers won since, and the order of customers, change neither", () => {
    holds(
      fc.property(customers, money, (all, won) => {
        const other = [[0, won] as [number, number], ...[...all].reverse()];
        for (const id of ["NDR", "GRR"]) {
          expectAgree(numberOf(id, begins(other), ends(other)), numberOf(id, begins(all), ends(all)));
        }
      }),
    );
  });

  test("the bridge made of the customers’ own movements agrees with the cohort", () => {
    holds(
      fc.property(customers, (all) => {
        const stayed = all.filter(([begin]) => begin > 0);
        const sum = (of: (begin: number, end: number) => number) =>
          stayed.reduce((total, [begin, end]) => total + of(begin, end), 0);
        const begin = sum((before) => before);
        const expansion = sum((before, after) => Math.max(0, after - before));
        const churn = sum((before, after) => (after === 0 ? before : 0));
        const contraction = sum((before, after) => (after === 0 ? 0 : Math.max(0, before - after)));
        expectAgree(
          numberOf("NDR.BRIDGE", begin, expansion, contraction, churn),
          numberOf("NDR", begins(all), ends(all)),
        );
        expectAgree(
          numberOf("GRR.BRIDGE", begin, contraction, churn),
          numberOf("GRR", begins(all), ends(all)),
        );
      }),
    );
  });

  test("NDR.BRIDGE exceeds GRR.BRIDGE by what was gained from the base", () => {
    holds(
      fc.property(
        someMoney,
        money,
        money,
        between(0, 0.5),
        between(0, 0.5),
        (begin, gained, back, less, lost) => {
          const losses = [less * begin, lost * begin];
          const ndr = numberOf("NDR.BRIDGE", begin, gained, ...losses, back);
          expectAgree(ndr - numberOf("GRR.BRIDGE", begin, ...losses), (gained + back) / begin);
        },
      ),
    );
  });

  test("MRRCHURN is 1 less NDR.BRIDGE, and there is none where there is none", () => {
    holds(
      fc.property(money, money, money, money, money, (begin, expansion, contraction, churn, back) => {
        const kept = numberOrError("NDR.BRIDGE", begin, expansion, contraction, churn, back);
        const lost = numberOrError("MRRCHURN", begin, contraction, churn, expansion, back);
        if (typeof kept === "number") expectAgree(Number(lost), 1 - kept);
        else expect(lost).toBe(kept);
      }),
    );
  });

  test("ANNUALIZE is undone by its inverse", () => {
    const kinds = fc.constantFrom("churn", "retention", "growth");
    holds(
      fc.property(between(0.05, 0.5), between(0.1, 12), kinds, (rate, periods, kind) => {
        const there = numberOf("ANNUALIZE", rate, periods, kind);
        expectAgree(numberOf("ANNUALIZE", there, 1 / periods, kind), rate);
      }),
    );
  });

  test("compounded churn is below linear churn, and retention is its rest", () => {
    holds(
      fc.property(between(0.001, 0.08), fc.integer({ min: 2, max: 12 }), (rate, periods) => {
        const churn = numberOf("ANNUALIZE", rate, periods);
        expect(churn).toBeLessThan(numberOf("ANNUALIZE", rate, periods, "churn", "linear"));
        expectAgree(numberOf("ANNUALIZE", 1 - rate, periods, "retention"), 1 - churn);
      }),
    );
  });

  test("LOGOCHURN by start plus new is never above the one by start", () => {
    const people = fc.integer({ min: 1, max: 1000 });
    holds(
      fc.property(people, people, between(0, 1), (start, won, share) => {
        const churned = Math.floor(share * start);
        const byStart = numberOf("LOGOCHURN", start, churned, won);
        expect(numberOf("LOGOCHURN", start, churned, won, "startplusnew")).toBeLessThanOrEqual(byStart);
      }),
    );
  });
});

describe("movements", () => {
  const bridge = fc.tuple(money, money, fc.array(money, { minLength: 1, maxLength: 4 }), money, money);

  test("losses may carry either sign, and ranges are summed", () => {
    holds(
      fc.property(bridge, ([won, expansion, downgrades, churn, back]) => {
        const contraction = downgrades.reduce((sum, each) => sum + each, 0);
        const negative = column(downgrades.map((each) => -each));
        for (const id of ["NETNEW", "QUICKRATIO"]) {
          const asSums = saas(id, won, expansion, contraction, churn, back);
          const asRange = saas(id, won, expansion, negative, -churn, back);
          if (typeof asSums === "number") expectAgree(asRange as number, asSums);
          else expect(asRange).toEqual(asSums);
        }
      }),
    );
  });

  test("the quick ratio is above 1 just when MRR grows", () => {
    holds(
      fc.property(money, money, money, someMoney, (won, expansion, contraction, churn) => {
        const netNew = numberOf("NETNEW", won, expansion, contraction, churn);
        fc.pre(Math.abs(netNew) > 1e-6);
        expect(numberOf("QUICKRATIO", won, expansion, contraction, churn) > 1).toBe(netNew > 0);
      }),
    );
  });
});

describe("MRR", () => {
  test.each([
    ["month", 12, "year", 1],
    ["month", 3, "quarter", 1],
    ["quarter", 4, "year", 1],
    ["week", 52, "year", 1],
    ["day", 365, "year", 1],
  ])("%s × %i is %s × %i", (interval, units, other, ofOther) => {
    holds(
      fc.property(someMoney, (amount) =>
        expectAgree(numberOf("MRR", amount, interval, units), numberOf("MRR", amount, other, ofOther)),
      ),
    );
  });

  test("ARPA times customers is MRR again", () => {
    holds(
      fc.property(money, fc.integer({ min: 1, max: 5000 }), (mrr, customers) =>
        expectAgree(numberOf("ARPA", mrr, customers) * customers, mrr),
      ),
    );
  });
});

describe("LTV", () => {
  const arpa = between(1, 10_000);
  const margin = between(0.1, 1);
  const churn = between(0.01, 0.5);
  const discount = between(0.001, 0.05);

  test("start and renewal differ by exactly one payment where there is no cap", () => {
    holds(
      fc.property(arpa, margin, churn, discount, (m, share, lost, cost) => {
        const by = (timing: string) => numberOf("LTV", m, share, lost, cost, 0, 0, timing);
        expectAgree((by("start") - by("renewal")) / (m * share), 1);
      }),
    );
  });

  test("end is start, one period’s discount later; the same when nothing is discounted", () => {
    holds(
      fc.property(
        arpa,
        margin,
        churn,
        discount,
        fc.integer({ min: 0, max: 60 }),
        (m, share, lost, cost, cap) => {
          const by = (rate: number, timing: string) => numberOf("LTV", m, share, lost, rate, 0, cap, timing);
          expectAgree(by(cost, "end") * (1 + cost), by(cost, "start"));
          expectAgree(by(0, "end"), by(0, "start"));
        },
      ),
    );
  });

  test("a cap never adds, and a later cap never takes away", () => {
    holds(
      fc.property(churn, discount, fc.integer({ min: 1, max: 120 }), (lost, cost, cap) => {
        const capped = numberOf("LTV", 100, 0.8, lost, cost, 0, cap);
        expect(capped).toBeLessThanOrEqual(numberOf("LTV", 100, 0.8, lost, cost, 0, cap + 1));
        expect(capped).toBeLessThanOrEqual(numberOf("LTV", 100, 0.8, lost, cost));
      }),
    );
  });

  test("growth that just makes up for churn has no end: no answer without a cap, cap payments with one", () => {
    holds(
      fc.property(churn, fc.integer({ min: 1, max: 120 }), (lost, cap) => {
        const growth = lost / (1 - lost);
        expect(numberOrError("LTV", 100, 0.8, lost, 0, growth)).toBe("#N/A");
        expectAgree(numberOf("LTV", 100, 0.8, lost, 0, growth, cap) / (80 * cap), 1);
      }),
    );
  });

  test("counted up to the payback it is the CAC", () => {
    holds(
      fc.property(arpa, margin, between(0.001, 0.05), between(1.01, 15), (m, share, lost, payments) => {
        const cac = m * share * payments;
        const months = numberOf("PAYBACK", cac, m, share, lost);
        expectAgree(numberOf("LTV", m, share, lost, 0, 0, months) / cac, 1);
      }),
    );
  });
});
