import { Context } from "./context";
import type { Grid } from "./grid";
import type { FaultPlan, HostState } from "./queue";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** A context that goes on, options, or just what is to be done. No cell is ever being edited here, so options say nothing. */
type First<T> = Context | Excel.RunOptions | Batch<T>;

export interface Host {
  /** What stands for the global `Excel`. */
  readonly Excel: Pick<typeof Excel, "run">;
  /** How many operations were begun, how many of them changed the workbook, and in how many syncs. */
  readonly counts: { readonly operations: number; readonly writes: number; readonly syncs: number };
}

/** A stand-in for the Excel JavaScript API over a grid, with just the members that workbook/ uses. */
export function createHost(grid: Grid, fault?: FaultPlan): Host {
  const state: HostState = { grid, fault, operations: 0, writes: 0, syncs: 0, openRuns: 0 };

  async function run<T>(first: First<T>, second?: Batch<T>): Promise<T> {
    const context = first instanceof Context ? first : new Context(state);
    const batch = typeof first === "function" ? first : second!;
    state.openRuns += 1;
    try {
      // The one place where the stand-in passes for the real thing.
      const result = await batch(context as unknown as Excel.RequestContext);
      await context.sync();
      return result;
    } finally {
      state.openRuns -= 1;
      endStep(state);
    }
  }

  return { Excel: { run: run as typeof Excel.run }, counts: state };
}

/** What a run changed is one step for Undo, however many batches it took and whatever other runs were within it. */
function endStep(state: HostState): void {
  if (state.openRuns > 0) return;
  state.endStep?.();
  state.endStep = undefined;
}
