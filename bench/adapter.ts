import { CATALOGUE, findFunction } from "../src/catalogue";
import { registerFunctions } from "../src/functions/register";
import { CellError, INVOCATION, type Implementation } from "./excel";

const registered = new Map<string, Implementation>();
registerFunctions(
  { associate: (id, implementation) => registered.set(id, implementation), Error: CellError },
  CATALOGUE,
  () => "en",
);

/** A function as Excel calls it, through the whole adapter. */
export function saas(id: string): Implementation {
  const found = registered.get(id);
  if (!found) throw new Error(`There is no function ${id}`);
  return found;
}

/** All that Excel hands over: null for what is left out, the invocation last. */
export function withLeftOut(id: string, given: readonly unknown[]): unknown[] {
  const leftOut = (findFunction(id)?.params.length ?? 0) - given.length;
  return [...given, ...new Array<null>(leftOut).fill(null), INVOCATION];
}
