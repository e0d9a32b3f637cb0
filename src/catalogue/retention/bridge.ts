import { badNumber, isFailure, ratio, type Failure } from "../define";

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
  return `IF(${share}<-1E-9,#NUM!,MAX(0,${share})^IF(periods_per_year=0,1,periods_per_year))`;
}
