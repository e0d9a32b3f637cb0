/** The error values that a cell can show. */
const ERROR_CODES = [
  "#VALUE!",
  "#NUM!",
  "#N/A",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

const CODES: ReadonlySet<string> = new Set(ERROR_CODES);

export function isErrorCode(text: string): text is ErrorCode {
  // Most texts are told by their first letter; the set would hash them whole.
  return text[0] === "#" && CODES.has(text);
}
