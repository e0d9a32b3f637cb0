import type { Comparison, Rate, Reason } from "../../billing";
import type { Trouble } from "../faults";
import type { Asking } from "../recipe/asking";
import type { Closing } from "../recipe/closing";
import type { GivenFile, Reading } from "./given-file";

/** How far an import is. */
export interface ImportState {
  readonly phase: "empty" | "reading" | "ready" | "writing" | "done";
  readonly trouble: Trouble | null;
  /** The sheet that was written. */
  readonly sheet: string | null;
}

export const EMPTY: ImportState = { phase: "empty", trouble: null, sheet: null };

export type WriteMode = "append" | "replace";

/** Where files come from. */
export interface ReadingForm {
  readonly take: (files: readonly File[]) => Promise<void>;
  /** The first rows of a file that is too large for a sheet. */
  readonly takeFirst: (file: File, isAlone: boolean) => Promise<void>;
  readonly takeSelected: (address: string) => Promise<void>;
  readonly takeSheet: (name: string) => Promise<void>;
  readonly takePasted: (text: string) => Promise<void>;
}

/** What a recipe says of the files besides what is asked. */
export interface RecipeForm {
  readonly setSystem: (id: string) => void;
  readonly keep: (reason: Reason, kept: boolean) => void;
}

export interface WritingForm {
  /** Which share of the rows is written. */
  readonly written: number;
  readonly write: (mode: WriteMode) => Promise<void>;
}

export interface ImportForm extends Asking, ImportState, ReadingForm, RecipeForm, WritingForm {
  readonly files: readonly GivenFile[];
  /** The recipe is that of the file before. */
  readonly asBefore: boolean;
  /** Beside what stands; null for a first import. */
  readonly comparison: Comparison | null;
  /** Where the bridge of the movements ends; null where none is made of them. */
  readonly closing: Closing | null;
  /** Rows of the ledger that no row of a file is compared with, counted from 1. */
  readonly unread: readonly number[];
  /** Of the workbook, where the recipe converts. */
  readonly rates: readonly Rate[] | null;
  /** Leaves what is being read or written; the workbook is as it was. */
  readonly stop: () => void;
  /** Reads a file of text again, in another encoding or with another delimiter. */
  readonly reread: (file: GivenFile, reading: Reading) => void;
  readonly clear: () => void;
}
