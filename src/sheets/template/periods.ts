import type { Language } from "../../locales/text";
import type { Periods, Setting } from "./types";

/* The periods of a timeline: the last day of each, and how its head names it. */

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The last day of period `index`, counted from the oldest: as a number, and as a template that follows set-up. */
export function daysOf({ every, count, ahead }: Periods, index: number, { asOf }: Setting) {
  const back = ((ahead ? 0 : count) - 1 - index) * MONTHS[every];
  const last = every === "quarter" ? "{setup!q_to}" : "{setup!y_to}";
  const month = monthOf(asOf);
  const end = every === "quarter" ? month - (((month % 12) + 1) % 3) : month;
  return { number: lastDay(end - back), formula: `=EOMONTH(${last},${back === 0 ? 0 : -back})` };
}

/** The months from year 0 to the one of a day. */
function monthOf(serial: number): number {
  const day = new Date((serial - 25_569) * 86_400_000);
  return day.getUTCFullYear() * 12 + day.getUTCMonth();
}

function lastDay(month: number): number {
  return Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0) / 86_400_000 + 25_569;
}

/** The last day of the month before a day: what “as of” means until somebody says otherwise. */
export const lastClosedMonth = (serial: number) => lastDay(monthOf(serial) - 1);

/** “Q3 2026”, “2026 Q3”, “to Oct 2026”; months are dates in a format. */
export function periodHead({ every }: Periods, language: Language): { template: string; format?: string } {
  if (every === "year")
    return {
      template: language === "en" ? '="to "&TEXT({days},"mmm yyyy")' : '="至 "&TEXT({days},"yyyy-mm")',
    };
  if (every !== "quarter") return { template: "={days}", format: language === "en" ? "mmm yyyy" : "yyyy-mm" };
  const quarter = '"Q"&ROUNDUP(MONTH({days})/3,0)';
  return { template: language === "en" ? `=${quarter}&" "&YEAR({days})` : `=YEAR({days})&" "&${quarter}` };
}
