import type { Language } from "../../locales/text";
import type { SheetPlan } from "../../sheets/plan";
import { makeCompany } from "./company";
import { costsSheet } from "./sheets/costs";
import { customersSheet } from "./sheets/customers";
import { ledgerSheet } from "./sheets/ledger";
import { metricsSheet } from "./sheets/metrics";

export { sampleInputs } from "./inputs";
export { sampleStatuses } from "./statuses";

/** The sheets of the sample company, in the order in which they stand. */
export function sampleSheets(language: Language): readonly SheetPlan[] {
  const company = makeCompany();
  return [
    metricsSheet(company, language),
    ledgerSheet(company.ledger, language),
    costsSheet(company, language),
    customersSheet(company, language),
  ];
}
