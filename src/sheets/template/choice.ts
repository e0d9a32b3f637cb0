import type { Language } from "../../locales/text";
import type { CompanyStage } from "../../playbook/checklist";

/** What a build is told. What set-up says goes before stage and as-of. */
export interface SheetChoice {
  readonly language: Language;
  readonly stage: CompanyStage;
  /** Excel's number of the day. */
  readonly asOf: number;
  /** Which of several checklists the sheets read from now on; the one they read by now where left out. */
  readonly checklist?: number;
}
