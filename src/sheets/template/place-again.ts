import { placeAgain, type Placement } from "../placement";
import { keysBelow, META, TITLE, type SheetGeometry } from "./geometry";
import { chartRows, endKey, headKey, headingKey } from "./geometry";
import { besideOf, isChart, isLog, type Section, type SheetDefinition } from "./types";

export interface PlacedAgain {
  readonly geometry: SheetGeometry;
  readonly placement: Placement;
}

/** Leaves everything where it stands, and finds room for the rows that are missing. */
export function placeMissing(definition: SheetDefinition, old: SheetGeometry): PlacedAgain {
  const parts = [
    { heading: TITLE, rows: [META] },
    ...definition.sections.map((section) => ({
      heading: headingKey(section),
      rows: rowsWanted(section, old),
    })),
  ];
  const placement = placeAgain(parts, old.rows, 0);
  const rows = new Map([...placement.rows].filter(([key]) => !key.includes(BLANK)));
  return { geometry: { ...old, rows }, placement };
}

const BLANK = "~";

/** A log or a chart that is gone needs its blank rows as well. */
function rowsWanted(section: Section, { rows }: SheetGeometry): readonly string[] {
  const keys = keysBelow(section);
  if (isChart(section) && besideOf(section) === undefined && !rows.has(endKey(section)))
    return [...keys.slice(0, -1), ...blanks(section, chartRows(section)), endKey(section)];
  if (!isLog(section) || rows.has(headKey(section))) return keys;
  const [head, end] = keys;
  return [head, ...blanks(section, section.rows.log), end];
}

const blanks = ({ id }: Section, count: number) =>
  Array.from({ length: count }, (_, i) => `${id}${BLANK}${i}`);
