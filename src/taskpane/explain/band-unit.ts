import type { Unit } from "../../catalogue/define";
import type { Metric } from "../../playbook/metric";

/** Years, days and hours are plain numbers in a cell. */
export const unitOf = ({ unit }: Metric): Unit =>
  unit === "years" || unit === "days" || unit === "hours" ? "number" : unit;

/** 80% says as much as 80.0%. */
export const withoutZeros = (text: string) => text.replace(/\.0+(?=%|$)/, "");
