import { cellAddress } from "../../excel/address";
import { onSheet, readAddress, sameSheet } from "../../excel/sheet-name";
import { fill, type Text } from "../../locales/text";
import type { ExistingSheet, PlannedCell } from "../plan";
import type { Held } from "../writer";
import { INPUTS_SHEET } from "./anatomy";
import { PERIODS } from "./columns";
import { foundFrame } from "./frame";
import { isComputed, UNIT_FORMATS, type Input } from "./input";
import { INPUTS, inputOf } from "./inputs";

/* An input that reads a cell of the user’s own model. */

/** An input that people type, as it stands on the sheet. */
export interface Bindable {
  readonly ref: string;
  readonly label: Text;
  readonly format: string;
  /** What its four quarters hold, oldest first. */
  readonly held: readonly Held[];
  /** Whether earlier quarters are asked for as well. */
  readonly isTrend: boolean;
}

export interface BindableInputs {
  readonly sheet: string;
  /** The heads of the quarters, oldest first. */
  readonly quarters: readonly string[];
  readonly inputs: readonly Bindable[];
}

/** The inputs that can read a cell of a model; undefined where the sheet can’t be read. */
export function bindableInputs(inputs: ExistingSheet): BindableInputs | undefined {
  const frame = foundFrame(INPUTS_SHEET, inputs);
  if ("refusal" in frame) return undefined;
  const { rows, cols, head, sheet } = frame.now;
  const at = (row: number) => PERIODS.map((key) => inputs.formulas[row]?.[cols[key]] ?? "");
  return {
    sheet,
    quarters: at(head).map(String),
    inputs: INPUTS.filter((input) => !isComputed(input)).flatMap(({ ref, label, unit, periods }) => {
      const row = rows.get(ref);
      return row === undefined
        ? []
        : [{ ref, label, format: UNIT_FORMATS[unit], held: at(row), isTrend: periods === "all" }];
    }),
  };
}

/** Cells that somebody selected, and what they show. */
export interface Source {
  /** With its sheet. */
  readonly address: string;
  readonly values: readonly (readonly Held[])[];
}

export interface Binding {
  readonly cells: readonly PlannedCell[];
}

/**
 * One cell for a quarter (from 0, the oldest), or four in a row or column for all of them, oldest first. A blank cell
 * of the model is a blank input and no 0.
 */
export function bindingFor(
  inputs: ExistingSheet,
  ref: string,
  quarter: number,
  { address, values }: Source,
): Binding | { readonly refusal: Text } {
  const frame = foundFrame(INPUTS_SHEET, inputs);
  if ("refusal" in frame) return frame;
  const { sheet, rows, cols } = frame.now;
  const place = readAddress(address);
  const row = rows.get(ref);
  if (!place || row === undefined) return { refusal: fill(REFUSALS.size, { ref }) };
  if (sameSheet(place.sheet, sheet)) return { refusal: fill(REFUSALS.itself, { sheet }) };
  const input = inputOf(ref);
  const periods = periodsFor(input, quarter, place.area);
  if ("refusal" in periods) return periods;
  const found = values.flat();
  const { area } = place;
  const sources = found.map((_, i) => {
    const [down, right] = [Math.floor(i / area.cols), i % area.cols];
    return onSheet(place.sheet, cellAddress(area.row + down, area.col + right));
  });
  const word = found.findIndex((value) => value !== "" && typeof value !== "number");
  if (word >= 0)
    return { refusal: fill(REFUSALS.word, { cell: sources[word], value: String(found[word]).slice(0, 40) }) };
  const cells = periods.map((period, i): PlannedCell => {
    const formula = `=IF(${sources[i]}="","",${sources[i]})`;
    return { row, col: cols[PERIODS[period]], content: { formula }, format: UNIT_FORMATS[input.unit] };
  });
  return { cells };
}

function periodsFor(
  { ref, periods }: Input,
  quarter: number,
  { rows, cols }: { readonly rows: number; readonly cols: number },
): readonly number[] | { readonly refusal: Text } {
  if (rows === 1 && cols === 1) return [quarter];
  const isLine = Math.min(rows, cols) === 1 && Math.max(rows, cols) === PERIODS.length;
  if (!isLine) return { refusal: fill(REFUSALS.size, { ref, rows, cols }) };
  return periods === "all" ? PERIODS.map((_, i) => i) : { refusal: fill(REFUSALS.latest, { ref }) };
}

const REFUSALS = {
  itself: {
    en: "This cell is on “{sheet}” itself. Select a cell of your model on another sheet.",
    "zh-CN": "此单元格就在「{sheet}」上。请在其他工作表中选择你模型里的单元格。",
  },
  word: {
    en: "{cell} holds “{value}”, which is no number. Select a cell with a number.",
    "zh-CN": "{cell} 的内容是「{value}」，不是数字。请选择内容为数字的单元格。",
  },
  size: {
    en: "Select one cell, or four in a line for the four quarters; {rows} × {cols} fits neither.",
    "zh-CN": "请选择一个单元格，或连续四格对应四个季度；{rows} × {cols} 都不符合。",
  },
  latest: {
    en: "{ref} is asked for the latest quarter only. Select one cell.",
    "zh-CN": "{ref} 只需最近一季。请只选一个单元格。",
  },
} as const satisfies Record<string, Text>;
