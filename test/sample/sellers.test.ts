import { lastDayOf, monthOf } from "../../src/engine/months";
import { sampleFill } from "../../src/sample";
import { makeCompany } from "../../src/sample/company";
import { QUARTER } from "../../src/sample/days";

/* The sellers of the roster are those whom Monthly costs counts and pays, and who sell. */

const company = makeCompany();
const { fill } = sampleFill(new Set(["sales-team", "deals"]), "en");

type Row = Readonly<Record<string, string | number | null>>;
const rows = (sheet: string, log: string) =>
  Object.entries(fill[sheet]).flatMap(([key, row]) => (key.startsWith(log) ? [row as Row] : []));

const roster = rows("sales-team", "sellers-");

it("has as many in post at the end of each month of the year as Monthly costs", () => {
  for (const { month, sellers } of company.costs.slice(-12)) {
    const end = lastDayOf(monthOf(month));
    const there = roster.filter(({ hired, left }) => Number(hired) <= end && !(left && Number(left) <= end));
    expect([month, there.length]).toEqual([month, sellers]);
  }
});

it("costs what Monthly costs paid them in the last closed quarter", () => {
  const paid = company.costs
    .filter(({ month }) => month >= QUARTER.from && month <= QUARTER.to)
    .reduce((sum, { sellers, costPerSeller }) => sum + sellers * costPerSeller, 0);
  expect(roster.reduce((sum, { cost }) => sum + Number(cost ?? 0), 0)).toBe(paid);
});

it("has every deal begun by somebody who was in post", () => {
  const hired = new Map(roster.map((row) => [row.code, Number(row.hired)]));
  const early = rows("deals", "deals-").filter(({ seller, opened }) => hired.get(seller)! > Number(opened));
  expect(early).toEqual([]);
});
