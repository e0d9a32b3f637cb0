import type { Context } from "./context";
import { HostError, isProtected, notLoaded, notPart } from "./errors";
import type { Grid } from "./grid";
import { strict } from "./strict";

/** Finds what an object stands for when the queue reaches it: null for an OrNullObject that isn't there. */
export type Resolve<M> = () => M | null;

export type Readers<M> = Readonly<Record<string, (model: M) => unknown>>;

/**
 * What every object of the API shares: it is a promise of something in the workbook, found at sync; its
 * properties can be read once they were loaded and synced; and it has no other members than its own.
 */
export abstract class ClientObject<M> {
  protected abstract readonly readers: Readers<M>;
  private model: M | null | undefined = undefined;
  private readonly loadedValues = new Map<string, unknown>();

  constructor(
    readonly context: Context,
    private readonly typeName: string,
    resolve: Resolve<M>,
  ) {
    context.queue.push({
      label: typeName,
      writes: false,
      run: () => {
        this.model = resolve();
      },
    });
    return strict(this, typeName);
  }

  get isNullObject(): boolean {
    if (this.model === undefined) throw notLoaded(`${this.typeName}.isNullObject`);
    return this.model === null;
  }

  load(properties: string | string[]): this {
    const names = namesIn(properties);
    for (const name of names) {
      if (!(name in this.readers)) throw notPart(`${this.typeName}.load("${name}")`);
    }
    this.read(`${this.typeName}.load`, (model) => {
      for (const name of names) this.loadedValues.set(name, this.readers[name](model));
    });
    return this;
  }

  /** What was found, for the objects that hang on this one; null goes on to them. */
  found(): M | null {
    if (this.model === undefined)
      throw new HostError("InvalidObjectPath", `${this.typeName} was never found.`);
    return this.model;
  }

  protected demand(): M {
    const model = this.found();
    if (model === null) throw new HostError("InvalidObjectPath", `${this.typeName} is a null object.`);
    return model;
  }

  protected get grid(): Grid {
    return this.context.queue.state.grid;
  }

  protected loaded<T>(name: string): T {
    if (!this.loadedValues.has(name)) throw notLoaded(`${this.typeName}.${name}`);
    return this.loadedValues.get(name) as T;
  }

  /** Queues something that only looks; on a null object it does nothing. */
  protected read(label: string, run: (model: M) => void): void {
    const look = () => {
      const model = this.found();
      if (model !== null) run(model);
    };
    this.context.queue.push({ label, writes: false, reads: true, run: look });
  }

  /** Queues a change. */
  protected write(label: string, run: (model: M) => void): void {
    this.context.queue.push({
      label: `${this.typeName}.${label}`,
      writes: true,
      run: () => run(this.demand()),
    });
  }

  /** Queues a change of a sheet that must not be protected. */
  protected edit(label: string, sheetOf: (model: M) => string, run: (model: M) => void): void {
    this.write(label, (model) => {
      const sheet = sheetOf(model);
      if (this.grid.isProtected(sheet)) throw isProtected(sheet);
      run(model);
    });
  }
}

export function namesIn(properties: string | string[]): string[] {
  const list = Array.isArray(properties) ? properties : properties.split(",");
  return list.map((name) => name.trim());
}
