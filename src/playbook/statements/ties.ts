import { METRICS } from "../benchmarks/find";
import type { Metric } from "../metric";
import { QUESTIONS } from "../questions";
import type { Topic } from "../questions/topic";
import { STATEMENTS, type Statement } from "./index";

const BY_NAME: ReadonlyMap<string, Metric> = new Map(METRICS.map((metric) => [metric.metric, metric]));

/** By what a statement is measured. */
export function metricsOf({ metrics = [] }: Statement): readonly Metric[] {
  return metrics.flatMap((name) => BY_NAME.get(name) ?? []);
}

/** Ids of the functions that compute it: those of its metrics first. */
export function functionsOf(statement: Statement): readonly string[] {
  const computing = metricsOf(statement).flatMap(({ computedBy }) => computedBy ?? []);
  return [...new Set([...computing, ...(statement.functions ?? [])])];
}

/** What to ask about it. */
export function questionsOf({ id }: Statement): readonly Topic[] {
  const topics: readonly Topic[] = Object.values(QUESTIONS);
  return topics.filter(({ statements }) => statements.includes(id));
}

/** A function, checklist items, a trap, or a row of a sheet of ours with the metric that judges it. */
export type Origin =
  | { readonly functionId: string }
  | { readonly items: readonly string[] }
  | { readonly trap: string }
  | { readonly sheet: string; readonly metric?: string };

/**
 * The statements behind something, those that stand nearest to it first. Behind a row that no metric judges,
 * or whose metric no statement names, are those of its sheet.
 */
export function statementsBehind(origin: Origin): readonly Statement[] {
  if ("functionId" in origin) {
    return STATEMENTS.filter((statement) => functionsOf(statement).includes(origin.functionId));
  }
  if ("items" in origin) {
    return STATEMENTS.filter(({ items = [] }) => items.some((item) => origin.items.includes(item)));
  }
  if ("trap" in origin) return STATEMENTS.filter(({ traps = [] }) => traps.includes(origin.trap));
  const { sheet, metric } = origin;
  const measured = STATEMENTS.filter(({ metrics = [] }) => metric !== undefined && metrics.includes(metric));
  return measured.length > 0 ? measured : STATEMENTS.filter(({ sheets = [] }) => sheets.includes(sheet));
}
