import type { Refusal } from "../../bulk/refusal";
import type { OpenQuestions } from "./as-ledger";
import type { FileAnswer, FileQuestion, Heads, Progress } from "./job";

/* What pane and thread say to each other. */

/** A file, and what is asked of it; null for its heads. */
export interface Asked {
  readonly file: File;
  readonly question: FileQuestion | null;
}

export type Said =
  | { readonly heads: Heads | Refusal }
  | { readonly progress: Progress }
  | { readonly answer: FileAnswer | OpenQuestions | Refusal }
  | { readonly failed: string };
