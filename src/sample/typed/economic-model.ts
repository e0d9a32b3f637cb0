import { mrrByCustomer, type Company } from "../company";
import type { Language } from "../../locales/text";
import { numbered, type Rows } from "../entry";
import { TARGETS } from "./market-share";
import { SAMPLE_AS_OF } from "../days";

const SEGMENTS: Readonly<Record<Language, readonly (readonly [string, number, string, number])[]>> = {
  en: [
    ["Retail chains, 20–300 stores", TARGETS[0], "store registers, own call list", 124_000],
    ["Catering chains, 20–300 stores", TARGETS[1], "chain association list", 106_000],
    ["Education groups", TARGETS[2], "licences by province", 118_000],
    ["Discrete manufacturers, 50–500M revenue", TARGETS[3], "statistics office, own sample of 200", 112_000],
  ],
  "zh-CN": [
    ["连锁零售，20–300 家门店", TARGETS[0], "门店登记与自有名录", 124_000],
    ["连锁餐饮，20–300 家门店", TARGETS[1], "协会名录", 106_000],
    ["教育集团", TARGETS[2], "各省办学许可", 118_000],
    ["离散制造，营收 0.5–5 亿", TARGETS[3], "统计局数据与 200 家抽样", 112_000],
  ],
};

const WORDS = {
  en: {
    market: "Multi-site firms of 50 to 2,000 staff that schedule people by the hour",
    why: "Public figures count single shops and software of every kind",
    barrier: "Forecasts learnt from 40 million shifts; connectors to nine payroll systems",
  },
  "zh-CN": {
    market: "50–2,000 人、按小时排班的多网点企业",
    why: "公开数据含单店与各类软件，口径不符",
    barrier: "由 4,000 万个班次训练的预测，以及对接九套薪酬系统",
  },
} as const;

const GROWTH = [1.32, 1.28, 1.24, 1.2, 1.17] as const;
/** Of revenue, year by year. */
const COSTS = {
  sales: [0.25, 0.23, 0.215, 0.2, 0.19],
  delivery: [0.115, 0.11, 0.105, 0.1, 0.095],
  service: [0.128, 0.122, 0.116, 0.11, 0.105],
  rnd: [0.25, 0.232, 0.214, 0.198, 0.185],
  admin: [0.083, 0.079, 0.075, 0.071, 0.068],
} as const;

const thousands = (amount: number) => Math.round(amount / 1_000) * 1_000;

/** Customers and what they pay go on from where the ledger ends. */
export function economicModelRows({ ledger }: Company, language: Language): Rows {
  const now = mrrByCustomer(ledger, SAMPLE_AS_OF);
  const fee = ([...now.values()].reduce((sum, mrr) => sum + mrr, 0) / now.size) * 12;
  const customers = GROWTH.map((_, i) =>
    Math.round(GROWTH.slice(0, i + 1).reduce((all, each) => all * each, now.size)),
  );
  const acv = GROWTH.map((_, i) => thousands(fee * 1.02 ** (i + 1)));
  const subscription = customers.map((count, i) => count * acv[i]);
  const growing = subscription.map((amount, i) => thousands(amount * (0.06 + 0.012 * i)));
  const revenue = subscription.map((amount, i) => amount + growing[i]);
  const costs = Object.entries(COSTS).map(
    ([id, shares]) => [`years-${id}`, revenue.map((amount, i) => thousands(amount * shares[i]))] as const,
  );
  const words = WORDS[language];
  return {
    ...numbered(SEGMENTS[language], ([segment, count, how, price]) => ({
      segment,
      customers: count,
      how,
      acv: price,
    })),
    market: words.market,
    public_figures: words.why,
    share: 0.12,
    rank: "second",
    credited: 2.95,
    ndr_assumed: 0.95,
    "years-clients": customers,
    "years-fee": acv,
    "years-growing": growing,
    "years-value_added": [0, 0, 0, 0, 0],
    ...Object.fromEntries(costs),
    barrier: words.barrier,
    rnd_a_year: 9_600_000,
    launch: 5_400_000,
    maintenance: 1_840_000,
  };
}
