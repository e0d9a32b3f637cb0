import type { SampleSheet } from "../entry";
import { backlogRows } from "./backlog";
import { budgetRows } from "./budget";
import { economicModelRows } from "./economic-model";
import { gtmCanvasRows } from "./gtm-canvas";
import { growthPathsRows } from "./growth-paths";
import { hourglassRows } from "./hourglass";
import { marginsRows } from "./margins";
import { marketShareRows } from "./market-share";
import { pmfRows } from "./pmf";
import { pricingRows } from "./pricing";
import { productDocsRows } from "./product-docs";
import { productReviewRows } from "./product-review";
import { reviewPackRows } from "./review-pack";
import { signalsRows } from "./signals";
import { trapRadarRows } from "./trap-radar";
import { unitEconomicsRows } from "./unit-economics";

/** The sheets of revenue, strategy, product and review, by id. */
export const STRATEGY: Readonly<Record<string, SampleSheet>> = {
  hourglass: hourglassRows,
  margins: marginsRows,
  "gtm-canvas": gtmCanvasRows,
  "unit-economics": (_, language) => unitEconomicsRows(language),
  "economic-model": economicModelRows,
  budget: budgetRows,
  signals: signalsRows,
  "market-share": marketShareRows,
  pricing: (_, language) => pricingRows(language),
  "growth-paths": (_, language) => growthPathsRows(language),
  pmf: (_, language) => pmfRows(language),
  "product-docs": (_, language) => productDocsRows(language),
  backlog: backlogRows,
  "product-review": (_, language) => productReviewRows(language),
  "trap-radar": trapRadarRows,
  "review-pack": reviewPackRows,
};
