import { COSTS } from "./base/costs";
import { CUSTOMER_DATA } from "./base/customer-data";
import { CUSTOMERS } from "./base/customers";
import { LEDGER } from "./base/ledger";
import { SETUP } from "./base/setup";
import { GTM_CANVAS } from "./market/gtm-canvas";
import { MARGINS_SHEET } from "./revenue/margins";
import { DATA } from "./base/data";
import { GROWTH_PATHS } from "./market/growth-paths";
import { MARKET_SHARE } from "./market/market-share";
import { PRICING } from "./market/pricing";
import { BACKLOG } from "./product/backlog";
import { PMF_SHEET } from "./product/pmf";
import { PRODUCT_DOCS } from "./product/product-docs";
import { PRODUCT_REVIEW } from "./product/product-review";
import { BUDGET } from "./revenue/budget";
import { ECONOMIC_MODEL } from "./revenue/economic-model";
import { SIGNALS } from "./revenue/signals";
import { HOURGLASS } from "./revenue/hourglass";
import { METRICS } from "./revenue/metrics";
import { UNIT_ECONOMICS_SHEET } from "./revenue/unit-economics";
import { DEALS } from "./sales/deals";
import { PIPELINE } from "./sales/pipeline";
import { SALES_TEAM } from "./sales/sales-team";
import { DELIVERY } from "./service/delivery";
import { HEALTH_SHEET } from "./service/health";
import { RENEWALS } from "./service/renewals";
import { SERVICE_DESK } from "./service/service-desk";
import { SUCCESS_PLANS } from "./service/success-plans";
import { CYCLE_MAP } from "./service/cycle-map";
import { MARKETING } from "./sales/marketing";
import { LEAD_DESK } from "./sales/lead-desk";
import { KEY_DEALS } from "./sales/key-deals";
import { TRIAL_PLG } from "./sales/trial-plg";
import { CHANNEL } from "./sales/channel";
import { CASE_LIBRARY } from "./sales/case-library";
import { CALENDAR } from "./organisation/calendar";
import { KNOWLEDGE } from "./organisation/knowledge";
import { OKR } from "./organisation/okr";
import { ROLES_SHEET } from "./organisation/roles";
import { HANDBOOK_NAMES } from "./handbook-names";
import { LANGUAGES } from "../locales/text";
import { reviewPack } from "./review/review-pack";
import { TRAP_RADAR } from "./review/trap-radar";
import type { SheetDefinition } from "./template";

/** What a review looks back on. */
const REVIEWED: readonly SheetDefinition[] = [
  SETUP,
  LEDGER,
  COSTS,
  CUSTOMERS,
  METRICS,
  HOURGLASS,
  UNIT_ECONOMICS_SHEET,
  ECONOMIC_MODEL,
  MARGINS_SHEET,
  BUDGET,
  SIGNALS,
  GTM_CANVAS,
  MARKET_SHARE,
  PRICING,
  GROWTH_PATHS,
  PMF_SHEET,
  PRODUCT_DOCS,
  BACKLOG,
  PRODUCT_REVIEW,
  PIPELINE,
  MARKETING,
  LEAD_DESK,
  DEALS,
  KEY_DEALS,
  TRIAL_PLG,
  CHANNEL,
  SALES_TEAM,
  CASE_LIBRARY,
  DELIVERY,
  SUCCESS_PLANS,
  HEALTH_SHEET,
  RENEWALS,
  SERVICE_DESK,
  CYCLE_MAP,
  OKR,
  CALENDAR,
  KNOWLEDGE,
  ROLES_SHEET,
  TRAP_RADAR,
];

/** A sheet with the handbook’s names for what it serves, by which people look for it. */
function named(sheet: SheetDefinition): SheetDefinition {
  const names = (HANDBOOK_NAMES[sheet.id] ?? []).flatMap((name) =>
    LANGUAGES.map((language) => name[language]),
  );
  return { ...sheet, search: [...(sheet.search ?? []), ...names] };
}

/** Every sheet that can be built, in the order in which a newcomer would. */
export const SHEETS: readonly SheetDefinition[] = [...REVIEWED, reviewPack(REVIEWED)].map(named);

/** Those that come along by themselves, too. */
export const ALL_SHEETS: readonly SheetDefinition[] = [...SHEETS, DATA, CUSTOMER_DATA];
