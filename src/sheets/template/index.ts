export { linkOffers, planLinkOffers } from "./link-offers";
export { planAsItStands } from "./as-it-stands";
export { planSheets, type PlannedSheets } from "./plan-sheets";
export type { SheetChoice } from "./choice";
export type { SheetDefinition } from "./types";
export { SHEET_FAMILIES, type FamilyId } from "./families";
export { withRoom, type LogRows } from "./room";
