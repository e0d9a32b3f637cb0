/**
 * Bytes in the shape of which the library has the platform compress them. Plain bytes it compresses by its own hand in
 * a browser, and what comes of a long sheet can't always be unpacked.
 */
export const zipSource = (bytes: Uint8Array): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>]);
