const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The day on the user's calendar as a serial number of Excel. */
export function serialOf(date: Date): number {
  return (Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - DAY_ZERO) / DAY;
}
