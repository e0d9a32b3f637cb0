import { recognise, type SourceTable } from "../../billing";
import type { GivenFile } from "./given-file";
import type { KeptRecipe } from "../recipe/recipe";

export interface Kept {
  /** How the rows of the ledger were imported; null where nobody imported them. */
  readonly kept: KeptRecipe | null;
  /** How the movements of the last bridge were. */
  readonly keptOfBridge: KeptRecipe | null;
}

/** How the last file of this kind was imported: one of movements says nothing of how the rows of a ledger are read. */
export function keptFor(files: readonly GivenFile[], { kept, keptOfBridge }: Kept): KeptRecipe | null {
  if (files.length === 0) return kept;
  const [{ table }] = files;
  const isOfMovements = recognise(table).layout.kind === "movements" || isLike(table, keptOfBridge);
  return isOfMovements ? keptOfBridge : kept;
}

/** Movements under heads that nobody knows are those of last time by the heads that were chosen then. */
function isLike({ heads }: SourceTable, recipe: KeptRecipe | null): boolean {
  const before = Object.values(recipe?.before ?? {});
  return before.length > 0 && before.every((head) => heads.includes(head));
}
