import { ClientObject, type Readers } from "./client-object";
import type { Context } from "./context";
import type { Grid } from "./grid";

const DAY = 86_400_000;
/** Day 0 of both ways of counting; the first counts a 29 February 1900 that never was. */
const DAY_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** The members of Excel.Functions that workbook/ uses. */
export class FunctionsObject extends ClientObject<Grid> {
  protected readonly readers: Readers<Grid> = {};

  constructor(context: Context) {
    super(context, "Functions", () => context.queue.state.grid);
  }

  date(year: number, month: number, day: number): NumberResult {
    return new NumberResult(
      this.context,
      ({ daysFrom }) => (Date.UTC(year, month - 1, day) - DAY_ZERO[daysFrom]) / DAY,
    );
  }
}

/** Excel.FunctionResult<number>. */
class NumberResult extends ClientObject<Grid> implements Pick<Excel.FunctionResult<number>, "value"> {
  protected readonly readers: Readers<Grid>;

  constructor(context: Context, calculate: (grid: Grid) => number) {
    super(context, "FunctionResult", () => context.queue.state.grid);
    this.readers = { value: calculate };
  }

  get value(): number {
    return this.loaded("value");
  }
}
