import type { Text } from "../../locales/text";

/** What the handbook asks for at a stage in one of the five capabilities. */
export interface Statement {
  /** “GTM-BM-20”: stage, capability, number. Stable. */
  readonly id: string;
  /** A completion condition or absolute wording, a clear recommendation, or advice. */
  readonly weight: "must" | "should" | "advice";
  readonly text: Text;
  /** What is lost without it. */
  readonly why: Text;
  /** What would prove it; absent where the items say so. */
  readonly proof?: Text;
  /** Ids of the checklist items that ask for it. */
  readonly items?: readonly string[];
  /** The metrics by which it is measured, by the names that rules and published figures go by. */
  readonly metrics?: readonly string[];
  /** Ids of functions that compute it, beside those of its metrics. */
  readonly functions?: readonly string[];
  /** Ids of the sheets on which it is worked at; the first is the one to begin with. */
  readonly sheets?: readonly string[];
  /** Ids of the traps that wait behind it. */
  readonly traps?: readonly string[];
  /** Number of the handbook’s part and lines in it, as in the checklist. */
  readonly source: string;
}
