import { SAMPLE_AS_OF, sampleFill, sampleInputs } from "../../src/sample";
import { makeCompany, mrrByCustomer } from "../../src/sample/company";
import { livesOf } from "../../src/sample/listed";

/* New customers who were given a discount are customers of the ledger, who pay what is expected of them. */

const company = makeCompany();
const { fill } = sampleFill(new Set(["budget"]), "en");
const subsidies = Object.entries(fill.budget).flatMap(([id, row]) =>
  id.startsWith("subsidies-")
    ? [row as { customer: string; signed: number; renewal: number; subsidy: number; margin: number }]
    : [],
);

it("expects of each what the ledger has for a year, from the day when it came", () => {
  const lives = livesOf(company);
  const mrr = mrrByCustomer(company.ledger, SAMPLE_AS_OF);
  expect(subsidies.length).toBeGreaterThan(3);
  for (const { customer, signed, renewal } of subsidies) {
    expect([customer, signed, renewal]).toEqual([
      customer,
      lives.get(customer)!.from,
      Math.round(mrr.get(customer)! * 12),
    ]);
  }
});

it("is in sum what GTM Inputs has, and its highest use, too", () => {
  const sum = subsidies.reduce((total, { subsidy }) => total + subsidy, 0);
  const uses = subsidies.map(({ subsidy, renewal, margin }) => subsidy / (renewal * margin));
  expect(sampleInputs().I36[3]).toBe(sum);
  expect(Math.max(...uses)).toBeCloseTo(sampleInputs().I45[3]!, 2);
});
