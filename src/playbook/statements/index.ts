import { same, type Text } from "../../locales/text";
import { CAPABILITIES, type Capability } from "../checklist/item";
import { GTM_MANAGEMENT } from "./gtm-management";
import { GTM_ORGANISATION } from "./gtm-organisation";
import { GTM_PRODUCT } from "./gtm-product";
import { GTM_SELLING } from "./gtm-selling";
import { GTM_SERVICE } from "./gtm-service";
import { PMF_MANAGEMENT } from "./pmf-management";
import { PMF_ORGANISATION } from "./pmf-organisation";
import { PMF_PRODUCT } from "./pmf-product";
import { PMF_SELLING } from "./pmf-selling";
import { PMF_SERVICE } from "./pmf-service";
import { PSF } from "./psf";
import { RI } from "./ri";
import { SCALE_MANAGEMENT } from "./scale-management";
import { SCALE_ORGANISATION } from "./scale-organisation";
import { SCALE_PRODUCT } from "./scale-product";
import { SCALE_SELLING } from "./scale-selling";
import { SCALE_SERVICE } from "./scale-service";
import type { Statement } from "./statement";

export type { Statement } from "./statement";

/** All that the handbook asks for: stage by stage, capability by capability, in its own order. */
export const STATEMENTS: readonly Statement[] = [
  ...PSF,
  ...PMF_PRODUCT,
  ...PMF_SELLING,
  ...PMF_SERVICE,
  ...PMF_MANAGEMENT,
  ...PMF_ORGANISATION,
  ...GTM_PRODUCT,
  ...GTM_SELLING,
  ...GTM_SERVICE,
  ...GTM_MANAGEMENT,
  ...GTM_ORGANISATION,
  ...SCALE_PRODUCT,
  ...SCALE_SELLING,
  ...SCALE_SERVICE,
  ...SCALE_MANAGEMENT,
  ...SCALE_ORGANISATION,
  ...RI,
];

/** The handbook’s stages, by the letters with which the ids of their statements begin. */
export const PLAYBOOK_STAGES = {
  PSF: same("PSF"),
  PMF: same("PMF"),
  GTM: same("GTM"),
  SCL: { en: "Scale", "zh-CN": "规模化" },
  RI: { en: "Second curve", "zh-CN": "第二曲线" },
} satisfies Record<string, Text>;

export type PlaybookStage = keyof typeof PLAYBOOK_STAGES;

const LETTERS: Readonly<Record<Capability, string>> = {
  product_rd: "PR",
  marketing_sales: "MS",
  service_ops: "SO",
  business_mgmt: "BM",
  organization: "OR",
};

/** Where a statement belongs. */
export interface PlaybookCell {
  readonly stage: PlaybookStage;
  readonly capability: Capability;
}

export function statementsIn({ stage, capability }: PlaybookCell): readonly Statement[] {
  return STATEMENTS.filter(({ id }) => id.startsWith(`${stage}-${LETTERS[capability]}-`));
}

export function cellOf({ id }: Statement): PlaybookCell {
  const [stage, letters] = id.split("-");
  const capability = CAPABILITIES.find((each) => LETTERS[each] === letters);
  if (!capability) throw new RangeError(`${id} names no capability`);
  return { stage: stage as PlaybookStage, capability };
}
