import { isMature, type Cohort } from "../../engine/cohorts/average";
import { badNumber, badValue, fill, isFailure, type Cells, type Failure } from "../define";

/** A triangle as it lies in the sheet: header row, cohort, size, then a column for each age. */
export interface Triangle {
  readonly cohorts: readonly Cohort[];
  readonly ages: number;
}

type Value = Cells["values"][number];

interface Row {
  /** Counted from 1 within the range. */
  readonly number: number;
  readonly cells: readonly Value[];
}

const LABELS = 2;

/** The cohorts of a triangle, or what is wrong with it. Blank rows are no cohorts. */
export function readTriangle({ values, rows, cols }: Cells): Triangle | Failure {
  if (rows < 2 || cols <= LABELS || typeof values[1] === "number") return notATriangle();
  const body: Row[] = [];
  for (let r = 1; r < rows; r++) {
    const cells = values.slice(r * cols, (r + 1) * cols);
    if (!cells.every(isBlank)) body.push({ number: r + 1, cells });
  }
  const cohorts: Cohort[] = [];
  for (const [place, row] of body.entries()) {
    const cohort = readCohort(row, (age) => isMature(place, age, body.length));
    if (isFailure(cohort)) return cohort;
    cohorts.push(cohort);
  }
  const negative = cohorts.findIndex(({ size }) => size < 0);
  if (negative >= 0) return negativeSize(body[negative].number, cohorts[negative].size);
  return { cohorts, ages: cols - LABELS };
}

const isBlank = (cell: Value) => cell === "" || cell === 0;

/** Cells that the cohort has not reached yet may hold anything. */
function readCohort({ number, cells }: Row, isReached: (age: number) => boolean): Cohort | Failure {
  const size = numberIn(cells[1]);
  if (size === null) return notANumber(number, LABELS, cells[1]);
  const shares: number[] = [];
  for (const [age, cell] of cells.slice(LABELS).entries()) {
    const share = isReached(age) ? numberIn(cell) : 0;
    if (share === null) return notANumber(number, LABELS + age + 1, cell);
    shares.push(share);
  }
  return { size, shares };
}

function numberIn(cell: Value): number | null {
  if (cell === "") return 0;
  return typeof cell === "number" ? cell : null;
}

function notATriangle(): Failure {
  return badValue({
    en: "triangle must hold a header row, a column of cohorts, a column of sizes and a column for each age. Select the whole table.",
    "zh-CN": "triangle 须含表头行、同期群列、规模列及各期数据列，请选中整张表。",
  });
}

function notANumber(row: number, column: number, cell: Value): Failure {
  return badValue(
    fill(
      {
        en: "triangle, row {row}, column {column}, is “{cell}”. It must be a number.",
        "zh-CN": "triangle 第 {row} 行第 {column} 列是「{cell}」，须为数字。",
      },
      { row, column, cell: String(cell) },
    ),
  );
}

function negativeSize(row: number, size: number): Failure {
  return badNumber(
    fill(
      {
        en: "triangle, row {row}, has a size of {size}. A cohort can’t be smaller than 0.",
        "zh-CN": "triangle 第 {row} 行的规模是 {size}，不能小于 0。",
      },
      { row, size },
    ),
  );
}
