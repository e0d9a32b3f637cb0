import { PLAN_NAMES } from "../subscription";
import { monthlyAmount } from "../company";
import { SAMPLE_AS_OF, YEAR_FROM } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { firstRows } from "../first-rows";
import { SELLERS } from "../listed";

/** Of ten deals, three in the last closed quarter are outside the profile, as GTM Inputs says. */
const OFF_TARGET = new Set([4, 15, 26]);

export const deals: SampleSheet = (company, language) => {
  const rows = firstRows(company, YEAR_FROM, SAMPLE_AS_OF).reverse();
  return {
    quota: 3,
    ...numbered(
      rows,
      (row, i) => {
        const acv = Math.round(monthlyAmount(row) * 12);
        const off = [0, 0, 4, 7, 0, 11][i % 6] / 100;
        return {
          signed: row.start,
          type: "new",
          customer: row.customer,
          product: PLAN_NAMES[row.plan][language],
          seller: SELLERS[i % SELLERS.length],
          manager: off > 0 ? `M${(i % 2) + 1}` : null,
          sold_as: i % 4 === 0 ? "tool" : "solution",
          list: Math.round(acv / (1 - off) / 100) * 100,
          acv,
          tcv: i % 31 === 9 ? acv * 2 : acv,
          term: i % 31 === 9 ? 24 : 12,
          prepaid: i % 3 === 0,
          path: row.plan === "basic" && i % 5 === 0 ? "selfserve" : "seller",
          profile: !OFF_TARGET.has(i - 12),
          mode: i % 10 < 6 ? "inbound" : i % 10 < 9 ? "push" : "seed",
          referrer: i % 10 === 9 ? rows[(i + 7) % rows.length].customer : null,
          opened: row.start - (row.plan === "basic" ? 18 : row.plan === "team" ? 36 : 75) - ((i * 7) % 20),
          cost: Math.round((acv * (0.32 + (i % 7) * 0.06)) / 100) * 100,
          handed: SAMPLE_AS_OF - row.start > 35 && i % 4 !== 1 ? row.start + 28 : null,
        };
      },
      "deals",
    ),
  };
};
