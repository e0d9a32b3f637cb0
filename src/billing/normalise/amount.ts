import { cellOf } from "../cells/column";
import { isInAnother } from "../cells/currency-marks";
import { decimalsOf, readMoney, readPercent, tidy } from "../cells/money";
import { decimalIn, type Source } from "../source";
import type { Reason, Role, SourceRow } from "../types";

export interface Left {
  readonly reason: Reason;
  readonly value?: string;
}

export const isLeft = (value: unknown): value is Left =>
  typeof value === "object" && value !== null && "reason" in value;

/** Money of a row in whole units of its currency; undefined where its cell is blank, NaN where it is none of it. */
export function moneyOf(source: Source, row: SourceRow, role: Role, currency: string): number | undefined {
  const { layout, mapping, settlement } = source;
  const cell = cellOf(row, mapping, role);
  const amount = readMoney(cell, decimalIn(source));
  if (amount !== undefined && isInAnother(cell, currency)) return NaN;
  if (amount === undefined || settlement.values.get("amounts") !== "cents") return amount;
  return tidy(amount / 10 ** decimalsOf(currency, layout.decimals));
}

/** Why the money of a row is none. */
export function badMoney({ mapping }: Source, row: SourceRow, role: Role, currency: string): Left {
  const value = cellOf(row, mapping, role);
  return { reason: isInAnother(value, currency) ? "other_currency" : "bad_amount", value };
}

/** How many units a row is for; a blank is one. */
function quantityOf(source: Source, row: SourceRow): number | Left {
  const cell = cellOf(row, source.mapping, "quantity");
  if (cell === "") return 1;
  const quantity = readMoney(cell, decimalIn(source));
  if (quantity === undefined) return 1;
  return Number.isNaN(quantity) || quantity < 0 ? { reason: "bad_quantity", value: cell } : quantity;
}

/** What one interval of a row costs, for its whole quantity. */
export interface Price {
  /** Without tax and after its discount: what a ledger counts. */
  readonly charged: number;
  /** What was taken off, and the tax; NaN for a cell that can’t be read and that `charged` does not hang on. */
  readonly discount: number;
  readonly tax: number;
}

/** The price of a row in the parts that its cells and what was settled of them tell. */
export function priceOf(source: Source, row: SourceRow, currency: string, listPrice?: number): Price | Left {
  const { mapping, settlement } = source;
  const bad = (role: Role) => badMoney(source, row, role, currency);
  const own = moneyOf(source, row, "amount", currency);
  if (own !== undefined && Number.isNaN(own)) return bad("amount");
  const price = own ?? listPrice;
  if (price === undefined) return { reason: "no_amount" };
  const quantity = quantityOf(source, row);
  if (isLeft(quantity)) return quantity;
  const isEach = own === undefined || settlement.values.get("per") === "unit";
  const tax = moneyOf(source, row, "tax", currency) ?? 0;
  const net = price * (isEach ? quantity : 1) - (settlement.values.get("tax") === "included" ? tax : 0);
  if (Number.isNaN(net)) return bad("tax");
  const isToTake = settlement.values.get("discount") === "to-take";
  const discount = discountOf(source, row, currency, { net, isToTake });
  if (!isToTake) return { charged: tidy(net), discount: tidy(discount), tax };
  if (Number.isNaN(discount)) return bad(cellOf(row, mapping, "discount") === "" ? "percent" : "discount");
  return { charged: tidy(net - discount), discount: tidy(discount), tax };
}

/** What one interval of a row costs: for its whole quantity, without tax and discount. */
export function amountOf(
  source: Source,
  row: SourceRow,
  currency: string,
  listPrice?: number,
): number | Left {
  const price = priceOf(source, row, currency, listPrice);
  return isLeft(price) ? price : price.charged;
}

interface Discounted {
  readonly net: number;
  /** Whether `net` is the price before it. */
  readonly isToTake: boolean;
}

/** What the discount of a row comes to in money. */
function discountOf(source: Source, row: SourceRow, currency: string, { net, isToTake }: Discounted): number {
  const { mapping, settlement } = source;
  const sign = decimalIn(source);
  const said = readPercent(cellOf(row, mapping, "discount"), sign);
  const percent = said?.isSigned ? said : readPercent(cellOf(row, mapping, "percent"), sign);
  if (percent === undefined) return Math.abs(moneyOf(source, row, "discount", currency) ?? 0);
  const isShare = !percent.isSigned && settlement.values.get("percents") === "shares";
  const share = isShare ? percent.number : percent.number / 100;
  if (isToTake) return net * share;
  // Of a price that a discount has taken whole nothing tells what it was.
  return share < 1 ? (net * share) / (1 - share) : 0;
}
