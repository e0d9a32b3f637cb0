import { LANGUAGES } from "../../locales/text";
import { CHECKLIST } from "../../playbook/checklist";
import type { Geometry } from "../geometry";
import { sameFormula } from "../writer";
import { inputCells } from "./cells";
import { PERIODS, type InputColumn } from "./columns";
import { isComputed } from "./input";
import { inputOf } from "./inputs";
import type { IsOurs } from "./item-row";
import { liveFormula } from "./metrics";
import { inputFormula, type IsOurInput } from "./plan-inputs";

/*
 * People may put a number or a formula of their own where a computed one stands. Theirs stays; ours is
 * known by being what we would write for the sheet as it stands. A formula that lost a row it referred to
 * can’t be of use to anyone and counts as ours.
 */

const ALL_PERIODS = PERIODS.map((_, i) => i + 1).join();

const numbersAll = (array: string) =>
  array
    .split(",")
    .filter((entry) => entry.trim() !== '""')
    .sort()
    .join() === ALL_PERIODS;

/**
 * Where a column was put between the periods, or they were moved past each other, Excel has changed the
 * range of a trend but not the array beside it: a trend over all periods is left out of the comparison.
 */
const withoutTrend = (formula: string) =>
  formula.replace(/SLOPE\([^{}]*\{([^}]*)\}\)/gi, (trend: string, array: string) =>
    numbersAll(array) ? "SLOPE()" : trend,
  );
const isSame = (a: string, b: string) => sameFormula(withoutTrend(a), withoutTrend(b));

const isBroken = (formula: string) => formula.includes("#REF!");

const items = new Map(CHECKLIST.map((item) => [item.id, item]));

/** `inputs` is where the inputs stand before the build; undefined if there are none. */
export function ourLiveFormulas(inputs: Geometry<InputColumn> | undefined): IsOurs {
  return (formula, id) => {
    if (isBroken(formula)) return true;
    const item = items.get(id);
    if (!inputs || item?.kind !== "metric") return false;
    const cells = inputCells(inputs, { fromOutside: true });
    return LANGUAGES.some((language) => isSame(formula, liveFormula(item, cells, language)));
  };
}

export function ourInputFormulas(inputs: Geometry<InputColumn> | undefined): IsOurInput {
  return (formula, ref, period) => {
    if (isBroken(formula)) return true;
    const input = inputOf(ref);
    return inputs !== undefined && isComputed(input) && isSame(formula, inputFormula(inputs, input, period));
  };
}
