import type { Language } from "../../locales/text";
import { formatOf } from "./dress";
import type { CellUnit } from "./cell-unit";
import type { Setting } from "./types";

/** Number formats of a chart: those of numbers below 0 or of none leave the label out where a column is none. */
interface ChartFormats {
  readonly axis: string;
  /** At the end of a line, or at a mark. */
  readonly value: string;
  /** With its sign. */
  readonly change: string;
  /** At the columns of a waterfall, whose numbers are all 0 or above. */
  readonly total: string;
  readonly up: string;
  readonly down: string;
}

export function chartFormats(unit: CellUnit, setting: Setting): ChartFormats {
  const plain = formatOf({ owner: "ours", unit }, setting, false) ?? "General";
  const common = { axis: plain, value: plain, change: `+${plain};−${plain};${plain}` };
  if (unit !== "figure")
    return { ...common, total: `${plain};−${plain};`, up: `+${plain};;`, down: `−${plain};;` };
  const { axis, step } = FIGURES[setting.language];
  return { ...common, axis, change: "+#,##0;−#,##0;0", total: step(""), up: step("+"), down: step("−") };
}

/** Amounts in as few letters as tell them, without the sign of the currency; in 万 no comma parts the digits. */
const FIGURES: Readonly<
  Record<Language, { readonly axis: string; readonly step: (sign: string) => string }>
> = {
  en: {
    axis: '[>=1000000]0.0,,"M";[>=1000]0,"k";0',
    step: (sign) => `[>=1000000]${sign}0.00,,"M";[>0]${sign}0.0,"k";`,
  },
  "zh-CN": {
    axis: '[>=100000000]0\\.00,,"亿";[>=1000]0\\.0,"万";0',
    step: (sign) => `[>=100000000]${sign}0\\.00,,"亿";[>0]${sign}0\\.0,"万";`,
  },
};
