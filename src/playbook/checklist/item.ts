import type { Text } from "../../locales/text";
import { STAGES, type Stage } from "../stages";

/** Items of a stage count from it on; before it they are listed as “Later”. */
export { STAGES, type Stage };

/**
 * The stages of a company in their order, each with the one whose items and thresholds judge it: the handbook has no
 * criteria of their own for the first and the last.
 */
const JUDGED_AS = {
  PSF: "PMF",
  PMF: "PMF",
  GTM: "GTM",
  SCALE: "SCALE",
  RESOURCES: "SCALE",
} as const satisfies Record<string, Stage>;

export type CompanyStage = keyof typeof JUDGED_AS;

export const COMPANY_STAGES = Object.keys(JUDGED_AS) as readonly CompanyStage[];

export const judgedAs = (stage: CompanyStage): Stage => JUDGED_AS[stage];

/** The capabilities in the order of the sheet. */
export const CAPABILITIES = [
  "product_rd",
  "marketing_sales",
  "service_ops",
  "business_mgmt",
  "organization",
] as const;
export type Capability = (typeof CAPABILITIES)[number];

export const CAPABILITY_NAMES: Readonly<Record<Capability, Text>> = {
  product_rd: { en: "Product R&D", "zh-CN": "产品研发" },
  marketing_sales: { en: "Marketing & sales", "zh-CN": "市场销售" },
  service_ops: { en: "Service operations", "zh-CN": "服务运营" },
  business_mgmt: { en: "Business management", "zh-CN": "经营管理" },
  organization: { en: "Organisation", "zh-CN": "组织" },
};

export type Comparator = ">=" | ">" | "<=" | "<";

/** Items of one group count as a single gate that one pass opens. */
export type GateGroup = "GM2_EXPANSION" | "MASS_USERS";

interface Item {
  readonly id: string;
  readonly stage: Stage;
  readonly capability: Capability;
  readonly title: Text;
  /** What would prove it. */
  readonly evidence: Text;
  readonly gate: boolean;
  readonly gateGroup?: GateGroup;
  readonly severity: "hard" | "strong" | "advisory";
  /** Number of the handbook’s part and lines in it: “001, L30, L199; 004, L207”. */
  readonly source: string;
}

/** Judged by people: done, partly, not yet. */
interface EvidenceItem extends Item {
  readonly kind: "evidence";
  /** The handbook’s key of a number that supports it, if there is one. */
  readonly metric?: string;
}

/** What a number is held to. */
interface Limit {
  readonly comparator: Comparator;
  readonly threshold: number;
  /** What does not meet the limit but is on its way between two stages: it counts as partly met. */
  readonly leaving?: { readonly comparator: Comparator; readonly threshold: number };
}

/** Judged by a number. */
export interface MetricItem extends Item, Limit {
  readonly kind: "metric";
  /** The handbook’s key; not always a function. */
  readonly metric: string;
  readonly unit: string;
  /** Whether the handbook states the threshold, or it was derived from its words or from an example. */
  readonly basis: "stated" | "derived" | "example";
  /** What is different from the Scale stage on, where the handbook asks for something else by then. */
  readonly atScale?: Partial<Limit & Pick<MetricItem, "title" | "evidence" | "unit" | "basis" | "source">>;
}

export type ChecklistItem = EvidenceItem | MetricItem;

/** An item as a stage asks for it. */
export function itemAt<T extends ChecklistItem>(item: T, stage: CompanyStage): T {
  return item.kind === "metric" && judgedAs(stage) === "SCALE" ? { ...item, ...item.atScale } : item;
}

/** How much an item weighs in the score. */
export const WEIGHTS: Readonly<Record<ChecklistItem["severity"], number>> = {
  hard: 3,
  strong: 2,
  advisory: 1,
};
