import type { Language, Text } from "../../locales/text";
import type { Capability, CompanyStage } from "../../playbook/checklist";
import type { GateStanding, GateState, ItemState, Verdict } from "../../playbook/readiness/gates";
import type { Override } from "../../playbook/readiness/overrides";
import type { ExistingSheet, SheetPlan } from "../plan";
import type { MissingInputs } from "./missing-inputs";

/** Marks the sheets of this planner; stored with them. */
export const READINESS_KIND = "readiness";
export const INPUTS_KIND = "readiness-inputs";
export const HISTORY_KIND = "readiness-history";
export const PAST_KIND = "readiness-past";

/** The generation of columns that builds of now make; it is stored with the sheet. */
export const COLUMNS_BUILT = 3;

/** The generation of columns that a sheet has, from its properties; the first one stored none. */
export const columnsOf = (properties: Readonly<Record<string, string>>): number =>
  Number(properties.columns ?? 1);

export interface ReadinessChoice {
  readonly stage: CompanyStage;
  /** Of the sheets. */
  readonly language: Language;
  /** The day of the build as an Excel serial number. */
  readonly asOf: number;
  /** Whether Set-up stands or comes along: thresholds follow its preset then. */
  readonly hasSetup?: boolean;
  /** Which checklist of the workbook; the first where nothing is said. */
  readonly checklist?: number;
}

/** Our sheets as they stand in the workbook, if they do. */
export interface ReadinessSheets {
  readonly readiness?: ExistingSheet;
  readonly inputs?: ExistingSheet;
  /** Other sheets with the mark of the inputs. */
  readonly otherInputs?: readonly ExistingSheet[];
}

export interface ReadinessNames {
  readonly readiness: string;
  readonly inputs: string;
}

export interface ReportLine {
  readonly label: Text;
  readonly count: number;
  readonly unit: "cells" | "rows";
}

/** What a build keeps, changes and adds on one sheet. Nothing is ever removed. */
export interface SheetReport {
  readonly kind: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly kept: readonly ReportLine[];
  readonly changed: readonly ReportLine[];
  readonly added: readonly ReportLine[];
}

export interface BuildReport {
  readonly sheets: readonly SheetReport[];
}

export type ReadinessPlan =
  | { readonly plans: readonly [inputs: SheetPlan, readiness: SheetPlan]; readonly report: BuildReport }
  | { readonly refusal: Text };

export interface GateSummary {
  /** One item, or those of an any-of group. */
  readonly ids: readonly string[];
  readonly title: Text;
  readonly state: GateStanding;
}

/** A gate that somebody lets the company go on without. */
export interface OverriddenGate extends Override {
  readonly id: string;
  readonly title: Text;
  /** What it says all the same. */
  readonly itself: GateState;
  readonly address: string;
}

/** An item that counts at the stage. */
export interface ItemStanding {
  readonly id: string;
  /** As the sheet says it; of a gate that was overridden, that. */
  readonly state: ItemState | "overridden";
  /** Its number as the cell shows it; "" where it has none. */
  readonly number: string;
}

/** What was typed as an override and overrides nothing. */
export interface VoidOverride {
  readonly id: string;
  readonly why: Text;
  readonly address: string;
}

/** One of the next things to do. */
export interface NextAction {
  readonly id: string;
  readonly title: Text;
  readonly state: ItemState;
  /** “2.71×, needs more than 3×” or “Not yet”. */
  readonly detail: Text;
  readonly step: Text;
  /** A role, as it was typed; "" where there is none. */
  readonly owner: string;
  /** The day as a serial number, where one is given. */
  readonly due: number | null;
  readonly address: string;
}

export interface Obstacle {
  readonly id: string;
  readonly title: Text;
  readonly state: Exclude<GateState, "pass">;
  /** “2.70×, needs more than 3×” or “Not yet. Due 1 Jan 2027, COO”. */
  readonly detail: Text;
  /** The cell to go to, without the sheet: the live value or the status. */
  readonly address: string;
  /** The inputs that it waits for, and where the first of them belongs. */
  readonly missing?: MissingInputs;
}

export interface CapabilitySummary {
  readonly capability: Capability;
  readonly name: Text;
  /** From 0 to 1; null where nothing counts. */
  readonly score: number | null;
  readonly passed: number;
  readonly gates: number;
  /** Whether one of its gates fails or is only partly met. */
  readonly failing: boolean;
}

export interface ReadinessSummary {
  readonly verdict: Verdict;
  readonly stage: CompanyStage;
  /** Whose thresholds hold. */
  readonly preset: Text;
  readonly score: number | null;
  /** The last period of the inputs: “Q3 2026”, “2026 年第三季度”, or what people call it. */
  readonly asOf: Text;
  readonly gates: readonly GateSummary[];
  readonly items: readonly ItemStanding[];
  readonly obstacles: readonly Obstacle[];
  readonly overridden: readonly OverriddenGate[];
  readonly voidOverrides: readonly VoidOverride[];
  readonly actions: readonly NextAction[];
  readonly capabilities: readonly CapabilitySummary[];
}
