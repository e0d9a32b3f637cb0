export interface Gathered<T> {
  add(item: T): void;
  /** Drops what waits. */
  stop(): void;
}

/**
 * Hands items over together: `pause` milliseconds after the first of them, and never before the handling of the
 * earlier ones is over. Unlike waiting for silence it comes to an end in a workbook that never stops calculating.
 * A handling that fails goes to `fail`, and the next one has its turn.
 */
export function gather<T>(
  pause: number,
  handle: (items: readonly T[]) => Promise<unknown>,
  fail: (error: unknown) => void,
): Gathered<T> {
  let waiting: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const handOver = async () => {
    const items = waiting;
    waiting = [];
    try {
      await handle(items);
    } finally {
      timer = undefined;
      if (waiting.length > 0) begin();
    }
  };
  const begin = () => {
    timer ??= setTimeout(() => handOver().catch(fail), pause);
  };
  return {
    add(item) {
      waiting.push(item);
      begin();
    },
    stop() {
      clearTimeout(timer);
      waiting = [];
    },
  };
}
