import { movementsTable, type Movement } from "../../billing";
import type { Text } from "../../locales/text";
import { monthText } from "../../sheets/dates";
import { moneyText } from "../money-text";

export interface Closing {
  /** How many months the bridge has. */
  readonly months: number;
  readonly month: Text;
  readonly mrr: string;
}

/** Where the bridge of some movements ends; null where there is none, or where they can’t be added up. */
export function closingOf(movements: readonly Movement[]): Closing | null {
  const table = movementsTable(movements);
  if ("refusal" in table || table.months.length === 0) return null;
  const closing = table.rows.find(([line]) => line === "closing")!;
  const currency = movements.find((movement) => movement.currency !== "")?.currency ?? "";
  return {
    months: table.months.length,
    month: monthText(table.months.at(-1)!),
    mrr: moneyText(closing[1].at(-1)!, currency),
  };
}
