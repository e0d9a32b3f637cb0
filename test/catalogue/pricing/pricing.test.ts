import fc from "fast-check";
import { isFailure, type AnswerCell } from "../../../src/catalogue/define";
import { numberOf, numberOrError, saas } from "../call-by-id";

/** The numbers of a table with a header column, by their names; an error by its code. */
const named = (id: string, ...args: unknown[]) =>
  Object.fromEntries(
    (saas(id, ...args) as AnswerCell[][]).map(([name, value]) => [
      name,
      isFailure(value) ? value.error : value,
    ]),
  ) as Record<string, number>;

const price = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
const percent = (min: number, max: number) => fc.integer({ min, max }).map((whole) => whole / 100);

const expectNear = (found: number, expected: number, size = 1) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));

describe("DISCOUNTIMPACT", () => {
  test("round numbers stay round: 60 of profit on a price of 80 is 75%", () => {
    expect(named("DISCOUNTIMPACT", 100, 0.2, 0.8).margin).toBe(0.75);
  });

  test("20% off at a margin of 75%", () => {
    const found = named("DISCOUNTIMPACT", 100, 0.2, 0.75);
    expect(found.price).toBe(80);
    expect(found.unit_profit).toBe(55);
    expect(found.margin).toBeCloseTo(0.6875, 12);
    expect(found.profit_change).toBeCloseTo(-0.266667, 6);
  });

  test("a higher price is a negative discount: all of it is profit", () => {
    expect(named("DISCOUNTIMPACT", 100, -0.1, 0.5)).toMatchObject({
      price: 110,
      unit_profit: 60,
      profit_change: 0.2,
    });
  });

  test("no discount changes nothing, and that is a plain 0", () => {
    expect(named("DISCOUNTIMPACT", 100, 0, 0.75).profit_change).toBe(0);
  });

  test("without profit there is no change of it; a loss has none either", () => {
    expect(named("DISCOUNTIMPACT", 100, 0.2, 0).profit_change).toBe("#DIV/0!");
    expect(named("DISCOUNTIMPACT", 100, 0.2, -0.1).profit_change).toBe("#N/A");
    expect(numberOrError("DISCOUNTIMPACT", 100, 1, 0.75)).toBe("#NUM!");
    expect(numberOrError("DISCOUNTIMPACT", 100, 20, 0.75)).toBe("#NUM!");
  });

  test("its margin is GROSSMARGIN at the new price, its change that of the unit’s profit", () => {
    fc.assert(
      fc.property(price, percent(0, 90), percent(1, 100), (list, discount, margin) => {
        const found = named("DISCOUNTIMPACT", list, discount, margin);
        expectNear(found.margin, numberOf("GROSSMARGIN", found.price, list - list * margin));
        expectNear(found.profit_change, found.unit_profit / (list * margin) - 1);
      }),
    );
  });
});

describe("DISCOUNTBREAKEVEN", () => {
  test("no discount needs no extra volume; one that takes all profit has none that would do", () => {
    expect(numberOrError("DISCOUNTBREAKEVEN", 0, 0.7)).toBe(0);
    expect(numberOrError("DISCOUNTBREAKEVEN", 0, 0)).toBe("#N/A");
    expect(numberOrError("DISCOUNTBREAKEVEN", 0.3, 0.8 - 0.5)).toBe("#N/A");
    expect(numberOrError("DISCOUNTBREAKEVEN", 0.2, -0.5)).toBe("#N/A");
    expect(numberOrError("DISCOUNTBREAKEVEN", 0.2, 70)).toBe("#NUM!");
  });

  test("the volume after it brings the profit of before", () => {
    fc.assert(
      fc.property(price, percent(0, 98), percent(1, 100), (list, discount, margin) => {
        fc.pre(margin - discount > 0.005);
        const extra = numberOf("DISCOUNTBREAKEVEN", discount, margin);
        const after = named("DISCOUNTIMPACT", list, discount, margin).unit_profit * (1 + extra);
        expectNear(after, list * margin, list);
      }),
    );
  });
});

