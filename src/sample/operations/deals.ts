import { PLAN_NAMES } from "../subscription";
import { monthlyAmount } from "../company";
import { QUARTER, SAMPLE_AS_OF, YEAR_BEFORE_FROM } from "../days";
import type { Company } from "../company";
import { numbered, type SampleSheet } from "../entry";
import { sampleInputs } from "../inputs";
import { firstRows } from "../first-rows";
import { sellerOf } from "../sellers";
import { happened, livesOf, SELLERS, SUPERVISORS } from "../listed";

/** Of ten deals, three in the last closed quarter are outside the profile, as GTM Inputs says. */
const OFF_TARGET = new Set([4, 15, 26]);

/** Two customers of long bought something else in the quarter, on these days. */
const CROSS = [46_219, 46_262];

/** Every deal of the twelve months and of those a quarter before them, the latest first. */
export function dealsOf(company: Company) {
  const first = firstRows(company, YEAR_BEFORE_FROM, SAMPLE_AS_OF).reverse();
  const lives = livesOf(company);
  const won = first.map((row, i) => {
    const { from, left } = lives.get(row.customer)!;
    const acv = Math.round(monthlyAmount(row) * 12);
    const off = [0, 0, 4, 7, 0, 11][i % 6] / 100;
    const opened = row.start - (row.plan === "basic" ? 18 : row.plan === "team" ? 36 : 75) - ((i * 7) % 20);
    return {
      signed: row.start,
      type: "new",
      customer: row.customer,
      plan: row.plan,
      seller: sellerOf(opened, i),
      manager: off > 0 ? SUPERVISORS[i % 2] : null,
      sold_as: i % 4 === 0 ? "tool" : "solution",
      list: Math.round(acv / (1 - off) / 100) * 100,
      acv,
      tcv: i % 31 === 9 ? acv * 2 : acv,
      term: i % 31 === 9 ? 24 : 12,
      prepaid: i % 3 === 0,
      path: row.plan === "basic" && i % 5 === 0 ? "selfserve" : "seller",
      profile: !OFF_TARGET.has(i - 12),
      mode: i % 10 < 6 ? "inbound" : i % 10 < 9 ? "push" : "seed",
      referrer: i % 10 === 9 ? first[(i + 7) % first.length].customer : null,
      opened,
      cost: Math.round((acv * (0.32 + (i % 7) * 0.06)) / 100) * 100,
      handed: SAMPLE_AS_OF - row.start > 35 && i % 4 !== 1 ? happened(row.start + 28, left) : null,
      // Whom the ledger lost within a year.
      refunded: left !== null && left < from + 365 ? left : null,
    };
  });
  // What GTM Inputs has as new ARR is more than what new customers bought, by these.
  const inQuarter = won.filter(({ signed }) => signed >= QUARTER.from && signed <= QUARTER.to);
  const over = sampleInputs().I08[3]! - inQuarter.reduce((sum, { acv }) => sum + acv, 0);
  const crossed = CROSS.map((signed, i) => {
    const acv = i === 0 ? Math.round(over * 0.55) : over - Math.round(over * 0.55);
    return {
      ...won[won.length - 1 - i],
      ...{ signed, type: "cross", seller: SELLERS[i], manager: null, sold_as: "solution" },
      ...{ list: acv, acv, tcv: acv, term: 12, profile: true, mode: null, referrer: null, path: "seller" },
      ...{ opened: signed - 40, cost: Math.round(acv * 0.4), handed: null, refunded: null },
    };
  });
  return [...won, ...crossed].sort((one, other) => other.signed - one.signed);
}

export const deals: SampleSheet = (company, language) => ({
  quota: 3,
  least_deals: 3,
  ...Object.fromEntries(SUPERVISORS.map((label, i) => [`manager${i + 1}`, { label }])),
  ...numbered(
    dealsOf(company),
    ({ plan, ...deal }) => ({ ...deal, product: PLAN_NAMES[plan][language] }),
    "deals",
  ),
});
