import { statSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { HandRead } from "../bulk/hand";
import type { Helper } from "../bulk/sum-files";
import type { Sums } from "../bulk/sums";
import type { Crew } from "./machine";

/** What is made of a piece fits into the processor’s cache. */
const PIECE = 1 << 20;
/** And so do the customers of a part. */
const PART = 1 << 20;
/** A thread takes longer to begin than so many bytes take to read. */
const WORTH_A_HELPER = 1 << 23;

/** This thread and a helper; on a terminal the progress stands in the last line. */
export function crewFor(files: readonly string[], worthAHelper = WORTH_A_HELPER): Crew {
  const sizes = files.map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const worker = bytes >= worthAHelper ? new Worker(join(__dirname, "../../bin/bulk-worker.js")) : null;
  return {
    helper: worker && helperIn(worker),
    newBuffer: (length) => new SharedArrayBuffer(length),
    pieceSize: PIECE,
    partSize: PART,
    onProgress: process.stderr.isTTY ? showProgress : null,
    end: () => {
      if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
      void worker?.terminate();
    },
  };
}

function helperIn(worker: Worker): Helper {
  const ask = <Answer>(message: object) =>
    new Promise<Answer>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.postMessage(message);
    });
  return {
    read: (files, reading) => ask<HandRead>({ files, reading }),
    sum: (summing) => ask<Sums>({ summing }),
  };
}

function showProgress(share: number): void {
  process.stderr.write(`\r${Math.round(100 * share)} %`);
}
