import { INPUTS_SHEET, READINESS } from "../../src/sheets/readiness/anatomy";
import { foundFrame, type Frame, type FrameOrRefusal } from "../../src/sheets/readiness/frame";
import type { InputColumn, ReadinessColumn } from "../../src/sheets/readiness/columns";
import { CHECKLIST } from "../../src/playbook/checklist";
import type { Workbook } from "./workbook";

/** A company that meets every metric item; quarters oldest first, one number stands for the last quarter. */
export const HEALTHY: Readonly<Record<string, readonly number[]>> = {
  I01: [2_499_000, 2_616_000, 2_743_000, 2_939_000],
  I02: [7_099_360, 7_694_850, 8_440_200, 9_359_940],
  I04: [71],
  I05: [6],
  I06: [0.171, 0.176, 0.184, 0.189],
  I07: [13, 13, 14, 16],
  I08: [4_815_400],
  I09: [91_500],
  I10: [2_186_000, 1_998_000, 2_560_000, 2_672_400],
  I11: [55, 46, 63, 64],
  I12: [6_000],
  I13: [350],
  I14: [1_853_000],
  I15: [31, 29, 26, 24],
  I16: [634],
  I17: [634],
  I18: [3_256_224],
  I21: [0.82],
  I22: [0.01],
  I26: [872_000, 921_000, 968_000, 1_014_000],
  I27: [905_000, 958_000, 1_012_000, 1_071_000],
  I28: [823_000],
  I30: [2_309_770],
  I31: [376_540],
  I32: [100_000],
  I33: [2_033_230],
  I34: [0.12],
  I35: [184_000],
  I36: [900_000],
  I37: [1_000_000],
  I38: [2],
  I39: [1_600_000],
  I40: [46, 45, 45, 43],
  I43: [1],
  I45: [0.95],
};

export function inputsFrame(book: Workbook, sheet: string): Frame<InputColumn> {
  return found(foundFrame(INPUTS_SHEET, book.existing(sheet)));
}

export function readinessFrame(book: Workbook, sheet: string): Frame<ReadinessColumn> {
  return found(foundFrame(READINESS, book.existing(sheet)));
}

function found<K extends string>(frame: FrameOrRefusal<K>): Frame<K> {
  if ("refusal" in frame) throw new Error(frame.refusal.en);
  return frame;
}

export function typeInputs(
  book: Workbook,
  sheet: string,
  inputs: Readonly<Record<string, readonly number[]>>,
) {
  const { rows, cols } = inputsFrame(book, sheet).now;
  const periods = [cols.p1, cols.p2, cols.p3, cols.p4];
  for (const [ref, values] of Object.entries(inputs)) {
    values.forEach((value, i) => book.type(sheet, rows.get(ref)!, periods[4 - values.length + i], value));
  }
}

/** Gives every evidence item a status. */
export function typeStatuses(book: Workbook, sheet: string, word: string) {
  const { rows, cols } = readinessFrame(book, sheet).now;
  for (const { id, kind } of CHECKLIST) {
    if (kind === "evidence") book.type(sheet, rows.get(id)!, cols.status, word);
  }
}

export function typeIn(
  book: Workbook,
  sheet: string,
  id: string,
  col: ReadinessColumn,
  value: string | number,
) {
  const { rows, cols } = readinessFrame(book, sheet).now;
  book.type(sheet, rows.get(id)!, cols[col], value);
}
