/* The days of the sample company, as serial numbers. */

/** 31 October 2026. */
export const SAMPLE_AS_OF = 46_326;
/** 1 November 2025, when the twelve months to that day begin. */
export const YEAR_FROM = 45_962;
/** 1 August 2025, when the twelve months to a quarter before that day begin. */
export const YEAR_BEFORE_FROM = 45_870;
/** 31 July 2026, when they end. */
export const YEAR_BEFORE_TO = 46_234;
/** 1 July and 30 September 2026, the last closed quarter. */
export const QUARTER = { from: 46_204, to: 46_295 } as const;
