import { calledIn } from "../excel/formula/calls";
import { plainName } from "../excel/formula/names";

/* Of formulas that anybody wrote: what makes a workbook behave otherwise elsewhere. */

const VOLATILE = /^(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)$/i;
const MAY_BE_VOLATILE = /NOW|TODAY|RAND|OFFSET|INDIRECT|CELL|INFO/i;

/** Whether a formula calculates anew each time something changes anywhere. */
export const isVolatile = (formula: string): boolean =>
  MAY_BE_VOLATILE.test(formula) && calledIn(formula).some((name) => VOLATILE.test(plainName(name)));

/** Whether a formula as people type it reads another workbook: [Budget.xlsx]Sheet1!A1. */
export const readsOtherWorkbook = (formula: string): boolean => /\[[^[\]]+\.xl\w{1,3}\]/i.test(formula);
