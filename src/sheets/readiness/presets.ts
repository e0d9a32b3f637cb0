import { LANGUAGES } from "../../locales/text";
import type { MetricItem } from "../../playbook/checklist";
import { PRESETS, PRESET_THRESHOLDS, type Preset } from "../../playbook/readiness/presets";
import type { Content } from "../plan";
import { nameOf } from "../template/names";

/** The cell of Set-up that says whose thresholds hold. */
export const PRESET_NAME = nameOf("setup", "thresholds");

/** The threshold of an item: where Set-up stands it follows the preset, and anybody can type another over it. */
export function thresholdContent({ id, threshold }: MetricItem, hasSetup: boolean): Content {
  const formula = presetFormula(id, threshold);
  return hasSetup && formula !== undefined ? { formula } : { number: threshold };
}

/** Undefined for an item whose threshold is the same in every preset. */
export function presetFormula(id: string, threshold: number): string | undefined {
  const others = PRESET_THRESHOLDS[id];
  if (!others) return undefined;
  const rest = (Object.entries(others) as [Preset, number][]).reduceRight((otherwise, [preset, number]) => {
    const words = LANGUAGES.map((language) => `${PRESET_NAME}="${PRESETS[preset][language]}"`);
    return `IF(OR(${words.join(",")}),${number},${otherwise})`;
  }, String(threshold));
  return `=${rest}`;
}
