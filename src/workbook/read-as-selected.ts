import { inWorkbook } from "./problems";
import { withRange } from "./range-at";
import { readSelected } from "./selection";
import type { Selection } from "./types";

/** As if the cells of an address were selected. */
export function readAsSelected(address: string): Promise<Selection> {
  return inWorkbook((context) => withRange(context, address, (range) => readSelected(context, range)));
}
