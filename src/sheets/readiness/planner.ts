import { largest, smallest } from "../../catalogue/extremes";
import type { Text } from "../../locales/text";
import { CAPABILITIES, CHECKLIST, COMPANY_STAGES, itemsOf } from "../../playbook/checklist";
import { sheetWriter, type Writer } from "../writer";
import type { ExistingSheet, SheetPlan } from "../plan";
import { INPUTS_SHEET, READINESS } from "./anatomy";
import type { Block } from "./block";
import {
  INPUT_COLUMNS,
  READINESS_COLUMNS,
  type ColumnPlan,
  type InputColumn,
  type ReadinessColumn,
} from "./columns";
import { foundFrame, newFrame, type Frame } from "./frame";
import { INPUTS } from "./inputs";
import { inputRules, readinessBars, readinessRules, statusLists } from "./looks";
import { ourInputFormulas, oursOnReadiness } from "./ours";
import { writeInputs } from "./plan-inputs";
import { writeReadiness } from "./plan-readiness";
import { inputsName, readinessNames } from "./names";
import { radarChart, radarRows } from "./radar";
import { changesOf, keptOnInputs, keptOnReadiness, stageChange } from "./report";
import {
  COLUMNS_BUILT,
  INPUTS_KIND,
  READINESS_KIND,
  type ReadinessChoice,
  type ReadinessNames,
  type ReadinessPlan,
  type ReadinessSheets,
  type SheetReport,
} from "./types";
import { SHEET_NAMES } from "./words";

/**
 * The plans of both sheets, inputs first, or the reason why sheets that stand can’t be updated. Sheets
 * that stand keep their names, and everything that people typed.
 */
export function planReadiness(
  choice: ReadinessChoice,
  existing: ReadinessSheets = {},
  names: ReadinessNames = defaultNames(choice),
): ReadinessPlan {
  const inputs = existing.inputs
    ? foundFrame(INPUTS_SHEET, existing.inputs)
    : newFrame(INPUTS_SHEET, names.inputs);
  if ("refusal" in inputs) return inputs;
  const readiness = existing.readiness
    ? foundFrame(READINESS, existing.readiness)
    : newFrame(READINESS, names.readiness);
  if ("refusal" in readiness) return readiness;

  const formulasMove = [inputs, readiness].some(({ placement }) => placement.insertRows.length > 0);
  const writer = <K extends string>(frame: Frame<K>, sheet: ExistingSheet | undefined) =>
    sheetWriter(sheet, {
      oldRow: frame.placement.oldRow,
      newCols: frame.newCols,
      restyle: isRestyled(choice, sheet),
      formulasMove,
    });
  const first = planInputs(
    choice,
    inputs,
    readiness.now.sheet,
    existing.inputs,
    writer(inputs, existing.inputs),
  );
  const second = planItems(choice, readiness, inputs, existing, writer(readiness, existing.readiness));
  return { plans: [first.plan, second.plan], report: { sheets: [first.report, second.report] } };
}

/** What the sheets are called when they are new. */
export function defaultNames({ language }: Pick<ReadinessChoice, "language">): ReadinessNames {
  return { readiness: SHEET_NAMES.readiness[language], inputs: SHEET_NAMES.inputs[language] };
}

interface Planned {
  readonly plan: SheetPlan;
  readonly report: SheetReport;
}

function planInputs(
  choice: ReadinessChoice,
  frame: Frame<InputColumn>,
  readiness: string,
  existing: ExistingSheet | undefined,
  write: Writer,
): Planned {
  const isOurs = ourInputFormulas(frame.old);
  writeInputs(write, { top: frame.top, sheet: frame.now, readiness, choice }, isOurs);
  const { now, top } = frame;
  const plan: SheetPlan = {
    ...common(INPUTS_KIND, choice, frame, write, INPUT_COLUMNS),
    rowHeights: heights(
      frame,
      [32, 22, 22, 8, 34],
      INPUTS.map(({ ref }) => ref),
      22,
      24,
    ),
    freeze: { rows: now.head + 1, cols: now.cols.label + 1 },
    validations: [],
    names: [inputsName(top, now)],
    rules: inputRules(now),
    dataBars: [],
    outline: [],
    print: {
      area: { row: top, col: 0, rows: lastRow(frame) - top + 1, cols: now.cols.about + 1 },
      landscape: true,
      titleRows: now.head + 1,
    },
  };
  const kept = existing && frame.old ? keptOnInputs(existing, frame.old, isOurs) : [];
  return { plan, report: reportOf(plan, existing, kept, changesOf(write), INPUT_ROWS) };
}

