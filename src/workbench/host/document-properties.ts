import { ClientObject, type Readers } from "./client-object";
import type { Context } from "./context";
import type { Grid } from "./grid";

/** The members of Excel.DocumentProperties that workbook/ uses. A grid knows nobody. */
type Members = Pick<Excel.DocumentProperties, "author" | "lastAuthor">;

export class DocumentPropertiesObject extends ClientObject<Grid> implements Members {
  protected readonly readers: Readers<Grid> = { author: () => "", lastAuthor: () => "" };

  constructor(context: Context) {
    super(context, "DocumentProperties", () => context.queue.state.grid);
  }

  get author(): string {
    return this.loaded("author");
  }
  get lastAuthor(): string {
    return this.loaded("lastAuthor");
  }
}
