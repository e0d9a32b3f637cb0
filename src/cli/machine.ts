import type { ByteSource } from "../bulk/bytes";
import type { Manner } from "../bulk/sum-files";

/** The machine that a command runs on. */
export interface Machine {
  /** A line of what was asked for. */
  readonly say: (line: string) => void;
  /** A sentence about what went wrong. */
  readonly complain: (line: string) => void;
  readonly now: () => Date;
  readonly exists: (file: string) => boolean;
  /** Whether two names lead to one file. */
  readonly isSame: (a: string, b: string) => boolean;
  readonly read: (file: string) => Uint8Array;
  readonly readText: (file: string) => string;
  /** A file that is read piece by piece; it stays open until the command ends. */
  readonly open: (file: string) => ByteSource;
  /** Who works on such files: asked for at once, so that others get ready while the command itself loads. */
  readonly crew: (files: readonly string[]) => Crew;
  /** The most bytes that the program has held until now. */
  readonly peakMemory: () => number;
  /** Refuses with the code EEXIST where a file of that name is there and must stay. */
  readonly write: (file: string, bytes: Uint8Array, overwrite: boolean) => void;
}

export interface Crew extends Manner {
  /** Sends them home. */
  readonly end: () => void;
}
