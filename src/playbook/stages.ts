/** The stages that items and rules are for, in their order. */
export const STAGES = ["PMF", "GTM", "SCALE"] as const;

export type Stage = (typeof STAGES)[number];
