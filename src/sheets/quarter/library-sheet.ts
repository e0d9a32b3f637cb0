import { cellAddress } from "../../excel/address";
import { calendarDay, serialOf } from "../../excel/days";
import { monthText, quarterBefore, quarterOf } from "../dates";
import type { PlannedCell } from "../plan";
import { periodColumns } from "../template/formula";
import { DAYS, logRows, rowKey, type SheetGeometry } from "../template/geometry";
import { findGeometry } from "../template/find";
import { daysOf } from "../template/periods";
import { planSheet } from "../template/plan-sheet";
import {
  isLog,
  rowsOf,
  type Column,
  type Section,
  type Setting,
  type SheetDefinition,
} from "../template/types";
import type { OwnedCell } from "../template/whole-plan";
import { sameFormula } from "../../excel/formula/same";
import type { Held } from "../writer";
import { areaOf } from "./area-of";
import { isFormula, movedContent, plainContent, type ColumnMoves } from "./move";
import type { Leaving, QuarterSheet, StandingCells } from "./types";

/** Stored with a sheet: the quarter that was last started on it. */
export const STARTED = "quarter";

/** What is known of a sheet while its figures move. */
interface Book {
  readonly standing: StandingCells;
  readonly geometry: SheetGeometry;
  readonly setting: Setting;
  /** The last day of the quarter that starts. */
  readonly quarterEnd: number;
  readonly ours: ReadonlyMap<string, OwnedCell>;
}

interface Moved {
  readonly cells: readonly PlannedCell[];
  readonly leaving: readonly Leaving[];
  readonly moved: number;
}

/**
 * The typed periods of a sheet go on until they end with the quarter that starts, months with the as-of day of `next`,
 * and typed figures of the quarter that ends leave it; undefined where nothing of either stands there, or the sheet can’t be read.
 */
export function moveSheet(
  definition: SheetDefinition,
  standing: StandingCells,
  now: Setting,
  next: Setting,
  quarterEnd: number,
): { readonly cells: readonly PlannedCell[]; readonly sheet: QuarterSheet } | undefined {
  const geometry = findGeometry(definition, standing);
  if ("refusal" in geometry) return undefined;
  const { cells: planned } = planSheet(definition, now, geometry);
  const ours = new Map(planned.map((cell) => [`${cell.row},${cell.col}`, cell] as const));
  const book: Book = { standing, geometry, setting: next, quarterEnd, ours };
  // Another checklist of the workbook may have started the quarter before.
  const started = standing.properties[STARTED] === quarterOf(quarterEnd).en;
  const parts = definition.sections.flatMap((section) => [
    ...(section.periods?.typed ? [moveTimeline(section, book)] : []),
    ...(started ? [] : [moveFigures(section, book, quarterOf(lastQuarter(now))[now.language])]),
  ]);
  const cells = parts.flatMap((part) => part.cells);
  if (cells.length === 0) return undefined;
  const leaving = parts.flatMap((part) => part.leaving);
  const moved = parts.reduce((sum, part) => sum + part.moved, 0);
  const { id: kind } = definition;
  return { cells, sheet: { kind, name: standing.name, area: areaOf(cells), moved, leaving } };
}

/** The last day of the quarter that set-up speaks of. */
export const lastQuarter = (setting: Setting) =>
  daysOf({ every: "quarter", count: 1, typed: false }, 0, setting).number;

const NOTHING: Moved = { cells: [], leaving: [], moved: 0 };

const heldAt = ({ standing }: Book, row: number, col: number): Held => standing.formulas[row]?.[col] ?? "";
const valueAt = ({ standing }: Book, row: number, col: number): Held => standing.values[row]?.[col] ?? "";

/** Whether a cell holds the formula that we have put there: it follows its head and need not move. */
function isOurs(book: Book, row: number, col: number): boolean {
  const held = heldAt(book, row, col);
  const content = book.ours.get(`${row},${col}`)?.content;
  return isFormula(held, valueAt(book, row, col)) && !!content && "formula" in content && sameFormula(held, content.formula); // prettier-ignore
}

const offered = (book: Book, row: number, col: number) => {
  const cell = book.ours.get(`${row},${col}`);
  return cell?.owner === "offered" ? cell.content : undefined;
};

