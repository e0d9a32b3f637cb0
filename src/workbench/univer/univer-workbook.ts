import {
  ICommandService,
  IUndoRedoService,
  ObjectMatrix,
  type Injector,
  type IWorkbookData,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  ILayoutService,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowCountMutation,
  type FRange,
  type FWorkbook,
  type FWorksheet,
} from "@univerjs/preset-sheets-core";
import type { Area, GridChart, SheetArea } from "../host/grid";
import { parentIn } from "../host/spill-parent";
import { toArea, toRange, type CellMatrix } from "./areas";
import { valueOf } from "./cells";
import { chartKey, chartsIn, followMoves, isChartKey } from "./charts";
import type { CalculatedWorkbook, CreatedUniver } from "./create";
import { registerProperties, SET_METADATA, SET_PROPERTIES, type Properties } from "./properties";
import type { UndoSteps } from "./undo-steps";
import { MetadataParts } from "./xml-parts";

/** Room enough for three years of months to spill beside a table. */
export const NEW_SHEET = { rows: 1000, cols: 100 };

/** Sheets, ranges and changed cells of the one open workbook, as the library names them. */
export class UniverWorkbook {
  protected readonly api: FUniver;
  protected readonly workbook: FWorkbook;
  protected readonly commands: ICommandService;
  protected readonly formulaModel: FormulaDataModel;
  protected readonly steps: UndoSteps;
  protected readonly injector: Injector;

  constructor({ univer, api }: CreatedUniver) {
    const workbook = api.getActiveWorkbook();
    if (!workbook) throw new Error("The grid has no workbook yet.");
    const injector = univer.__getInjector();
    this.api = api;
    this.workbook = workbook;
    this.injector = injector;
    this.commands = injector.get(ICommandService);
    this.formulaModel = injector.get(FormulaDataModel);
    this.steps = injector.get(IUndoRedoService) as UndoSteps;
    registerProperties(this.commands, workbook);
    followMoves(this.commands, workbook);
  }

  get xmlParts(): MetadataParts {
    return new MetadataParts(this.workbook, (metadata) => this.replaceMetadata(metadata));
  }

  beginStep(): () => void {
    return this.steps.begin();
  }

  undo(): void {
    void this.api.undo();
  }

  redo(): void {
    void this.api.redo();
  }

  /** Calls back after every change that Undo takes back, and after every Undo and Redo. */
  onStep(listener: () => void): void {
    this.steps.watch(this.workbook.getId(), listener, (way) => this[way]());
  }

  /** Gives the grid the keyboard. */
  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  /** The whole workbook as the library writes it down, properties included. */
  save(): IWorkbookData {
    return this.workbook.save();
  }

  /** The same with every result as it stands now. */
  saveCalculated(): CalculatedWorkbook {
    return {
      workbook: this.save(),
      spillAreas: this.formulaModel.getArrayFormulaRange(),
      spilled: this.formulaModel.getArrayFormulaCellData(),
    };
  }

  /** What was written so far stays: there is nothing before it to go back to. */
  forgetSteps(): void {
    this.steps.clearUndoRedo(this.workbook.getId());
  }

  protected sheet(name: string): FWorksheet {
    const sheet = this.workbook.getSheetByName(name);
    if (!sheet) throw new Error(`There is no sheet “${name}”.`);
    return sheet;
  }

  protected range({ sheet, row, col, rows, cols }: SheetArea): FRange {
    const target = this.sheet(sheet);
    this.makeRoom(target, row + rows, col + cols);
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
    this.makeRoom(target, 1, col + 1);
    const params = {
      ...this.idsOf(target),
      ranges: [toRange({ row: 0, col, rows: target.getMaxRows(), cols: 1 })],
      colWidth,
    };
    const before = SetWorksheetColWidthMutationFactory(params, target.getSheet());
    this.mutate(SetWorksheetColWidthMutation.id, params, before);
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
    this.makeRoom(target, largest(rows) + 1, largest(cols) + 1);
    const params = { ...this.idsOf(target), cellValue, trigger };
    this.mutate(SetRangeValuesMutation.id, params, SetRangeValuesUndoMutationFactory(this.injector, params));
  }

  /** A sheet here has as many rows and columns as were asked for, and some for what spills; Excel’s never ends. */
  protected makeRoom(sheet: FWorksheet, rows: number, cols: number): void {
    const ids = this.idsOf(sheet);
    if (rows + SPARE.rows > sheet.getMaxRows())
      this.mutate(SetWorksheetRowCountMutation.id, { ...ids, rowCount: rows + 2 * SPARE.rows });
    if (cols + SPARE.cols > sheet.getMaxColumns())
      this.mutate(SetWorksheetColumnCountMutation.id, { ...ids, columnCount: cols + 2 * SPARE.cols });
  }

  charts(sheet: string): readonly GridChart[] {
    return chartsIn(this.allProperties(sheet));
  }

  setChart(sheet: string, name: string, chart: GridChart | null): void {
    this.setInMetadata(sheet, chartKey(name), chart && JSON.stringify(chart));
  }

  properties(sheet: string): ReadonlyMap<string, string> {
    return new Map([...this.allProperties(sheet)].filter(([key]) => !isChartKey(key)));
  }

  setProperty(sheet: string, key: string, value: string | null): void {
    this.setInMetadata(sheet, key, value);
  }

  private allProperties(sheet: string): ReadonlyMap<string, string> {
    return new Map(Object.entries((this.sheet(sheet).getCustomMetadata() ?? {}) as Properties));
  }

  private setInMetadata(sheet: string, key: string, value: string | null): void {
    const properties = new Map(this.allProperties(sheet));
    if (value === null) properties.delete(key);
    else properties.set(key, value);
    this.replaceProperties(this.sheet(sheet), Object.fromEntries(properties));
  }

  private replaceMetadata(metadata: Properties): void {
    const ids = { unitId: this.workbook.getId() };
    const before = this.workbook.getCustomMetadata() ?? {};
    this.mutate(SET_METADATA, { ...ids, metadata }, { ...ids, metadata: before });
  }

  private replaceProperties(sheet: FWorksheet, properties: Properties): void {
    const before = sheet.getCustomMetadata() ?? {};
    this.mutate(
      SET_PROPERTIES,
      { ...this.idsOf(sheet), properties },
      { ...this.idsOf(sheet), properties: before },
    );
  }

  /** Executes a mutation, which the library itself would not remember, so that it can be taken back, by `back`. */
  protected mutate(id: string, params: object, before?: object, back = id): void {
    this.commands.syncExecuteCommand(id, params);
    this.steps.pushUndoRedo({
      unitID: this.workbook.getId(),
      undoMutations: before ? [{ id: back, params: before }] : [],
      redoMutations: [{ id, params }],
    });
  }

  protected idsOf(sheet: FWorksheet) {
    return { unitId: this.workbook.getId(), subUnitId: sheet.getSheetId() };
  }
}

const SPARE = { rows: 100, cols: 10 };

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), -1);
}
