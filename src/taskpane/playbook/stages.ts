import { COMPANY_STAGES, judgedAs, type CompanyStage, type Stage } from "../../playbook/checklist";
import type { PlaybookStage } from "../../playbook/statements";

/** The stages of a company as the handbook’s letters say them. */
export const LETTERS: Readonly<Record<CompanyStage, PlaybookStage>> = {
  PSF: "PSF",
  PMF: "PMF",
  GTM: "GTM",
  SCALE: "SCL",
  RESOURCES: "RI",
};

/** Whose rules hold at a stage of the handbook: those that judge a company at it. */
export const rulesAt = (stage: PlaybookStage): Stage =>
  judgedAs(COMPANY_STAGES.find((each) => LETTERS[each] === stage)!);
