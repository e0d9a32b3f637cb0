import type { Text } from "../locales/text";

export type MetricUnit = "percent" | "multiple" | "amount" | "months" | "years" | "days" | "hours" | "count";

/** What a metric is called. Rules and published figures of one metric go by the same entry. */
export interface Metric {
  /** Stable; one of the words by which the metric is found. */
  readonly metric: string;
  readonly name: Text;
  /** Other names; case, spaces and punctuation don’t matter. */
  readonly aliases: readonly string[];
  readonly unit: MetricUnit;
  /** The id of the function that computes it, where one does. */
  readonly computedBy?: string;
}

/** "LTV : CAC", "ltv/cac" and "LTVCAC" are one name. */
export function spelling(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Every word by which a metric is found, in its plain spelling. */
export function spellings({ metric, name, aliases }: Metric): ReadonlySet<string> {
  return new Set([metric, name.en, name["zh-CN"], ...aliases].map(spelling));
}

/** The metrics by each of their names. */
export function bySpelling<M extends Metric>(metrics: readonly M[]): ReadonlyMap<string, M> {
  return new Map(metrics.flatMap((entry) => [...spellings(entry)].map((words) => [words, entry] as const)));
}
