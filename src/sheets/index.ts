import { COSTS } from "./base/costs";
import { CUSTOMERS } from "./base/customers";
import { LEDGER } from "./base/ledger";
import { SETUP } from "./base/setup";
import { MARGINS_SHEET } from "./revenue/margins";
import { DATA } from "./base/data";
import { METRICS } from "./revenue/metrics";
import { DEALS } from "./sales/deals";
import type { SheetDefinition } from "./template";

/** Every sheet that can be built, in the order in which a newcomer would. */
export const SHEETS: readonly SheetDefinition[] = [
  SETUP,
  LEDGER,
  COSTS,
  CUSTOMERS,
  METRICS,
  MARGINS_SHEET,
  DEALS,
];

/** Those that come along by themselves, too. */
export const ALL_SHEETS: readonly SheetDefinition[] = [...SHEETS, DATA];
