import { QUARTER, SAMPLE_AS_OF } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { SELLERS } from "../listed";
import { seeded } from "../random";
import { quarterly } from "./quarterly";

const LEADS = 140;
const HOUR = 1 / 24;
/** Leads of the last four months, of which a tenth is written down card by card. */
const FROM = QUARTER.from - 20;

export const leadDesk: SampleSheet = (company, language) => {
  const random = seeded(19);
  const { latest } = quarterly(company);
  const share = latest.sql / latest.leads;
  const isSqlAt = (i: number) => Math.floor((i + 1) * share) > Math.floor(i * share);
  const zh = language === "zh-CN";
  const categories = zh ? ["连锁", "单店", "供应商"] : ["Chain", "Single store", "Supplier"];
  const days = SAMPLE_AS_OF - FROM;
  return {
    score_from: 60,
    oldest: 24,
    scored_by: "SDR",
    claim_by: zh ? "在线索卡登记" : "entry on the lead card",
    claim_days: 30,
    settled_by: zh ? "业务负责人" : "business owner",
    lived_with: 0.05,
    reference: 0.04,
    ...numbered(categories, (category) => ({ category }), "categories"),
    ...numbered(
      Array.from({ length: LEADS }, (_, i) => SAMPLE_AS_OF - Math.floor((i * days) / LEADS)),
      (day, i) => {
        const created = day + random.between(8, 19) * HOUR;
        const hours = !isSqlAt(i) && random.chance(0.18) ? random.between(26, 48) : random.between(1, 20);
        const contacted = created + hours * HOUR;
        // As many of them are SQL as of all leads of their quarter.
        const score = isSqlAt(i) ? random.whole(60, 95) : random.whole(15, 59);
        const old = SAMPLE_AS_OF - day > 40;
        const claimed = SELLERS[random.whole(0, SELLERS.length - 1)];
        const collides = i % 41 === 7;
        return {
          lead: `L${String(2_400 - i)}`,
          created,
          mode: i % 20 < 13 ? "inbound" : i % 20 < 18 ? "push" : "seed",
          bd: i % 12 === 3,
          found_by: i % 9 === 4 ? "seller" : i % 20 < 13 ? "marketing" : "sdr",
          category: !isSqlAt(i) && i % 17 === 6 ? null : categories[i % 3],
          score,
          contacted: contacted > SAMPLE_AS_OF + 1 ? null : contacted,
          size: score > 80 ? "high" : score > 50 ? "middle" : "low",
          claimed,
          claimed_on: day,
          second: collides ? SELLERS[(SELLERS.indexOf(claimed) + 1) % SELLERS.length] : null,
          second_on: collides ? day + 4 : null,
          settled: collides ? (zh ? "先认领者" : "first claim") : null,
          outcome: !old ? "open" : i % 19 === 5 ? "won" : score < 40 ? "unfit" : "lost",
        };
      },
      "leads",
    ),
  };
};
