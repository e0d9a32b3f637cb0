import type { Company } from "../company";
import { firstDayOf, lastDayOf } from "../../engine/months";
import { sampleInputs } from "../inputs";
import { QUARTER_ENDS } from "../quarters";
import { dealsOf } from "./deals";

/* Leads of four quarters that lead to the deals of the register, at the rates of GTM Inputs. */

const SQL_OF_LEADS = [0.212, 0.221, 0.229, 0.236];

export function quarterly(company: Company) {
  const signed = dealsOf(company);
  const rates = sampleInputs().I06 as readonly number[];
  const quarters = QUARTER_ENDS.map((end, i) => {
    const rows = signed.filter((deal) => deal.signed >= firstDayOf(end - 2) && deal.signed <= lastDayOf(end));
    const sql = Math.round(rows.length / rates[i]);
    return { deals: rows, sql, leads: Math.round(sql / SQL_OF_LEADS[i]) };
  });
  return { quarters, latest: quarters[quarters.length - 1] };
}

/** Parts of a whole number by shares, the last of which takes the rest. */
export function split(whole: number, shares: readonly number[]): number[] {
  const parts = shares.slice(0, -1).map((share) => Math.round(whole * share));
  return [...parts, whole - parts.reduce((sum, part) => sum + part, 0)];
}
