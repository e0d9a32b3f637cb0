import { areaAddress } from "../../excel/address";
import { onSheet } from "../../excel/sheet-name";
import type { ExistingSheet, SheetPlan } from "../plan";
import { placeNew } from "../placement";
import type { BuildReport, SheetReport } from "../readiness/types";
import { findGeometry } from "./find";
import { newGeometry } from "./geometry";
import { placeMissing } from "./place-again";
import { isLedgerColumn, LEDGER_ID, ledgerIn, type LedgerPlaces } from "./ledger-names";
import { namedAreas, planSheet } from "./plan-sheet";
import { reconcile, type Reconciled, type Standing } from "./reconcile";
import { refusals, type Refusal } from "./refusals";
import { reportOf } from "./report";
import { formerSettings, settingFor, settingForSheet } from "./setting";
import type { SheetChoice } from "./choice";
import type { Setting, SheetDefinition } from "./types";
import type { WholePlan } from "./whole-plan";

/** What to build, and what is known beforehand. */
export interface SheetsWanted {
  readonly building: readonly SheetDefinition[];
  readonly choice: SheetChoice;
  /** Every sheet there is a definition of. */
  readonly definitions: readonly SheetDefinition[];
  /** Those that stand in the workbook, by id. */
  readonly existing: ReadonlyMap<string, ExistingSheet>;
  /** Sheets that stand by a planner of their own, or are built in the same run. */
  readonly beside?: readonly string[];
  /** The names of the workbook and what they stand for, with “=”; a new workbook has none. */
  readonly known?: ReadonlyMap<string, string>;
  /** What new sheets are called, by id; their titles where nothing else is said. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface PlannedSheets {
  readonly plans: readonly SheetPlan[];
  readonly report: BuildReport;
}

/** The steps for every wanted sheet, or the reason why one can't be updated. */
export function planSheets(wanted: SheetsWanted): PlannedSheets | Refusal {
  const ledger = ledgerFor(wanted);
  const building = withHidden(wanted, ledger.size > 0);
  const needy = building.find(({ onLedger }) => onLedger);
  if (needy && ledger.size === 0)
    return { refusal: refusals.noLedger(needy.title, wanted.definitions.find(({ id }) => id === LEDGER_ID)!.title) }; // prettier-ignore
  const common = settingFor(wanted.choice, building, { ...wanted, ledger });
  const planned: { definition: SheetDefinition; plan: SheetPlan; report: SheetReport }[] = [];
  for (const definition of building) {
    const existing = wanted.existing.get(definition.id);
    const setting = settingForSheet(common, existing, wanted.choice.checklist);
    const one = existing
      ? planUpdate(definition, setting, existing)
      : planNew(definition, setting, nameFor(definition, wanted));
    if ("refusal" in one) return one;
    planned.push({ definition, ...one });
  }
  const shown = planned.filter(({ definition }) => !definition.hidden);
  return { plans: planned.map(({ plan }) => plan), report: { sheets: shown.map(({ report }) => report) } };
}

const nameFor = ({ id, title }: SheetDefinition, { names, choice }: SheetsWanted) =>
  names?.[id] ?? title[choice.language];

/** The hidden sheets that the wanted ones read come along, as far as there is something to put there. */
export function withHidden(
  { building, definitions }: Pick<SheetsWanted, "building" | "definitions">,
  hasLedger: boolean,
): readonly SheetDefinition[] {
  const needed = definitions.filter(
    ({ id, hidden }) => hidden && building.some(({ needs }) => needs.includes(id)),
  );
  return [
    ...building,
    ...(hasLedger ? needed.filter(({ id }) => building.every((each) => each.id !== id)) : []),
  ];
}

/** The ledger that names of the workbook hold; where there is none, the sheet of ours, also one that is about to be made. */
export function ledgerFor(wanted: SheetsWanted): LedgerPlaces {
  const bound = ledgerIn(wanted.known ?? new Map());
  if (bound.size > 0) return bound;
  const definition = wanted.definitions.find(({ id }) => id === LEDGER_ID);
  const existing = wanted.existing.get(LEDGER_ID);
  if (!definition || (!existing && !wanted.building.some(({ id }) => id === LEDGER_ID))) return bound;
  const geometry = existing
    ? findGeometry(definition, existing)
    : newGeometry(definition, nameFor(definition, wanted));
  if ("refusal" in geometry) return bound;
  const areas = namedAreas(definition, geometry).flatMap(({ part, area }) =>
    isLedgerColumn(part) ? [[part, onSheet(geometry.sheet, areaAddress(area))] as const] : [],
  );
  return new Map(areas);
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
  { id, hidden }: SheetDefinition,
  { language, stage, asOf, currency, checklist, standing: stands, ledger }: Setting,
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
      checklist: String(checklist),
      standing: [...stands].sort().join(","),
      bound: [...ledger.keys()].sort().join(","),
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
    print,
    names,
    ...(hidden && { hidden }),
    charts,
    hiddenRows,
  };
}
