import type { ItemState } from "./gates";

/** What people write for the state of an item, in the sheet as in GTM.SCORE; case does not matter. */
export const STATUS_WORDS: Readonly<Record<Exclude<ItemState, "open">, readonly string[]>> = {
  pass: ["yes", "done", "是", "已完成"],
  partly: ["partial", "partly", "部分"],
  fail: ["no", "not yet", "否", "未完成"],
  na: ["na", "n/a", "不适用"],
};

const STATES = Object.entries(STATUS_WORDS) as [keyof typeof STATUS_WORDS, readonly string[]][];

const byWord: ReadonlyMap<string, ItemState> = new Map(
  STATES.flatMap(([state, words]) => words.map((word) => [word, state] as const)),
);

/** The state that a word stands for, "open" for none at all; undefined for any other word. */
export function stateOf(typed: string): ItemState | undefined {
  const word = typed.trim().toLowerCase();
  return word === "" ? "open" : byWord.get(word);
}

/** The words of a state as an array in a formula: {"yes","是"}. */
export function wordsInFormula(state: keyof typeof STATUS_WORDS): string {
  return `{${STATUS_WORDS[state].map((word) => `"${word}"`).join(",")}}`;
}
