import { inWorkbook } from "./problems";
import { withRange } from "./range-at";

/** Shows and selects the cells. */
export function goTo(address: string): Promise<void> {
  return inWorkbook((context) =>
    withRange(context, address, async (range) => {
      range.worksheet.activate();
      range.select();
      await context.sync();
    }),
  );
}
