import type { Language } from "../../locales/text";
import type { Target } from "../../portable/targets";

/** What a file can be turned into. */
export const FILE_WAYS = ["native", "names", "values", "live"] as const;
export type FileWay = (typeof FILE_WAYS)[number];

/** What people want of a file. */
export interface FileJob {
  readonly to: FileWay;
  /** What must show the same: the oldest Excel, or another spreadsheet. */
  readonly target: Target;
  /** The language of a sheet that says what the functions mean; none without. */
  readonly definitions?: Language;
}

/** What a file is for where nobody says so; LAMBDA came with Microsoft 365 and Excel 2024. */
export const usualTarget = (to: FileWay): Target => (to === "names" ? "365" : "2021");
