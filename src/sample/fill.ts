import type { Language } from "../locales/text";
import { COMPANY, isRunning, makeCompany, mrrAt, mrrByCustomer, type Company } from "./company";
import { lastDayOf, monthOf } from "../engine/months";
import { SAMPLE_AS_OF } from "./days";
import { CSMS, csmOf, livesOf, SELLERS } from "./listed";
import { isInProfile, numberOf, placeOf, REGIONS, VERTICALS } from "./traits";
import { numbered, type Rows } from "./entry";
import { sampleInputs } from "./inputs";
import { OPERATIONS } from "./operations";
import { PLAN_NAMES } from "./subscription";
import { sampleStatuses } from "./statuses";
import { STRATEGY } from "./typed";

/* What people at the sample company type into the base sheets, as `export --fill` takes it: by sheet, row and column. */

type Fill = Readonly<Record<string, Rows>>;

export interface SampleFill {
  readonly fill: Fill;
  /** How many rows the logs have to have. */
  readonly rows: Readonly<Record<string, number>>;
}

/** The sheets among `ids`, filled. */
export function sampleFill(ids: ReadonlySet<string>, language: Language): SampleFill {
  const company = makeCompany();
  const all: Readonly<Record<string, () => Rows>> = {
    setup: () => setUp(language),
    ledger: () => ledgerRows(company, language),
    costs: () => costRows(company),
    customers: () => customerRows(company, language),
    ...Object.fromEntries(
      Object.entries({ ...STRATEGY, ...OPERATIONS }).map(([id, rows]) => [id, () => rows(company, language)]),
    ),
    inputs: sampleInputs,
    readiness: () => statusRows(language),
  };
  const wanted = Object.entries(all).filter(([id]) => ids.has(id));
  const fill = Object.fromEntries(wanted.map(([id, rows]) => [id, rows()]));
  // One row stays free under the head, for what comes in newest first.
  const rows = Object.fromEntries(
    LONG.flatMap(([id, log]) => (id in fill ? [[id, rowsOf(fill[id], log) + 1]] : [])),
  );
  return { fill, rows };
}

const statusRows = (language: Language): Rows =>
  Object.fromEntries(Object.entries(sampleStatuses(language)).map(([id, status]) => [id, { ...status }]));

/** Sheets whose first log is longer than usual; with its id where it isn’t all that the fill has. */
const LONG: readonly (readonly [id: string, log?: string])[] = [
  ["ledger"],
  ["costs"],
  ["customers", ""],
  ["health", "list-"],
  ["success-plans", "plans-"],
  ["deals", "deals-"],
];

const rowsOf = (rows: Rows, log = "") =>
  Object.keys(rows).filter((id) => id.startsWith(log) && /^\d+$/.test(id.slice(log.length))).length;

const setUp = (language: Language): Rows => ({
  company: COMPANY[language],
  currency: "CNY",
  asof: SAMPLE_AS_OF,
  usd: 7.1,
  base_pay: 6_000,
  ...numbered(SELLERS, (_, i) => offered(i, lists(language)), "lists"),
});

const lists = (language: Language) => ({
  verticals: VERTICALS[language],
  regions: REGIONS[language],
  products: Object.values(PLAN_NAMES).map((name) => name[language]),
  sellers: SELLERS,
  csms: CSMS,
});

/** A row of lists beside each other; a blank cell where one is over. */
const offered = (row: number, columns: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(columns).map(([column, words]) => [column, words[row] ?? null]));

const ledgerRows = ({ ledger }: Company, language: Language): Rows =>
  numbered(ledger, ({ customer, plan, start, end, amount, interval }) => ({
    customer,
    product: PLAN_NAMES[plan][language],
    start,
    end,
    amount,
    interval,
  }));

/** What is not pay of sellers goes into people, leads and brand as 3 : 5 : 2, and so on with the other groups. */
function costRows({ ledger, costs }: Company): Rows {
  return numbered(costs, (month) => {
    const pay = month.sellers * month.costPerSeller;
    const programmes = month.salesMarketing - pay;
    const [marketing, leads] = parts(programmes, 0.3, 0.5);
    const [onboarding] = parts(month.delivery, 0.6);
    const [support] = parts(month.service, 0.45);
    const [rnd] = parts(month.rnd, 0.88);
    return {
      month: month.month,
      revenue: Math.round(mrrAt(ledger, lastDayOf(monthOf(month.month)))),
      pay,
      marketing,
      leads,
      brand: programmes - marketing - leads,
      onboarding,
      hosting: month.delivery - onboarding,
      support,
      success: month.service - support,
      rnd,
      innovation: month.rnd - rnd,
      admin: month.admin,
      sellers: month.sellers,
      supervisors: Math.ceil(month.sellers / 6),
      headcount: month.sellers * 6 + 18,
      facing: month.sellers * 4 + 6,
    };
  });
}

const parts = (sum: number, ...shares: readonly number[]) =>
  shares.map((share) => Math.round((sum * share) / 100) * 100);

