import { SHEET_COLS, addressOf, checked } from "./a1";
import { ClientObject, type Readers, type Resolve } from "./client-object";
import { ConditionalFormatsObject } from "./conditional-formats";
import type { Context } from "./context";
import { DataValidationObject } from "./data-validation";
import { invalidArgument, notPart } from "./errors";
import type { GridValue, SheetArea } from "./grid";
import { formatOf, styleOf } from "./looks";
import { pick, sameSize } from "./matrix";
import { RangeFormatObject } from "./range-format";
import { isFolded, setupOf } from "./sheet-setup";
import { WorksheetObject } from "./worksheet";

/** The members of Excel.Range that workbook/ uses. */
type Members = Pick<
  Excel.Range,
  | "address"
  | "rowIndex"
  | "columnIndex"
  | "rowCount"
  | "columnCount"
  | "formulas"
  | "values"
  | "text"
  | "numberFormat"
  | "style"
  | "rowHidden"
  | "select"
  | "group"
>;

export class RangeObject extends ClientObject<SheetArea> implements Members {
  protected readonly readers: Readers<SheetArea> = {
    address: addressOf,
    rowHidden: (area) => isFolded(this.grid, area),
    rowIndex: ({ row }) => row,
    columnIndex: ({ col }) => col,
    rowCount: ({ rows }) => rows,
    columnCount: ({ cols }) => cols,
    formulas: (area) => this.grid.formulas(handedOver(area)),
    values: (area) => this.grid.values(handedOver(area)),
    text: (area) => this.grid.texts(handedOver(area)),
    numberFormat: (area) => this.grid.numberFormats(handedOver(area)),
  };

  constructor(context: Context, resolve: Resolve<SheetArea>) {
    super(context, "Range", resolve);
  }

  get address(): string {
    return this.loaded("address");
  }
  get rowIndex(): number {
    return this.loaded("rowIndex");
  }
  get columnIndex(): number {
    return this.loaded("columnIndex");
  }
  get rowCount(): number {
    return this.loaded("rowCount");
  }
  get columnCount(): number {
    return this.loaded("columnCount");
  }
  get values(): GridValue[][] {
    return this.loaded("values");
  }
  get text(): string[][] {
    return this.loaded("text");
  }

  get formulas(): (GridValue | null)[][] {
    return this.loaded("formulas");
  }
  set formulas(cells: (GridValue | null)[][]) {
    this.editCells("formulas", (area) => {
      sameSize(cells, area);
      for (const cell of cells.flat()) checkCell(cell);
      this.grid.write(area.sheet, area.row, area.col, cells);
    });
  }

  get numberFormat(): (string | null)[][] {
    return this.loaded("numberFormat");
  }
  set numberFormat(formats: (string | null)[][]) {
    this.editCells("numberFormat", (area) => {
      sameSize(formats, area);
      this.grid.setNumberFormats(area.sheet, area.row, area.col, formats);
    });
  }

  get style(): string {
    throw notPart("Reading Range.style");
  }
  set style(name: string) {
    if (name !== "Normal") throw notPart(`The style ${name}`);
    this.editCells("style", (area) => this.grid.clearStyle(area));
  }

  get rowHidden(): boolean {
    return this.loaded("rowHidden");
  }
  set rowHidden(hidden: boolean) {
    if (!hidden) throw notPart("Showing rows");
    this.editCells("rowHidden", (area) => this.grid.hideRows(area.sheet, wholeRows(area).row, area.rows));
  }

  getCellProperties(options: Excel.CellPropertiesLoadOptions): { value: Excel.CellProperties[][] } {
    const result = new ResultObject<Excel.CellProperties[][]>();
    this.read("Range.getCellProperties", (area) => {
      const styles = this.grid.styles(handedOver(area));
      result.value = styles.map((row) => row.map((style) => pick({ format: formatOf(style) }, options)));
    });
    return result;
  }

