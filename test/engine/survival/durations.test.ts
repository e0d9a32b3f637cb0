import fc from "fast-check";
import { completed, type Unit } from "../../../src/engine/survival/durations";
import { wholeUnits } from "./naive";

const EPOCH = Date.UTC(1899, 11, 30);
const serial = (iso: string) => (Date.parse(iso) - EPOCH) / 86_400_000;

describe("whole units between two days", () => {
  test.each<[Unit, string, string, number]>([
    ["month", "2025-01-31", "2025-02-28", 1],
    ["month", "2025-01-31", "2025-02-27", 0],
    ["month", "2024-01-31", "2024-02-28", 0],
    ["month", "2024-01-31", "2024-02-29", 1],
    ["month", "2025-01-15", "2025-03-14", 1],
    ["month", "2025-01-15", "2025-03-15", 2],
    ["month", "2025-02-28", "2025-03-28", 1],
    ["month", "2025-01-31", "2025-03-30", 1],
    ["month", "2025-01-31", "2025-03-31", 2],
    ["month", "2025-12-31", "2026-01-01", 0],
    ["quarter", "2024-11-30", "2025-02-27", 0],
    ["quarter", "2024-11-30", "2025-02-28", 1],
    ["year", "2024-02-29", "2025-02-27", 0],
    ["year", "2024-02-29", "2025-02-28", 1],
    ["year", "2024-02-29", "2028-02-28", 3],
    ["year", "2024-02-29", "2028-02-29", 4],
    ["week", "2025-01-01", "2025-01-14", 1],
    ["week", "2025-01-01", "2025-01-15", 2],
    ["day", "2025-02-28", "2025-03-01", 1],
    ["day", "2025-02-28", "2025-02-28", 0],
  ])("%s: %s to %s is %i", (unit, from, to, expected) => {
    expect(completed(unit, serial(from), serial(to))).toBe(expected);
  });

  test("are as many as adding unit after unit allows", () => {
    const unit = fc.constantFrom<Unit>("day", "week", "month", "quarter", "year");
    fc.assert(
      fc.property(unit, fc.integer({ min: 61, max: 60_000 }), fc.nat(2000), (each, from, days) => {
        expect(completed(each, from, from + days)).toBe(wholeUnits(each, from, from + days));
      }),
      { numRuns: 500 },
    );
  });
});
