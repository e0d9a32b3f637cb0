import type { GateStanding, ItemState } from "./gates";

/* What to do next: gates that fail first, then what is nearest to its threshold. */

/** How many actions are named. More at once is no order. */
export const ACTIONS = 5;

/** Later classes wait for earlier ones. */
export const ACTION_CLASSES = { fail: 0, partly: 1, open: 2, short: 3, unknown: 4 } as const;

/** How far an item that has no number is from being met; a threshold of 0 can't be measured against, either. */
export const DISTANCES = { partly: 0.5, whole: 1 } as const;

/** No distance reaches the next class, and no place in the list the next distance that anyone can see. */
export const ACTION_SCALE = { perClass: 100, farthest: 99, perPlace: 0.00001 } as const;

export interface ActionItem {
  readonly state: ItemState;
  /** How its gate stands; undefined for an item that is no gate of the stage. */
  readonly gate?: GateStanding;
  /** Of a metric that has both. */
  readonly number?: { readonly live: number; readonly threshold: number };
  /** In the order of the list, from 1. */
  readonly place: number;
}

/** The smaller, the sooner; undefined where nothing is to be done. */
export function actionOrder(item: ActionItem): number | undefined {
  const kind = classOf(item);
  if (kind === undefined) return undefined;
  const { perClass, farthest, perPlace } = ACTION_SCALE;
  return ACTION_CLASSES[kind] * perClass + Math.min(distanceOf(item), farthest) + item.place * perPlace;
}

function classOf({ state, gate }: ActionItem): keyof typeof ACTION_CLASSES | undefined {
  if (gate !== undefined) return gate === "pass" || gate === "overridden" ? undefined : gate;
  if (state === "pass" || state === "na") return undefined;
  return state === "open" ? "unknown" : "short";
}

/** As a share of the threshold. */
function distanceOf({ state, number }: ActionItem): number {
  if (number && number.threshold !== 0 && (state === "fail" || state === "partly")) {
    return Math.abs(number.live - number.threshold) / Math.abs(number.threshold);
  }
  return state === "partly" ? DISTANCES.partly : DISTANCES.whole;
}
