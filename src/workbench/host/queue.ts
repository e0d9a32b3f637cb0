import type { HostError } from "./errors";
import type { Grid } from "./grid";

export interface Operation {
  /** "Range.formulas": what a fault in it is reported under. */
  readonly label: string;
  /** Whether it changes the workbook. */
  readonly writes: boolean;
  /** Whether it reads what cells hold: after a change that waits for the calculation. */
  readonly reads?: boolean;
  run(): void;
}

/** Called before each operation with its number since the host was made; an error it answers is Excel's refusal. */
export type FaultPlan = (index: number, operation: Operation) => HostError | undefined;

export interface HostState {
  readonly grid: Grid;
  readonly fault?: FaultPlan;
  /** Operations that were begun so far, and how many of them changed the workbook. */
  operations: number;
  writes: number;
  /** How many times something was sent to the workbook. */
  syncs: number;
  /** Runs that have begun and not ended. */
  openRuns: number;
  /** Ends the step that the first change of these runs has begun. */
  endStep?: () => void;
}

/**
 * The requests of one context. Nothing happens before `flush`, then everything in the order in which it was
 * asked for. A refusal drops what comes after it and keeps what came before: a sync is no transaction.
 */
export class RequestQueue {
  private waiting: Operation[] = [];
  private atEnd: (() => void)[] = [];

  constructor(readonly state: HostState) {}

  push(operation: Operation): void {
    this.waiting.push(operation);
  }

  /** Runs when the batch is over, also when it failed: for changes that the grid takes as one. */
  finally(finish: () => void): void {
    this.atEnd.push(finish);
  }

  async flush(): Promise<void> {
    let batch = this.waiting;
    if (batch.length > 0) this.state.syncs += 1;
    let changed = false;
    try {
      for (let next = batch.shift(); next; next = batch.shift()) {
        if (next.reads && changed) await this.state.grid.settled();
        this.waiting = [];
        this.begin(next);
        next.run();
        // What an operation asks for itself, such as the items of a collection, comes at once.
        batch = [...this.waiting, ...batch];
        changed ||= next.writes;
      }
    } finally {
      this.waiting = [];
      for (const finish of this.atEnd) finish();
      this.atEnd = [];
      await this.state.grid.settled();
    }
  }

  private begin(operation: Operation): void {
    const { state } = this;
    const refusal = state.fault?.(state.operations, operation);
    state.operations += 1;
    if (refusal) throw refusal;
    if (!operation.writes) return;
    state.writes += 1;
    state.endStep ??= state.grid.beginStep();
  }
}
