/** How a cell shows its number, and what may be typed there; “tenths” are months to a tenth. */
export type CellUnit =
  | "text"
  | "link"
  | "date"
  /** A day with the hour and minute. */
  | "moment"
  | "month"
  | "number"
  | "count"
  | "money"
  | "percent"
  | "multiple"
  | "days"
  | "months"
  | "tenths"
  /** Days to a tenth, and hours and minutes: what a mean or a change is counted in. */
  | "dayTenths"
  | "hours"
  | "minutes"
  /** Stands there for formulas only. */
  | "hidden"
  /** The first day of a period that goes by it. */
  | "since"
  /** A share without decimals. */
  | "share"
  /** An amount in as few letters as tell it: ¥3.35M, ¥334.8万. */
  | "figure"
  /** Amounts of a bridge: nothing is a dash, losses stand in brackets. */
  | "movement"
  /** With its sign. */
  | "change"
  /** By how many percentage points a share moved, with its sign. */
  | "points"
  /** How many percentage points two shares lie apart. */
  | "apart"
  /** A share to a hundredth of a percent: an availability of 99.95% is not one of 100.0%. */
  | "hundredths";
