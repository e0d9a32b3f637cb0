import { intervalIn } from "../../locales/interval-words";
import type { Unit } from "../types";
import { isNoDay } from "./days";

export interface Charged {
  readonly unit: Unit;
  readonly count: number;
}

/** What an amount pays for, of a word and a count beside it; undefined for a word that nobody knows. */
export function readInterval(word: string, count: string): Charged | undefined {
  const interval = intervalIn(word);
  if (interval === undefined) return undefined;
  const times = count === "" ? 1 : Number(count);
  if (!Number.isFinite(times) || times < 0) return undefined;
  const [own, unit] = interval.includes(" ") ? interval.split(" ") : ["1", interval];
  return { unit: unit as Unit, count: Number(own) * (times || 1) };
}

const IN_MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12 };

/** Months of a term such as P12M, “2 years” or 24; 0 where it says that there is no end, NaN for any other text. */
export function monthsOfTerm(text: string): number {
  if (isNoDay(text) || MONTH_TO_MONTH.test(text)) return 0;
  if (/^\d+$/.test(text)) return Number(text);
  const term = readInterval(text, "");
  return ((term && IN_MONTHS[term.unit]) ?? NaN) * (term?.count ?? 1);
}

const MONTH_TO_MONTH =
  /^(month[ -]to[ -]month|auto[ -]?renew(al|ing)?|evergreen|按月滚动|滚动续约|自动续约|无固定期限)$/i;
