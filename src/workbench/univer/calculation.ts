import { ICommandService, type CommandListener, type Injector } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/preset-sheets-core";

/** The grid collects edits for 100 ms before it calculates; this is safely after that. */
const STARTED_BY = 250;
const LONGEST = 60_000;

/** Knows whether anything waits to be calculated, which the grid itself doesn't say. */
export class Calculation {
  private readonly session: FormulaCalculationSessionService;
  private waiting = true;

  constructor(injector: Injector) {
    this.session = injector.get(FormulaCalculationSessionService);
    const causes = injector.get(IActiveDirtyManagerService);
    const onCommand: CommandListener = (command, options) => {
      if (causes.get(command.id) && !options?.["applyFormulaCalculationResult"]) this.waiting = true;
    };
    injector.get(ICommandService).onCommandExecuted(onCommand);
  }

  /** Resolves when everything written so far has its result; at once when nothing was. */
  async settled(): Promise<void> {
    while (this.waiting) {
      this.waiting = false;
      await this.session.waitForLatestApplied(LONGEST, STARTED_BY);
    }
  }
}