/** A row as people know it: by its label, or by the first words in it. */
function named(
  { standing, geometry }: Book,
  section: Section,
  row: number,
  id: string,
  figure: Held,
): Omit<Leaving, "period"> {
  // prettier-ignore
  const cols = geometry.cols[section.id];
  const words = section.columns.map(({ key }) => standing.values[row]?.[cols[key]] ?? "");
  const item = words.find((word) => typeof word === "string" && word !== "");
  return { sheet: standing.name, id, item: String(item ?? cellAddress(row, geometry.ids)), figure };
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
const monthsOf = (serial: number) => {
  const { year, month } = calendarDay(serial);
  return year * 12 + month;
};
const monthsLater = (serial: number, months: number) => {
  const { year, month } = calendarDay(serial);
  return serialOf({ year, month: month + months + 1, day: 0 });
};

/** Periods by their days: as many as there are between the last one and that of the new as-of day. */
function moveTimeline(section: Section, book: Book): Moved {
  const { geometry, setting, standing, quarterEnd } = book;
  const periods = section.periods!;
  const row = geometry.rows.get(rowKey(section, DAYS));
  // A plan of years does not begin anew with a quarter.
  if (row === undefined || periods.every === "year") return NOTHING;
  const at = periodColumns(section).map(({ key }) => geometry.cols[section.id][key]);
  const last = at.length - 1;
  const days = at.map((col) => valueAt(book, row, col));
  const asOf = periods.every === "quarter" ? quarterEnd : setting.asOf;
  const wanted = daysOf(periods, last, { ...setting, asOf }).number;
  if (!days.every((day) => typeof day === "number")) return NOTHING;
  const steps = Math.floor((monthsOf(wanted) - monthsOf(days[last])) / MONTHS[periods.every]);
  if (steps < 1) return NOTHING;
  const moves: ColumnMoves = new Map(at.map((col, i) => [col, i < steps ? null : at[i - steps]]));
  const format = { month: monthText, quarter: quarterOf };
  const periodOf = (i: number) => format[periods.every as "month" | "quarter"](days[i])[setting.language];
  const leaving: Leaving[] = [];
  let moved = 0;
  const newDays = at.map((col, i): PlannedCell => {
    const from = i + steps;
    const day = from <= last ? days[from] : monthsLater(days[last], (from - last) * MONTHS[periods.every]);
    return { row, col, content: { number: day } };
  });
  const cells = rowsOf(section).flatMap((each) => {
    const line = geometry.rows.get(rowKey(section, each.id));
    if (line === undefined || book.ours.get(`${line},${at[0]}`)?.owner === "ours") return [];
    at.slice(0, steps).forEach((col, i) => {
      const figure = valueAt(book, line, col);
      if (figure === "" || isOurs(book, line, col)) return;
      leaving.push({ ...named(book, section, line, each.id, figure), period: periodOf(i), format: formatAt(book, line, col) }); // prettier-ignore
    });
    return at.flatMap((col, i): PlannedCell[] => {
      const from = at[i + steps];
      const ourContent = offered(book, line, col);
      if (from === undefined) return change(book, line, col, ourContent ?? { blank: true });
      if (isOurs(book, line, from)) return change(book, line, col, ourContent ?? { blank: true });
      const held = heldAt(book, line, from);
      if (held !== "") moved++;
      return change(book, line, col, movedContent(held, valueAt(book, line, from), standing.name, moves));
    });
  });
  return { cells: [...newDays, ...cells], leaving, moved };
}

const change = (book: Book, row: number, col: number, content: PlannedCell["content"]): PlannedCell[] =>
  content && "blank" in content && heldAt(book, row, col) === "" ? [] : [{ row, col, content }];

const formatAt = ({ ours }: Book, row: number, col: number) => ours.get(`${row},${col}`)?.format;

/** Typed figures of the quarter that ends: those of a column, and those of single rows. */
function moveFigures(section: Section, book: Book, period: string): Moved {
  const columns = section.columns.filter(({ ofQuarter }) => ofQuarter);
  const all = columns.map((column) => rowsWith(section, book).map((row) => moveFigure(section, column, row, book, period))); // prettier-ignore
  const single = rowsOf(section).flatMap(({ id, ofQuarter }) => {
    const row = book.geometry.rows.get(rowKey(section, id));
    const value = section.columns.find(({ key }) => key === section.value);
    return ofQuarter && row !== undefined && value ? [moveFigure(section, value, { row, id }, book, period)] : []; // prettier-ignore
  });
  const parts = [...all.flat(), ...single];
  return {
    cells: parts.flatMap((part) => part.cells),
    leaving: parts.flatMap((part) => part.leaving),
    moved: parts.reduce((sum, part) => sum + part.moved, 0),
  };
}

interface FigureRow {
  readonly row: number;
  readonly id: string;
}

function rowsWith(section: Section, { geometry }: Book): readonly FigureRow[] {
  if (!isLog(section))
    return rowsOf(section).flatMap(({ id }) => {
      const row = geometry.rows.get(rowKey(section, id));
      return row === undefined ? [] : [{ row, id }];
    });
  const log = logRows(geometry, section);
  if (!log) return [];
  return Array.from({ length: log.end - log.first }, (_, i) => ({ row: log.first + i, id: "" }));
}

function moveFigure(
  section: Section,
  { key, title, ofQuarter }: Column,
  { row, id }: FigureRow,
  book: Book,
  period: string,
): Moved {
  // prettier-ignore
  const { cols } = book.geometry;
  const col = cols[section.id][key];
  const figure = valueAt(book, row, col);
  if (heldAt(book, row, col) === "" || book.ours.get(`${row},${col}`)?.owner === "ours" || isOurs(book, row, col)) return NOTHING; // prettier-ignore
  const content = offered(book, row, col) ?? ({ blank: true } as const);
  const cleared: PlannedCell = { row, col, content };
  const leave = (at: number, what: Held): Leaving => {
    const place = named(book, section, row, id, what);
    const item = `${place.item}: ${title[book.setting.language]}`;
    return { ...place, item, period, format: formatAt(book, row, at) };
  };
  const to = ofQuarter?.to;
  if (to === undefined) return { cells: [cleared], leaving: [leave(col, figure)], moved: 0 };
  const before = cols[section.id][to];
  const old = valueAt(book, row, before);
  const kept: PlannedCell = { row, col: before, content: plainContent(figure) };
  const previous = quarterBefore(period, book.setting.language);
  const leaving = old === "" ? [] : [{ ...leave(before, old), period: previous }];
  return { cells: [cleared, kept], leaving, moved: 1 };
}
