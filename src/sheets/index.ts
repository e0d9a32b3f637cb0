import { COSTS } from "./base/costs";
import { CUSTOMER_DATA } from "./base/customer-data";
import { CUSTOMERS } from "./base/customers";
import { LEDGER } from "./base/ledger";
import { SETUP } from "./base/setup";
import { GTM_CANVAS } from "./market/gtm-canvas";
import { MARGINS_SHEET } from "./revenue/margins";
import { DATA } from "./base/data";
import { METRICS } from "./revenue/metrics";
import { DEALS } from "./sales/deals";
import { PIPELINE } from "./sales/pipeline";
import { SALES_TEAM } from "./sales/sales-team";
import { DELIVERY } from "./service/delivery";
import type { SheetDefinition } from "./template";

/** Every sheet that can be built, in the order in which a newcomer would. */
export const SHEETS: readonly SheetDefinition[] = [
  SETUP,
  LEDGER,
  COSTS,
  CUSTOMERS,
  METRICS,
  MARGINS_SHEET,
  GTM_CANVAS,
  PIPELINE,
  DEALS,
  SALES_TEAM,
  DELIVERY,
];

/** Those that come along by themselves, too. */
export const ALL_SHEETS: readonly SheetDefinition[] = [...SHEETS, DATA, CUSTOMER_DATA];
