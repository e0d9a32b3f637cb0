import {
  CalculateFormulaService,
  ICalculateFormulaService,
  type IFormulaDatasetConfig,
} from "@univerjs/engine-formula";
import { ILogService, type Injector } from "@univerjs/core";

/**
 * A calculation that always ends. The grid's own, once it has thrown, neither says so nor ever calculates again.
 * This one begins anew from scratch; where that fails as well it tells that the figures are those of before, and
 * the next one takes all formulas once more, for nobody knows which of them are old.
 */
class RecoveringCalculation extends CalculateFormulaService {
  /** Called with whether the last calculation failed, whenever that changes. */
  onFailure: (failed: boolean) => void = () => undefined;
  note: (cause: unknown) => void = () => undefined;
  private failed = false;
  private asked: IFormulaDatasetConfig | undefined;

  override execute(config: IFormulaDatasetConfig): Promise<void> {
    this.asked = this.failed ? { ...config, forceCalculate: true } : config;
    return super.execute(this.asked);
  }

  protected override async _executeStep(): Promise<true | undefined> {
    try {
      return this.ended(false, await super._executeStep());
    } catch (cause) {
      this.note(cause);
    }
    try {
      this._runtimeService.reset();
      this._currentConfigService.load({ ...this.asked!, forceCalculate: true });
      return this.ended(false, await super._executeStep());
    } catch (cause) {
      this.note(cause);
      this._runtimeService.reset();
      this._runtimeService.markedAsStopFunctionsExecuted();
      return this.ended(true, undefined);
    }
  }

  private ended<T>(failed: boolean, answer: T): T {
    if (failed !== this.failed) this.onFailure(failed);
    this.failed = failed;
    return answer;
  }
}

export function recoverCalculation(injector: Injector): void {
  injector.replace([ICalculateFormulaService, { useClass: RecoveringCalculation }]);
}

/** Calls back when the sheet could not be calculated, and when it could be again. */
export function onCalculationFailure(injector: Injector, listener: (failed: boolean) => void): void {
  const service = injector.get(ICalculateFormulaService) as RecoveringCalculation;
  const log = injector.get(ILogService);
  service.note = (cause) => log.warn("[Formula]", cause);
  service.onFailure = listener;
}
