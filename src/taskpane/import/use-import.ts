import { useCallback, useMemo, useState } from "react";
import { todayOf } from "../../excel/days";
import { troubleOf } from "../faults";
import { useRates } from "../recipe/rates";
import { NO_RECIPE } from "../recipe/recipe";
import { NOTHING_GIVEN, readAgain, recipeChanges } from "./given";
import { EMPTY, type ImportForm } from "./import-form";
import { keptFor } from "./kept-for";
import { useMade } from "./use-made";
import { useReading } from "./use-reading";
import { useStanding } from "./use-standing";
import { useWriting } from "./use-writing";

/** From files to the ledger of the workbook: read, made by a recipe, compared with what stands, written. */
export function useImport(active: boolean): ImportForm {
  const asOf = useMemo(() => todayOf(new Date()), []);
  const [state, tell] = useState(EMPTY);
  const [given, setGiven] = useState(NOTHING_GIVEN);
  const refuse = useCallback(
    (error: unknown) => tell((before) => ({ ...before, trouble: troubleOf(error) })),
    [],
  );
  const standing = useStanding(active, refuse);
  const { kept: keptRows, keptOfBridge } = standing;
  const kept = useMemo(
    () => keptFor(given.files, { kept: keptRows, keptOfBridge }),
    [given.files, keptRows, keptOfBridge],
  );
  const recipe = given.own ?? kept ?? NO_RECIPE;
  const rates = useRates(recipe.currency);
  const made = useMade({ given, recipe, rates: rates.found, asOf, standing });
  const { leave, ...reading } = useReading({
    asOf,
    tell,
    onRead(files, ledger) {
      standing.set(ledger);
      setGiven({ ...NOTHING_GIVEN, files });
    },
  });
  const { abort, ...writing } = useWriting({ ...made, files: given.files, recipe, asOf, tell, standing });
  return {
    ...state,
    ...made,
    ...reading,
    ...writing,
    ...recipeChanges(recipe, setGiven),
    trouble: state.trouble ?? rates.trouble,
    files: given.files,
    further: given.further,
    recipe,
    unread: standing.unread,
    asBefore: given.own === null && kept !== null,
    asOf,
    rates: rates.found,
    // What is being written is taken back first; writing says when it is.
    stop: state.phase === "writing" ? abort : leave,
    reread: (file, as) => setGiven(readAgain(given, file, as)),
    clear() {
      setGiven((before) => ({ ...before, files: [] }));
      tell(EMPTY);
    },
  };
}
