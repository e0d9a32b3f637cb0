import type { Delimiter, Encoding, Rate } from "../../billing";
import type { KeptRecipe } from "./recipe";

/** How a file was read and imported. */
export interface ImportedBy {
  readonly recipe: KeptRecipe;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** The day as of which the rows are read. */
  readonly asOf: number;
  readonly rates: readonly Rate[] | null;
}

/** The column of a made ledger by which it can always be split. */
export const PRODUCT = "product";

/** A file whose rows never become cells. */
export interface FileApart {
  readonly file: File;
  /** How it becomes a ledger; null for one that is a ledger. */
  readonly from: ImportedBy | null;
  /** By what its rows can be told apart, where it is no ledger. */
  readonly segments: readonly string[];
}
