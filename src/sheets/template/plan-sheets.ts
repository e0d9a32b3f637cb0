import type { ExistingSheet, SheetPlan } from "../plan";
import { placeNew } from "../placement";
import type { BuildReport, SheetReport } from "../readiness/types";
import { findGeometry } from "./find";
import { newGeometry } from "./geometry";
import { placeMissing } from "./place-again";
import { planSheet } from "./plan-sheet";
import { reconcile, type Reconciled, type Standing } from "./reconcile";
import type { Refusal } from "./refusals";
import { reportOf } from "./report";
import { formerSettings, settingFor } from "./setting";
import type { Setting, SheetChoice, SheetDefinition } from "./types";
import type { WholePlan } from "./whole-plan";

/** What to build, and what is known beforehand. */
export interface SheetsWanted {
  readonly building: readonly SheetDefinition[];
  readonly choice: SheetChoice;
  /** Every sheet there is a definition of. */
  readonly definitions: readonly SheetDefinition[];
  /** Those that stand in the workbook, by id. */
  readonly existing: ReadonlyMap<string, ExistingSheet>;
  /** What new sheets are called, by id; their titles where nothing else is said. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface PlannedSheets {
  readonly plans: readonly SheetPlan[];
  readonly report: BuildReport;
}

/** The steps for every wanted sheet, or the reason why one can't be updated. */
export function planSheets(wanted: SheetsWanted): PlannedSheets | Refusal {
  const setting = settingFor(wanted.choice, wanted.building, wanted);
  const planned: { plan: SheetPlan; report: SheetReport }[] = [];
  for (const definition of wanted.building) {
    const existing = wanted.existing.get(definition.id);
    const one = existing
      ? planUpdate(definition, setting, existing)
      : planNew(definition, setting, wanted.names?.[definition.id] ?? definition.title[setting.language]);
    if ("refusal" in one) return one;
    planned.push(one);
  }
  return { plans: planned.map(({ plan }) => plan), report: { sheets: planned.map(({ report }) => report) } };
}

function planNew(definition: SheetDefinition, setting: Setting, name: string) {
  const whole = planSheet(definition, setting, newGeometry(definition, name));
  const steps = reconcile(whole, undefined);
  return {
    plan: stepsOf(definition, setting, whole, steps, undefined),
    report: reportOf(definition, whole, steps, undefined),
  };
}

function planUpdate(definition: SheetDefinition, setting: Setting, existing: ExistingSheet) {
  const old = findGeometry(definition, existing);
  if ("refusal" in old) return old;
  const { geometry, placement } = placeMissing(definition, old);
  const whole = planSheet(definition, setting, geometry);
  const standing: Standing = {
    existing,
    placement,
    formers: formerSettings(setting, existing).map((former) => () => planSheet(definition, former, old)),
    restyle: existing.properties.language !== setting.language || existing.properties.stage !== setting.stage,
  };
  const steps = reconcile(whole, standing);
  return {
    plan: stepsOf(definition, setting, whole, steps, standing),
    report: reportOf(definition, whole, steps, standing),
  };
}

function stepsOf(
  { id }: SheetDefinition,
  { language, stage, asOf, currency, standing: stands }: Setting,
  whole: WholePlan,
  { cells }: Reconciled,
  standing: Standing | undefined,
): SheetPlan {
  const { geometry, validations, rules, names, columnWidths, rowHeights, freeze, print } = whole;
  const { charts, hiddenRows } = whole;
  return {
    kind: id,
    name: geometry.sheet,
    properties: {
      language,
      stage,
      asOf: String(asOf),
      currency,
      standing: [...stands].sort().join(","),
    },
    insertRows: (standing?.placement ?? placeNew([], 0)).insertRows,
    cells,
    columnWidths: standing ? {} : columnWidths,
    rowHeights,
    freeze,
    validations,
    rules,
    dataBars: [],
    outline: [],
    print: { area: print, landscape: true, titleRows: freeze.rows },
    names,
    charts,
    hiddenRows,
  };
}
