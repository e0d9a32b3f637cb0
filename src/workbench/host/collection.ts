import { ClientObject, namesIn, type Readers, type Resolve } from "./client-object";
import type { Context } from "./context";
import { notLoaded, notPart } from "./errors";

/** A collection whose items come into being when they are loaded: `load("items/name")`. */
export abstract class Collection<M, Item> extends ClientObject<M> {
  protected readonly readers: Readers<M> = {};
  private children: Item[] | undefined = undefined;

  constructor(
    context: Context,
    private readonly collectionName: string,
    resolve: Resolve<M>,
  ) {
    super(context, collectionName, resolve);
  }

  get items(): Item[] {
    if (this.children === undefined) throw notLoaded(`${this.collectionName}.items`);
    return this.children;
  }

  override load(properties: string | string[]): this {
    const names = namesIn(properties).map((path) => {
      if (!path.startsWith("items/")) throw notPart(`${this.collectionName}.load("${path}")`);
      return path.slice("items/".length);
    });
    this.read(`${this.collectionName}.load`, (model) => {
      this.children = this.itemsOf(model, names);
    });
    return this;
  }

  protected abstract itemsOf(model: M, properties: string[]): Item[];
}
