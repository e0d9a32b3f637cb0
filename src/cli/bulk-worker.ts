import { parentPort } from "node:worker_threads";
import { Hand, sumParts, type Reading, type Summing } from "../bulk/hand";
import { byteFile } from "./byte-file";

/* The thread that helps with large files: it does its share of what it is told, and answers with what it found. */

type Message =
  { readonly files: readonly string[]; readonly reading: Reading } | { readonly summing: Summing };

const newBuffer = (bytes: number) => new SharedArrayBuffer(bytes);

parentPort?.on("message", (message: Message) => {
  if ("summing" in message) return parentPort?.postMessage(sumParts(message.summing));
  const hand = new Hand(message.files.map(byteFile), message.reading, newBuffer);
  parentPort?.postMessage(hand.readAll());
});
