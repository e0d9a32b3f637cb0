import type { Refusal } from "../../bulk/refusal";
import type { OpenQuestions } from "./as-ledger";
import type { FileAnswer, FileQuestion, Heads, Progress } from "./job";
import type { Asked, Said } from "./messages";

/** Its own heads, in a thread that ends with the answer. */
export function askHeads(file: File, signal: AbortSignal): Promise<Heads | Refusal> {
  return inThread({ file, question: null }, signal, (said) => ("heads" in said ? said.heads : undefined));
}

/** The tables that are asked for; Stop ends the thread wherever it is. */
export function askTables(
  file: File,
  question: FileQuestion,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<FileAnswer | OpenQuestions | Refusal> {
  return inThread({ file, question }, signal, (said) => {
    if ("progress" in said) onProgress(said.progress);
    return "answer" in said ? said.answer : undefined;
  });
}

/** What webpack calls this build: a thread of another one is not taken from the browser’s store. */
declare const __webpack_hash__: string;

function inThread<T>(asked: Asked, signal: AbortSignal, heard: (said: Said) => T | undefined): Promise<T> {
  const worker = new Worker(`file-worker.js?${__webpack_hash__}`);
  const answer = new Promise<T>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.addEventListener("message", ({ data }: MessageEvent<Said>) => {
      if ("failed" in data) return reject(new Error(data.failed));
      const found = heard(data);
      if (found !== undefined) resolve(found);
    });
    worker.postMessage(asked);
  });
  return answer.finally(() => worker.terminate());
}
