import { formatted } from "../../excel/number-format";
import type { Text } from "../../locales/text";
import { CHECKLIST, itemAt, type ChecklistItem } from "../../playbook/checklist";
import type { ItemState } from "../../playbook/readiness/gates";
import { formatOf } from "./metrics";
import type { Snapshot } from "./snapshot";
import { RESULT } from "./words";

/** What became of an item between two snapshots. */
export interface Change {
  readonly id: string;
  readonly title: Text;
  readonly state: ItemState;
  /** “2.58×” or “✓ Pass”. */
  readonly from: Text;
  readonly to: Text;
  /** Whether it is judged better or worse than before; a number may move without either. */
  readonly turn: "better" | "worse" | "same";
}

/** The better, the higher; what is not known is neither. */
const RANKS: Readonly<Partial<Record<ItemState, number>>> = { fail: 0, partly: 1, pass: 2 };

/** What got worse, what got better, and gates whose number moved: in that order, else that of the list. */
export function changesBetween(before: Snapshot, after: Snapshot): readonly Change[] {
  const changes = CHECKLIST.flatMap((item) => changeOf(itemAt(item, after.stage), before, after) ?? []);
  const order = ["worse", "better", "same"] as const;
  return order.flatMap((turn) => changes.filter((change) => change.turn === turn));
}

function changeOf(item: ChecklistItem, before: Snapshot, after: Snapshot): Change | undefined {
  const [was, is] = [before.items[item.id], after.items[item.id]];
  if (was === undefined || is === undefined) return undefined;
  const [from, to] = [shown(item, before), shown(item, after)];
  const isMoved = item.gate && from.en !== to.en;
  if (was === is && !isMoved) return undefined;
  return { id: item.id, title: item.title, state: is, turn: turnOf(was, is), from, to };
}

function turnOf(was: ItemState, is: ItemState): Change["turn"] {
  const [before, after] = [RANKS[was], RANKS[is]];
  if (before === undefined || after === undefined || before === after) return "same";
  return after > before ? "better" : "worse";
}

/** The number as its cell shows it, else how it was judged. */
function shown(item: ChecklistItem, { items, values }: Snapshot): Text {
  const value = values[item.id];
  if (item.kind !== "metric" || value === undefined) return RESULT[items[item.id]];
  const format = formatOf(item);
  return { en: formatted(value, format.en), "zh-CN": formatted(value, format["zh-CN"]) };
}
