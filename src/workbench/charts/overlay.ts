import { ICommandService } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import type { GridChart, GridValue } from "../host/grid";
import type { CreatedUniver } from "../univer/create";
import type { UniverGrid } from "../univer/univer-grid";
import { drawChart } from "./draw";
import type { ChartNumbers } from "./numbers";

/* The grid on the page has no charts: they are drawn over its cells, and go with them as it scrolls. */

/** Draws the charts of the sheet in view, and again after everything that the grid does. */
export function showCharts(container: HTMLElement, spreadsheet: CreatedUniver, grid: UniverGrid): void {
  const layer = document.createElement("div");
  layer.className = "charts";
  const drawn = new Map<string, { readonly from: string; readonly element: HTMLElement }>();
  let waits = false;
  const seen = new WeakSet<Element>();

  const draw = () => {
    waits = false;
    // The grid empties its place when it is first drawn.
    if (!layer.isConnected) container.append(layer);
    const view = viewOf(spreadsheet);
    const sheet = grid.activeSheet();
    const charts = view ? grid.charts(sheet) : [];
    if (view) Object.assign(layer.style, view.frame);
    // The canvas gets its new size a while after the container.
    if (view && !seen.has(view.canvas)) {
      seen.add(view.canvas);
      sizes.observe(view.canvas);
    }
    for (const [key, { element }] of drawn) {
      if (charts.some(({ name }) => keyFor(sheet, name) === key)) continue;
      element.remove();
      drawn.delete(key);
    }
    for (const chart of charts) {
      const place = view!.place(chart.area);
      const numbers = numbersOf(grid, sheet, chart);
      const from = JSON.stringify([chart, numbers, place.width, place.height]);
      const key = keyFor(sheet, chart.name);
      const known = drawn.get(key);
      const element = known?.element ?? layer.appendChild(document.createElement("div"));
      if (known?.from !== from) element.innerHTML = drawChart(chart, numbers, place.width, place.height);
      element.style.transform = `translate(${place.left}px, ${place.top}px)`;
      drawn.set(key, { from, element });
    }
  };
  const soon = () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(draw);
  };
  spreadsheet.univer.__getInjector().get(ICommandService).onCommandExecuted(soon);
  const sizes = new ResizeObserver(soon);
  sizes.observe(container);
  soon();
}

const keyFor = (sheet: string, name: string) => JSON.stringify([sheet, name]);

interface View {
  readonly canvas: Element;
  /** Where the cells are that scroll, within the container. */
  readonly frame: Readonly<Record<"left" | "top" | "width" | "height", string>>;
  place(area: GridChart["area"]): { left: number; top: number; width: number; height: number };
}

/** Where the sheet in view shows its cells; undefined while it shows none. */
function viewOf({ univer, api }: CreatedUniver): View | undefined {
  const workbook = api.getActiveWorkbook();
  const render =
    workbook && univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId());
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = render?.engine.getCanvasElement();
  const around = canvas?.closest("#grid");
  if (!workbook || !viewport || !canvas || !around) return undefined;
  const sheet = workbook.getActiveSheet();
  const zoom = sheet.getZoom();
  const container = around.getBoundingClientRect();
  const at = canvas.getBoundingClientRect();
  const px = (value: number) => `${value}px`;
  const [left, top] = [viewport.left, viewport.top];
  return {
    canvas,
    frame: {
      left: px(at.left - container.left + left),
      top: px(at.top - container.top + top),
      width: px(at.width - left),
      height: px(at.height - top),
    },
    place: ({ row, col, rows, cols }) => {
      const first = sheet.getRange(row, col).getCellRect();
      const last = sheet.getRange(row + rows - 1, col + cols - 1).getCellRect();
      return {
        left: first.left * zoom - viewport.viewportScrollX * zoom - left,
        top: first.top * zoom - viewport.viewportScrollY * zoom - top,
        width: Math.round((last.right - first.left) * zoom),
        height: Math.round((last.bottom - first.top) * zoom),
      };
    },
  };
}

function numbersOf(grid: UniverGrid, sheet: string, { data }: GridChart): ChartNumbers {
  const area = { sheet, ...data };
  const texts = grid.texts({ ...area, rows: 1 });
  const values = grid.values(area);
  const isNumber = (value: GridValue) => (typeof value === "number" ? value : null);
  return {
    points: texts[0].slice(1),
    names: values.slice(1).map(([name]) => String(name)),
    values: values.slice(1).map((row) => row.slice(1).map(isNumber)),
  };
}
