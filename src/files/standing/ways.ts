import type { Language } from "../../locales/text";
import type { Excel } from "../../portable/excels";

/** What a file can be turned into. */
export const FILE_WAYS = ["native", "names", "values", "live"] as const;
export type FileWay = (typeof FILE_WAYS)[number];

/** What people want of a file. */
export interface FileJob {
  readonly to: FileWay;
  /** The oldest Excel that must show the same. */
  readonly excel: Excel;
  /** The language of a sheet that says what the functions mean; none without. */
  readonly definitions?: Language;
}

/** LAMBDA came with Microsoft 365 and Excel 2024. */
export const oldestFor = (to: FileWay): Excel => (to === "names" ? "365" : "2021");
