export type Implementation = (...args: unknown[]) => unknown;

/** An error as Excel gets it: thrown for a whole answer, standing in a cell of a table. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? code);
  }
}

/** What Excel hands to a function after the arguments. */
export const INVOCATION = { address: "Sheet1!A1" };
