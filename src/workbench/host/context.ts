import { RequestQueue, type HostState } from "./queue";
import { strict } from "./strict";
import { WorkbookObject } from "./workbook";

/** Excel.RequestContext. */
export class Context {
  readonly queue: RequestQueue;
  readonly workbook: WorkbookObject;

  constructor(state: HostState) {
    this.queue = new RequestQueue(state);
    this.workbook = new WorkbookObject(this);
    return strict(this, "RequestContext");
  }

  sync(): Promise<void> {
    return this.queue.flush();
  }
}
