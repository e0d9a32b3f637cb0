import { useMemo } from "react";
import { compareLedgers, makesBridge, type Comparison, type Imported, type Rate } from "../../billing";
import { firstDayOf, monthOf } from "../../engine/months";
import { hasCurrencies } from "../recipe/asking";
import { closingOf, type Closing } from "../recipe/closing";
import { made } from "../recipe/made";
import type { CurrencyChoice, KeptRecipe } from "../recipe/recipe";
import type { Given } from "./given";
import type { StandingRows } from "./to-sheet";

/** Fields that a later file may change; the product may be people’s own by now. */
const OF_FILE = ["start", "end", "amount", "unit", "count", "currency"] as const;

interface MadeOf {
  readonly given: Given;
  readonly recipe: KeptRecipe;
  readonly rates: readonly Rate[] | null;
  readonly asOf: number;
  readonly standing: Pick<StandingRows, "rows" | "unread">;
}

interface Made {
  readonly imported: Imported | null;
  readonly comparison: Comparison | null;
  readonly closing: Closing | null;
  /** It is not yet said what becomes of several currencies; one asks nothing. */
  readonly asksCurrency: boolean;
}

/** What the files are by the recipe, and beside the rows that stand. */
export function useMade({ given: { files, further }, recipe, rates, asOf, standing }: MadeOf): Made {
  const { rows: before, unread } = standing;
  const imported = useMemo(
    () => (files.length > 0 ? withFurther(made(files, recipe, asOf, rates), further, recipe) : null),
    [files, recipe, asOf, rates, further],
  );
  const comparison = useMemo(
    () => (imported && !makesBridge(imported) && before.length + unread.length > 0 ? compareLedgers(before, imported.rows, firstDayOf(monthOf(asOf)), OF_FILE) : null), // prettier-ignore
    [imported, before, unread, asOf],
  );
  const closing = useMemo(
    () => (imported && makesBridge(imported) ? closingOf(imported.movements) : null),
    [imported],
  );
  return {
    imported,
    comparison,
    closing,
    asksCurrency: imported !== null && isOpen(imported, recipe.currency, rates),
  };
}

/** An answered question is open no more. */
function withFurther(imported: Imported, further: Given["further"], { answers }: KeptRecipe): Imported {
  const open = new Map([...further, ...imported.questions].map((question) => [question.id, question]));
  for (const id of Object.keys(answers)) open.delete(id);
  return { ...imported, questions: [...open.values()] };
}

function isOpen(imported: Imported, choice: CurrencyChoice | undefined, rates: readonly Rate[] | null) {
  if (!hasCurrencies(imported.currencies, choice)) return false;
  if (choice === undefined) return true;
  return choice.mode === "keep" ? makesBridge(imported) : rates === null;
}
