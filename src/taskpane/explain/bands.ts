import { EXPLAIN } from "../../locales/pane-explain";
import { fill, type Text } from "../../locales/text";
import { METRIC_RULES } from "../../playbook/rules";
import { findBand, findRule } from "../../playbook/rules/find";
import type { Band, NumberRange, MetricRules, Rule } from "../../playbook/rules/rule";

/** What the playbook says of a number. */
export interface Judgement {
  readonly metric: MetricRules;
  readonly rule: Rule;
  /** From the lowest to the highest. */
  readonly bands: readonly Band[];
  /** Undefined in a hole that the source leaves. */
  readonly band: Band | undefined;
}

/** The stage whose rules hold where nobody said another, as in VERDICT. */
const STAGE = "GTM";

/** The rules for what a function computes; NDR.BRIDGE and NDR.TTM compute NDR. */
export function judgementsOf(id: string, value: number): readonly Judgement[] {
  const [stem] = id.split(".");
  return METRIC_RULES.filter(({ computedBy }) => computedBy === stem).flatMap((metric) => {
    const rule =
      findRule(metric, STAGE, "handbook") ?? metric.rules.find(({ stages }) => stages.includes(STAGE));
    if (!rule) return [];
    const bands = rule.bands.toSorted((a, b) => lowest(a) - lowest(b));
    return [{ metric, rule, bands, band: findBand(rule, value) }];
  });
}

export const lowest = ({ from, above }: NumberRange) => from ?? above ?? -Infinity;
export const highest = ({ to, below }: NumberRange) => to ?? below ?? Infinity;

/** “1 to 3”, “Under 0.8”. */
export function intervalText(interval: NumberRange, show: (value: number) => string): Text {
  const { from, above, to, below } = interval;
  const [low, high] = [from ?? above, to ?? below];
  if (low === undefined && high === undefined) return EXPLAIN.any;
  if (low === undefined)
    return fill(below === undefined ? EXPLAIN.upTo : EXPLAIN.under, { high: show(high!) });
  if (high === undefined)
    return fill(above === undefined ? EXPLAIN.atLeast : EXPLAIN.over, { low: show(low) });
  return low === high
    ? fill(EXPLAIN.exactly, { low: show(low) })
    : fill(EXPLAIN.between, { low: show(low), high: show(high) });
}

/** Where a number stands in a row of bands of one width, from 0 to 1. */
export function placeIn({ bands, band }: Judgement, value: number): number | undefined {
  const at = band ? bands.indexOf(band) : -1;
  if (!band || bands.length < 2) return undefined;
  const [low, high] = [lowest(band), highest(band)];
  const inside =
    Number.isFinite(low) && Number.isFinite(high) && high > low ? (value - low) / (high - low) : 0.5;
  return (at + inside) / bands.length;
}
