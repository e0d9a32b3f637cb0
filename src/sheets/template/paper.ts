import { largest } from "../../catalogue/extremes";
import type { Area } from "../../excel/area";
import { headingKey, type SheetGeometry } from "./geometry";
import { besideOf, type Section, type SheetDefinition } from "./types";

/* A page, and how much of it the parts of a sheet take. */

/** A4 across between margins of a centimetre, in pixels of a sheet at 100%. */
export const PAGE = { width: 1_046, height: 718 };
/** Programs round the sizes of rows and columns each in their own way; LibreOffice’s columns are 6% wider. */
export const SLACK = 0.93;

export interface Laid {
  readonly definition: SheetDefinition;
  readonly geometry: SheetGeometry;
  readonly area: Area;
  /** Pixels, by column and row. */
  readonly widths: Readonly<Record<number, number>>;
  readonly heights: Readonly<Record<number, number>>;
  readonly hidden: ReadonlySet<number>;
  /** Rows of the head that stays in sight. */
  readonly frozen: number;
}

/** Pixels of the columns up to one. */
export const widthOf = ({ widths }: Laid, end: number) =>
  Array.from({ length: end }, (_, col) => widths[col] ?? 0).reduce((sum, width) => sum + width, 0);

export const USUAL_HEIGHT = 20;

export const heightOf = ({ heights, hidden }: Laid, from: number, rows: number) =>
  Array.from({ length: rows }, (_, i) => (hidden.has(from + i) ? 0 : (heights[from + i] ?? USUAL_HEIGHT))) // prettier-ignore
    .reduce((sum, height) => sum + height, 0);

/** A section with its heading, and the rows up to the next one. */
export interface Block {
  readonly row: number;
  readonly height: number;
  readonly alone: boolean;
  /** The column in which its rows have their names. */
  readonly label: number;
  /** The column after its last one. */
  readonly end: number;
}

/** The sections that are printed. */
export function blocksOf(laid: Laid): readonly Block[] {
  const { definition, geometry, area } = laid;
  const starts = definition.sections.flatMap((section) => {
    const row = besideOf(section) === undefined ? geometry.rows.get(headingKey(section)) : undefined;
    return row === undefined || row >= area.row + area.rows ? [] : [{ section, row }];
  });
  return starts.map(({ section, row }, i) => {
    // The row before the next heading is blank.
    const end = starts[i + 1] ? starts[i + 1].row - 1 : area.row + area.rows;
    return {
      row,
      height: heightOf(laid, row, end - row),
      alone: section.alone === true,
      label: geometry.cols[section.id].label ?? geometry.ids + 1,
      end: endOf(laid, section),
    };
  });
}

/** Words of the last column lie over those right of it that they need; what nobody sees needs no paper. */
function endOf({ geometry: { cols }, widths, area }: Laid, section: Section): number {
  const ends = section.columns.flatMap(({ key, width, cell }) => {
    if (!(key in cols[section.id]) || cell.unit === "hidden") return [];
    let end = cols[section.id][key] + 1;
    for (let room = widths[end - 1]; room < width && end < area.col + area.cols; end++) room += widths[end];
    return [end];
  });
  return largest([0, ...ends]);
}
