import { CATALOGUE, findFunction } from "../../catalogue";
import { REFERENCE } from "../../catalogue/reference";
import type { FunctionDefinition } from "../../catalogue/define";
import { likeness } from "../../catalogue/likeness";
import { calledIn } from "../../excel/formula/calls";
import { nearestFunctions } from "./nearest";

/** A name in a formula that Excel does not know, and the function that it probably stands for. */
interface Meant {
  readonly typed: string;
  readonly definition: FunctionDefinition;
  /** The name is the function’s id without its prefix, or another name of it. */
  readonly isCertain: boolean;
}

const PREFIX = /^saas[._]/i;

/** The first call in a formula by a name that is none of ours as it stands, though one of ours is meant. */
export function meantFunction(formula: string): Meant | undefined {
  for (const typed of calledIn(formula)) {
    const meant = meantBy(typed);
    if (meant) return meant;
  }
  return undefined;
}

function meantBy(typed: string): Meant | undefined {
  const name = typed.replace(PREFIX, "");
  const isOurs = name !== typed;
  const known = findFunction(name.replaceAll("_", "."));
  // As it stands it is right: Excel has not loaded the functions.
  if (known && isOurs) return undefined;
  const definition = known ?? calledAlso(name);
  if (definition) return { typed, definition, isCertain: true };
  // Excel’s own functions come by here as well: without our prefix a name must be one of ours.
  const nearest = isOurs ? nearestTo(name) : undefined;
  return nearest && { typed, definition: nearest, isCertain: false };
}

/** Of several functions with this other name, the plain one, whose id is the shortest. */
function calledAlso(name: string): FunctionDefinition | undefined {
  const called = CATALOGUE.filter(({ synonyms = [] }) => synonyms.some((each) => same(each, name)));
  return called.toSorted((a, b) => a.id.length - b.id.length)[0];
}

function nearestTo(name: string): FunctionDefinition | undefined {
  const alike = ({ id }: FunctionDefinition) => likeness(id.toLowerCase(), name.toLowerCase());
  return nearestFunctions(REFERENCE, name).definitions.toSorted((a, b) => alike(b) - alike(a))[0];
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
