import { ICommandService, type Injector } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { isResult, isRestyling } from "./events";

/** The grid collects edits for 100 ms before it calculates; by then it has begun, or there is nothing to do. */
const BEGUN_BY = 120;
/** A calculation always ends (engine/recovery.ts); on a machine that is busy with others it may take minutes. */
const LONGEST = 600_000;

/** Knows whether anything waits to be calculated, which the grid itself doesn't say. */
export class Calculation {
  private readonly session: FormulaCalculationSessionService;
  private waiting = true;
  /** One for all who wait at the same time. */
  private settling: Promise<void> | undefined;

  constructor(injector: Injector) {
    this.session = injector.get(FormulaCalculationSessionService);
    const causes = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (!causes.get(command.id)) return;
      if (command.id === SetRangeValuesMutation.id && (isResult(options) || isRestyling(command))) return;
      this.waiting = true;
    });
  }

  /** Resolves when everything written so far has its result; at once when nothing was. */
  settled(): Promise<void> {
    if (this.waiting) this.settling ??= this.settle().finally(() => (this.settling = undefined));
    return this.settling ?? Promise.resolve();
  }

  private async settle(): Promise<void> {
    while (this.waiting) {
      this.waiting = false;
      await this.session.waitForLatestApplied(LONGEST, BEGUN_BY);
    }
  }
}
