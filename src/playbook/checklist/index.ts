import { BUSINESS_MGMT } from "./business-mgmt";
import {
  CAPABILITIES,
  itemAt,
  judgedAs,
  STAGES,
  type Capability,
  type ChecklistItem,
  type CompanyStage,
  type GateGroup,
} from "./item";
import { MARKETING_SALES } from "./marketing-sales";
import { ORGANIZATION } from "./organization";
import { PRODUCT_RD } from "./product-rd";
import { SERVICE_OPS } from "./service-ops";

export * from "./item";

const BY_CAPABILITY: Readonly<Record<Capability, readonly ChecklistItem[]>> = {
  product_rd: PRODUCT_RD,
  marketing_sales: MARKETING_SALES,
  service_ops: SERVICE_OPS,
  business_mgmt: BUSINESS_MGMT,
  organization: ORGANIZATION,
};

/** All items, capability by capability, as the sheet lists them. */
export const CHECKLIST: readonly ChecklistItem[] = CAPABILITIES.flatMap((key) => BY_CAPABILITY[key]);

export function itemsOf(capability: Capability): readonly ChecklistItem[] {
  return BY_CAPABILITY[capability];
}

/** Whether an item counts at a stage: its own stage is that one or an earlier one. */
export function counts(item: ChecklistItem, stage: CompanyStage): boolean {
  return STAGES.indexOf(item.stage) <= STAGES.indexOf(judgedAs(stage));
}

/** What the verdict asks for: one item, or a group of which one has to pass. */
export interface Gate {
  readonly items: readonly ChecklistItem[];
  readonly group?: GateGroup;
  /** Where it is counted; a group counts with its last item. */
  readonly capability: Capability;
}

/** The gates that decide at a stage, in the order of the sheet. */
export function gatesOf(stage: CompanyStage): readonly Gate[] {
  const items = CHECKLIST.filter((item) => item.gate && counts(item, stage)).map((item) =>
    itemAt(item, stage),
  );
  const keys = [...new Set(items.map((item) => item.gateGroup ?? item.id))];
  return keys.map((key) => {
    const members = items.filter((item) => (item.gateGroup ?? item.id) === key);
    const last = members[members.length - 1];
    return { items: members, group: last.gateGroup, capability: last.capability };
  });
}

/** How many items and gates count at a stage, and how many items are still listed as later. */
export function stageCounts(stage: CompanyStage): { items: number; gates: number; later: number } {
  const items = CHECKLIST.filter((item) => counts(item, stage)).length;
  return { items, gates: gatesOf(stage).length, later: CHECKLIST.length - items };
}
