import type { Text } from "../../locales/text";
import { Mill } from "../../portable/mill";
import type { Excel as OldestExcel } from "../../portable/targets";
import { because, type Reason } from "../../portable/reasons";
import { repair } from "../../portable/repair";
import type { Wish } from "../../portable/rewrite";
import type { OurCell, TravelScan } from "./scan";

/** What a cell will be. */
export interface PlannedRewrite {
  readonly cell: OurCell;
  readonly becomes: "formula" | "value" | "stays";
  readonly formula?: string;
  readonly excel?: OldestExcel;
  /** How the formula may answer otherwise than our functions for what cells may hold one day. */
  readonly limits?: readonly Text[];
  readonly reason?: Reason;
  readonly ids: readonly string[];
}

/** What each cell becomes, before anything is written. */
export function planTravel({ cells, locked, areas }: TravelScan, wish: Wish): readonly PlannedRewrite[] {
  const mill = new Mill(wish, areas, true);
  return cells.flatMap((cell): PlannedRewrite[] => {
    const made = mill.of(cell.formula);
    if (made.is === "none") return [];
    const { ids } = made;
    if (locked.has(cell.sheet)) return [{ cell, becomes: "stays", reason: because("locked"), ids }];
    if (made.is === "formula")
      return [
        { cell, becomes: "formula", formula: made.formula, excel: made.excel, limits: made.limits, ids },
      ];
    if (NO_VALUES.has(String(cell.value)))
      return [{ cell, becomes: "stays", reason: because("noValue"), ids }];
    return [{ cell, becomes: "value", ids, ...(made.reason && { reason: made.reason }) }];
  });
}

/** What Excel shows while it doesn’t know a function, waits for it, or has no room for its answer. */
const NO_VALUES: ReadonlySet<string> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#SPILL!", "#CALC!"]);

/** How stuck cells would be entered again. */
export const repairPlan = ({ cells, locked }: TravelScan): readonly PlannedRewrite[] =>
  cells
    .filter(({ isStuck }) => isStuck)
    .map((cell): PlannedRewrite => {
      if (locked.has(cell.sheet)) return { cell, becomes: "stays", reason: because("locked"), ids: [] };
      return { cell, becomes: "formula", formula: repair(cell.formula), ids: [] };
    });