function planItems(
  choice: ReadinessChoice,
  frame: Frame<ReadinessColumn>,
  inputs: Frame<InputColumn>,
  { readiness: existing, otherInputs = [] }: ReadinessSheets,
  write: Writer,
): Planned {
  const ours = oursOnReadiness(inputs.old, stageBuilt(existing), otherInputs.flatMap(geometryOf));
  const { now, top } = frame;
  const block: Block = { top, sheet: now, inputs: inputs.now, choice };
  writeReadiness(write, block, ours);
  const itemHeight = choice.language === "en" ? 36 : 32;
  const plan: SheetPlan = {
    ...common(READINESS_KIND, choice, frame, write, READINESS_COLUMNS),
    rowHeights: heights(
      frame,
      [32, 28, 20, 20, 20, 20, 8, 34],
      CHECKLIST.map(({ id }) => id),
      itemHeight,
      26,
    ),
    freeze: { rows: now.head + 1, cols: now.cols.item + 1 },
    validations: statusLists(now, choice.language),
    rules: readinessRules(block),
    dataBars: readinessBars(block),
    names: readinessNames(block),
    outline: outline(frame),
    print: {
      area: { row: top, col: 0, rows: lastRow(frame) - top + 1, cols: now.cols.override + 1 },
      landscape: true,
      titleRows: now.head + 1,
    },
    charts: radarChart(now, choice.language),
    hiddenRows: radarRows(now),
  };
  const kept = existing && frame.old ? keptOnReadiness(existing, frame.old, ours) : [];
  const changed = [...stageChange(stageBuilt(existing), choice.stage), ...changesOf(write)];
  return { plan, report: reportOf(plan, existing, kept, changed, ITEM_ROWS) };
}

/** Where the inputs of a sheet stand; nothing where that can’t be told. */
function geometryOf(sheet: ExistingSheet) {
  const frame = foundFrame(INPUTS_SHEET, sheet);
  return "refusal" in frame || !frame.old ? [] : [frame.old];
}

/** The stage that a sheet was built for, as its properties say. */
const stageBuilt = (existing: ExistingSheet | undefined) =>
  COMPANY_STAGES.find((stage) => stage === existing?.properties.stage);

/** Language and stage change looks; else only new rows and changed cells get theirs. */
function isRestyled({ language, stage }: ReadinessChoice, existing: ExistingSheet | undefined): boolean {
  return existing?.properties.language !== language || existing.properties.stage !== stage;
}

function common<K extends string>(
  kind: string,
  { language, stage, asOf }: ReadinessChoice,
  { now, old, placement, newCols }: Frame<K>,
  write: Writer,
  columns: readonly ColumnPlan<K>[],
) {
  // Widths of columns that stand are the user’s.
  const widths = columns.flatMap(({ key, width }) =>
    old && !newCols.has(now.cols[key]) ? [] : [[now.cols[key], width] as const],
  );
  return {
    kind,
    name: now.sheet,
    properties: { language, stage, built: String(asOf), columns: String(COLUMNS_BUILT) },
    insertRows: placement.insertRows,
    cells: write.cells,
    columnWidths: Object.fromEntries(widths),
  };
}

/** Heights of all rows of a new sheet, or of the rows that are inserted. */
function heights<K extends string>(
  { old, now, placement, top }: Frame<K>,
  block: readonly number[],
  ids: readonly string[],
  item: number,
  heading: number,
): Record<number, number> {
  const lines = old ? [] : block.map((height, i) => [top + i, height] as const);
  const rows = [...now.rows]
    .filter(([, row]) => !old || placement.oldRow(row) === undefined)
    .map(([key, row]) => [row, ids.includes(key) ? item : heading] as const);
  return Object.fromEntries([...lines, ...rows]);
}

function lastRow<K extends string>({ now }: Frame<K>): number {
  return Math.max(now.head, largest(now.rows.values()));
}

/** Each capability’s items under its heading, as far as they stand below it. */
function outline({ now }: Frame<ReadinessColumn>): SheetPlan["outline"] {
  return CAPABILITIES.flatMap((capability) => {
    const heading = now.rows.get(capability) ?? -1;
    const headings = CAPABILITIES.flatMap((key) => now.rows.get(key) ?? []);
    const end = lastRow({ now } as Frame<ReadinessColumn>) + 1;
    const next = Math.min(end, smallest(headings.filter((row) => row > heading)));
    const rows = itemsOf(capability).flatMap(({ id }) => now.rows.get(id) ?? []);
    const below = rows.filter((row) => row > heading && row < next);
    return below.length > 0 ? [{ from: heading + 1, to: largest(below) }] : [];
  });
}

const ITEM_ROWS: Text = { en: "items", "zh-CN": "事项" };
const INPUT_ROWS: Text = { en: "inputs", "zh-CN": "输入项" };

function reportOf(
  plan: SheetPlan,
  existing: ExistingSheet | undefined,
  kept: SheetReport["kept"],
  changed: SheetReport["changed"],
  rows: Text,
): SheetReport {
  const all = plan.kind === READINESS_KIND ? CHECKLIST.length : INPUTS.length;
  const inserted = plan.insertRows.reduce((sum, { count }) => sum + count, 0);
  const count = existing ? inserted : all;
  const added = count > 0 ? [{ label: rows, count, unit: "rows" as const }] : [];
  return { kind: plan.kind, name: plan.name, isNew: !existing, kept, changed, added };
}
