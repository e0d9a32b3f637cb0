import type { Unit } from "../catalogue/define";
import type { Language } from "../locales/text";
import { DAY_FORMATS } from "./dates";

/** How cells show the numbers of a unit. */
interface UnitFormat {
  readonly usual: string | Readonly<Record<Language, string>>;
  /** For numbers that are all below a size, where the usual format would round some to a whole step. */
  readonly fine?: { readonly format: string; readonly below: number; readonly step: number };
}

/** The one place of every unit's number format: the cell is given it, and the pane renders it. */
export const UNIT_FORMATS: Readonly<Record<Unit, UnitFormat>> = {
  amount: { usual: "#,##0", fine: { format: "#,##0.00", below: 100, step: 1 } },
  // A churn of 1.21% is not one of 1.2%.
  percent: { usual: "0.0%", fine: { format: "0.00%", below: 0.1, step: 0.001 } },
  multiple: { usual: '0.00"×"' },
  months: { usual: { en: '0.0" mo"', "zh-CN": '0.0" 个月"' } },
  count: { usual: "#,##0", fine: { format: "#,##0.0#", below: Infinity, step: 1 } },
  date: { usual: DAY_FORMATS },
  number: { usual: "General" },
  text: { usual: "General" },
};

/** The number format of cells of one unit that hold these numbers and are to look alike. */
export function numberFormat(unit: Unit, numbers: readonly number[], language: Language): string {
  const { usual, fine } = UNIT_FORMATS[unit];
  if (fine && numbers.every((each) => Math.abs(each) < fine.below) && !inSteps(numbers, fine.step))
    return fine.format;
  return typeof usual === "string" ? usual : usual[language];
}

/** 0.07 ÷ 0.001 is a hair above 70 in binary. */
const inSteps = (numbers: readonly number[], step: number) =>
  numbers.every((each) => Math.abs(each / step - Math.round(each / step)) < 1e-9);
