import type { Context } from "./context";
import { strict } from "./strict";

/** Begins to listen to the grid, answers how to stop; `tell` hands the event's own members on. */
export type Listen = (tell: (members?: object) => void) => () => void;

/** OfficeExtension.EventHandlers: a handler is there from the sync after `add` to the one after `remove`. */
export class EventHandlersObject {
  constructor(
    private readonly context: Context,
    private readonly eventName: string,
    private readonly listen: Listen,
  ) {
    return strict(this, eventName);
  }

  add(handler: (args: never) => Promise<unknown>): EventResult {
    const result = new EventResult(this.context, this.eventName);
    this.context.queue.push({
      label: `${this.eventName}.add`,
      writes: false,
      run: () => {
        result.stop = this.listen((members = {}) => {
          void handler(strict(members, `${this.eventName}'s event`) as never);
        });
      },
    });
    return result;
  }
}

class EventResult {
  stop: () => void = () => undefined;

  constructor(
    readonly context: Context,
    private readonly eventName: string,
  ) {
    return strict(this, "EventHandlerResult");
  }

  remove(): void {
    this.context.queue.push({ label: `${this.eventName}.remove`, writes: false, run: () => this.stop() });
  }
}
