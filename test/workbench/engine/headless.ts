import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Injector,
} from "@univerjs/core";
import {
  CalculateController,
  FormulaDataModel,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { MENDED_FUNCTIONS, mendEngine } from "../../../src/workbench/univer/engine";

/*
 * The grid's engine without a page: sheets in, values out. What the workbench changes in it can be left away, to
 * see what the library does by itself.
 */

export type Value = number | string | boolean | null;

/** Rows of a sheet; a text that begins with "=" is a formula. */
export type Sheet = readonly (readonly Value[])[];

type Functions = typeof MENDED_FUNCTIONS;

export interface Options {
  /** What is done to the engine before it starts. */
  readonly prepare?: (injector: Injector) => void;
  readonly functions?: Functions;
}

export interface Calculated {
  /** What a cell holds, null where it is blank. */
  at(sheet: string, row: number, col: number): Value;
  readonly injector: Injector;
  /** Calculates once more; `names` are those that have come to mean other cells. */
  again(names?: Readonly<Record<string, string>>): Promise<void>;
}

const BOOLEAN = 3;
const PATIENCE = 120_000;

const MENDED: Options = { prepare: mendEngine, functions: MENDED_FUNCTIONS };

export async function calculated(sheets: Record<string, Sheet>, options = MENDED): Promise<Calculated> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: [...(options.functions ?? [])] } as never);
  const injector = univer.__getInjector();
  options.prepare?.(injector);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook(sheets));
  injector.get(CalculateController);
  const model = injector.get(FormulaDataModel);
  const results = new Map<string, { v?: Value; t?: number }>();
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = params as {
      unitData: Record<string, Record<string, Record<number, Record<number, never>>>>;
    };
    for (const [sheet, rows] of Object.entries(unitData["wb"] ?? {})) {
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [col, cell] of Object.entries(cells ?? {}))
          results.set(`${sheet} ${row} ${col}`, cell ?? {});
      }
    }
  });
  await calculate(injector);
  const at = (sheet: string, row: number, col: number): Value => {
    const spilled = model.getArrayFormulaCellData()["wb"]?.[sheet]?.[row]?.[col] as {
      v?: Value;
      t?: number;
    } | null;
    const cell = results.get(`${sheet} ${row} ${col}`) ?? spilled ?? undefined;
    const value = cell?.v ?? null;
    return cell?.t === BOOLEAN && typeof value === "number" ? Boolean(value) : value;
  };
  return { at, injector, again: (names) => calculate(injector, names) };
}

function workbook(sheets: Record<string, Sheet>) {
  const of = (name: string, rows: Sheet) => ({
    id: name,
    name,
    rowCount: rows.length + 50,
    columnCount: 100,
    cellData: Object.fromEntries(
      rows.map((row, r) => [r, Object.fromEntries(row.map((cell, c) => [c, cellOf(cell)]))]),
    ),
  });
  return {
    id: "wb",
    sheetOrder: Object.keys(sheets),
    sheets: Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, of(name, rows)])),
  } as never;
}

function cellOf(value: Value) {
  if (value === null) return null;
  if (typeof value === "string" && value.startsWith("=")) return { f: value };
  if (typeof value === "boolean") return { v: Number(value), t: BOOLEAN };
  return { v: value, t: typeof value === "number" ? 2 : 1 };
}

/** Ends also where the engine never says that it has ended: by a failure after a while. */
function calculate(injector: Injector, names: Readonly<Record<string, string>> = {}): Promise<void> {
  const commands = injector.get(ICommandService);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("The calculation did not end.")), PATIENCE);
    const listening = commands.onCommandExecuted(({ id, params }) => {
      const ended = (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
      if (id !== SetFormulaCalculationNotificationMutation.id || ended === undefined) return;
      clearTimeout(late);
      listening.dispose();
      setTimeout(resolve);
    });
    void commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { forceCalculation: true, dirtyDefinedNameMap: { wb: names }, commands: [] },
      { onlyLocal: true },
    );
  });
}

/** Room to the right of the data and below each formula, for what spills. */
const ANSWERS = 30;
const APART = 5;

/** Each formula's answer as a block without the blank cells around it; the data stand on the same sheet from A1. */
export async function answers(
  data: Sheet,
  formulas: readonly string[],
  options?: Options,
): Promise<Value[][][]> {
  const height = Math.max(data.length, formulas.length * APART);
  const sheet = Array.from({ length: height }, (_, r) => [
    ...Array.from({ length: ANSWERS }, (__, c) => data[r]?.[c] ?? null),
    r % APART === 0 ? (formulas[r / APART] ?? null) : null,
  ]);
  const { at } = await calculated({ Sheet1: sheet }, options);
  return formulas.map((_, i) => {
    const rows = Array.from({ length: APART - 1 }, (__, r) =>
      Array.from({ length: APART - 1 }, (___, c) => at("Sheet1", i * APART + r, ANSWERS + c)),
    );
    const filled = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
    return filled.slice(0, filled.findLastIndex((row) => row.length > 0) + 1);
  });
}
