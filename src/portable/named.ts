import type { WholeFunction } from "../catalogue/define";
import { REFERENCE } from "../catalogue/reference";
import { parseFormula, printFormula, type Node } from "../excel/formula/parse";
import { walk } from "../excel/formula/scope";
import { literal, nativeCall } from "./native-call";

/* Our functions as names of the workbook: SAAS_LTV := LAMBDA(…), for Microsoft 365 and Excel 2024. */

const STEM = "SAAS_";

const idsByName: ReadonlyMap<string, string> = new Map(
  REFERENCE.map(({ id }) => [STEM + id.replaceAll(".", "_"), id] as const),
);

/** The workbook’s name for a function: SAAS_NDR_TTM. */
export const nameOf = (id: string): string => STEM + id.replaceAll(".", "_");

/** A call’s name, spelled as before but for the dots: Saas.Ltv → Saas_Ltv. */
export const namedSpelling = (name: string, id: string): string =>
  /^SAAS\./i.test(name) ? name.replaceAll(".", "_") : nameOf(id);

/** The id behind a workbook’s name of ours, in any capitals. */
const idOfName = (name: string): string | undefined => idsByName.get(name.toUpperCase());

/** What a name stands for, without “=”; null where the function has no native formula. */
export function lambdaOf(definition: WholeFunction): string | null {
  const known = lambdas.get(definition.id);
  if (known !== undefined) return known;
  const args = definition.params.map(({ name, fallback }) =>
    fallback === undefined ? name : `IF(ISOMITTED(${name}),${literal(fallback)},${name})`,
  );
  const body = nativeCall(definition, args, true);
  const params = definition.params.map(({ name, fallback }) => (fallback === undefined ? name : `[${name}]`));
  const lambda = body === null ? null : `LAMBDA(${[...params, body].join(",")})`;
  lambdas.set(definition.id, lambda);
  return lambda;
}

const lambdas = new Map<string, string | null>();

/** The formula with the workbook’s names of our functions turned into the functions themselves. */
export function fromNames(formula: string): string {
  const nodes = /SAAS_/i.test(formula) ? parseFormula(formula) : undefined;
  if (!nodes) return formula;
  const live = (name: string): string => {
    const id = idOfName(name);
    return id === undefined ? name : [...id].reduce((spelled, sign, i) => withDot(spelled, sign, i), name);
  };
  const written: Node[] = walk(nodes, {
    leaf: (leaf, isBound) => (leaf.kind === "name" && !isBound ? { ...leaf, text: live(leaf.text) } : leaf),
    call: (call, isBound) => (isBound ? call : { ...call, name: live(call.name) }),
  });
  return printFormula(written);
}

/** SAAS_ndr_TTM with the dots of its id: SAAS.ndr.TTM. */
function withDot(name: string, sign: string, at: number): string {
  const dotted = name.replace(/^(SAAS)_/i, "$1.");
  if (sign !== ".") return dotted;
  const place = STEM.length + at;
  return `${dotted.slice(0, place)}.${dotted.slice(place + 1)}`;
}
