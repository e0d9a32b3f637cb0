import type { Area, GridChart } from "./grid";
import type { Move } from "./row-moves";

/* Charts float over cells and read others; both go where rows and columns go. */

/** The chart after rows moved; null once nothing of what it reads is left. */
export function movedByRows(chart: GridChart, move: Move): GridChart | null {
  return moved(chart, (area) => {
    const span = movedSpan(area.row, area.rows, move);
    return span && { ...area, row: span.first, rows: span.count };
  });
}

/** The chart after columns moved. */
export function movedByColumns(chart: GridChart, move: Move): GridChart | null {
  return moved(chart, (area) => {
    const span = movedSpan(area.col, area.cols, move);
    return span && { ...area, col: span.first, cols: span.count };
  });
}

function moved(chart: GridChart, to: (area: Area) => Area | null): GridChart | null {
  const data = to(chart.data);
  return data && { ...chart, data, area: to(chart.area) ?? chart.area };
}

function movedSpan(first: number, count: number, move: Move): { first: number; count: number } | null {
  const kept = Array.from({ length: count }, (_, i) => move(first + i)).filter((each) => each !== undefined);
  if (kept.length === 0) return null;
  return { first: kept[0], count: kept[kept.length - 1] - kept[0] + 1 };
}
