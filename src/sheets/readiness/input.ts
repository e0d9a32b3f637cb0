import { same, type Text } from "../../locales/text";
import type { Capability } from "../../playbook/checklist";
import { anyBlank, type InputCells } from "./cells";

export type InputUnit = "money" | "share" | "change" | "count" | "hours" | "days" | "months";

interface InputRow {
  /** Stays for ever: rows are known again by it. */
  readonly ref: string;
  readonly capability: Capability;
  readonly label: Text;
  readonly unit: InputUnit;
  /** All four periods, or the latest only. */
  readonly periods: "all" | "latest";
  /** How many periods the items that read it need. */
  readonly needs: number;
  /** What to enter, or how it is computed. */
  readonly about: Text;
  /** Part of the row above. */
  readonly indent?: boolean;
}

export interface TypedInput extends InputRow {
  /** What stands there at first. */
  readonly first?: number;
}

export interface ComputedInput extends InputRow {
  /** Inputs without which there is no value. */
  readonly reads: readonly string[];
  /** The expression for one period. */
  readonly value: (cells: InputCells) => string;
  /** The one that builds of before wrote. */
  readonly formerly?: (cells: InputCells) => string;
}

export type Input = TypedInput | ComputedInput;

export function isComputed(input: Input): input is ComputedInput {
  return "value" in input;
}

/** "" while something is missing, so that blanks go on as blanks and errors as errors. */
export function computedFormula(input: ComputedInput, cells: InputCells): string {
  return `=IF(${anyBlank(input.reads.map((ref) => cells.now(ref)))},"",${input.value(cells)})`;
}

export const UNIT_WORDS: Readonly<Record<InputUnit, Text>> = {
  money: { en: "money", "zh-CN": "金额" },
  share: same("%"),
  change: same("%"),
  count: same(""),
  hours: { en: "hours", "zh-CN": "小时" },
  days: { en: "days", "zh-CN": "天" },
  months: { en: "mo", "zh-CN": "月" },
};

export const UNIT_FORMATS: Readonly<Record<InputUnit, string>> = {
  money: "#,##0",
  share: "0.0%",
  change: '+0.0%;"−"0.0%;0.0%',
  count: "#,##0",
  hours: "0.0",
  days: "0",
  months: "0",
};

/** Writes one row: what it is in a line, then its words, then what makes it special. */
export const rowOf =
  (capability: Capability) =>
  <T extends object>(
    ref: string,
    unit: InputUnit,
    periods: "all" | "latest",
    needs: number,
    label: Text,
    about: Text,
    more?: T,
  ) => ({ ref, capability, unit, periods, needs, label, about, ...(more as T) });
