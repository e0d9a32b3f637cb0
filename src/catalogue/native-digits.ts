import type { Text } from "../locales/text";

/** A convention of all functions that compound a rate: Excel has no log1p and no expm1. */
export const NATIVE_DIGITS: Text = {
  en: "Rates below about 0.000001% a period keep their digits in the add-in alone: a worksheet formula works with 1 minus the rate, and Excel keeps 15 digits of that.",
  "zh-CN":
    "每期低于约 0.000001% 的比率，仅加载项能保留其有效位数：工作表公式以 1 减该比率计算，而 Excel 只保留 15 位。",
};
