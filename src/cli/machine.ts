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
  /** Refuses with the code EEXIST where a file of that name is there and must stay. */
  readonly write: (file: string, bytes: Uint8Array, overwrite: boolean) => void;
}
