import { sameFormula } from "../../excel/formula/same";
import { quoteText } from "../../excel/text";
import { LANGUAGES, type Language } from "../../locales/text";
import type { ChecklistItem, MetricItem } from "../../playbook/checklist";
import { PRESETS, PRESET_THRESHOLDS, type Preset } from "../../playbook/readiness/presets";
import type { Content } from "../plan";
import { nameOf } from "../template/names";
import { sourceText } from "./words";

/** The cell of Set-up that says whose thresholds hold. */
export const PRESET_NAME = nameOf("setup", "thresholds");

/** The threshold of an item: where Set-up stands it follows the preset, and anybody can type another over it. */
export function thresholdContent({ id, threshold }: MetricItem, hasSetup: boolean): Content {
  const formula = presetFormula(id, threshold);
  return hasSetup && formula !== undefined ? { formula } : { number: threshold };
}

/** Undefined for an item whose threshold is the same in every preset. */
export const presetFormula = (id: string, threshold: number): string | undefined =>
  byPreset(id, (other) => String(other.threshold), String(threshold));

/** Where the threshold comes from, which follows the preset as the threshold does. */
export function sourceContent(item: ChecklistItem, language: Language, hasSetup: boolean): Content {
  const formula = hasSetup ? sourceFormula(item, language) : undefined;
  return formula === undefined ? { text: sourceText(item)[language] } : { formula };
}

export const isSourceFormula = (held: unknown, item: ChecklistItem): boolean =>
  LANGUAGES.some((language) => {
    const formula = sourceFormula(item, language);
    return formula !== undefined && sameFormula(String(held), formula);
  });

const sourceFormula = (item: ChecklistItem, language: Language) =>
  byPreset(item.id, ({ source }) => quoteText(source[language]), quoteText(sourceText(item)[language]));

type Threshold = NonNullable<(typeof PRESET_THRESHOLDS)[string][Preset]>;

function byPreset(id: string, say: (other: Threshold) => string, handbook: string): string | undefined {
  const others = PRESET_THRESHOLDS[id];
  if (!others) return undefined;
  const rest = (Object.entries(others) as [Preset, Threshold][]).reduceRight((otherwise, [preset, other]) => {
    const words = LANGUAGES.map((language) => `${PRESET_NAME}="${PRESETS[preset][language]}"`);
    return `IF(OR(${words.join(",")}),${say(other)},${otherwise})`;
  }, handbook);
  return `=${rest}`;
}
