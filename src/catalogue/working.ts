import { counted, type Text } from "../locales/text";

/** The steps to an answer that no native formula of one line leads to. */
export interface Worked {
  /** Arithmetic as a spreadsheet takes it, with the numbers in it: 30000*5%+(130000-100000)*6%. */
  readonly formula: string;
  /** What is to be said of it. */
  readonly says?: Text;
  /** The arithmetic comes to a share, of which `says` tells by {value} what follows. */
  readonly isShare?: true;
}

/** A share as it stands in the arithmetic. */
export const percent = (share: number) => `${Number((share * 100).toPrecision(15))}%`;

/** More terms than that fit on no line. */
const MOST_TERMS = 8;

/** A sum of terms; of a long one the last number stands for the terms that follow, which add up to the total. */
export function sumOf(terms: readonly string[], valueOf: (term: number) => number, total: number): Worked {
  if (terms.length <= MOST_TERMS) return { formula: terms.join("+") };
  const said = terms.slice(0, MOST_TERMS - 1);
  const rest = total - said.reduce((sum, _, i) => sum + valueOf(i), 0);
  return { formula: [...said, rest].join("+"), says: theRest(terms.length - said.length) };
}

/** That the last number of a sum stands for many; how many, where they end. */
export const theRest = (terms: number): Text =>
  terms === Infinity
    ? {
        en: "The last number is the sum of all further terms.",
        "zh-CN": "末项为其后各项之和。",
      }
    : {
        en: `The last number is the sum of ${counted(terms, "further term")}.`,
        "zh-CN": `末项为其后 ${terms} 项之和。`,
      };
