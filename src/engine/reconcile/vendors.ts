import type { Convention, Question } from "./conventions";

/*
 * What vendors say of how they count, as docs/differences.md has it. A question that they say nothing about is left
 * out.
 */

export const VENDORS = {
  stripe: {
    trial: "out",
    ending: "cancelled",
    discount: "forever",
    tax: "out",
    usage: "out",
    sameMonth: "count",
    returns: "reactivation",
    base: "startplusnew",
  },
  chartmogul: {
    changes: "each",
    returns: "reactivation",
    base: "start",
    reactivated: "in",
    churnOf: "sixBefore",
  },
  profitwell: {
    ending: "ended",
    discount: "all",
    tax: "out",
    usage: "in",
    sameMonth: "ignore",
    returns: "reactivation",
  },
  maxio: { ending: "cancelled", discount: "all", usage: "out", sameMonth: "count", returns: "within90" },
} as const satisfies Readonly<Record<string, Partial<Convention>>>;

export type Vendor = keyof typeof VENDORS;

/** Whether a vendor documents every answer of some questions. */
export function documents(vendor: Vendor, questions: readonly Question[], convention: Convention): boolean {
  const own: Partial<Convention> = VENDORS[vendor];
  return questions.length > 0 && questions.every((question) => own[question] === convention[question]);
}
