import { COSTS } from "./base/costs";
import { CUSTOMERS } from "./base/customers";
import { LEDGER } from "./base/ledger";
import { SETUP } from "./base/setup";
import { MARGINS_SHEET } from "./revenue/margins";
import { DEALS } from "./sales/deals";
import type { SheetDefinition } from "./template";

/** Every sheet that can be built, in the order in which a newcomer would. */
export const SHEETS: readonly SheetDefinition[] = [SETUP, LEDGER, COSTS, CUSTOMERS, MARGINS_SHEET, DEALS];
