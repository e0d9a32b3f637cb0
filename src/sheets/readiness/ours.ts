import { replaceCalls } from "../../excel/formula/calls";
import { arrayIn } from "../../excel/formula/constants";
import { sameFormula } from "../../excel/formula/same";
import { LANGUAGES } from "../../locales/text";
import {
  CHECKLIST,
  itemAt,
  STAGES,
  type CompanyStage,
  type MetricItem,
  type Stage,
} from "../../playbook/checklist";
import type { Geometry } from "../geometry";
import { inputCells } from "./cells";
import { PERIODS, type InputColumn } from "./columns";
import { isComputed } from "./input";
import { inputOf } from "./inputs";
import type { Ours } from "./item-row";
import { liveFormula, liveFormulasEver } from "./metrics";
import { presetFormula } from "./presets";
import { inputFormulasEver, type IsOurInput } from "./plan-inputs";

/*
 * People may put a number or a formula of their own where a computed one stands. Theirs stays; ours is
 * known by being what we would write for the sheet as it stands. A formula that lost a row it referred to
 * can’t be of use to anyone and counts as ours.
 */

const ALL_PERIODS = PERIODS.map((_, i) => i + 1).join();

const numbersAll = (array: string | undefined) =>
  arrayIn(array ?? "")
    ?.flat()
    .filter((entry) => entry !== "")
    .sort()
    .join() === ALL_PERIODS;

/**
 * Where a column was put between the periods, or they were moved past each other, Excel has changed the
 * range of a trend but not the array beside it: a trend over all periods is left out of the comparison.
 */
const withoutTrend = (formula: string) =>
  replaceCalls(formula, ({ name, args }) =>
    name.toUpperCase() === "SLOPE" && numbersAll(args[1]) ? "SLOPE()" : undefined,
  );
const isSame = (a: string, b: string) => sameFormula(withoutTrend(a), withoutTrend(b));

const isPreset = (formula: string, { id, threshold }: MetricItem) => {
  const preset = presetFormula(id, threshold);
  return preset !== undefined && sameFormula(formula, preset);
};

const isBroken = (formula: string) => formula.includes("#REF!");

const items = new Map(CHECKLIST.map((item) => [item.id, item]));

/**
 * `inputs` is where the inputs stand before the build, undefined if there are none; `stage` what the
 * readiness sheet was built for; `others` are other sheets of inputs, which it may have read until now: rows that
 * were moved on a copy stand where they were on the original.
 */
export function oursOnReadiness(
  inputs: Geometry<InputColumn> | undefined,
  stage: CompanyStage | undefined,
  others: readonly Geometry<InputColumn>[] = [],
): Ours {
  const read = inputs ? [inputs, ...others] : others;
  const cellsRead = read.map((each) => inputCells(each, { fromOutside: true }));
  const metric = (id: string) => {
    const item = items.get(id);
    return item?.kind === "metric" ? item : undefined;
  };
  const isLive = (formula: string, id: string) => {
    if (isBroken(formula)) return true;
    const item = metric(id);
    if (!item) return false;
    return cellsRead.some((cells) =>
      LANGUAGES.some((language) =>
        liveFormulasEver(item, cells, language).some((each) => isSame(formula, each)),
      ),
    );
  };
  /** The stage whose formula an item has: builds of before judged every stage like GTM. */
  const judgedAt = (live: unknown, item: MetricItem) => {
    if (typeof live !== "string") return stage;
    const isOf = (each: Stage) =>
      cellsRead.some((cells) =>
        LANGUAGES.some((language) => isSame(live, liveFormula(item, cells, language, each))),
      );
    return STAGES.find(isOf) ?? stage;
  };
  return {
    isLive,
    isThreshold(threshold, live, id) {
      const item = metric(id);
      if (!item) return false;
      if (typeof threshold === "string")
        return STAGES.some((each) => isPreset(threshold, itemAt(item, each)));
      const judged = judgedAt(live, item);
      return judged !== undefined && threshold === itemAt(item, judged).threshold;
    },
  };
}

export function ourInputFormulas(inputs: Geometry<InputColumn> | undefined): IsOurInput {
  return (formula, ref, period) => {
    if (isBroken(formula)) return true;
    const input = inputOf(ref);
    if (!inputs || !isComputed(input)) return false;
    return inputFormulasEver(inputs, input, period).some((each) => isSame(formula, each));
  };
}
