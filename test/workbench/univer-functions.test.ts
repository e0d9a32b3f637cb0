import { REFERENCE } from "../../src/catalogue/reference";
import { functionWords, gridDescriptions, gridFunctions } from "../../src/workbench/univer/functions";

type Words = { readonly [key: string]: string | Words };

/** As the grid looks a key up: a dot leads one level down. */
function lookUp(words: Words, key: string): string | Words | undefined {
  return key.split(".").reduce<string | Words | undefined>((level, part) => {
    return typeof level === "object" ? level[part] : undefined;
  }, words);
}

test("every function has its name in Excel, in the engine and in the autocomplete list", () => {
  const names = REFERENCE.map(({ id }) => `SAAS.${id}`);
  expect(gridFunctions(REFERENCE).map(([, name]) => name)).toEqual(names);
  expect(gridDescriptions(REFERENCE).map(({ functionName }) => functionName)).toEqual(names);
});

test.each(["en", "zh-CN"] as const)("every key of a description leads to words in %s", (language) => {
  const words = functionWords(REFERENCE, language) as Words;
  for (const { abstract, description, functionParameter } of gridDescriptions(REFERENCE)) {
    for (const key of [abstract, description, ...functionParameter.map(({ detail }) => detail)]) {
      expect([key, lookUp(words, key)]).toEqual([key, expect.stringMatching(/./)]);
    }
  }
});

test("an option’s hint lists its words", () => {
  const words = functionWords(REFERENCE, "en") as Words;
  expect(lookUp(words, "hourglass.LTV.timing")).toContain("start · end · renewal");
});
