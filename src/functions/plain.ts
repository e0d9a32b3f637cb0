import { isOptional, type Param } from "../catalogue/define";

/*
 * Most calls are plain: finite numbers within their bounds, words of a list as it spells them, nothing for
 * what is left out. Such arguments are read here without asking twice. Whatever isn't plain is left to
 * read.ts, which knows every case and every sentence.
 */

/** What is asked of one argument; a number that is cut to days has `whole`. */
interface PlainParam {
  readonly words: ReadonlyMap<unknown, unknown> | null;
  readonly optional: boolean;
  readonly fallback: unknown;
  readonly min: number;
  readonly max: number;
  readonly above: number;
}

/** Reads plain arguments; null when one of them isn't. */
export type PlainReader = (raw: readonly unknown[]) => unknown[] | null;

/** None where an argument is a range, a date, a flag or free text. */
export function plainReader(params: readonly Param[]): PlainReader | null {
  if (!params.every(isSimple)) return null;
  const simple = params.map(plainParam);
  return (raw) => {
    const args = new Array<unknown>(simple.length);
    for (let i = 0; i < simple.length; i++) {
      const value = readPlain(simple[i], raw[i]);
      if (value === undefined) return null;
      args[i] = value;
    }
    return args;
  };
}

function isSimple({ kind, unit }: Param): boolean {
  return kind === "option" || (kind === "number" && unit !== "date");
}

function plainParam(param: Param): PlainParam {
  const { min = -Infinity, max = Infinity, above = -Infinity } = param.bounds;
  return {
    words: param.kind === "option" ? new Map(param.words.map(({ word }) => [word, word])) : null,
    optional: isOptional(param),
    fallback: param.fallback,
    min: param.cost ? Math.max(min, 0) : min,
    max,
    above,
  };
}

function readPlain(param: PlainParam, raw: unknown): unknown {
  if (raw === null || raw === undefined || raw === 0) {
    if (param.optional) return param.fallback;
    return param.words === null && raw === 0 ? inBounds(param, 0) : undefined;
  }
  if (param.words !== null) return param.words.get(raw);
  return typeof raw === "number" ? inBounds(param, raw) : undefined;
}

/** Not a number and infinite ones are in no bounds either. */
function inBounds({ min, max, above }: PlainParam, value: number): number | undefined {
  const inside = value >= min && value <= max && value > above && value - value === 0;
  return inside ? value : undefined;
}