describe("PREPAY", () => {
  test("a year at 10% off against 2% churn and 1% cost of money", () => {
    const found = named("PREPAY", 100, 12, 0.1, 0.02, 0.01);
    expect(found.prepaid).toBe(1080);
    expect(found.monthly).toBeCloseTo(1022.133, 3);
    expect(found.advantage).toBeCloseTo(57.867, 3);
    expect(found.indifference_discount).toBeCloseTo(0.148223, 6);
  });

  test("everybody leaves after the first month: one payment", () => {
    expect(named("PREPAY", 100, 12, 0.1, 1)).toMatchObject({ prepaid: 1080, monthly: 100, advantage: 980 });
  });

  test("a churn that is made up for leaves level payments", () => {
    // Revenue grows by 1% a month and money costs 1%.
    expect(named("PREPAY", 100, 12, 0, -0.01, 0.01)).toMatchObject({ monthly: 1200, advantage: 0 });
  });

  test.each([
    [[100, -12, 0.1, 0.02], "#NUM!"],
    [[-100, 12, 0.1, 0.02], "#NUM!"],
    [[100, 12, 0.1, 0.02, -1], "#NUM!"],
    [[100, "a year", 0.1, 0.02], "#VALUE!"],
  ])("PREPAY(%j) is %s", (args, error) => {
    expect(numberOrError("PREPAY", ...args)).toBe(error);
  });

  const churn = fc.integer({ min: -10, max: 300 }).map((permille) => permille / 1000);
  const cost = fc.integer({ min: 0, max: 30 }).map((permille) => permille / 1000);
  const months = fc.integer({ min: 1, max: 60 });

  test("at the indifference discount there is no advantage, beyond it a loss", () => {
    fc.assert(
      fc.property(price, months, churn, cost, (monthly, n, lost, rate) => {
        const { indifference_discount: even } = named("PREPAY", monthly, n, 0.1, lost, rate);
        expectNear(named("PREPAY", monthly, n, even, lost, rate).advantage, 0, monthly * n);
        expect(named("PREPAY", monthly, n, even - 0.01, lost, rate).advantage).toBeGreaterThan(0);
        fc.pre(even < 0.98);
        expect(named("PREPAY", monthly, n, even + 0.01, lost, rate).advantage).toBeLessThan(0);
      }),
    );
  });

  test("monthly is LTV on revenue over the same months", () => {
    fc.assert(
      fc.property(price, months, churn, cost, (monthly, n, lost, rate) => {
        expectNear(
          named("PREPAY", monthly, n, 0.1, lost, rate).monthly,
          numberOf("LTV", monthly, 1, lost, rate, 0, n),
          monthly * n,
        );
      }),
    );
  });
});

describe("PRICEFLOOR", () => {
  test("worked numbers", () => {
    expect(numberOrError("PRICEFLOOR", 20, 0.8)).toBe(100);
    expect(numberOrError("PRICEFLOOR", 60, 0.7)).toBe(200);
    expect(numberOrError("PRICEFLOOR", 20, 0)).toBe(20);
    expect(numberOrError("PRICEFLOOR", 20, -0.25)).toBe(16);
    expect(numberOrError("PRICEFLOOR", 0, 0.8)).toBe(0);
    expect(numberOrError("PRICEFLOOR", 20, 1)).toBe("#NUM!");
    expect(numberOrError("PRICEFLOOR", -20, 1)).toBe("#VALUE!");
  });

  test("GROSSMARGIN at that price is the margin asked for", () => {
    fc.assert(
      fc.property(price, percent(-100, 99), (cost, margin) => {
        expectNear(numberOf("GROSSMARGIN", numberOf("PRICEFLOOR", cost, margin), cost), margin);
      }),
    );
  });
});
