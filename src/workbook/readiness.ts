import type { Language } from "../locales/text";
import type { AppliedReport } from "./types";

export interface ReadinessChoice {
  readonly stage: string;
  readonly language: Language;
  /** The day the checklist stands for, as an Excel serial number. */
  readonly asOf: number;
}

export interface ReadinessNames {
  readonly readiness: string;
  readonly inputs: string;
}

/** A sheet of ours as it stands in the workbook. */
export interface FoundSheet {
  readonly name: string;
  /** What the last build stored: language, stage and more. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface ReadinessInspection {
  readonly readiness: FoundSheet | null;
  readonly inputs: FoundSheet | null;
  /** Default names that sheets of the user's already bear; another name must be chosen for them. */
  readonly takenNames: readonly string[];
}

export interface ReadinessBuild {
  readonly applied: AppliedReport;
  readonly report: unknown;
}

export function inspectReadiness(): Promise<ReadinessInspection> {
  return Promise.reject(new Error("in work"));
}

export function buildReadiness(_choice: ReadinessChoice, _names?: ReadinessNames): Promise<ReadinessBuild> {
  return Promise.reject(new Error("in work"));
}

export function readReadinessSummary(): Promise<unknown> {
  return Promise.reject(new Error("in work"));
}
