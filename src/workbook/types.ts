import type { Text } from "../locales/text";

/** A value as a cell holds it after calculation; an error is its text, "#N/A". */
export type CellValue = number | string | boolean;

/** What the user has selected. */
export interface Selection {
  readonly sheet: string;
  /** As a formula on another sheet would name it: 'GTM Inputs'!G28 or Metrics!B2:C9. */
  readonly address: string;
  readonly rows: number;
  readonly cols: number;
  /** Of the first cell: its formula with "=", or "". */
  readonly formula: string;
  /** Of the first cell: what it holds and what it shows. */
  readonly value: CellValue;
  readonly text: string;
}

/** The cells behind an address. */
export interface RangeContent {
  readonly values: readonly (readonly CellValue[])[];
  readonly rows: number;
  readonly cols: number;
  /** What the first cell shows. */
  readonly text: string;
}

/** Something the workbook refused, in words for the user. Thrown by everything in this room. */
export class WorkbookProblem extends Error {
  constructor(
    readonly text: Text,
    options?: { cause?: unknown },
  ) {
    super(text.en, options);
    this.name = "WorkbookProblem";
  }
}
