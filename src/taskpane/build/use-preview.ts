import { useEffect, useState } from "react";
import { todayOf } from "../../excel/days";
import type { Language } from "../../locales/text";
import type { CompanyStage } from "../../playbook/checklist";
import type { BuildReport } from "../../sheets/readiness/types";
import { previewReadiness } from "../../workbook/readiness";
import { useReportFault } from "../faults";

/**
 * What an update would keep, change and add; null until known, or where there is nothing to update. What
 * stands in the way of a build is said when it is tried.
 */
export function usePreview(
  wanted: boolean,
  stage: CompanyStage,
  language: Language,
  number: number,
): BuildReport | null {
  const [preview, setPreview] = useState<BuildReport | null>(null);
  const report = useReportFault();
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    previewReadiness({ stage, language, asOf: todayOf(new Date()) }, undefined, number).then(
      (next) => current && setPreview(next),
      (error: unknown) => {
        if (!current) return;
        setPreview(null);
        report(error);
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, stage, language, number, report]);
  return preview;
}
