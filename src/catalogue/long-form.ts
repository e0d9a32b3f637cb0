import type { LongForm, Text, WholeFunction } from "./define";
import { CATALOGUE } from "./index";

/** What tools/short-form-loader.js takes out of the functions, beside what is said about their arguments. */
export const LONG_FIELDS = [
  "summary",
  "native",
  "conventions",
  "pitfalls",
  "noAnswer",
  "examples",
  "related",
] as const satisfies (keyof LongForm)[];

interface Held extends LongForm {
  /** What people read about each argument, in the order of the arguments. */
  readonly abouts: readonly Text[];
}

const longForm = (definition: WholeFunction): Held => ({
  ...(Object.fromEntries(LONG_FIELDS.map((field) => [field, definition[field]])) as unknown as LongForm),
  abouts: definition.params.map(({ about }) => about),
});

/** By id. A build works it out once and ships plain data: tools/long-form-loader.js. */
export const LONG_FORMS: Readonly<Record<string, Held>> = Object.fromEntries(
  (CATALOGUE as readonly WholeFunction[]).map((definition) => [definition.id, longForm(definition)]),
);
