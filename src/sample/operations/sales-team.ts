import { SAMPLE_AS_OF } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { SELLERS, SUPERVISORS } from "../listed";
import { costInQuarter, LEAVERS, ROSTER } from "../sellers";
import { quarterly } from "./quarterly";
import { rolesOf, sayIn } from "./say";

/** Days from the first one to steady deals; the last three are still on their way. */
const RAMPS = [165, 210, 240, 180, 225, 195, 270, 205, 230];
/** Of those who left: days until steady or none, and why. */
const LEFT = [
  [220, "manager"],
  [240, "pay"],
  [null, "dismissed"],
  [200, "manager"],
] as const;

export const salesTeam: SampleSheet = (company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  const { latest } = quarterly(company);
  const backgrounds = ["b2b", "consumer", "b2b", "other"];
  const roster = ROSTER.map((seller, i) => {
    const { code, hired } = seller;
    const own = latest.deals.filter((deal) => deal.seller === code);
    return {
      ...{ code, supervisor: SUPERVISORS[i % 2], serves: ["small", "middle", "middle", "large"][i % 4] },
      ...{ background: backgrounds[i % 4], hired, confirmed: SAMPLE_AS_OF - hired > 120 ? hired + 92 : null },
      stable: i < RAMPS.length ? hired + RAMPS[i] : null,
      arr: own.reduce((sum, { acv }) => sum + acv, 0),
      ...{
        deals: own.length,
        cost: costInQuarter(company, seller),
        renewals: i < 4 ? 0.18 : i < 9 ? 0.09 : 0,
      },
    };
  });
  const leavers = LEAVERS.map((seller, i) => {
    const [ramp, because] = LEFT[i];
    return {
      ...{ code: seller.code, supervisor: SUPERVISORS[i % 2], serves: "middle", background: backgrounds[i] },
      ...{ hired: seller.hired, left: seller.left, because, confirmed: seller.hired + 92 },
      stable: ramp === null ? null : seller.hired + ramp,
      cost: costInQuarter(company, seller) || null,
    };
  });
  return {
    "hiring-interviews": { people: 46, cost: 69_000 },
    "hiring-hires": { cost: 210_000 },
    "hiring-confirmed": { cost: 285_000 },
    "hiring-productive": { cost: 74_000 },
    way: "apprentice",
    mentors: t("One newcomer a mentor; paid when he is steady", "一师一徒，出单稳定后兑现"),
    bronze: { bound: 50_000, rate: 0.04 },
    silver: { bound: 120_000, rate: 0.06 },
    gold: { bound: 250_000, rate: 0.08 },
    quota: 1_200_000,
    test_last: 134_000,
    test_sales: 162_000,
    outside_rate: 0.01,
    outside_counts: false,
    retention: true,
    share: [0, 0.15, 0.35, 0.6, 0.85, 1].reduce((row, share, i) => ({ ...row, [`m${i + 1}`]: share }), {}),
    target: Array.from({ length: 12 }, (_, i) => 1_050_000 + i * 40_000),
    size: SELLERS.length,
    counted: "people",
    ...numbered([...roster, ...leavers], (seller) => seller, "sellers"),
    ...numbered(
      [
        ["L1", 14, "S2", "best", 260],
        ["L2", 11, "S10", "potential", 150],
        ["L4", 9, "S7", "average", 90],
      ] as const,
      ([leaver, leads, to, receiver, ago]) => ({
        ...{ date: SAMPLE_AS_OF - ago + 5, leaver, leads, to, receiver },
        approved: role.owner,
      }),
      "leavers",
    ),
  };
};
