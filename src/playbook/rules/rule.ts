import type { Text } from "../../locales/text";
import type { Metric } from "../metric";
import { STAGES, type Stage } from "../stages";

export { STAGES, type Stage };

/** Whose rules: the handbook, its strict reading (the upper figure where it gives two), or other authors. @internal */
export const RULESETS = ["handbook", "strict", "skok", "scale", "sacks", "bessemer"] as const;

export type Ruleset = (typeof RULESETS)[number];

/**
 * Where the numbers come from: stated by the source, derived from what it states by arithmetic, or a
 * heuristic, which the text of a verdict then says.
 */
type Basis = "stated" | "derived" | "heuristic";

/** `from` and `to` belong to the interval, `above` and `below` don't. Without any of them: every number. */
export interface NumberRange {
  readonly from?: number;
  readonly above?: number;
  readonly to?: number;
  readonly below?: number;
}

export interface Band extends NumberRange {
  /** Stable and English, for programs. */
  readonly label: string;
  /** A few words, as a cell shows them. */
  readonly meaning: Text;
}

/** The bands of one source. They don't overlap; what lies between them the source leaves open. */
export interface Rule {
  readonly stages: readonly Stage[];
  readonly ruleset: Ruleset;
  readonly basis: Basis;
  readonly bands: readonly Band[];
  readonly source: Text;
}

export interface MetricRules extends Metric {
  readonly rules: readonly Rule[];
}

/** A place in the handbook: the number of its file, the lines there. */
export function handbook(file: string, lines: string): Text {
  return { en: `Handbook ${file}, ${lines}`, "zh-CN": `手册 ${file}，${lines}` };
}

export function contains({ from, above, to, below }: NumberRange, value: number): boolean {
  return (
    (from === undefined || value >= from) &&
    (above === undefined || value > above) &&
    (to === undefined || value <= to) &&
    (below === undefined || value < below)
  );
}
