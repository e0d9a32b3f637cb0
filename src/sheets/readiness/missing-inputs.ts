import { cellAddress } from "../../excel/address";
import { fill, type Text } from "../../locales/text";
import type { Geometry } from "../geometry";
import type { ExistingSheet } from "../plan";
import { INPUTS_SHEET } from "./anatomy";
import { PERIODS, type InputColumn } from "./columns";
import { foundFrame } from "./frame";
import { isComputed, type TypedInput } from "./input";
import { INPUTS } from "./inputs";
import { itemsFedBy } from "./metrics";

/** What items wait for, and the first cell of it that is blank. */
export interface MissingInputs {
  /** “MRR is missing” or “MRR and 2 more are missing”. */
  readonly text: Text;
  readonly sheet: string;
  readonly address: string;
}

const ONE: Text = { en: "{input} is missing", "zh-CN": "{input} 未填" };
const MORE: Text = { en: "{input} and {more} more are missing", "zh-CN": "{input} 等 {all} 项未填" };

/**
 * The typed inputs without which these items have no value, from the values of the inputs’ sheet. Undefined
 * where none of them is blank, or where the sheet can’t be read.
 */
export function missingInputs(
  items: readonly string[],
  inputs: ExistingSheet | undefined,
): MissingInputs | undefined {
  const frame = inputs && foundFrame(INPUTS_SHEET, inputs);
  if (!inputs || !frame || "refusal" in frame) return undefined;
  const sheet = frame.old ?? frame.now;
  const missing = INPUTS.flatMap((input) => {
    if (isComputed(input) || !itemsFedBy(input.ref).some((id) => items.includes(id))) return [];
    const blank = firstBlank(input, sheet, inputs.formulas);
    return blank === undefined ? [] : [{ label: input.label, address: blank }];
  });
  const [first, ...others] = missing;
  if (!first) return undefined;
  const counts = { input: first.label, more: others.length, all: missing.length };
  return {
    text: fill(others.length === 0 ? ONE : MORE, counts),
    sheet: inputs.name,
    address: first.address,
  };
}

/** The latest period of those that the items need, which holds nothing. */
function firstBlank(
  { ref, needs }: TypedInput,
  { cols, rows }: Geometry<InputColumn>,
  values: ExistingSheet["formulas"],
): string | undefined {
  const row = rows.get(ref);
  if (row === undefined) return undefined;
  const latestFirst = PERIODS.toReversed();
  const isBlank = (period: (typeof PERIODS)[number]) => (values[row][cols[period]] ?? "") === "";
  if (latestFirst.filter((period) => !isBlank(period)).length >= needs && !isBlank(latestFirst[0])) {
    return undefined;
  }
  const period = latestFirst.find(isBlank);
  return period && cellAddress(row, cols[period]);
}
