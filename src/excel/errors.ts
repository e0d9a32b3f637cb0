/** Those that a formula of any Excel may say in so many words. */
const CONSTANTS = ["#VALUE!", "#NUM!", "#N/A", "#DIV/0!", "#REF!", "#NAME?", "#NULL!"] as const;

/** The error values that functions take and give. */
const ERROR_CODES = [...CONSTANTS, "#SPILL!", "#CALC!", "#BUSY!"] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

const CODES: ReadonlySet<string> = new Set(ERROR_CODES);

export function isErrorCode(text: string): text is ErrorCode {
  // Most texts are told by their first letter; the set would hash them whole.
  return text[0] === "#" && CODES.has(text);
}

const SAYABLE: ReadonlySet<string> = new Set(CONSTANTS);

export const isErrorConstant = (text: string): boolean => SAYABLE.has(text);

/** Those that cells of newer Excels and of other programs show besides. */
const OTHERS: ReadonlySet<string> = new Set([
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
  "#ERROR!",
]);

/** Whether a text is what a cell with an error shows, as files hold it. */
export function showsError(text: string): boolean {
  if (text[0] !== "#") return false;
  const code = text.toUpperCase();
  return isErrorCode(code) || OTHERS.has(code);
}
