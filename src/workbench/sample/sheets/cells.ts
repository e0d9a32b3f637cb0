import type { Language, Text } from "../../../locales/text";
import type { PlannedCell, SheetPlan, StyleName } from "../../../sheets/plan";

/** Collects cells; rows and columns are counted from 0. */
export interface Cells {
  readonly all: readonly PlannedCell[];
  text(row: number, col: number, text: Text | string, style: StyleName): void;
  number(row: number, col: number, number: number, style: StyleName, format?: string): void;
  formula(row: number, col: number, expression: string, style: StyleName, format?: string): void;
  /** Looks for a cell that stays blank or that a spill fills. */
  look(row: number, col: number, style: StyleName, format?: string): void;
}

export function newCells(language: Language): Cells {
  const all: PlannedCell[] = [];
  return {
    all,
    text: (row, col, text, style) => {
      all.push({ row, col, content: { text: typeof text === "string" ? text : text[language] }, style });
    },
    number: (row, col, number, style, format) => {
      all.push({ row, col, content: { number }, style, ...(format && { format }) });
    },
    formula: (row, col, expression, style, format) => {
      all.push({ row, col, content: { formula: `=${expression}` }, style, ...(format && { format }) });
    },
    look: (row, col, style, format) => {
      all.push({ row, col, style, ...(format && { format }) });
    },
  };
}

/** What the sheets of the sample have in common. */
export function samplePlan(
  plan: Pick<SheetPlan, "kind" | "name" | "cells" | "columnWidths"> & Partial<SheetPlan>,
): SheetPlan {
  return {
    properties: {},
    insertRows: [],
    rowHeights: {},
    freeze: { rows: 0, cols: 0 },
    validations: [],
    rules: [],
    dataBars: [],
    outline: [],
    ...plan,
  };
}

/** Column widths in pixels, from A on. */
export function widths(pixels: readonly number[]): Record<number, number> {
  return Object.fromEntries(pixels.map((width, col) => [col, width]));
}

export const MONTH_FORMAT: Readonly<Record<Language, string>> = { en: "mmm yy", "zh-CN": "yyyy-mm" };
