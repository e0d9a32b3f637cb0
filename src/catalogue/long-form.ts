import type { LongForm, WholeFunction } from "./define";
import { CATALOGUE } from "./index";

/** What tools/short-form-loader.js takes out of the functions, and this module holds instead. */
export const LONG_FIELDS = [
  "native",
  "conventions",
  "pitfalls",
  "noAnswer",
  "examples",
  "related",
] as const satisfies (keyof LongForm)[];

const longForm = (definition: WholeFunction) =>
  Object.fromEntries(LONG_FIELDS.map((field) => [field, definition[field]])) as unknown as LongForm;

/** By id. A build works it out once and ships plain data: tools/long-form-loader.js. */
export const LONG_FORMS: Readonly<Record<string, LongForm>> = Object.fromEntries(
  (CATALOGUE as readonly WholeFunction[]).map((definition) => [definition.id, longForm(definition)]),
);
