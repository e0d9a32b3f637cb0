import { CUSTOMER_SUCCESS } from "./customer-success";
import { GROWTH } from "./growth";
import { MARGINS } from "./margins";
import { MARKET } from "./market";
import { ORGANISATION } from "./organisation";
import { PRODUCT } from "./product";
import { RETENTION } from "./retention";
import { REVENUE } from "./revenue";
import type { MetricRules } from "./rule";
import { SALES } from "./sales";
import { SELLING } from "./selling";
import { SERVICE } from "./service";
import { TEAMS } from "./teams";
import { STRATEGY } from "./strategy";
import { UNIT_ECONOMICS } from "./unit-economics";

/** Every threshold there is a rule for, by metric. */
export const METRIC_RULES: readonly MetricRules[] = [
  ...UNIT_ECONOMICS,
  ...RETENTION,
  ...MARGINS,
  ...SALES,
  ...GROWTH,
  ...MARKET,
  ...ORGANISATION,
  ...SERVICE,
  ...SELLING,
  ...CUSTOMER_SUCCESS,
  ...TEAMS,
  ...REVENUE,
  ...STRATEGY,
  ...PRODUCT,
];
