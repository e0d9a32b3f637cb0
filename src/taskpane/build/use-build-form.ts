import { useState } from "react";
import { todayOf } from "../../excel/days";
import { freeSheetName } from "../../excel/sheet-name";
import { LANGUAGES, type Language, type Text } from "../../locales/text";
import { COMPANY_STAGES, type CompanyStage } from "../../playbook/checklist";
import type { BuildReport, ReadinessChoice, ReadinessNames } from "../../sheets/readiness/types";
import type { ReadinessInspection } from "../../workbook/readiness";
import { useLanguage } from "../language";
import { nameProblem, wantedSheets, type WantedSheet } from "./names";
import { usePreview } from "./use-preview";

export interface BuildFormState {
  readonly stage: CompanyStage;
  readonly setStage: (stage: CompanyStage) => void;
  /** Of the sheets: that of the pane until another is chosen. */
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly sheets: readonly WantedSheet[];
  readonly nameOf: (sheet: WantedSheet) => string;
  readonly rename: (sheet: WantedSheet, name: string) => void;
  /** Why a sheet can’t be called so. */
  readonly problemOf: (sheet: WantedSheet) => Text | undefined;
  readonly valid: boolean;
  /** What an update would keep, change and add. */
  readonly preview: BuildReport | null;
  readonly build: () => void;
}

/** What is chosen in the form, and what follows from it. */
export function useBuildForm(
  inspection: ReadinessInspection,
  onBuild: (choice: ReadinessChoice, names: ReadinessNames) => void,
): BuildFormState {
  const paneLanguage = useLanguage();
  const stored = inspection.readiness?.properties;
  const [stage, setStage] = useState<CompanyStage>(
    COMPANY_STAGES.find((each) => each === stored?.stage) ?? "GTM",
  );
  const [chosen, setLanguage] = useState<Language | undefined>(
    LANGUAGES.find((each) => each === stored?.language),
  );
  const language = chosen ?? paneLanguage;
  const naming = useNames(inspection, language);
  const { sheets, nameOf, problemOf } = naming;
  const valid = sheets.every((sheet) => !problemOf(sheet));
  const isUpdate = sheets.every(({ taken }) => !taken) && sheets.some(({ isNew }) => !isNew);
  const preview = usePreview(isUpdate, stage, language, inspection.number);
  const build = () => {
    if (!valid) return;
    const [readiness, inputs] = sheets.map(nameOf);
    onBuild({ stage, language, asOf: todayOf(new Date()) }, { readiness, inputs });
  };
  return { stage, setStage, language, setLanguage, ...naming, valid, preview, build };
}

/** What the sheets are called: as planned, as is free, or as typed. */
function useNames(inspection: ReadinessInspection, language: Language) {
  const [typed, setTyped] = useState<Partial<ReadinessNames>>({});
  const sheets = wantedSheets(inspection, language);
  const nameOf = ({ role, name, taken, isNamed }: WantedSheet) =>
    isNamed ? (typed[role] ?? (taken ? freeSheetName(name, inspection.takenNames) : name)) : name;
  const problemOf = (sheet: WantedSheet) =>
    sheet.isNamed
      ? nameProblem(inspection, nameOf(sheet), sheets.filter((other) => other !== sheet).map(nameOf))
      : undefined;
  const rename = ({ role }: WantedSheet, name: string) => setTyped({ ...typed, [role]: name });
  return { sheets, nameOf, problemOf, rename };
}
