import type { FunctionDefinition } from "../catalogue/define";

/**
 * The text of a call, without the "=": `call(LTV, "B2", "B3", "B4")`. An argument is the text of an
 * expression; "" leaves it out. A sheet can only name a function that exists.
 */
export function call(definition: FunctionDefinition, ...args: readonly string[]): string {
  if (args.length > definition.params.length) {
    throw new RangeError(`SAAS.${definition.id} takes ${definition.params.length} arguments`);
  }
  return `SAAS.${definition.id}(${args.join(",").replace(/,+$/, "")})`;
}
