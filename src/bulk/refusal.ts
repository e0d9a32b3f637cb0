import type { Text } from "../locales/text";

/** Why a file can't be read, as a sentence. */
export interface Refusal {
  readonly refusal: Text;
}

export const refusal = (text: Text): Refusal => ({ refusal: text });

export const isRefusal = (value: object): value is Refusal => "refusal" in value;
