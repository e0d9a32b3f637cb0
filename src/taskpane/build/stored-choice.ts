import { LANGUAGES, type Language } from "../../locales/text";
import { COMPANY_STAGES, type CompanyStage } from "../../playbook/checklist";

interface Choice {
  readonly language: Language;
  readonly stage: CompanyStage;
}

/** In which language and for which stage a sheet was built, as it stores that; else as in `or`. */
export function storedChoice<C extends Choice>(properties: Readonly<Record<string, string>>, or: C): C {
  return {
    ...or,
    language: LANGUAGES.find((each) => each === properties.language) ?? or.language,
    stage: COMPANY_STAGES.find((each) => each === properties.stage) ?? or.stage,
  };
}
