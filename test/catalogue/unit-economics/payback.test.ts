import fc from "fast-check";
import { LTV } from "../../../src/catalogue/unit-economics/ltv";
import { LTVCAC } from "../../../src/catalogue/unit-economics/ltvcac";
import { MAXCAC } from "../../../src/catalogue/unit-economics/maxcac";
import { PAYBACK } from "../../../src/catalogue/unit-economics/payback";
import { call } from "../../../src/functions/call";

const payback = (...args: unknown[]) => call(PAYBACK, args) as number;
const NEVER = { error: "#N/A", text: { en: expect.stringContaining("never pays back") } };

describe("PAYBACK", () => {
  test("worked numbers", () => {
    expect(payback(6000, 500, 0.8)).toBe(15);
    expect(payback(6000, 500, 0.8, 0.02)).toBeCloseTo(17.6548, 4);
    expect(payback(6000, 500, 0.8, 0.07)).toMatchObject(NEVER);
  });

  test("nothing to pay back takes no time, whatever the profit", () => {
    expect(payback(0, 500, 0.8)).toBe(0);
    expect(payback(-100, 0, -0.5, 1)).toBe(0);
  });

  test("with churn 1 only the first payment counts", () => {
    expect(payback(400, 500, 0.8, 1)).toBe(1);
    expect(payback(401, 500, 0.8, 1)).toMatchObject(NEVER);
  });

  test("a gross profit that never quite reaches CAC never pays back", () => {
    expect(payback(8000, 500, 0.8, 0.05)).toMatchObject(NEVER);
  });

  test("the tiniest churn is close to none", () => {
    for (const churn of [1e-9, 1e-13, 1e-17]) expect(payback(6000, 500, 0.8, churn)).toBeCloseTo(15, 6);
  });

  test("customers who pay more each month pay back sooner", () => {
    // 400 now, 440 after a month: 840 in two months.
    expect(payback(840, 500, 0.8, -0.1)).toBeCloseTo(2, 10);
  });

  test("what has been paid by then is the CAC", () => {
    const money = fc.double({ min: 1, max: 1e5, noNaN: true });
    const churn = fc.double({ min: 1e-4, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(money, money, churn, (cac, arpa, c) => {
        const n = payback(cac, arpa, 1, c);
        fc.pre(typeof n === "number" && (cac * c) / arpa < 0.999);
        expect((arpa * (1 - (1 - c) ** n)) / c / cac).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe("the handbook’s rules agree with each other", () => {
  test("with value capped at three years of NDR 100%, LTV:CAC above 3 on revenue is a CAC below ACV", () => {
    const arpa = fc.integer({ min: 1, max: 10_000 });
    const cac = fc.integer({ min: 1, max: 200_000 });
    fc.assert(
      fc.property(arpa, cac, (revenue, spend) => {
        const ltv = call(LTV, [revenue, 1, null, null, null, 36]);
        const ratio = call(LTVCAC, [ltv, spend]) as number;
        expect(ratio > 3).toBe(spend < 12 * revenue);
        expect(spend < (call(MAXCAC, [ltv]) as number)).toBe(ratio > 3);
      }),
    );
  });

  test("with value capped at three years of NDR 100%, LTV:CAC above 3 is a payback below 12 months", () => {
    const arpa = fc.integer({ min: 1, max: 10_000 });
    const margin = fc.integer({ min: 1, max: 100 });
    const cac = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(arpa, margin, cac, (revenue, percent, spend) => {
        // On the bound itself both sides round; whole numbers keep every other case clear of it.
        fc.pre(12 * revenue * percent !== 100 * spend);
        const ltv = call(LTV, [revenue, percent / 100, null, null, null, 36]);
        const ratio = call(LTVCAC, [ltv, spend]) as number;
        expect(ratio > 3).toBe(payback(spend, revenue, percent / 100) < 12);
      }),
    );
  });
});
