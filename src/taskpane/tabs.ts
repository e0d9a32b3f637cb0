/** The tabs in their order. A tab is here when what it opens works. */
export const TABS = ["functions", "build"] as const;

export type TabName = (typeof TABS)[number];