  setCellProperties(properties: Excel.SettableCellProperties[][]): void {
    this.editCells("setCellProperties", (area) => {
      sameSize(properties, area);
      const styles = properties.map((row) => row.map(styleOf));
      this.grid.setStyles(area.sheet, area.row, area.col, styles);
    });
  }

  getCell(row: number, col: number): RangeObject {
    return this.derived((area) => ({ ...area, row: area.row + row, col: area.col + col, rows: 1, cols: 1 }));
  }

  getAbsoluteResizedRange(rows: number, cols: number): RangeObject {
    return this.derived((area) => ({ ...area, rows, cols }));
  }

  getEntireRow(): RangeObject {
    return this.derived((area) => ({ ...area, col: 0, cols: SHEET_COLS }));
  }

  getSpillingToRangeOrNullObject(): RangeObject {
    return this.derived((area) => {
      const spill = this.grid.spillArea(area.sheet, area.row, area.col);
      return spill && { ...spill, sheet: area.sheet };
    });
  }

  /** Of one cell alone: Excel has no answer for more. */
  getSpillParentOrNullObject(): RangeObject {
    return this.derived(({ sheet, row, col, rows, cols }) => {
      const parent = rows * cols === 1 ? this.grid.spillParent(sheet, row, col) : null;
      return parent && { ...parent, sheet, rows: 1, cols: 1 };
    });
  }

  insert(shift: "Down"): RangeObject {
    if (shift !== "Down") throw notPart(`Range.insert("${String(shift)}")`);
    this.editCells("insert", (area) => this.grid.insertRows(area.sheet, wholeRows(area).row, area.rows));
    return this.derived((area) => area);
  }

  delete(shift: "Up"): void {
    if (shift !== "Up") throw notPart(`Range.delete("${String(shift)}")`);
    this.editCells("delete", (area) => this.grid.deleteRows(area.sheet, wholeRows(area).row, area.rows));
  }

  group(option: "ByRows" | "ByColumns"): void {
    if (option !== "ByRows") throw notPart(`Range.group("${option}")`);
    this.editCells("group", ({ sheet, row, rows, ...area }) => {
      this.grid.groupRows(sheet, row, row + rows - 1);
      setupOf(this.grid, sheet).groups.push({ ...area, row, rows });
    });
  }

  select(): void {
    this.write("select", (area) => this.grid.select(area));
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.context, () => this.found() && { name: this.demand().sheet });
  }
  get format(): RangeFormatObject {
    return new RangeFormatObject(this.context, () => this.found());
  }
  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.context, () => this.found());
  }
  get conditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this.context, () => this.found());
  }

  /** For what takes a range as an argument. */
  demandArea(): SheetArea {
    return this.demand();
  }

  private derived(to: (area: SheetArea) => SheetArea | null): RangeObject {
    return new RangeObject(this.context, () => {
      const area = this.found() && to(this.demand());
      return area && { ...checked(area), sheet: area.sheet };
    });
  }

  private editCells(label: string, run: (area: SheetArea) => void): void {
    this.edit(label, ({ sheet }) => sheet, run);
  }
}

/** OfficeExtension.ClientResult. */
class ResultObject<T> {
  private answer: { readonly value: T } | undefined = undefined;

  get value(): T {
    if (!this.answer) throw invalidArgument("The value of the result object has not been loaded yet.");
    return this.answer.value;
  }
  set value(value: T) {
    this.answer = { value };
  }
}

function checkCell(cell: unknown): void {
  if (cell === null || ["string", "boolean"].includes(typeof cell) || Number.isFinite(cell)) return;
  throw invalidArgument(`A cell can't hold ${String(cell)}.`);
}

/** Excel on the web hands over five million cells at most; long before that something is wrong. */
function handedOver(area: SheetArea): SheetArea {
  if (area.rows * area.cols > 5_000_000) throw invalidArgument("More cells than can be handed over.");
  return area;
}

function wholeRows(area: SheetArea): SheetArea {
  if (area.col === 0 && area.cols === SHEET_COLS) return area;
  throw notPart("This with less than whole rows");
}
