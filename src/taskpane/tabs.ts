import { PANE } from "../locales/pane";

/** A tab is here when what it opens works. */
export type TabName = keyof typeof PANE.tabs;

export const TAB_NAMES = Object.keys(PANE.tabs) as readonly TabName[];
