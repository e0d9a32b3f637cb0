import type { SampleSheet } from "../entry";
import { budgetRows } from "./budget";
import { economicModelRows } from "./economic-model";
import { growthPathsRows } from "./growth-paths";
import { hourglassRows } from "./hourglass";
import { marketShareRows } from "./market-share";
import { pricingRows } from "./pricing";
import { signalsRows } from "./signals";
import { unitEconomicsRows } from "./unit-economics";

/** The sheets of revenue, strategy and product, by id. */
export const STRATEGY: Readonly<Record<string, SampleSheet>> = {
  hourglass: hourglassRows,
  "unit-economics": (_, language) => unitEconomicsRows(language),
  "economic-model": economicModelRows,
  budget: budgetRows,
  signals: signalsRows,
  "market-share": (_, language) => marketShareRows(language),
  pricing: (_, language) => pricingRows(language),
  "growth-paths": (_, language) => growthPathsRows(language),
};
