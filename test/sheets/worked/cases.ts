import type { Held } from "../../../src/sheets/writer";

/*
 * The 62 plain measures of the handbook’s sheets, worked by hand: a case, a denominator of 0, and a real 0 which is an
 * answer. As of 31 October 2026: the quarter is July to September 2026, the year November 2025 to October 2026.
 */

/** Days: in the quarter, in the one before, after it, and before the year. */
const Q1 = 46_237; // 3 Aug 2026
const Q2 = 46_280; // 15 Sep 2026
const MAY = 46_162; // 20 May 2026
const OCT = 46_297; // 2 Oct 2026
const HOUR = 1 / 24;

type Cells = Readonly<Record<string, Held>>;

/** What is typed into a sheet: rows of logs, and cells of rows with an id by column. Words go by their keys: “'yes”. */
export interface Typed {
  readonly rows?: Readonly<Record<string, readonly Cells[]>>;
  readonly cells?: Readonly<Record<string, Readonly<Record<string, Cells>>>>;
}

export const SCENARIOS = ["worked", "divided", "none"] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** By sheet: a case with an answer, one whose denominators are 0, and one whose numerators are. */
export const TYPED: Readonly<Record<string, Readonly<Record<Scenario, Typed>>>> = {
  setup: {
    worked: { cells: { presets: { value: { base_pay: 6_000 } } } },
    divided: { cells: { presets: { value: { base_pay: 6_000 } } } },
    none: { cells: { presets: { value: { base_pay: 6_000 } } } },
  },
  costs: {
    worked: {
      rows: {
        months: [
          {
            month: Q2,
            revenue: 1_000,
            pay: 200,
            travel: 20,
            presales: 10,
            rebates: 20,
            leads: 100,
            hosting: 50,
            support: 150,
            rnd: 200,
            admin: 60,
          },
        ],
      },
    },
    divided: { rows: { months: [{ month: Q2, revenue: 0, pay: 200 }] } },
    none: { rows: { months: [{ month: Q2, revenue: 1_000, rnd: 100, admin: 900 }] } },
  },
  customers: {
    worked: {
      rows: {
        list: [
          {
            customer: "A",
            key: "'yes",
            sponsor: "Ann",
            mrr: 900,
            vertical: "x",
            revenue: 1,
            region: "x",
            scene: "x",
            edition: "x",
            years: 2,
            relationship: "3",
          },
          { customer: "B", key: "'yes", mrr: 100, vertical: "x" },
          { customer: "C", key: "'no", mrr: 0 },
        ],
      },
    },
    divided: { rows: { list: [{ customer: "A", key: "'no", mrr: 0, vertical: "x" }] } },
    none: { rows: { list: [{ customer: "A", key: "'yes", mrr: 900 }] } },
  },
  deals: {
    worked: {
      cells: { inputs: { value: { quota: 2 } } },
      rows: {
        deals: [
          {
            signed: Q1,
            type: "'new",
            product: "P",
            manager: "M",
            path: "'selfserve",
            list: 100_000,
            acv: 90_000,
            tcv: 90_000,
            term: 12,
            handed: OCT,
          },
          {
            signed: Q2,
            type: "'new",
            product: "P",
            path: "'seller",
            list: 40_000,
            acv: 40_000,
            tcv: 80_000,
            term: 24,
            prepaid: "'yes",
          },
          {
            signed: Q1,
            type: "'cross",
            product: "P",
            path: "'seller",
            list: 10_000,
            acv: 10_000,
            tcv: 5_000,
            term: 6,
          },
          {
            signed: Q2,
            type: "'new",
            product: "T",
            manager: "M",
            path: "'seller",
            list: 200_000,
            acv: 150_000,
            tcv: 150_000,
            term: 12,
          },
          {
            signed: Q2,
            type: "'new",
            product: "T",
            manager: "M",
            path: "'seller",
            list: 120_000,
            acv: 120_000,
            tcv: 120_000,
            term: 12,
          },
          { signed: OCT, type: "'new", product: "P", acv: 5_000 },
        ],
      },
    },
    divided: {
      cells: { inputs: { value: { quota: 0 } } },
      rows: { deals: [{ signed: Q1, type: "'cross", product: "P", list: 0, acv: 0, tcv: 0 }] },
    },
    none: {
      cells: { inputs: { value: { quota: 2 } } },
      rows: {
        deals: [
          {
            signed: Q1,
            type: "'new",
            product: "P",
            path: "'seller",
            list: 90_000,
            acv: 90_000,
            tcv: 90_000,
            term: 12,
          },
          {
            signed: Q2,
            type: "'new",
            product: "T",
            path: "'seller",
            list: 150_000,
            acv: 150_000,
            tcv: 150_000,
            term: 12,
          },
          { signed: MAY, type: "'cross", acv: 0, tcv: 1_000 },
        ],
      },
    },
  },
  marketing: {
    worked: {
      cells: {
        modes: { sql: { inbound: 10, push: 5, seed: 0 } },
        mix: { budget: { lead_part: 300, brand_part: 100 } },
        referral: { value: { new_customers: 20, referred: 3 } },
      },
    },
    divided: {
      cells: {
        modes: { sql: { inbound: 0, push: 0, seed: 0 } },
        mix: { budget: { lead_part: 0, brand_part: 0 } },
        referral: { value: { new_customers: 0, referred: 3 } },
      },
    },
    none: {
      cells: {
        mix: { budget: { lead_part: 0, brand_part: 100 } },
        referral: { value: { new_customers: 20, referred: 0 } },
      },
    },
  },
  "lead-desk": {
    worked: {
      cells: { rule: { value: { score_from: 50, oldest: 24 } } },
      rows: {
        leads: [
          { lead: "1", created: Q2, contacted: Q2 + 2 * HOUR, category: "C", score: 80, claimed: "S1" },
          {
            lead: "2",
            created: Q1,
            contacted: Q1 + 30 * HOUR,
            category: "C",
            score: 80,
            claimed: "S1",
            second: "S2",
          },
          { lead: "3", created: Q1, contacted: Q1 + 4 * HOUR, category: "C", score: 49, claimed: "S2" },
        ],
      },
    },
    divided: {
      cells: { rule: { value: { score_from: 50, oldest: 24 } } },
      rows: { leads: [{ lead: "1", created: OCT, contacted: OCT }] },
    },
    none: {
      cells: { rule: { value: { score_from: 50, oldest: 24 } } },
      rows: { leads: [{ lead: "1", created: Q1, contacted: Q1, category: "C" }] },
    },
  },
  pipeline: {
    worked: { cells: { quarters: { p3: { leads: 300 }, p4: { leads: 400 } } } },
    divided: { cells: { quarters: { p3: { leads: 0 }, p4: { leads: 400 } } } },
    none: { cells: { quarters: { p3: { leads: 400 }, p4: { leads: 400 } } } },
  },
  pricing: {
    worked: {
      cells: { sizes: { smaller: { turnover: 1_000, fee: 10 }, larger: { turnover: 100_000, fee: 9_000 } } },
    },
    divided: {
      cells: { sizes: { smaller: { turnover: 0, fee: 10 }, larger: { turnover: 100_000, fee: 9_000 } } },
    },
    none: {
      cells: { sizes: { smaller: { turnover: 1_000, fee: 10 }, larger: { turnover: 100_000, fee: 0 } } },
    },
  },
  pmf: {
    worked: {
      rows: {
        angels: [
          { name: "a", invited: 45_000, joined: 45_010 },
          { name: "b", invited: 45_000 },
          { name: "c", invited: 45_000 },
          { name: "d", invited: 45_000 },
        ],
      },
    },
    divided: { rows: { angels: [{ name: "a" }] } },
    none: { rows: { angels: [{ name: "a", invited: 45_000 }] } },
  },
  "trial-plg": {
    worked: {
      cells: {
        rule: { value: { first_days: 7, second_days: 7, cycle: 28 } },
        months: { p12: { opened: 200, upgraded: 10 } },
      },
    },
    divided: { cells: { rule: { value: { cycle: 0 } }, months: { p12: { opened: 0, upgraded: 10 } } } },
    none: {
      cells: {
        rule: { value: { first_days: 0, second_days: 0, cycle: 28 } },
        months: { p12: { opened: 200, upgraded: 0 } },
      },
    },
  },
  channel: {
    worked: {
      cells: { agent: { a: { investment: 100, deals_full: 1, to_full: 1, agent_acv: 100, rebate: 0.5 } } },
    },
    divided: {
      cells: { agent: { a: { investment: 100, deals_full: 1, to_full: 1, agent_acv: 100, rebate: 0 } } },
    },
    none: {
      cells: { agent: { a: { investment: 0, deals_full: 1, to_full: 1, agent_acv: 100, rebate: 0.5 } } },
    },
  },
  "sales-team": {
    worked: {
      cells: { hiring: { cost: { interviews: 300, hires: 100 }, people: { productive: 4 } } },
      rows: {
        sellers: [
          { code: "S1", hired: 45_000, stable: 45_200, deals: 9 },
          { code: "S2", hired: 45_100, stable: 45_300, left: 46_200, because: "'manager" },
          { code: "S3", hired: 46_000, deals: 4 },
          { code: "S4", hired: 45_900, left: 46_210, because: "'pay" },
        ],
      },
    },
    divided: {
      cells: { hiring: { cost: { interviews: 400 }, people: { productive: 0 } } },
      rows: { sellers: [{ code: "S1", hired: 45_000, left: 46_200, deals: 5 }] },
    },
    none: {
      rows: {
        sellers: [
          { code: "S1", hired: 45_000, stable: 45_200, left: 46_200, because: "'pay" },
          { code: "S2", hired: 46_000 },
        ],
      },
    },
  },
  "case-library": {
    worked: {
      rows: {
        practices: [{ practice: "x", rate_before: 0.1, rate_after: 0.15, hours_before: 10, hours_after: 8 }],
        cases: [{ customer: "A", vertical: "Retail", result: "r", confirmed: Q1 }],
        coverage: [{ vertical: "Retail" }, { vertical: "Catering" }],
      },
    },
    divided: {
      rows: {
        practices: [{ practice: "x", hours_before: 0, hours_after: 8 }],
        cases: [{ customer: "A", vertical: "Retail", result: "r", confirmed: Q1 }],
      },
    },
    none: {
      rows: {
        practices: [{ practice: "x", rate_before: 0.1, rate_after: 0.1 }],
        coverage: [{ vertical: "Catering" }],
      },
    },
  },
  "market-share": {
    worked: {
      rows: {
        verticals: [
          {
            vertical: "a",
            profile: "p",
            value: "v",
            target: 100,
            own: 4,
            attacked: "'yes",
            leaders: 4,
            signed: 1,
          },
          { vertical: "b", profile: "p", value: "v", target: 100, own: 3, attacked: "'yes" },
        ],
        visits: [
          { date: Q1, known: "'no" },
          { date: Q2, known: "'yes" },
        ],
      },
    },
    divided: {
      rows: {
        verticals: [{ vertical: "a", profile: "p", value: "v", target: 100, own: 4, leaders: 0, signed: 0 }],
        visits: [{ date: MAY, known: "'no" }],
      },
    },
    none: {
      rows: {
        verticals: [
          {
            vertical: "a",
            profile: "p",
            value: "v",
            target: 100,
            own: 5,
            attacked: "'yes",
            leaders: 4,
            signed: 0,
          },
        ],
        visits: [{ date: Q1, known: "'yes" }],
      },
    },
  },
  delivery: {
    worked: {
      rows: {
        deliveries: [
          { customer: "A", started: Q1, finished: Q1 + 20, outcome: "'success", cost: 1_000 },
          { customer: "B", started: Q1, finished: Q1 + 40, outcome: "'failure", cost: 3_000 },
          { customer: "C", started: Q2, outcome: "'open" },
          { customer: "D", started: MAY, finished: MAY + 60, outcome: "'success", cost: 5_000 },
        ],
      },
    },
    divided: {
      rows: {
        deliveries: [{ customer: "D", started: MAY, finished: MAY + 60, outcome: "'success", cost: 5_000 }],
      },
    },
    none: {
      rows: {
        deliveries: [
          { customer: "A", started: Q1, finished: Q1 + 30, outcome: "'failure", cost: 1_000 },
          { customer: "D", started: MAY, finished: MAY + 30, outcome: "'success", cost: 1_000 },
        ],
      },
    },
  },
  "success-plans": {
    worked: {
      cells: { settings: { value: { new_customers: 5 } } },
      rows: {
        plans: [
          { customer: "A", signed: Q1, made: Q1 + 10, together: "'yes" },
          { customer: "B", signed: Q2, made: Q2 + 5, together: "'no" },
        ],
      },
    },
    divided: { cells: { settings: { value: { new_customers: 0 } } } },
    none: {
      cells: { settings: { value: { new_customers: 5 } } },
      rows: { plans: [{ customer: "A", signed: Q1, made: Q1 + 10, together: "'no" }] },
    },
  },
  health: {
    worked: {
      cells: { rules: { value: { active: 4 } }, settings: { frequency: { target: 10 } } },
      rows: {
        list: [
          { customer: "A", frequency: 5, scored: 46_320 },
          { customer: "B", frequency: 5, scored: 46_200 },
        ],
      },
    },
    divided: { cells: { rules: { value: { active: 0 } } } },
    none: {
      cells: { rules: { value: { active: 4 } }, settings: { frequency: { target: 10 } } },
      rows: { list: [{ customer: "B", frequency: 5, scored: 46_200 }] },
    },
  },
  signals: {
    worked: {
      rows: {
        indicators: [{ indicator: "x", type: "'leading", level: "3", wanted: 0.5, above: 60, measured: 100 }],
        history: [0.1, 0.08, 0.05, 0.01].map((off, i) => ({
          made: 45_000 + i,
          forecast: 1 + off,
          actual: 1,
        })),
      },
    },
    divided: {
      rows: {
        indicators: [{ indicator: "x", type: "'leading", level: "3", wanted: 0.5, above: 60, measured: 0 }],
        history: [0.1, 0.08].map((off, i) => ({ made: 45_000 + i, forecast: 1 + off, actual: 1 })),
      },
    },
    none: {
      rows: {
        indicators: [{ indicator: "x", type: "'leading", level: "3", wanted: 0.5, above: 0, measured: 100 }],
        history: [1, 2, 3, 4].map((i) => ({ made: 45_000 + i, forecast: 1.5, actual: 1 })),
      },
    },
  },
  renewals: {
    worked: {
      cells: { settings: { value: { late_days: 40, opening_mrr: 10_000, opening_customers: 50 } } },
      rows: {
        due: [
          { customer: "A", due: Q2, mrr: 1_000, contact: Q1, renewed: 1_000, outcome: "'renewed" },
          { customer: "B", due: Q1, mrr: 500, contact: Q1 - 33, renewed: 0, outcome: "'lost" },
          { customer: "E", due: MAY, mrr: 100, contact: MAY - 70, renewed: 0, outcome: "'closed" },
        ],
        expansion: [
          { date: Q2, customer: "A", mrr: 100, before: "'yes" },
          { date: OCT, customer: "B", mrr: 50, before: "'no" },
          { date: MAY, customer: "C", mrr: 30, before: "'yes", at_renewal: "'yes" },
        ],
        rollout: [{ customer: "A", all: 40, live: 10 }],
        plugins: [{ name: "x", target: 40, using: 10 }],
      },
    },
    divided: {
      cells: { settings: { value: { late_days: 40, opening_mrr: 0, opening_customers: 0 } } },
      rows: {
        due: [{ customer: "E", due: OCT, mrr: 100, outcome: "'closed" }],
        expansion: [{ date: Q2, customer: "A", mrr: 100, before: "'yes" }],
        rollout: [{ customer: "A", all: 0, live: 10 }],
        plugins: [{ name: "x", target: 0, using: 10 }],
      },
    },
    none: {
      cells: { settings: { value: { late_days: 40, opening_mrr: 10_000, opening_customers: 50 } } },
      rows: {
        due: [{ customer: "A", due: Q2, mrr: 1_000, contact: Q1, renewed: 1_000, outcome: "'renewed" }],
        expansion: [{ date: OCT, customer: "B", mrr: 50, before: "'no" }],
        rollout: [{ customer: "A", all: 40, live: 0 }],
        plugins: [{ name: "x", target: 40, using: 0 }],
      },
    },
  },
  "growth-paths": {
    worked: {
      rows: {
        services: [{ service: "x", customers: 100, reachable: 40, users: 10 }],
        businesses: [{ name: "x", at_gtm: 10, outside: 4, spend: 50 }],
        cross: [{ product: "x", deals: 8, same_person: 2 }],
      },
    },
    // The service reaches nobody: its reach is a real 0, and its use has no denominator.
    divided: {
      rows: {
        services: [{ service: "x", customers: 100, reachable: 0, users: 10 }],
        businesses: [{ name: "x", at_gtm: 0, outside: 4, spend: 50 }],
        cross: [{ product: "x", deals: 0, same_person: 2 }],
      },
    },
    none: {
      rows: {
        services: [{ service: "x", customers: 0, reachable: 40, users: 0 }],
        businesses: [{ name: "x", at_gtm: 10, outside: 0, spend: 0 }],
        cross: [{ product: "x", deals: 8, same_person: 0 }],
      },
    },
  },
  hourglass: {
    worked: {
      cells: {
        kinds: { p4: { subscription: 800, usage: 100, deployed: 100 } },
        years: { p5: { opening: 1_000, new: 300, expansion: 100 } },
      },
    },
    divided: {
      cells: {
        kinds: { p4: { subscription: 0, usage: 0 } },
        years: { p5: { opening: 1_000, new: 0, expansion: 0 } },
      },
    },
    none: {
      cells: {
        kinds: { p4: { subscription: 800, usage: 0 } },
        years: { p5: { opening: 1_000, new: 300, expansion: 0 } },
      },
    },
  },
  backlog: {
    worked: {
      rows: {
        needs: [
          { date: Q1, need: "a", class: "'core", level: "'level1", answer: "'build" },
          { date: Q1, need: "b", class: "'core", level: "'level5", answer: "'build" },
          { date: Q1, need: "c", class: "'edge", level: "'level1", answer: "'build" },
          { date: Q1, need: "d", class: "'core", level: "'level1", answer: "'build" },
          { date: Q1, need: "e", class: "'core", level: "'level1", answer: "'later" },
        ],
        releases: [
          {
            release: "1",
            date: Q1,
            value: "v",
            pitch: "x",
            message: "x",
            who: "x",
            csm: Q1,
            service: Q1,
            sellers: Q1,
          },
          { release: "2", date: Q2, value: "v" },
        ],
      },
    },
    divided: {
      rows: {
        needs: [{ date: Q1, need: "e", class: "'core", level: "'level1", answer: "'later" }],
        releases: [{ release: "1", date: MAY }],
      },
    },
    none: {
      rows: {
        needs: [{ date: Q1, need: "c", class: "'edge", level: "'level1", answer: "'build" }],
        releases: [{ release: "2", date: Q2 }],
      },
    },
  },
  "product-review": {
    worked: { cells: { reserve: { value: { capacity: 100, reserved: 10 } } } },
    divided: { cells: { reserve: { value: { capacity: 0, reserved: 10 } } } },
    none: { cells: { reserve: { value: { capacity: 100, reserved: 0 } } } },
  },
  budget: {
    worked: { cells: { caps: { value: { cap: 10_000 } }, months: { p11: { sales_budget: 675 } } } },
    divided: { cells: { caps: { value: { cap: 0 } }, months: { p11: { sales_budget: 0 } } } },
    // Nothing has been spent since the cap began in October; 1,000 in September as budgeted.
    none: {
      cells: { caps: { value: { cap: 10_000, cap_from: OCT } }, months: { p11: { sales_budget: 1_000 } } },
    },
  },
  margins: { worked: {}, divided: {}, none: {} },
  "service-desk": {
    worked: {
      cells: { settings: { value: { review_days: 14 } } },
      rows: {
        cases: [
          { opened: Q1, customer: "A", nature: "'refund", reviewed: OCT },
          { opened: Q2, customer: "B", nature: "'complaint" },
          { opened: Q2, customer: "C", nature: "'question" },
        ],
      },
    },
    divided: {
      cells: { settings: { value: { review_days: 14 } } },
      rows: { cases: [{ opened: Q2, customer: "C", nature: "'question" }] },
    },
    none: {
      cells: { settings: { value: { review_days: 14 } } },
      rows: { cases: [{ opened: Q2, customer: "B", nature: "'complaint" }] },
    },
  },
  roles: {
    worked: { cells: { roles: { people: { sdr: 30, rnd: 20 }, works: { sdr: "'facing", rnd: "'inside" } } } },
    divided: { cells: { roles: { people: { sdr: 30 }, works: { sdr: "'facing" } } } },
    none: { cells: { roles: { people: { rnd: 20 }, works: { rnd: "'inside" } } } },
  },
  calendar: {
    worked: {
      cells: { settings: { value: { customer_hours: 10, building_hours: 30 } } },
      rows: { meetings: [{ meeting: "x", every: "'month", hours: 5, people: 10 }] },
    },
    divided: {
      cells: { settings: { value: { customer_hours: 0, building_hours: 0 } } },
      rows: { meetings: [{ meeting: "x", every: "'month", hours: 5, people: 10 }] },
    },
    none: {
      cells: { settings: { value: { customer_hours: 10, building_hours: 30 } } },
      rows: { meetings: [{ meeting: "x", every: "'month", hours: 5, people: 0 }] },
    },
  },
  knowledge: {
    worked: { rows: { survey: [{ course: "x", answers: 50, helpful: 40 }] } },
    divided: { rows: { survey: [{ course: "x", answers: 0, helpful: 40 }] } },
    none: { rows: { survey: [{ course: "x", answers: 50, helpful: 0 }] } },
  },
};
