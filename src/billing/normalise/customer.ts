import { isErrorCode } from "../../excel/errors";
import { cellOf } from "../cells/column";
import type { Mapping, SourceRow } from "../types";
import type { Left } from "./amount";

/** Why a row belongs to no customer: all that some lookup did not find would else be one customer, #N/A. */
export function withoutCustomer(row: SourceRow, mapping: Mapping): Left | undefined {
  const customer = cellOf(row, mapping, "customer");
  if (customer === "") return { reason: "no_customer" };
  return isErrorCode(customer) ? { reason: "bad_customer", value: customer } : undefined;
}
