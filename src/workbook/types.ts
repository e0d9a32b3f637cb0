import { fill, type Text } from "../locales/text";

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
  /** Of the first cell: the result that lies over it, where it is one that spills. */
  readonly spill?: Spill;
}

/** A result that lies over several cells. */
export interface Spill {
  /** All of them, with their sheet; the first one holds the formula. */
  readonly address: string;
  readonly formula: string;
  readonly rows: number;
  readonly cols: number;
  /** Where the selected cell stands among them, counted from 0. */
  readonly row: number;
  readonly col: number;
}

/** The cells behind an address. */
export interface RangeContent {
  readonly values: readonly (readonly CellValue[])[];
  readonly rows: number;
  readonly cols: number;
  /** What the first cell shows. */
  readonly text: string;
  /** The formula of the first cell, where it has one. */
  readonly formula?: string;
}

/** A formula to be written, and where. */
export interface Insertion {
  /** One cell: Metrics!C4 or 'GTM Inputs'!G28. */
  readonly target: string;
  /** With "=", English names, commas. */
  readonly formula: string;
  /** Number formats of the result, cell by cell: as many rows and columns as it spills to. null keeps a cell's format. */
  readonly formats: readonly (readonly (string | null)[])[];
  /** Overwrite what the target holds. What lies in the way of a spill is never overwritten. */
  readonly replace?: boolean;
}

/** One sheet that a plan was applied to. */
export interface AppliedSheet {
  readonly kind: string;
  readonly name: string;
  /** false: it was there and has been updated. */
  readonly created: boolean;
  /** How many cells have another content than before. */
  readonly changedCells: number;
}

export interface AppliedReport {
  readonly sheets: readonly AppliedSheet[];
  /** What this Excel would not do although the sheets are complete without it, such as the page setup. */
  readonly notes: readonly Text[];
  /** The kinds of the sheets that were not begun, because somebody stopped. */
  readonly left: readonly string[];
}

/** Long work asks it whether to stop, and tells it how much of all is done: cells, or sheets. */
export interface Watch {
  readonly stopped: () => boolean;
  readonly progress: (done: number, all: number) => void;
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

/** An address or a name that is not in the workbook. */
export class NoSuchCells extends WorkbookProblem {
  constructor(text: Text, options?: { cause?: unknown }) {
    super(text, options);
    this.name = "NoSuchCells";
  }
}

/** The target of an insertion holds something, and nobody said that it may be replaced. */
export class TargetOccupied extends WorkbookProblem {
  constructor(readonly address: string) {
    super(
      fill(
        {
          en: "{address} already holds something. Replace it, or select another cell.",
          "zh-CN": "{address} 已有内容。可选择替换，或另选单元格。",
        },
        { address },
      ),
    );
    this.name = "TargetOccupied";
  }
}
