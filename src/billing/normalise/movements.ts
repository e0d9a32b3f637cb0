import { cellOf } from "../cells/column";
import { readDay } from "../cells/days";
import type { Source } from "../source";
import type { LeftOut, Movement, MovementType, SourceRow } from "../types";
import { badMoney, isLeft, moneyOf, type Left } from "./amount";
import { currencyOf } from "./currency";
import { readingOf } from "./read-row";

/* Exports of movements: what MOVES and SNOWBALL add up, and no ledger, for they have no spans. */

/** The words of ChartMogul, ProfitWell and others, by their beginnings. */
const TYPES: readonly (readonly [RegExp, MovementType])[] = [
  [/^(reactivat|returned|回流|重新激活)/i, "reactivation"],
  [/^(new|新签|新增)/i, "new"],
  [/^(expan|upgrade|增购|扩展|升级)/i, "expansion"],
  [/^(contract|downgrade|缩减|降级)/i, "contraction"],
  [/^(churn|cancel|delinquen|voluntary|流失|断约)/i, "churn"],
];

export function movementsIn(source: Source): {
  readonly movements: readonly Movement[];
  readonly leftOut: readonly LeftOut[];
} {
  const movements: Movement[] = [];
  const leftOut: LeftOut[] = [];
  const { file } = source.table;
  for (const row of source.table.rows) {
    const movement = movementIn(row, source);
    if (isLeft(movement)) leftOut.push({ file, line: row.line, ...movement });
    else movements.push(movement);
  }
  return { movements, leftOut };
}

function movementIn(row: SourceRow, source: Source): Movement | Left {
  const { mapping, table } = source;
  const customer = cellOf(row, mapping, "customer");
  if (customer === "") return { reason: "no_customer" };
  const day = readDay(cellOf(row, mapping, "date"), readingOf(source));
  if (day === 0) return { reason: "no_start" };
  if (Number.isNaN(day)) return { reason: "bad_start", value: cellOf(row, mapping, "date") };
  const word = cellOf(row, mapping, "type");
  const type = TYPES.find(([pattern]) => pattern.test(word))?.[1];
  if (type === undefined) return { reason: "unclear", value: word };
  const currency = currencyOf(source, row);
  const change = moneyOf(source, row, "amount", currency);
  if (change === undefined) return { reason: "no_amount" };
  if (Number.isNaN(change)) return badMoney(source, row, "amount", currency);
  // Some write losses as positive numbers.
  const isLoss = type === "contraction" || type === "churn";
  const from = { file: table.file, line: row.line };
  return { customer, day, type, change: isLoss ? -Math.abs(change) : change, currency, from };
}
