import { findRise } from "../../engine/sbg/renewals";
import { badValue, fill, type Failure, type Series } from "../define";

/** One cohort a row, or all in one row or column: customers, or their share, at age 0, 1, … */
export function cohortsFrom({ values, rows, cols }: Series): number[][] {
  const single = rows === 1 || cols === 1;
  const cohorts = single ? [[...values]] : rowsOf(values, cols);
  const observed = cohorts.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== 0) + 1));
  const counted = values.some((value) => value > 1);
  const fromTheStart = observed.every((row) => row.length === 0 || row[0] === 1);
  return counted || fromTheStart ? observed : observed.map((row) => (row.length > 0 ? [1, ...row] : row));
}

const rowsOf = (values: Float64Array, cols: number): number[][] =>
  Array.from({ length: values.length / cols }, (_, row) => [
    ...values.subarray(row * cols, (row + 1) * cols),
  ]);

/** #VALUE! for the first cohort that grows. */
export function growingCohort(data: Series): Failure | null {
  const rise = findRise(cohortsFrom(data));
  if (!rise) return null;
  return badValue(
    fill(
      {
        en: "Cohort {cohort} of data rises at renewal {renewal}. A cohort can only shrink: begin each one on the left, and leave blank what is not observed yet at its end only.",
        "zh-CN":
          "data 第 {cohort} 个同期群在第 {renewal} 次续约时上升。同期群只减不增：请从左侧首期填起，尚未观察到的期数只在末尾留空。",
      },
      { cohort: rise.cohort + 1, renewal: rise.renewal + 1 },
    ),
  );
}
