import { inWorkbook } from "./problems";

/** 1 January 2000 in a workbook that counts days from 1904, as old Macs did; in all others it is 36,526. */
const MILLENNIUM_FROM_1904 = 35_064;

/**
 * Whether dates in this workbook are numbers 1,462 days smaller than usual. A custom function is handed the
 * bare number and can't know; Excel tells by its own DATE.
 */
export function countsFrom1904(): Promise<boolean> {
  return inWorkbook(async (context) => {
    const millennium = context.workbook.functions.date(2000, 1, 1).load("value");
    await context.sync();
    return millennium.value === MILLENNIUM_FROM_1904;
  });
}
