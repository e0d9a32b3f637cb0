import type { Language, Text } from "../../locales/text";
import type {
  Content,
  FormulaRule,
  PlannedChart,
  PlannedName,
  PrintSetup,
  StyleName,
  Validation,
} from "../plan";
import type { SheetGeometry } from "./geometry";
import type { Owner } from "./types";

/** What a kind of cell is called in reports. */
export type CellKind = "words" | "formulas" | "thresholds" | "links" | "typed" | "numbers" | "ids";

/** A cell of a whole plan. */
export interface OwnedCell {
  readonly row: number;
  readonly col: number;
  readonly owner: Owner;
  readonly kind: CellKind;
  readonly content?: Content;
  readonly style: StyleName;
  readonly format?: string;
  /** Words of ours that may be chosen there: they change with the language. */
  readonly words?: readonly Text[];
  /** The log that a running number belongs to. */
  readonly log?: string;
}

/** What a sheet should be, whether or not it stands. */
export interface WholePlan {
  readonly geometry: SheetGeometry;
  readonly language: Language;
  readonly cells: readonly OwnedCell[];
  readonly validations: readonly Validation[];
  readonly rules: readonly FormulaRule[];
  readonly names: readonly PlannedName[];
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly freeze: { readonly rows: number; readonly cols: number };
  readonly print: PrintSetup;
  readonly charts: readonly PlannedChart[];
  readonly hiddenRows: readonly number[];
}
