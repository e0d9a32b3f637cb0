import type { Input } from "../input";
import { MARGIN_INPUTS } from "./margins";
import { ORGANIZATION_INPUTS } from "./organization";
import { PRODUCT_INPUTS } from "./product";
import { SALES_INPUTS } from "./sales";
import { SERVICE_INPUTS } from "./service";
import { VALUE_INPUTS } from "./value";

/** Everything the metric items read, in the order of the sheet. Periods are quarters. */
export const INPUTS: readonly Input[] = [
  ...PRODUCT_INPUTS,
  ...SALES_INPUTS,
  ...SERVICE_INPUTS,
  ...VALUE_INPUTS,
  ...MARGIN_INPUTS,
  ...ORGANIZATION_INPUTS,
];

const byRef = new Map(INPUTS.map((input) => [input.ref, input]));

export function inputOf(ref: string): Input {
  const input = byRef.get(ref);
  if (!input) throw new RangeError(`No input ${ref}`);
  return input;
}
