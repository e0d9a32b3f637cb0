import type { SampleSheet } from "../entry";
import { deals } from "./deals";
import { delivery } from "./delivery";
import { pipeline } from "./pipeline";
import { salesTeam } from "./sales-team";
import { health } from "./health";
import { leadDesk } from "./leads";
import { cycleMap, okr } from "./goals";
import { calendar, knowledge, roles } from "./organisation";
import { renewals } from "./renewals";
import { caseLibrary } from "./cases";
import { channel, keyDeals, marketing, trialPlg } from "./selling";
import { serviceDesk } from "./service-desk";
import { successPlans } from "./success-plans";

/** The sheets of marketing and sales, service and organisation, by id. */
export const OPERATIONS: Readonly<Record<string, SampleSheet>> = {
  deals,
  pipeline,
  "sales-team": salesTeam,
  delivery,
  marketing,
  "lead-desk": leadDesk,
  "key-deals": keyDeals,
  "trial-plg": trialPlg,
  channel,
  "case-library": caseLibrary,
  renewals,
  health,
  "success-plans": successPlans,
  "service-desk": serviceDesk,
  "cycle-map": cycleMap,
  okr,
  calendar,
  knowledge,
  roles,
};
