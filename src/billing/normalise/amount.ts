import { cellOf } from "../cells/column";
import { decimalsOf, readMoney, readPercent, tidy } from "../cells/money";
import { decimalIn, type Source } from "../source";
import type { Reason, Role, SourceRow } from "../types";

export interface Left {
  readonly reason: Reason;
  readonly value?: string;
}

export const isLeft = (value: unknown): value is Left =>
  typeof value === "object" && value !== null && "reason" in value;

/** Money of a row in whole units of its currency; undefined where its cell is blank. */
export function moneyOf(source: Source, row: SourceRow, role: Role, currency: string): number | undefined {
  const { layout, mapping, settlement } = source;
  const amount = readMoney(cellOf(row, mapping, role), decimalIn(source));
  if (amount === undefined || settlement.values.get("amounts") !== "cents") return amount;
  return tidy(amount / 10 ** decimalsOf(currency, layout.decimals));
}

/** How many units a row is for; a blank is one. */
function quantityOf(source: Source, row: SourceRow): number | Left {
  const cell = cellOf(row, source.mapping, "quantity");
  if (cell === "") return 1;
  const quantity = readMoney(cell, decimalIn(source));
  if (quantity === undefined) return 1;
  return Number.isNaN(quantity) || quantity < 0 ? { reason: "bad_quantity", value: cell } : quantity;
}

/** What one interval of a row costs: for its whole quantity, without tax and discount. */
export function amountOf(
  source: Source,
  row: SourceRow,
  currency: string,
  listPrice?: number,
): number | Left {
  const { mapping, settlement } = source;
  const cell = cellOf(row, mapping, "amount");
  const own = moneyOf(source, row, "amount", currency);
  if (own !== undefined && Number.isNaN(own)) return { reason: "bad_amount", value: cell };
  const price = own ?? listPrice;
  if (price === undefined) return { reason: "no_amount" };
  const quantity = quantityOf(source, row);
  if (isLeft(quantity)) return quantity;
  const isEach = own === undefined || settlement.values.get("per") === "unit";
  const gross = price * (isEach ? quantity : 1);
  const tax = settlement.values.get("tax") === "included" ? (moneyOf(source, row, "tax", currency) ?? 0) : 0;
  if (Number.isNaN(tax)) return { reason: "bad_amount", value: cellOf(row, mapping, "tax") };
  const net = gross - tax;
  const discounted = settlement.values.get("discount") === "to-take" ? discounts(source, row, currency, net) : net; // prettier-ignore
  if (!Number.isNaN(discounted)) return tidy(discounted);
  return { reason: "bad_amount", value: cellOf(row, mapping, "discount") || cellOf(row, mapping, "percent") };
}

function discounts(source: Source, row: SourceRow, currency: string, net: number): number {
  const { mapping, settlement } = source;
  const sign = decimalIn(source);
  const said = readPercent(cellOf(row, mapping, "discount"), sign);
  const percent = said?.isSigned ? said : readPercent(cellOf(row, mapping, "percent"), sign);
  if (percent === undefined) return net - Math.abs(moneyOf(source, row, "discount", currency) ?? 0);
  const isShare = !percent.isSigned && settlement.values.get("percents") === "shares";
  return net * (1 - (isShare ? percent.number : percent.number / 100));
}
