import type { FunctionDefinition } from "./define";
import { LTV } from "./unit-economics/ltv";

/** The only list of functions, in the order of the reference. Adding one means its file and a line here. */
export const CATALOGUE: readonly FunctionDefinition[] = [LTV];

const byId = new Map(CATALOGUE.map((definition) => [definition.id, definition]));

export function findFunction(id: string): FunctionDefinition | undefined {
  return byId.get(id.toUpperCase());
}
