import { fillPlans, type FileRefusal } from "../files";
import type { Language, Text } from "../locales/text";
import { SAMPLE_AS_OF, sampleFill } from "../sample";
import { ALL_SHEETS } from "../sheets";
import type { SheetPlan } from "../sheets/plan";
import { planSheets, withRoom } from "../sheets/template";

/** The sheets that the sample begins with, in the order of their tabs; people build the others themselves. */
const SHOWN = {
  metrics: { en: "Metrics", "zh-CN": "指标" },
  ledger: { en: "Ledger", "zh-CN": "台账" },
  costs: { en: "Costs", "zh-CN": "成本" },
  setup: { en: "Set-up", "zh-CN": "基础设置" },
} as const satisfies Readonly<Record<string, Text>>;

/** The sheets of the sample company, as anybody's own are planned, with what its people typed. */
export function sampleSheets(language: Language): readonly SheetPlan[] {
  const ids = Object.keys(SHOWN);
  const { fill, rows } = sampleFill(new Set(ids), language);
  const definitions = withRoom(ALL_SHEETS, rows);
  const planned = planSheets({
    building: definitions.filter(({ id }) => ids.includes(id)),
    definitions,
    existing: new Map(),
    choice: { language, stage: "GTM", asOf: SAMPLE_AS_OF + 1 },
    names: Object.fromEntries(Object.entries(SHOWN).map(([id, name]) => [id, name[language]])),
  });
  const plans = new Map(sound(planned).plans.map((plan) => [plan.kind, plan] as const));
  const filled = sound(fillPlans(plans, fill, language, rows));
  const places = [...ids, ...[...filled.keys()].filter((id) => !ids.includes(id))];
  return places.map((id) => filled.get(id)!);
}

/** What the sample says is ours to get right. */
function sound<T extends object>(planned: T | FileRefusal): T {
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  return planned;
}
