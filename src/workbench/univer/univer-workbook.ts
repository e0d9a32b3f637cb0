import { ICommandService, ObjectMatrix } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  type FRange,
  type FWorkbook,
  type FWorksheet,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../sheets/plan";
import type { SheetArea } from "../host/grid";
import { parentIn } from "../host/memory-calculation";
import { toArea, toRange, type CellMatrix } from "./areas";
import { valueOf } from "./cells";
import type { CreatedUniver } from "./create";

/** Room enough for three years of months to spill beside a table. */
export const NEW_SHEET = { rows: 1000, cols: 100 };

/** Sheets, ranges and changed cells of the one open workbook, as the library names them. */
export class UniverWorkbook {
  protected readonly api: FUniver;
  protected readonly workbook: FWorkbook;
  protected readonly commands: ICommandService;
  protected readonly formulaModel: FormulaDataModel;

  constructor({ univer, api }: CreatedUniver) {
    const workbook = api.getActiveWorkbook();
    if (!workbook) throw new Error("The grid has no workbook yet.");
    const injector = univer.__getInjector();
    this.api = api;
    this.workbook = workbook;
    this.commands = injector.get(ICommandService);
    this.formulaModel = injector.get(FormulaDataModel);
  }

  protected sheet(name: string): FWorksheet {
    const sheet = this.workbook.getSheetByName(name);
    if (!sheet) throw new Error(`There is no sheet “${name}”.`);
    return sheet;
  }

  protected range({ sheet, row, col, rows, cols }: SheetArea): FRange {
    const target = this.sheet(sheet);
    makeRoom(target, row + rows, col + cols);
    return target.getRange(row, col, rows, cols);
  }

  /** The cells that formulas fill beyond their own; kept apart from those that hold something themselves. */
  protected spilled(sheet: FWorksheet): CellMatrix | undefined {
    const cells = this.formulaModel.getArrayFormulaCellData()[this.workbook.getId()]?.[sheet.getSheetId()];
    return (cells ?? undefined) as CellMatrix | undefined;
  }

  spillArea(sheet: string, row: number, col: number): Area | null {
    return this.spillAreas(this.sheet(sheet)).find((area) => area.row === row && area.col === col) ?? null;
  }

  spillParent(sheet: string, row: number, col: number): { row: number; col: number } | null {
    return parentIn(this.spillAreas(this.sheet(sheet)), row, col);
  }

  /** Where the formulas of a sheet spill to. The library keeps the area of one that meets something. */
  private spillAreas(sheet: FWorksheet): Area[] {
    const matrix = sheet.getSheet().getCellMatrix();
    const ranges = this.formulaModel.getArrayFormulaRange()[this.workbook.getId()]?.[sheet.getSheetId()];
    const areas: Area[] = [];
    new ObjectMatrix(ranges ?? {}).forValue((row, col, range) => {
      if (valueOf(matrix.getValue(row, col)) !== "#SPILL!") areas.push(toArea(range));
    });
    return areas;
  }

  /** Below the command of people’s own drags, which measures every row each time. */
  protected widen(sheet: string, col: number, colWidth: number): void {
    const target = this.sheet(sheet);
    makeRoom(target, 1, col + 1);
    this.commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, {
      unitId: this.workbook.getId(),
      subUnitId: target.getSheetId(),
      ranges: [toRange({ row: 0, col, rows: target.getMaxRows(), cols: 1 })],
      colWidth,
    });
  }

  protected restyle(sheet: string, cells: CellMatrix): void {
    // Named as the cause, this command tells the grid that there is nothing to calculate.
    this.change(sheet, cells, SetStyleCommand.id);
  }

  /** Below the commands that people’s own edits make, for those measure and adjust row heights each time. */
  protected change(sheet: string, cellValue: CellMatrix, trigger?: string): void {
    const target = this.sheet(sheet);
    const rows = Object.keys(cellValue).map(Number);
    const cols = Object.values(cellValue).flatMap((line) => Object.keys(line ?? {}).map(Number));
    makeRoom(target, largest(rows) + 1, largest(cols) + 1);
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: this.workbook.getId(),
      subUnitId: target.getSheetId(),
      cellValue,
      trigger,
    });
  }
}

/** A sheet here has as many rows and columns as were asked for; Excel’s never ends. */
export function makeRoom(sheet: FWorksheet, rows: number, cols: number): void {
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows + 100);
  if (cols > sheet.getMaxColumns()) sheet.setColumnCount(cols + 10);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), -1);
}
