import { writeKept } from "./store";
import type { KeptWorkbook } from "./record";

/** Milliseconds without a change after which the workbook is written down. */
const QUIET = 400;

export interface Keeper {
  /** Something changed and is to be kept. */
  note(): void;
  /** From now on nothing is written any more: what was kept is on its way out. */
  stop(): void;
}

/** Writes the workbook down shortly after each change, and when the page is left. */
export function createKeeper(take: () => KeptWorkbook, onFault: (cause: unknown) => void): Keeper {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const write = () => {
    if (waiting === undefined || stopped) return;
    clearTimeout(waiting);
    waiting = undefined;
    writeKept(take()).catch(onFault);
  };
  // Phones end pages that are hidden without saying goodbye.
  addEventListener("pagehide", write);
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") write();
  });

  return {
    note: () => {
      clearTimeout(waiting);
      waiting = setTimeout(write, QUIET);
    },
    stop: () => (stopped = true),
  };
}
