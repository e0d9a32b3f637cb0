/*
 * A workbook may hold several checklists, one a product. The kinds and names of the sheets of the second one end in
 * its number, “readiness_2”, so that nothing that means the first one ever finds them.
 */

/** The kind of a sheet, or the name of one of its cells, for the checklist of this number; 1 is the first. */
export const numbered = (word: string, number: number): string => (number === 1 ? word : `${word}_${number}`);
