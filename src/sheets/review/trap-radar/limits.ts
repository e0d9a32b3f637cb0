import { findMetric, findRule } from "../../../playbook/rules/find";
import type { Comparator, Stage } from "../../../playbook/checklist";
import type { NumberRange } from "../../../playbook/rules/rule";
import type { Text } from "../../../locales/text";

/** When a signal is there: its number against a limit that people may change; without one they have to say it. */
export interface Limit {
  readonly when: Comparator;
  readonly limit?: number;
  /** Whose limit it is. */
  readonly from: Text;
}

const OURS: Text = { en: "ours; change it", "zh-CN": "我方建议，可改" };
const YOURS: Text = { en: "◆ yours; no number in the source", "zh-CN": "◆ 自定，来源未给数字" };

export const ours = (when: Comparator, limit: number): Limit => ({ when, limit, from: OURS });
export const yours = (when: Comparator): Limit => ({ when, from: YOURS });
/** The limit that the text of a trap names itself. */
export const named = (when: Comparator, limit: number, from: Text): Limit => ({ when, limit, from });

type Bounds = readonly (readonly [when: Comparator, bound: keyof NumberRange])[];
const OUTSIDE: Bounds = [["<", "from"], ["<=", "above"], [">", "to"], [">=", "below"]]; // prettier-ignore
const INSIDE: Bounds = [[">=", "from"], [">", "above"], ["<=", "to"], ["<", "below"]]; // prettier-ignore

function bandLimit(metric: string, label: string, stage: Stage, bounds: Bounds): Limit {
  const rule = findRule(findMetric(metric)!, stage, "handbook")!;
  const band = rule.bands.find((each) => each.label === label)!;
  const [when, bound] = bounds.find(([, key]) => band[key] !== undefined)!;
  return { when, limit: band[bound], from: rule.source };
}

/** Outside a good band of the handbook’s rule. */
export const outside = (metric: string, good: string, stage: Stage = "GTM") =>
  bandLimit(metric, good, stage, OUTSIDE);

/** Inside a bad band of the handbook’s rule. */
export const inside = (metric: string, bad: string) => bandLimit(metric, bad, "GTM", INSIDE);
