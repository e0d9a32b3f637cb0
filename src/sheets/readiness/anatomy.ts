import { CAPABILITIES, CAPABILITY_NAMES, CHECKLIST, itemsOf } from "../../playbook/checklist";
import { readQuarter } from "../dates";
import { says, type SheetCells } from "../locate";
import {
  ADDED_COLUMNS,
  INPUT_COLUMNS,
  PERIODS,
  READINESS_COLUMNS,
  type InputColumn,
  type ReadinessColumn,
} from "./columns";
import type { Anatomy } from "./frame";
import { INPUTS } from "./inputs";
import { unclearPeriods } from "./refusals";
import { RADAR_HEADING, RADAR_SECTION, RADAR_TITLE, radarKeyIn } from "./radar";
import { FOOTNOTE, TITLES } from "./words";

/** The key of the last row, which is no item. */
export const FOOTNOTE_KEY = "footnote";

const capabilityIn = (cell: unknown) => CAPABILITIES.find((key) => says(cell, CAPABILITY_NAMES[key]));

function idIn(cell: unknown, ids: ReadonlySet<string>): string | undefined {
  const id = typeof cell === "string" ? cell.trim().toUpperCase() : "";
  return ids.has(id) ? id : undefined;
}

const itemIds = new Set(CHECKLIST.map(({ id }) => id));
const inputRefs = new Set(INPUTS.map(({ ref }) => ref));

export const READINESS: Anatomy<ReadinessColumn> = {
  title: TITLES.readiness,
  block: 7,
  columns: READINESS_COLUMNS,
  added: ADDED_COLUMNS,
  sections: [
    ...CAPABILITIES.map((key) => ({ heading: key, rows: itemsOf(key).map(({ id }) => id) })),
    { heading: FOOTNOTE_KEY, rows: [] },
    RADAR_SECTION,
  ],
  keyColumn: "id",
  keyOf: (cell) =>
    idIn(cell, itemIds) ??
    capabilityIn(cell) ??
    radarKeyIn(cell) ??
    (says(cell, FOOTNOTE) ? FOOTNOTE_KEY : says(cell, RADAR_TITLE) ? RADAR_HEADING : undefined),
};

export const INPUTS_SHEET: Anatomy<InputColumn> = {
  title: TITLES.inputs,
  block: 4,
  columns: INPUT_COLUMNS,
  sections: CAPABILITIES.map((key) => ({
    heading: key,
    rows: INPUTS.filter(({ capability }) => capability === key).map(({ ref }) => ref),
  })),
  keyColumn: "ref",
  keyOf: (cell) => idIn(cell, inputRefs) ?? capabilityIn(cell),
  untitled: { find: findPeriods, refusal: unclearPeriods },
};

/** The columns headed by quarters in the order of time, or whatever four columns stand between “Unit” and “Check”. */
function findPeriods(cells: SheetCells[number], cols: ReadonlyMap<InputColumn, number>) {
  const quarters = cells.flatMap((cell, col) => {
    const quarter = readQuarter(cell);
    return quarter ? [{ col, quarter: quarter["zh-CN"] }] : [];
  });
  const inTime = quarters.sort((a, b) => (a.quarter < b.quarter ? -1 : Number(a.quarter > b.quarter)));
  const unit = cols.get("unit") ?? 0;
  const between = Array.from(
    { length: Math.max((cols.get("check") ?? 0) - unit - 1, 0) },
    (_, i) => unit + 1 + i,
  );
  const periods = [inTime.map(({ col }) => col), between].find((found) => found.length === PERIODS.length);
  return periods && new Map(PERIODS.map((key, i) => [key, periods[i]] as const));
}
