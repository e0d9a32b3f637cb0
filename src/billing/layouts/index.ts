import { CHARGEBEE, CHARGEBEE_ADDONS, CHARGEBEE_COUPONS, CHARGEBEE_PLANS } from "./chargebee";
import { HUBSPOT } from "./hubspot";
import { BAREMETRICS, OPENPAY } from "./importers";
import { MAXIO } from "./maxio";
import { EVENTS, HOURGLASS, INVOICES, MOVEMENTS, OWN } from "./own";
import { PADDLE } from "./paddle";
import { RECURLY } from "./recurly";
import { REVENUECAT } from "./revenuecat";
import { STRIPE, STRIPE_API, STRIPE_COUPONS, STRIPE_PRICES } from "./stripe";
import type { Layout } from "../types";

/** Every layout that is known; of equals the first holds, and one’s own table is what is none of the others. */
export const LAYOUTS: readonly Layout[] = [
  STRIPE, STRIPE_API, CHARGEBEE, RECURLY, PADDLE, REVENUECAT, BAREMETRICS, OPENPAY, MAXIO, HUBSPOT,
  STRIPE_PRICES, CHARGEBEE_PLANS, CHARGEBEE_ADDONS, STRIPE_COUPONS, CHARGEBEE_COUPONS, HOURGLASS,
  INVOICES, MOVEMENTS, EVENTS, OWN,
]; // prettier-ignore

export const layoutNamed = (id: string) => LAYOUTS.find((layout) => layout.id === id);

const HEADS = new Set(
  LAYOUTS.flatMap(({ roles, besides = [] }) => [...Object.values(roles).flat(), ...besides]),
);

/** Whether a head, as plainHead writes it, is one of any layout. */
export const isKnownHead = (plain: string) => HEADS.has(plain);
