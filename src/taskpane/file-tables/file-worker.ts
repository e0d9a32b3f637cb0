import { sha256 } from "@noble/hashes/sha2.js";
import type { ByteSource } from "../../bulk/bytes";
import { answerFile, headsOf } from "./job";
import type { Asked, Said } from "./messages";

/* The thread beside the pane. Stop ends it, so nothing here looks whether somebody stopped. */

/** Only threads have it. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

const say = (message: Said) => self.postMessage(message);

function sourceOf(file: File): ByteSource {
  const reader = new FileReaderSync();
  const read = (from: number, into: Uint8Array) => {
    const bytes = new Uint8Array(reader.readAsArrayBuffer(file.slice(from, from + into.length)));
    into.set(bytes);
    return bytes.length;
  };
  return { name: file.name, size: file.size, read };
}

async function answer({ file, question }: Asked): Promise<Said> {
  const source = sourceOf(file);
  if (question === null) return { heads: headsOf(source) };
  const found = await answerFile(source, question, sha256.create(), (reached) => say({ progress: reached }));
  return { answer: found };
}

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  answer(data).then(say, (error: unknown) =>
    say({ failed: error instanceof Error ? error.message : String(error) }),
  );
});
