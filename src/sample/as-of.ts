/** 31 October 2026: the last closed month of the sample company. */
export const SAMPLE_AS_OF = 46_326;
