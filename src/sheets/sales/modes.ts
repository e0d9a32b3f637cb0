import { both } from "../both";

/** How marketing and sales come upon a customer. */
export const MODES = {
  inbound: both("Inbound", "集客"),
  push: both("Push", "推式"),
  seed: both("Seed", "种子"),
};
