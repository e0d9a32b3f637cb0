import { isOptional, type Param } from "../catalogue/define";

/*
 * Most calls are plain: finite numbers within their bounds, words of a list as it spells them, nothing for
 * what is left out. Such arguments are read here without asking twice. Whatever isn't plain is left to
 * read.ts, which knows every case and every sentence.
 */

/** What is asked of one argument. Without bounds the limits are those of finite numbers. */
interface PlainParam {
  readonly words: ReadonlyMap<unknown, unknown> | null;
  readonly optional: boolean;
  readonly fallback: unknown;
  readonly least: number;
  readonly most: number;
  /** One number that is not allowed though it lies between the limits; NaN: none. */
  readonly except: number;
}

/** Reads plain arguments; null when one of them isn't. */
export type PlainReader = (raw: readonly unknown[]) => unknown[] | null;

/** None where an argument is a range, a date, a flag or free text. */
export function plainReader(params: readonly Param[]): PlainReader | null {
  if (!params.every(isSimple)) return null;
  const simple = params.map(plainParam);
  const defaults = simple.map(({ fallback }) => fallback);
  return (raw) => {
    // A copy keeps its kind of elements while numbers and words are put in; a new array would change it each time.
    const args = defaults.slice();
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
  const { min = -Number.MAX_VALUE, max = Number.MAX_VALUE, above } = param.bounds;
  const least = Math.max(min, above ?? min);
  return {
    words: param.kind === "option" ? new Map(param.words.map(({ word }) => [word, word])) : null,
    optional: isOptional(param),
    fallback: param.fallback,
    least: param.cost ? Math.max(least, 0) : least,
    most: max,
    except: above ?? NaN,
  };
}

function readPlain(param: PlainParam, raw: unknown): unknown {
  if (typeof raw === "number" && raw !== 0) {
    const inside = raw >= param.least && raw <= param.most && raw !== param.except;
    return inside && param.words === null ? raw : undefined;
  }
  if (raw === null || raw === undefined || raw === 0) {
    return param.optional ? param.fallback : undefined;
  }
  return param.words?.get(raw);
}
