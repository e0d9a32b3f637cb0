import type { Text } from "../../locales/text";
import type { Comparator, CompanyStage, Stage } from "../../playbook/checklist";
import type { ChartColor, ConditionalLook } from "../plan";
import type { CellUnit } from "./cell-unit";
import type { SheetChoice } from "./choice";
import type { FamilyId } from "./families";
import type { LedgerColumn, LedgerPlaces } from "./ledger-names";

/*
 * What a worksheet is made of. A definition says nothing of places: rows are known by their ids, columns by
 * their keys, and formulas name both in braces (see formula.ts).
 */

/**
 * Whose a cell is: ours is always as planned; yours gets a first content when its row is new and is never
 * touched again; offered is ours until somebody puts something else there.
 */
export type Owner = "ours" | "yours" | "offered";

/** What a plan puts into a cell. */
export type Value =
  | { readonly text: Text }
  | { readonly number: number }
  /** A number, and the template that says another by a preset while set-up stands. */
  | { readonly number: number; readonly preset: string }
  /** A template with its “=”. */
  | { readonly formula: string }
  /** A template that reads a column which not every ledger has, and the one where it is missing. */
  | { readonly formula: string; readonly column: LedgerColumn; readonly without: string }
  /** A template that is written only while every sheet it reads stands; else the cell is blank. */
  | { readonly link: string }
  /** The title of another sheet by its id; a link to it while it stands. */
  | { readonly sheet: string }
  /** By stage; blank where a stage has none. */
  | { readonly byStage: Readonly<Partial<Record<Stage, Value>>> }
  /** The pane's choice when the sheet is built. */
  | { readonly choice: "stage" | "asOf" | "currency" }
  /** Where a column of the ledger stood when the sheet was built. */
  | { readonly bound: LedgerColumn };

/** What may be chosen in a cell. Anything else is taken with a warning. */
export type Choices =
  /** Words by key; formulas name them as {'key}. */
  | { readonly words: Readonly<Record<string, Text>> }
  /** The cells behind a log's column or a row of another sheet: “setup!roles”. */
  | { readonly from: string };

export interface Cell {
  readonly owner: Owner;
  readonly value?: Value;
  readonly unit?: CellUnit;
  readonly choices?: Choices;
  /** A verdict, a label or a heading look differently from values. */
  readonly look?: CellLook;
  /** Stands before the number of a threshold. */
  readonly comparator?: Readonly<Partial<Record<Stage, Comparator>>>;
}

export type CellLook =
  | "label"
  | "strong"
  | "result"
  | "note"
  | "source"
  | "muted"
  | "indent"
  | "leads"
  /** Sentences of ours, over several lines; “aside” in small letters. */
  | "prose"
  | "aside"
  /** Bold, in a row that is not looked at cell by cell. */
  | "total"
  | "card"
  | "cardNote"
  | "barValue"
  | "barCaption"
  | "barAxis";

export interface Column {
  readonly key: string;
  readonly title: Text;
  /** Sheets of before lack it: where its head does not stand, it goes right of the others. */
  readonly isLate?: true;
  /** Pixels. */
  readonly width: number;
  /** Of every cell in a row that says nothing else, and of every row of a log. */
  readonly cell: Cell;
  /** First contents of a log’s column, from its first numbered row on. */
  readonly first?: readonly Text[];
  /** Which of a timeline's periods stands in the column; such a head is a period and no word. */
  readonly period?: number;
  /**
   * Typed figures of one quarter: when the next one starts they go to another column, which holds those of the
   * quarter before, or leave the sheet.
   */
  readonly ofQuarter?: { readonly to?: string };
}

export interface Row {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Pixels; 20 where left out. */
  readonly height?: number;
  /** Without lines between its cells. */
  readonly plain?: true;
  /** The metric whose rule judges its number. */
  readonly rule?: string;
  /** What to do where its verdict is bad. */
  readonly next?: Text;
  /** Its value is a typed figure of one quarter, which leaves the sheet when the next one starts. */
  readonly ofQuarter?: true;
}

export interface Section {
  readonly id: string;
  readonly title: Text;
  /** A few words beside the title, or a template with its “=”. */
  readonly about?: Text | { readonly formula: string };
  readonly columns: readonly Column[];
  /** Rows with an id each, or as many rows of the user's as there are numbers in the first column. */
  readonly rows: readonly Row[] | { readonly log: number };
  /** The column whose cells other formulas mean when they name a row; such cells have a name in the workbook. */
  readonly value?: string;
  readonly periods?: Periods;
  /** Formulas that name a row mean its cell in their own column, as in a timeline. */
  readonly across?: boolean;
  /** The formula in the first cell of a log’s rows, which fills them; other sheets read the whole block by its name. */
  readonly spill?: string;
  readonly rules?: readonly SectionRule[];
  /** Its columns are the sheet’s, even where another section has more: over those they would be uneven. */
  readonly settles?: true;
  /** Used alone, so that it begins a page of its own in print. */
  readonly alone?: true;
  /** Columns that other sheets may read as a whole, by name; “ids” are the ids of its rows. */
  readonly shared?: readonly string[];
  /** The section is a chart; it has neither columns nor rows of its own. */
  readonly chart?: ChartSpec;
}

