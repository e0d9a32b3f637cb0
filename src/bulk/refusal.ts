import type { Text } from "../locales/text";

/** Why a file can't be read, as a sentence. */
export interface Refusal {
  readonly refusal: Text;
  /** Where amounts are in several: one of them is to be chosen. */
  readonly currencies?: readonly string[];
}

export const refusal = (text: Text): Refusal => ({ refusal: text });

export const isRefusal = (value: object): value is Refusal => "refusal" in value;
