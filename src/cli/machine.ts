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
  readonly readText: (file: string) => string;
  readonly readBytes: (file: string) => Uint8Array;
  /** A file that is read piece by piece; it stays open until the command ends. */
  readonly open: (file: string) => ByteSource;
  /** How work on such files is done: by how many, and who is told how far it is. */
  readonly crew: (sources: readonly ByteSource[]) => Crew;
  /** The most bytes that the program has held until now. */
  readonly peakMemory: () => number;
  /** Refuses with the code EEXIST where a file of that name is there and must stay. */
  readonly write: (file: string, bytes: Uint8Array, overwrite: boolean) => void;
}

export interface Crew extends Manner {
  /** Sends them home. */
  readonly end: () => void;
}