/** A chart of numbers that stand in another section of the sheet. Blanks and words are not drawn. */
export interface ChartSpec {
  readonly type: "line" | "columns" | "waterfall" | "radar";
  /** The section whose numbers it draws; no log. */
  readonly of: string;
  /** Rows by id, drawn over columns; or columns by key, drawn over rows. A waterfall has one. */
  readonly series: readonly ChartSeries[];
  /** Keys of columns or ids of rows over which it is drawn, in order; all periods or all rows where left out. */
  readonly points?: readonly string[];
  /** Of a waterfall: the points that stand on the zero line; the others are steps. */
  readonly totals?: readonly string[];
  /** Of the numbers at the axis and at the ends of lines. */
  readonly unit: CellUnit;
  /** Below its own heading, so many rows high, or right of all sections, beginning in the row of one. */
  readonly place?: { readonly rows: number } | { readonly beside: string };
}

export interface ChartSeries {
  readonly id: string;
  /** Where the row stands that is drawn, if it is another section over the same columns. */
  readonly of?: string;
  readonly color: ChartColor;
  /** A dashed line, or marks with their numbers over columns. */
  readonly as?: "dashes" | "marks";
  /** Numbers at marks are changes and carry their sign. */
  readonly signed?: boolean;
  /** A short name for the chart; without, its label in the section. */
  readonly name?: Text;
  /** One of many alike: neither its name nor its last number stands at the end of its line. */
  readonly unnamed?: true;
}

/** The periods of a timeline, the last of which is that of the as-of date. */
export interface Periods {
  readonly every: "month" | "quarter" | "year";
  readonly count: number;
  /** A plan: the first period is the one after that of the as-of date. */
  readonly ahead?: boolean;
  /** Whether the numbers are typed: then the heads are the user's once built. */
  readonly typed: boolean;
  /** The heads say the days well enough: the row of days stands there for formulas only. */
  readonly quiet?: true;
}

/** A condition over one row of a log or table, as a template without “=”, and the column that it marks. */
export interface SectionRule {
  readonly column: string;
  /** The last of several columns that it marks. */
  readonly to?: string;
  /** The first and the last row where it is not for all. */
  readonly rows?: readonly [string, string];
  readonly when: string;
  readonly look: ConditionalLook;
  /** How many rows there are of the kind, as a template: then they are counted in the head of the sheet. */
  readonly count?: string;
}

export interface SheetDefinition {
  /** Never changes. */
  readonly id: string;
  readonly family: FamilyId;
  /** Also the name of a new worksheet: 31 letters at most. */
  readonly title: Text;
  /** One sentence, and who uses it. */
  readonly purpose: Text;
  /** Ids of the sheets it reads. */
  readonly needs: readonly string[];
  readonly sections: readonly Section[];
  /** Other words by which people look for it. */
  readonly search?: readonly string[];
  /** No list offers it and no tab shows it: it comes along with the sheets that need it. */
  readonly hidden?: true;
  /** Whether it can’t be built before the workbook has a ledger. */
  readonly onLedger?: true;
}

/** All that a plan depends on besides the definition and the geometry. */
export interface Setting extends Omit<SheetChoice, "stage" | "checklist"> {
  /** The stage whose rules hold, and the one that the company is at. */
  readonly stage: Stage;
  readonly company: CompanyStage;
  /** “CNY”, “USD” …; decides the sign before amounts. */
  readonly currency: string;
  /** Which of several checklists the sheet reads, if it reads one. */
  readonly checklist: number;
  /** Ids of the sheets that stand or are built in the same run. */
  readonly standing: ReadonlySet<string>;
  /** The columns of the ledger and where they stand; empty without a ledger. */
  readonly ledger: LedgerPlaces;
  /** What sheets are called in sentences, by id. */
  readonly titles: Readonly<Record<string, Text>>;
  /** The name of the workbook to which a link to a sheet leads, by id. */
  readonly targets: Readonly<Record<string, string>>;
}

export const isLog = (section: Section): section is Section & { rows: { log: number } } =>
  !Array.isArray(section.rows);

export type ChartSection = Section & { readonly chart: ChartSpec };

export const isChart = (section: Section): section is ChartSection => section.chart !== undefined;

/** The section beside which a chart stands; undefined for one below its own heading. */
export function besideOf({ chart }: Section): string | undefined {
  return chart?.place && "beside" in chart.place ? chart.place.beside : undefined;
}

/** The rows with ids; none in a log. */
export const rowsOf = (section: Section): readonly Row[] =>
  isLog(section) ? [] : (section.rows as readonly Row[]);
