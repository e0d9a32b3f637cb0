import { chartRows } from "./geometry";
import { besideOf, type ChartSection } from "./types";

/** Pixels of charts and of what is around their plots. */

export const ROW_HEIGHT = 20;
export const BESIDE_HEIGHT = 290;
export const ABOVE = 22;
/** Names of points below a plot; those of steps take two or three lines. */
export const BELOW = 26;
export const BELOW_STEPS = 44;

/** How high the plot of a line chart is while rows have their usual height. */
export const plotHeight = (section: ChartSection) =>
  (besideOf(section) === undefined ? chartRows(section) * ROW_HEIGHT : BESIDE_HEIGHT) - ABOVE - BELOW;
