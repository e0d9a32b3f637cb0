import { WHOLE_SHEET, checked, parseArea } from "./a1";
import { ChartsObject } from "./charts";
import { ClientObject, type Readers, type Resolve } from "./client-object";
import type { Context } from "./context";
import { CustomPropertiesObject } from "./custom-properties";
import { HostError, itemNotFound, notPart } from "./errors";
import { FreezePanesObject } from "./freeze-panes";
import type { Area } from "./grid";
import { NotesObject } from "./notes";
import { PageBreaksObject } from "./page-breaks";
import { PageLayoutObject } from "./page-layout";
import { ProtectionObject } from "./protection";
import { RangeObject } from "./range";
import { setupOf } from "./sheet-setup";

/** A sheet that was found; its name in the workbook's own spelling. */
export interface SheetModel {
  readonly name: string;
}

type Members = Pick<Excel.Worksheet, "id" | "name" | "showGridlines" | "visibility" | "activate" | "delete">;

export class WorksheetObject extends ClientObject<SheetModel> implements Members {
  protected readonly readers: Readers<SheetModel> = {
    id: ({ name }) => name,
    name: ({ name }) => name,
    visibility: ({ name }) => (this.grid.isHidden(name) ? "Hidden" : "Visible"),
  };

  constructor(context: Context, resolve: Resolve<SheetModel>) {
    super(context, "Worksheet", resolve);
  }

  /** A sheet is its name here; Excel finds sheets by either. */
  get id(): string {
    return this.loaded("id");
  }

  get name(): string {
    return this.loaded("name");
  }

  get showGridlines(): boolean {
    throw notPart("Reading Worksheet.showGridlines");
  }
  set showGridlines(on: boolean) {
    this.edit(
      "showGridlines",
      ({ name }) => name,
      ({ name }) => this.grid.setGridlines(name, on),
    );
  }

  get visibility(): "Visible" | "Hidden" | "VeryHidden" {
    return this.loaded("visibility");
  }
  set visibility(visibility: "Visible" | "Hidden" | "VeryHidden") {
    if (visibility !== "Hidden") throw notPart(`The visibility ${visibility}`);
    this.write("visibility", ({ name }) => this.grid.hide(name));
  }

  getRange(address?: string): RangeObject {
    return this.cells(() => (address === undefined ? WHOLE_SHEET : parseArea(address)));
  }

  getRangeByIndexes(row: number, col: number, rows: number, cols: number): RangeObject {
    return this.cells(() => checked({ row, col, rows, cols }));
  }

  /** Cells that only have looks don't count, so the add-in must ask for values. */
  getUsedRangeOrNullObject(valuesOnly: boolean): RangeObject {
    if (!valuesOnly) throw notPart("A used range that counts formatting");
    let used: Area | null = null;
    this.read("Worksheet.getUsedRangeOrNullObject", ({ name }) => {
      used = this.grid.usedArea(name);
    });
    return this.cells(() => {
      this.demand();
      return used;
    });
  }

  /** Of rows only: 1 folds every group away, 8 shows all. */
  showOutlineLevels(rowLevels: number, columnLevels: number): void {
    if (columnLevels !== 0) throw notPart("Levels of columns");
    this.edit(
      "showOutlineLevels",
      ({ name }) => name,
      ({ name }) => (setupOf(this.grid, name).levels = rowLevels),
    );
  }

  activate(): void {
    this.write("activate", ({ name }) => this.grid.activate(name));
  }

  delete(): void {
    this.write("delete", ({ name }) => {
      if (this.grid.sheets().length === 1) {
        throw new HostError("InvalidOperation", "A workbook must keep one visible sheet.");
      }
      this.grid.deleteSheet(name);
    });
  }

  get protection(): ProtectionObject {
    return new ProtectionObject(this.context, () => this.found());
  }
  get customProperties(): CustomPropertiesObject {
    return new CustomPropertiesObject(this.context, () => this.found());
  }
  get notes(): NotesObject {
    return new NotesObject(this.context, () => this.found()?.name ?? null);
  }
  get charts(): ChartsObject {
    return new ChartsObject(this.context, () => this.found());
  }
  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.context, () => this.found());
  }
  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.context, () => this.found());
  }
  get horizontalPageBreaks(): PageBreaksObject {
    return new PageBreaksObject(this.context, () => this.found());
  }

  /** Someone may have deleted the sheet since it was found. */
  override found(): SheetModel | null {
    const sheet = super.found();
    if (sheet && !this.grid.sheets().includes(sheet.name)) throw itemNotFound(`The sheet ${sheet.name}`);
    return sheet;
  }

  private cells(find: () => ReturnType<typeof parseArea> | null): RangeObject {
    return new RangeObject(this.context, () => {
      const sheet = this.found();
      const area = sheet && find();
      return area && { ...area, sheet: sheet.name };
    });
  }
}
