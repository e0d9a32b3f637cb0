import type { WholeFunction } from "./define";
import { CATALOGUE } from "./index";
import { LONG_FORMS } from "./long-form";

/** Every function with all there is to say about it, for its page, the documents and the tests. */
export const REFERENCE: readonly WholeFunction[] = CATALOGUE.map((definition) => {
  const { details, ...longForm } = LONG_FORMS[definition.id];
  const params = definition.params.map((param, i) => ({ ...param, ...details[i] }));
  return { ...definition, ...longForm, params };
});

const byId = new Map(REFERENCE.map((definition) => [definition.id, definition]));

/** The function with that id, which must exist. */
export function referenceOf(id: string): WholeFunction {
  const found = byId.get(id);
  if (!found) throw new Error(`There is no function ${id}`);
  return found;
}
