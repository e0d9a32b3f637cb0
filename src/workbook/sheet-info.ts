/** A sheet of the workbook, ours or not. */
export interface SheetInfo {
  readonly name: string;
  /** Which sheet of ours it is; undefined for a sheet of the user's. */
  readonly kind: string | undefined;
  /** What we stored with it, by its name without our prefix. */
  readonly properties: Readonly<Record<string, string>>;
  readonly isProtected: boolean;
  /** How many cells the area spans that holds anything. */
  readonly cells: number;
  /** Whether it is the one of its kind that is meant, and no copy that people made. */
  readonly isMeant: boolean;
}
