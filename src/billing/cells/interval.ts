import { intervalIn } from "../../locales/interval-words";
import type { Unit } from "../types";

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

/** Months of a term such as P12M, “2 years” or 24; undefined for any other text. */
export function monthsOfTerm(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const term = readInterval(text, "");
  const months = term && IN_MONTHS[term.unit];
  return months === undefined ? undefined : months * (term?.count ?? 1);
}
