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
  /** Refuses with the code EEXIST where a file of that name is there and must stay. */
  readonly write: (file: string, bytes: Uint8Array, overwrite: boolean) => void;
}
