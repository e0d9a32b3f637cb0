import type { SampleSheet } from "../entry";
import { health } from "./health";
import { renewals } from "./renewals";
import { serviceDesk } from "./service-desk";
import { successPlans } from "./success-plans";

/** The sheets of marketing and sales, service and organisation, by id. */
export const OPERATIONS: Readonly<Record<string, SampleSheet>> = {
  renewals,
  health,
  "success-plans": successPlans,
  "service-desk": serviceDesk,
};
