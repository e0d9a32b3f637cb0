/** Less than this, and one name is no slip of the other: “clawback” and “payback” reach 0.46. */
export const ALIKE = 0.55;
/** Two letters that changed places, which leave a short name few of its pairs: nrd is NDR. */
const SWAPPED = 0.9;

/** Twice the letter pairs in common over all letter pairs: 1 for equal words, 0 for strangers. */
export function likeness(a: string, b: string): number {
  if (isSwapped(a, b)) return SWAPPED;
  const [pairsA, pairsB] = [letterPairs(a), letterPairs(b)];
  const common = [...pairsA].filter((pair) => pairsB.has(pair)).length;
  const all = pairsA.size + pairsB.size;
  return all === 0 ? 0 : (2 * common) / all;
}

function letterPairs(word: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)));
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = a.split("").findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a.slice(at + 2) === b.slice(at + 2) && a[at] === b[at + 1] && a[at + 1] === b[at];
}
