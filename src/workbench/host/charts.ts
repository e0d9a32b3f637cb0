import { ClientObject, type Readers, type Resolve } from "./client-object";
import { Collection } from "./collection";
import type { Context } from "./context";
import { invalidArgument, itemNotFound, notPart } from "./errors";
import type { Area, GridChart, SheetArea } from "./grid";
import { chartPart, CHART_PARTS, SERIES_PARTS, type SetMember } from "./chart-parts";
import type { RangeObject } from "./range";
import { strict } from "./strict";
import type { SheetModel } from "./worksheet";

/** A chart that was found, by its sheet and its name. */
interface ChartModel {
  readonly sheet: string;
  name: string;
}

const TYPES = ["Line", "ColumnStacked", "Radar"];

/** The members of Excel.ChartCollection that workbook/ uses. */
export class ChartsObject extends Collection<SheetModel, ChartObject> {
  constructor(context: Context, resolve: Resolve<SheetModel>) {
    super(context, "ChartCollection", resolve);
  }

  add(type: string, source: RangeObject, seriesBy: string): ChartObject {
    if (!TYPES.includes(type)) throw notPart(`A chart of type ${type}`);
    const made: ChartModel = { sheet: "", name: "" };
    this.edit(
      "add",
      ({ name }) => name,
      ({ name: sheet }) => {
        const data = checkedBlock(this.grid, source.demandArea(), seriesBy);
        const taken = new Set(this.grid.charts(sheet).map(({ name }) => name));
        let number = 1;
        while (taken.has(`Chart ${number}`)) number += 1;
        Object.assign(made, { sheet, name: `Chart ${number}` });
        this.grid.setChart(sheet, made.name, { name: made.name, type, area: data, data, looks: {} });
      },
    );
    return new ChartObject(this.context, () => made);
  }

  getItem(name: string): ChartObject {
    return new ChartObject(this.context, () => {
      const found = this.find(name);
      if (!found) throw itemNotFound(`The chart ${name}`);
      return found;
    });
  }

  getItemOrNullObject(name: string): ChartObject {
    return new ChartObject(this.context, () => this.find(name));
  }

  protected itemsOf({ name }: SheetModel, properties: string[]): ChartObject[] {
    return this.grid.charts(name).map((chart) => this.getItem(chart.name).load(properties));
  }

  private find(name: string): ChartModel | null {
    const sheet = this.found();
    return sheet && this.grid.charts(sheet.name).some((chart) => chart.name === name)
      ? { sheet: sheet.name, name }
      : null;
  }
}

/** Excel tells names and points from numbers by a blank corner; anything else it would have to guess. */
function checkedBlock(grid: Context["queue"]["state"]["grid"], block: SheetArea, seriesBy: string): Area {
  if (seriesBy !== "Rows") throw notPart(`A chart with series by ${seriesBy}`);
  if (block.rows < 2 || block.cols < 2) throw invalidArgument("A chart needs names, points and numbers.");
  const [[corner]] = grid.formulas({ ...block, rows: 1, cols: 1 });
  if (corner !== "") throw notPart("A chart over a block whose corner isn't blank");
  const { row, col, rows, cols } = block;
  return { row, col, rows, cols };
}

class ChartObject extends ClientObject<ChartModel> {
  protected readonly readers: Readers<ChartModel> = {
    name: ({ name }) => name,
    chartType: (model) => this.chart(model).type,
  };
  private readonly members: object;

  constructor(context: Context, resolve: Resolve<ChartModel>) {
    super(context, "Chart", resolve);
    this.members = chartPart("Chart", CHART_PARTS, "", this.setMember);
  }

  get name(): string {
    return this.loaded("name");
  }
  set name(name: string) {
    this.change("name", (chart, model) => {
      this.grid.setChart(model.sheet, model.name, null);
      model.name = name;
      return { ...chart, name };
    });
  }

  get chartType(): string {
    return this.loaded("chartType");
  }

  set plotVisibleOnly(value: boolean) {
    this.setMember("plotVisibleOnly", value);
  }
  set displayBlanksAs(value: string) {
    this.setMember("displayBlanksAs", value);
  }
  get title() {
    return this.part("title");
  }
  get legend() {
    return this.part("legend");
  }
  get format() {
    return this.part("format");
  }
  get axes() {
    return this.part("axes");
  }
  get plotArea() {
    return this.part("plotArea");
  }

  get series(): { getItemAt(index: number): object; getCount(): { value: number } } {
    const getItemAt = (index: number) => {
      this.read("ChartSeriesCollection.getItemAt", (model) => {
        if (index < 0 || index >= this.chart(model).data.rows - 1) throw itemNotFound(`The series ${index}`);
      });
      const getDimensionValues = (dimension: string) => this.dimension(index, dimension);
      return chartPart("ChartSeries", SERIES_PARTS, `series.${index}.`, this.setMember, {
        getDimensionValues,
      });
    };
    const getCount = () => this.answer("getCount", ({ rows }) => rows - 1, 0);
    return strict({ getItemAt, getCount }, "ChartSeriesCollection");
  }

  /** The points of the first row, or the numbers of a row, as texts. */
  private dimension(index: number, dimension: string): { value: string[] } {
    if (dimension !== "Categories" && dimension !== "Values") throw notPart(`The dimension ${dimension}`);
    const row = dimension === "Categories" ? 0 : index + 1;
    return this.answer(
      "getDimensionValues",
      (data, sheet) => {
        const cells = { sheet, row: data.row + row, col: data.col + 1, rows: 1, cols: data.cols - 1 };
        return this.grid.values(cells)[0].map(String);
      },
      [],
    );
  }

  private answer<T>(label: string, of: (data: Area, sheet: string) => T, first: T): { value: T } {
    const result = { value: first };
    this.read(`ChartSeries.${label}`, (model) => {
      result.value = of(this.chart(model).data, model.sheet);
    });
    return result;
  }

  setPosition(start: RangeObject, end: RangeObject): void {
    this.change("setPosition", (chart) => {
      const [from, to] = [start.demandArea(), end.demandArea()];
      const area = {
        row: from.row,
        col: from.col,
        rows: to.row + to.rows - from.row,
        cols: to.col + to.cols - from.col,
      };
      if (area.rows < 1 || area.cols < 1) throw invalidArgument("A chart ends before it begins.");
      return { ...chart, area };
    });
  }

  setData(source: RangeObject, seriesBy: string): void {
    this.change("setData", (chart) => ({
      ...chart,
      data: checkedBlock(this.grid, source.demandArea(), seriesBy),
    }));
  }

  delete(): void {
    this.edit(
      "delete",
      ({ sheet }) => sheet,
      ({ sheet, name }) => this.grid.setChart(sheet, name, null),
    );
  }

  private part(name: string): object {
    return (this.members as Record<string, object>)[name];
  }

  private readonly setMember: SetMember = (path, value) => {
    this.change(path, (chart) => ({ ...chart, looks: { ...chart.looks, [path]: value } }));
  };

  private change(label: string, to: (chart: GridChart, model: ChartModel) => GridChart): void {
    this.edit(
      label,
      ({ sheet }) => sheet,
      (model) => {
        const changed = to(this.chart(model), model);
        this.grid.setChart(model.sheet, changed.name, changed);
      },
    );
  }

  private chart({ sheet, name }: ChartModel): GridChart {
    const found = this.grid.charts(sheet).find((chart) => chart.name === name);
    if (!found) throw itemNotFound(`The chart ${name}`);
    return found;
  }
}
