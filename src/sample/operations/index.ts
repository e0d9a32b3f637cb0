import type { SampleSheet } from "../entry";
import { renewals } from "./renewals";

/** The sheets of marketing and sales, service and organisation, by id. */
export const OPERATIONS: Readonly<Record<string, SampleSheet>> = {
  renewals,
};
