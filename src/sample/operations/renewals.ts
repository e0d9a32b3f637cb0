import { firstDayOf, monthOf } from "../../engine/months";
import { monthlyAmount, mrrByCustomer, type Company } from "../company";
import { numbered, type SampleSheet } from "../entry";
import { SAMPLE_AS_OF, YEAR_FROM } from "../days";

const MOST_EXPANSIONS = 58;

/** The end of a year of a yearly contract, and what its customer paid from that day on. */
interface Due {
  readonly customer: string;
  readonly day: number;
  readonly mrr: number;
  readonly renewed: number;
}

/** Contracts that run on are renewed every year without a row of their own. */
function dueIn({ ledger }: Company, from: number, to: number): readonly Due[] {
  const yearly = ledger.filter(({ interval }) => interval === "year");
  return yearly
    .flatMap((row): Due[] => {
      const mrr = Math.round(monthlyAmount(row));
      return anniversaries(row.start, to).flatMap((day) => {
        if (day < from || day > (row.end ?? to)) return [];
        const next = ledger.find(({ customer, start }) => customer === row.customer && start === row.end);
        const renewed = day !== row.end ? mrr : next ? Math.round(monthlyAmount(next)) : 0;
        return [{ customer: row.customer, day, mrr, renewed }];
      });
    })
    .sort((a, b) => b.day - a.day);
}

/** The same day of every year after, up to a day. */
function anniversaries(start: number, to: number): readonly number[] {
  const day = start - firstDayOf(monthOf(start));
  return [1, 2, 3, 4, 5]
    .map((years) => firstDayOf(monthOf(start) + 12 * years) + day)
    .filter((each) => each <= to);
}

/** Rows that ended within their term because the customer took more. */
function expansionsIn({ ledger }: Company, from: number, to: number) {
  return ledger
    .flatMap((row) => {
      if (row.end === null || row.end < from || row.end > to) return [];
      const next = ledger.find(({ customer, start }) => customer === row.customer && start === row.end);
      const more = next ? Math.round(monthlyAmount(next) - monthlyAmount(row)) : 0;
      const isRenewal = row.interval === "year" && row.end - row.start >= 360;
      return more > 0 && !isRenewal
        ? [{ customer: row.customer, date: row.end, more, plan: next!.plan !== row.plan }]
        : [];
    })
    .sort((a, b) => b.more - a.more)
    .slice(0, MOST_EXPANSIONS)
    .sort((a, b) => b.date - a.date);
}

const CLOSED = 7;

export const renewals: SampleSheet = (company, language) => {
  const zh = language === "zh-CN";
  const largest = [...mrrByCustomer(company.ledger, SAMPLE_AS_OF)].sort(([, a], [, b]) => b - a).slice(0, 8);
  return {
    opening_customers: mrrByCustomer(company.ledger, YEAR_FROM - 1).size,
    late_days: 60,
    margin: 0.742,
    quotes: "standard",
    good: 45_383,
    together: 45_931,
    ...numbered(
      dueIn(company, YEAR_FROM, SAMPLE_AS_OF),
      ({ customer, day, mrr, renewed }, i) => {
        const lost = renewed === 0;
        return {
          customer,
          due: day,
          mrr,
          contact: i % 11 === 4 ? null : day - (i % 6 === 2 ? 25 : 62 + ((i * 7) % 50)),
          quote: i % 9 !== 3,
          renewed,
          added: Math.max(0, renewed - mrr),
          outcome: lost ? (i % CLOSED === 0 ? "closed" : "lost") : renewed < mrr ? "partly" : "renewed",
          cost: Math.round((mrr * (0.09 + (i % 5) * 0.02)) / 10) * 10,
          reason: lost ? REASONS[zh ? "zh-CN" : "en"][i % 3] : null,
        };
      },
      "due",
    ),
    ...numbered(
      expansionsIn(company, YEAR_FROM, SAMPLE_AS_OF),
      ({ customer, date, more, plan }, i) => ({
        customer,
        date,
        kind: plan ? "edition" : i % 4 === 0 ? "modules" : i % 7 === 0 ? "plugin" : "seats",
        mrr: more,
        at_renewal: false,
      }),
      "expansion",
    ),
    ...numbered(
      largest,
      ([customer], i) => ({
        customer,
        unit: "store",
        all: 60 + 22 * ((i * 5) % 7),
        live: Math.round((60 + 22 * ((i * 5) % 7)) * (0.45 + 0.07 * ((i * 3) % 6))),
        in_sop: i % 3 === 0,
      }),
      "rollout",
    ),
    ...numbered(
      PLUGINS,
      ({ en, "zh-CN": name, target, using, third }) => ({
        name: zh ? name : en,
        target,
        using,
        key: target > 90,
        third,
      }),
      "plugins",
    ),
    ...numbered(
      SERVICES,
      ({ en, "zh-CN": name, type, price, offered, paid }) => ({
        name: zh ? name : en,
        type,
        first: "bundled",
        price,
        offered,
        paid,
      }),
      "services",
    ),
  };
};

const REASONS = {
  en: ["Key person left", "Took a cheaper tool", "Little use in the stores"],
  "zh-CN": ["关键人离职", "改用更便宜的工具", "门店使用少"],
};

const PLUGINS = [
  { en: "Invoice export", "zh-CN": "发票导出", target: 180, using: 41, third: false },
  { en: "Delivery platforms", "zh-CN": "外卖平台对接", target: 96, using: 22, third: true },
  { en: "Staff scheduling", "zh-CN": "排班", target: 120, using: 13, third: true },
];

const SERVICES = [
  {
    en: "Store opening on site",
    "zh-CN": "新店上门开通",
    type: "procedure",
    price: 2_400,
    offered: 40,
    paid: 26,
  },
  {
    en: "Quarterly business review",
    "zh-CN": "季度经营诊断",
    type: "expert",
    price: 18_000,
    offered: 18,
    paid: 7,
  },
  { en: "Operations hosting", "zh-CN": "代运营", type: "experience", price: 36_000, offered: 9, paid: 3 },
];
