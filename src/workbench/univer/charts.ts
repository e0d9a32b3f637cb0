import type { ICommandService, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type FWorkbook,
} from "@univerjs/preset-sheets-core";
import { movedByColumns, movedByRows } from "../host/chart-areas";
import type { GridChart } from "../host/grid";
import { deleted, inserted, type Move } from "../host/row-moves";

/*
 * The library has no charts. They are kept with the other small texts of their sheet, so that they are saved, copied
 * and taken back with it.
 */

const PREFIX = "chart:";

export const chartKey = (name: string) => PREFIX + name;
export const isChartKey = (key: string) => key.startsWith(PREFIX);

type Texts = Iterable<readonly [string, string]>;

export function chartsIn(texts: Texts): GridChart[] {
  return [...texts].flatMap(([key, text]) => (isChartKey(key) ? [JSON.parse(text) as GridChart] : []));
}

interface Params {
  readonly subUnitId: string;
  readonly range: IRange;
}

/** How charts move when rows or columns come and go; Undo moves them back the same way. */
const MOVES: Readonly<Record<string, (chart: GridChart, range: IRange) => GridChart | null>> = {
  [InsertRowMutation.id]: (chart, range) => movedByRows(chart, rows(inserted, range)),
  [RemoveRowMutation.id]: (chart, range) => movedByRows(chart, rows(deleted, range)),
  [InsertColMutation.id]: (chart, range) => movedByColumns(chart, columns(inserted, range)),
  [RemoveColMutation.id]: (chart, range) => movedByColumns(chart, columns(deleted, range)),
};

type Kind = (at: number, count: number) => Move;
const rows = (kind: Kind, { startRow, endRow }: IRange) => kind(startRow, endRow - startRow + 1);
const columns = (kind: Kind, { startColumn, endColumn }: IRange) =>
  kind(startColumn, endColumn - startColumn + 1);

export function followMoves(commands: ICommandService, workbook: FWorkbook): void {
  commands.onCommandExecuted(({ id, params }) => {
    const move = MOVES[id];
    if (!move) return;
    const { subUnitId, range } = params as Params;
    const sheet = workbook.getSheetBySheetId(subUnitId);
    const texts = Object.entries((sheet?.getCustomMetadata() ?? {}) as Record<string, string>);
    if (!sheet || !texts.some(([key]) => isChartKey(key))) return;
    const moved = texts.flatMap(([key, text]) => {
      if (!isChartKey(key)) return [[key, text]];
      const chart = move(JSON.parse(text) as GridChart, range);
      return chart ? [[key, JSON.stringify(chart)]] : [];
    });
    sheet.setCustomMetadata(Object.fromEntries(moved));
  });
}
