import type { Company } from "../company";
import { SAMPLE_AS_OF } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { listed, livesOf } from "../listed";
import { seeded } from "../random";

/** The handbook asks for all; 88 in a hundred are scored, as GTM Inputs says too. */
const SCORED = 0.88;

/** A customer counts as active for so many days. */
const ACTIVE_DAYS = 31;

const TARGETS = {
  frequency: 20,
  breadth: 12,
  depth: 60,
  outcome: 100,
  experience: 5,
  relationship: 5,
  coverage: 100,
  paid: 8,
  quota: 80,
  own: 10,
};

export const health: SampleSheet = (company, language) => {
  const customers = listed(company);
  const scored = customers.slice(0, Math.round(customers.length * SCORED));
  const lives = livesOf(company);
  const random = seeded(7);
  const words = language === "en" ? EN : ZH;
  return {
    risk_below: 50,
    good_from: 75,
    target: TARGETS,
    ...numbered(
      scored,
      ([customer], i) => {
        // Most use it well, some half, a few hardly.
        const level = random.chance(0.12) ? random.between(0.15, 0.45) : random.between(0.55, 1.1);
        const of = (target: number) => Math.round(target * Math.min(1.1, level * random.between(0.85, 1.15)));
        const weak = level < 0.45;
        // Nothing is known of a customer from before it came.
        const ago = (days: number) => Math.max(lives.get(customer)!.from, SAMPLE_AS_OF - days);
        return {
          customer,
          ...Object.fromEntries(Object.entries(TARGETS).map(([key, target]) => [key, of(target)])),
          scored: ago(random.whole(0, 24)),
          last_active: ago(weak ? random.whole(20, 60) : random.whole(0, 18)),
          contact: ago(random.whole(2, 70)),
          intent: weak ? (i % 2 === 0 ? "wont" : "unsure") : level > 0.75 ? "will" : "unsure",
          nps: i % 3 === 0 ? null : weak ? random.whole(2, 6) : random.whole(6, 10),
          cause: weak ? words.causes[i % 3] : null,
          action: weak ? words.actions[i % 3] : null,
          training: weak && i % 2 === 0 ? true : null,
          advocate: level > 1 && i % 3 === 0 ? true : null,
        };
      },
      "list",
    ),
    ...Object.fromEntries(
      STEPS.map(([id, low, high, values]) => [
        id,
        {
          low,
          high,
          v5: values[0],
          v4: values[1],
          v3: values[2],
          v2: values[3],
          v1: values[4],
          v0: values[5],
        },
      ]),
    ),
  };
};

interface Scored {
  readonly customer: string;
  readonly intent: string;
  readonly last_active: number;
}

/** The customers who are scored, as the list has them. */
const scoredOf = (company: Company): readonly Scored[] =>
  Object.entries(health(company, "en")).flatMap(([id, row]) =>
    id.startsWith("list-") ? [row as unknown as Scored] : [],
  );

/** The customers who mean to renew. */
export const renewing = (company: Company): ReadonlySet<string> =>
  new Set(scoredOf(company).flatMap(({ customer, intent }) => (intent === "will" ? [customer] : [])));

/** How many of the customers who pay are scored, and how many of those were lately active. */
export function usageOf(company: Company): { readonly measured: number; readonly active: number } {
  const scored = scoredOf(company);
  const active = scored.filter(({ last_active }) => last_active >= SAMPLE_AS_OF - ACTIVE_DAYS);
  return { measured: scored.length, active: active.length };
}

/** Days from signing, and so on, month by month. */
const STEPS: readonly (readonly [string, number | null, number | null, readonly number[]])[] = [
  ["step1", null, 2, [1.1, 1.3, 0.9, 1.2, 1.0, 1.1]],
  ["step2", null, 7, [4.2, 4.0, 4.6, 4.1, 4.4, 7.8]],
  ["step3", null, 20, [14, 13, 15, 14, 13, 14]],
  ["step4", null, 30, [26, 25, 25, 24, 25, 24]],
  ["step5", 0.7, null, [0.78, 0.79, 0.77, 0.78, 0.79, 0.73]],
  ["step6", null, 48, [21, 19, 22, 20, 21, 23]],
  ["step7", 60, null, [71, 68, 70, 66, 69, 67]],
];

const EN = {
  causes: ["Few stores use it", "Key person left", "Reports not read"],
  actions: ["Visit the head office", "Find the new key person", "Train store managers"],
};
const ZH = {
  causes: ["使用门店少", "关键人离职", "报表无人看"],
  actions: ["拜访总部", "对接新的关键人", "培训店长"],
};
