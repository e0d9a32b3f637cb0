/**
 * Bytes in the shape of which the library has the platform compress them. Plain bytes it compresses by its own hand in
 * a browser, and what comes of a long sheet can't always be unpacked.
 */
export const zipSource = (bytes: Uint8Array): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>]);

/** So many pieces are joined at a time: fewer take longer, and more take as much room again as they are long. */
const AT_ONCE = 2_000;

/** A long text that comes in pieces, kept as the bytes that it is in a file, beside the memory for texts. */
export class LongText {
  private readonly done: Blob[] = [];
  private pieces: string[] = [];

  add(...pieces: readonly string[]): void {
    for (const piece of pieces) this.pieces.push(piece);
    if (this.pieces.length >= AT_ONCE) this.flush();
  }

  blob(): Blob {
    this.flush();
    return new Blob(this.done);
  }

  private flush(): void {
    this.done.push(new Blob([this.pieces.join("")]));
    this.pieces = [];
  }
}