/** How many of those who pay most are key customers. */
const KEY = 24;

function customerRows(company: Company, language: Language): Rows {
  const { ledger } = company;
  const mrr = mrrByCustomer(ledger, SAMPLE_AS_OF);
  const before = mrrByCustomer(ledger, lastDayOf(monthOf(SAMPLE_AS_OF) - 12));
  const lives = livesOf(company);
  const left = [...before.keys()].filter((customer) => !mrr.has(customer));
  const active = [...mrr].sort(([, a], [, b]) => b - a).map(([customer]) => customer);
  const rows = numbered([...active, ...left], (customer) => {
    const number = numberOf(customer);
    const place = active.indexOf(customer);
    const since = ledger.find((row) => row.customer === customer && isRunning(row, SAMPLE_AS_OF))?.start;
    if (since === undefined) return leaver(customer, language);
    return {
      customer,
      ...placeOf(customer, language),
      revenue: Math.round((mrr.get(customer)! * (180 + (number % 60)) * 12) / 100_000) * 100_000,
      scene: SCENES[language][number % 3],
      edition: number % 8 === 3 ? null : EDITIONS[language][number % 2],
      relationship: number % 9 === 4 ? null : String((number % 5) + 1),
      profile: isInProfile(customer),
      lifecycle: SAMPLE_AS_OF - since < 120 ? "onboarding" : number % 4 === 0 ? "expanding" : "adoption",
      key: place < KEY,
      known: number % 6 === 0,
      csm: number % 41 === 7 ? null : csmOf(customer),
      ...(place < KEY && sponsored(place, SAMPLE_AS_OF - lives.get(customer)!.from)),
    };
  });
  return { met_days: 120, csms: CSMS.length, ...ALLOCATION[language], ...TIERED[language], ...rows };
}

/** Seven of ten key customers have a sponsor, whom somebody met some weeks ago, or when the customer was new. */
const sponsored = (place: number, age: number) => ({
  kp: `KP${place + 1}`,
  ...(place % 10 < 7 && {
    sponsor: place % 2 === 0 ? "CEO" : "COO",
    met: SAMPLE_AS_OF - Math.min(18 + ((place * 29) % 130), age),
    contact: SAMPLE_AS_OF + 6 + place * 3,
  }),
});

const SCENES = {
  en: ["Stock count", "Shifts", "Ordering"],
  "zh-CN": ["盘点", "排班", "订货"],
} as const;
const EDITIONS = { en: ["2025", "2026"], "zh-CN": ["2025 版", "2026 版"] } as const;

const RETIERED = SAMPLE_AS_OF - 61;
const TIERED = {
  en: {
    micro: { hours: 0.06, standard: "Help centre, chat", retiered: RETIERED },
    smb: { hours: 0.34, standard: "CSM by phone, once a quarter", retiered: RETIERED },
    mid: { hours: 0.38, standard: "Own CSM, visit twice a year", retiered: RETIERED },
    large: { hours: 0.22, standard: "Own CSM, sponsor, visit each quarter", retiered: RETIERED },
  },
  "zh-CN": {
    micro: { hours: 0.06, standard: "帮助中心与在线客服", retiered: RETIERED },
    smb: { hours: 0.34, standard: "CSM 电话，每季一次", retiered: RETIERED },
    mid: { hours: 0.38, standard: "专属 CSM，每年走访两次", retiered: RETIERED },
    large: { hours: 0.22, standard: "专属 CSM 与赞助人，每季走访", retiered: RETIERED },
  },
} as const;
const ALLOCATION = {
  en: {
    likely: {
      means: "Chains with a head of operations",
      concerned: 96,
      stops: "Free on-site days for single stores",
      owner: "CSM",
    },
    few: {
      means: "Two verticals, no more",
      concerned: 180,
      stops: "Requests from manufacturing",
      owner: "product lead",
    },
    key_first: {
      means: "24 key customers with a sponsor",
      concerned: KEY,
      stops: "Extra reports outside the contract",
      owner: "CSM",
    },
    best: {
      means: "Two best CSMs on the ten largest",
      concerned: 10,
      stops: "Sharing accounts by turn",
      owner: "business owner",
    },
  },
  "zh-CN": {
    likely: { means: "有运营负责人的连锁", concerned: 96, stops: "单店的免费驻场", owner: "CSM" },
    few: { means: "只做两个垂直市场", concerned: 180, stops: "制造业的需求", owner: "产品负责人" },
    key_first: { means: "24 家关键客户配赞助人", concerned: KEY, stops: "合同外的额外报表", owner: "CSM" },
    best: { means: "最强两位 CSM 负责前十大客户", concerned: 10, stops: "轮流分配客户", owner: "业务负责人" },
  },
} as const;

/** Whoever paid a year ago and no longer does stays on the list. */
function leaver(customer: string, language: Language) {
  return {
    customer,
    ...placeOf(customer, language),
    profile: isInProfile(customer),
    lifecycle: "leaving",
  };
}
