import type { FamilyKey } from "../src/catalogue/families";

/** The first file of a function: it compiles, and every empty text in it fails a test. */
export function functionTemplate(id: string, constant: string, family: FamilyKey): string {
  return `import { amount, defineFunction, same } from "../define";

export const ${constant} = defineFunction({
  id: "${id}",
  family: "${family}",
  title: { en: "", "zh-CN": "" },
  // What it says and when to use it, in one or two sentences.
  summary: { en: "", "zh-CN": "" },
  formula: { en: "", "zh-CN": "" },
  basis: { en: "", "zh-CN": "" },
  params: [amount("first", { en: "", "zh-CN": "" })],
  result: "amount",
  compute: (first) => first,
  // A worksheet formula over the parameter names that gives the same answer, or the reason why there is none.
  native: { none: same("") },
  conventions: [],
  pitfalls: [],
  noAnswer: [],
  // At least one, from a source outside this code.
  examples: [],
  sources: [],
  related: [],
});
`;
}
