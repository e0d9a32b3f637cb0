import type { FunctionDefinition } from "./define";
import { CATALOGUE } from "./index";
import type { Worked } from "./working";

interface Telling extends FunctionDefinition {
  readonly working?: (...args: never[]) => Worked;
}

/** By id, the steps of the functions that tell them. A build takes them out of functions.js: tools/workings-loader.js. */
export const WORKINGS: Readonly<Record<string, Telling["working"]>> = Object.fromEntries(
  (CATALOGUE as readonly Telling[]).flatMap(({ id, working }) => (working ? [[id, working]] : [])),
);
