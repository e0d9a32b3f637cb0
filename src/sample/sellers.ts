import { lastDayOf, monthOf } from "../engine/months";
import type { Company } from "./company";
import { QUARTER, SAMPLE_AS_OF } from "./days";
import { SELLERS } from "./listed";

/* Who sold for the sample company, and when: together as many at the end of each month as Monthly costs counts. */

/** Days since each seller in post was hired. */
const SINCE_HIRED = [1_640, 1_510, 1_330, 1_205, 1_090, 940, 760, 250, 235, 145, 88, 50];

export interface InPost {
  readonly code: string;
  readonly hired: number;
  readonly left: number | null;
}

export const ROSTER: readonly InPost[] = SELLERS.map((code, i) => ({
  code,
  hired: SAMPLE_AS_OF - SINCE_HIRED[i],
  left: null,
}));

/** Who left: days since hired and since gone. */
const GONE = [
  [1_420, 260],
  [1_150, 150],
  [520, 410],
  [980, 90],
] as const;

export const LEAVERS: readonly (InPost & { readonly left: number })[] = GONE.map(([since, ago], i) => ({
  code: `L${i + 1}`,
  hired: SAMPLE_AS_OF - since,
  left: SAMPLE_AS_OF - ago,
}));

const isInPost = ({ hired, left }: InPost, day: number) => hired <= day && (left === null || left > day);

/** One of those in post who were there when a deal began, by turns. */
export function sellerOf(opened: number, turn: number): string {
  const there = ROSTER.filter((seller) => isInPost(seller, opened));
  return there[turn % there.length].code;
}

/** What a seller cost in the last closed quarter, for the months at whose ends he was there. */
export const costInQuarter = ({ costs }: Company, seller: InPost) =>
  costs
    .filter(({ month }) => month >= QUARTER.from && month <= QUARTER.to)
    .filter(({ month }) => isInPost(seller, lastDayOf(monthOf(month))))
    .reduce((sum, { costPerSeller }) => sum + costPerSeller, 0);
