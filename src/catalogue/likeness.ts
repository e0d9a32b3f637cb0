/** Twice the letter pairs in common over all letter pairs: 1 for equal words, 0 for strangers. */
export function likeness(a: string, b: string): number {
  const [pairsA, pairsB] = [letterPairs(a), letterPairs(b)];
  const common = [...pairsA].filter((pair) => pairsB.has(pair)).length;
  const all = pairsA.size + pairsB.size;
  return all === 0 ? 0 : (2 * common) / all;
}

function letterPairs(word: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)));
}
