/* Numbers that were meant as dates, and how to type these. */

/** 202401 as 2024-01-01; null for what is no year and month. */
export function dayOfMonthNumber(cell: unknown): string | null {
  return typeof cell === "number" && /^(19|20)\d\d(0[1-9]|1[0-2])$/.test(String(cell))
    ? `${String(cell).slice(0, 4)}-${String(cell).slice(4)}-01`
    : null;
}

/** 20240131 as 2024-01-31; null for what is no year, month and day. */
export function dayOfNumber(cell: unknown): string | null {
  const found = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(String(cell));
  return typeof cell === "number" && found ? found.slice(1).join("-") : null;
}
