import { LANGUAGES } from "../../src/locales/text";
import type { SheetPlan } from "../../src/sheets/plan";
import { sampleSheets } from "../../src/workbench/sample-sheets";

test.each(LANGUAGES)(
  "the sample begins with metrics, and the sheet that no tab shows stands last (%s)",
  (language) => {
    const plans = sampleSheets(language);
    expect(plans.map(({ kind }) => kind)).toEqual(["metrics", "ledger", "costs", "setup", "data"]);
    expect(plans.map(({ hidden }) => Boolean(hidden))).toEqual([false, false, false, false, true]);
  },
);

test("it holds the same numbers in both languages", () => {
  const numbers = ({ cells }: SheetPlan) =>
    cells.flatMap(({ content }) => (content && "number" in content ? [content.number] : []));
  const [en, zh] = LANGUAGES.map((language) => sampleSheets(language));
  en.forEach((plan, i) => expect(numbers(zh[i])).toEqual(numbers(plan)));
});
