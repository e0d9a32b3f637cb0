import { badNumber, isFailure, loss, number, optional, ratio, total, type Failure } from "../define";

/* What the functions on the movements of one period share: arguments, and what is left of the start. */

export const begin = total(
  "begin",
  { en: "MRR at the start of the period", "zh-CN": "期初 MRR" },
  { min: 0 },
);

export const contraction = loss("contraction", {
  en: "MRR lost to downgrades, + or −",
  "zh-CN": "老客户缩减的 MRR，正负均可",
});

export const churn = loss("churn", {
  en: "MRR of customers lost, + or −",
  "zh-CN": "流失客户的 MRR，正负均可",
});

export const periodsPerYear = optional(
  number(
    "periods_per_year",
    {
      en: "12 for a month, 4 for a quarter; none: the period as it is",
      "zh-CN": "月填 12，季填 4，不填则不年化",
    },
    { above: 0, typical: [1, 12] },
  ),
  1,
);

/** Shares closer to 0 than this are rounding of the money behind them. */
const ROUNDING = 1e-9;

/**
 * The share of `begin` that one period leaves, raised to the periods of a year. #NUM! when more is lost
 * than there was: then losses of customers won later are in it, or the periods don't match.
 */
export function keptShare(kept: number, begin: number, periodsPerYear: number): number | Failure {
  const share = ratio(kept, begin, "begin");
  if (isFailure(share)) return share;
  return share < -ROUNDING ? lostMoreThanBegin() : Math.max(0, share) ** periodsPerYear;
}

export function lostMoreThanBegin(): Failure {
  return badNumber({
    en: "More is lost than begin holds. Count only losses of customers who were there at the start of the period.",
    "zh-CN": "流失与缩减之和超过期初 MRR。只应计入期初已有客户的部分。",
  });
}

/** `keptShare` as a worksheet formula; `kept` is an expression over the parameter names. */
export function nativeKeptShare(kept: string): string {
  const share = `(${kept})/SUM(begin)`;
  return `IF(${share}<-1E-9,#NUM!,MAX(0,${share})^periods_per_year)`;
}
