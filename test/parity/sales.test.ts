import fc from "fast-check";
import { CAPACITY } from "../../src/catalogue/sales/capacity";
import { COMMISSION } from "../../src/catalogue/sales/commission";
import { COMMISSION_MEDAL } from "../../src/catalogue/sales/commission-medal";
import { HIRESNEEDED } from "../../src/catalogue/sales/hiresneeded";
import type { Raw } from "../catalogue/arguments";
import { sales, tables, teams } from "../catalogue/sales/draws";
import { expectNative } from "./whole-tables";
import { startEngine } from "./spreadsheet";

const column = (cells: readonly (number | string | null)[]): Raw => cells.map((cell) => [cell]);

beforeAll(startEngine);

describe("the native formulas agree on random tables", () => {
  const rows = fc.tuple(tables, fc.boolean()).map(([table, gap]): [number[][], Raw[][]] => {
    const multiples = table.map(([bound, each]) => [bound / 10_000, each]);
    return [multiples, (gap ? [table[0], [null, null], ...table.slice(1)] : table) as Raw[][]];
  });
  const method = fc.constantFrom("marginal", "retro", "超额累进", "全额累进", null);
  const draws = fc.sample(fc.tuple(rows, sales, sales, method, fc.constantFrom(null, 5000)), {
    numRuns: 150,
    seed: 5,
  });

  test("COMMISSION with amounts, blank rows among them", () => {
    expectNative(
      COMMISSION,
      draws.map(([[, table], attained, , method, cap]) => [attained, null, table as Raw, method, cap]),
    );
  });

  test("COMMISSION with multiples of a quota, some of them too large", () => {
    expectNative(
      COMMISSION,
      draws.map(([[table], attained, quota, method, cap]) => [attained, quota, table, method, cap]),
    );
  });

  test("COMMISSION.MEDAL", () => {
    expectNative(
      COMMISSION_MEDAL,
      draws.map(([[, table], sold, lastMonth]) => [sold, lastMonth, table as Raw]),
    );
  });
});

describe("the native formulas agree on whole plans", () => {
  const share = fc.constantFrom(null, 0.25, 0.5, 1);
  const ramp = fc.array(fc.constantFrom(null, 0.3, 0.5, 0.8), { minLength: 1, maxLength: 4 });

  test("CAPACITY", () => {
    const months = fc.uniqueArray(fc.integer({ min: 45_900, max: 46_400 }), { minLength: 1, maxLength: 4 });
    const draws = fc.sample(fc.tuple(teams, months, ramp, share, share, fc.boolean()), {
      numRuns: 150,
      seed: 3,
    });
    expectNative(
      CAPACITY,
      draws.map(([team, days, shares, attainment, attrition, across]) => [
        column([...team.map((rep) => rep.start), null]),
        column([...team.map((rep) => rep.end), null]),
        across ? team[0].quota : column([...team.map((rep) => rep.quota), null]),
        [shares],
        across ? [[...days, null]] : column(days),
        attainment,
        attrition,
      ]),
    );
  });

  test("HIRESNEEDED", () => {
    const money = fc.integer({ min: 0, max: 50 }).map((tens) => tens * 10_000);
    const months = fc.array(fc.tuple(money, money), { minLength: 1, maxLength: 6 });
    const draws = fc.sample(
      fc.tuple(months, ramp, share, share, fc.constantFrom(null, 0.25), fc.nat(3), fc.boolean()),
      { numRuns: 150, seed: 4 },
    );
    expectNative(
      HIRESNEEDED,
      draws.map(([all, shares, attainment, attrition, failure, lead, across]) => [
        across ? [all.map(([target]) => target)] : column(all.map(([target]) => target)),
        across ? 100_000 : column(all.map(([, current]) => current)),
        600_000,
        column(shares),
        attainment,
        attrition,
        failure,
        lead,
      ]),
    );
  });
});
