import { placeAgain, type Placement } from "../placement";
import { keysBelow, META, TITLE, type SheetGeometry } from "./geometry";
import { headKey, headingKey } from "./geometry";
import { isLog, type Section, type SheetDefinition } from "./types";

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

/** A log that is gone needs its blank rows as well. */
function rowsWanted(section: Section, { rows }: SheetGeometry): readonly string[] {
  const keys = keysBelow(section);
  if (!isLog(section) || rows.has(headKey(section))) return keys;
  const [head, end] = keys;
  return [head, ...Array.from({ length: section.rows.log }, (_, i) => `${section.id}${BLANK}${i}`), end];
}
