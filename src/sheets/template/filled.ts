/**
 * How many of some cells hold something, as part of a formula. LibreOffice takes a number for a text that COUNTIF finds
 * with “?*”, so what is blank is counted instead.
 */
export const filledOf = (cells: string) => `(ROWS(${cells})-COUNTBLANK(${cells}))`;
