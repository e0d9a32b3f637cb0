import type { LongForm, WholeFunction } from "./define";
import type { WholeParam } from "./params";
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
  /** What calls don’t ask of each argument, in the order of the arguments; of an option each word with its text. */
  readonly details: readonly Pick<WholeParam, "about" | "typical" | "words">[];
}

const longForm = (definition: WholeFunction): Held => ({
  ...(Object.fromEntries(LONG_FIELDS.map((field) => [field, definition[field]])) as unknown as LongForm),
  details: definition.params.map(({ about, typical, words }) => ({ about, typical, words })),
});

/** By id. A build works it out once and ships plain data: tools/long-form-loader.js. */
export const LONG_FORMS: Readonly<Record<string, Held>> = Object.fromEntries(
  (CATALOGUE as readonly WholeFunction[]).map((definition) => [definition.id, longForm(definition)]),
);
