/** No forecast is longer than a sheet. */
export const SHEET_ROWS = 1_048_576;
