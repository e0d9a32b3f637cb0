import type { Area, CellStyle, GridValue, SheetArea } from "../host/grid";
import { areaAround, mapArea, placed } from "./areas";
import { isFilled, textOf, typed, valueOf } from "./cells";
import { fromGridStyle, toGridStyle } from "./styles";
import { UniverWorkbook } from "./univer-workbook";

/** What the cells of the one open workbook hold and how they look. */
export class UniverCells extends UniverWorkbook {
  usedArea(sheet: string): Area | null {
    const found = this.sheet(sheet);
    const filled: [number, number][] = [];
    found
      .getSheet()
      .getCellMatrix()
      .forValue((row, col, cell) => {
        if (isFilled(cell)) filled.push([row, col]);
      });
    for (const [row, cells] of Object.entries(this.spilled(found) ?? {})) {
      for (const col of Object.keys(cells ?? {})) filled.push([Number(row), Number(col)]);
    }
    return areaAround(filled);
  }

  formulas(area: SheetArea): GridValue[][] {
    const matrix = this.sheet(area.sheet).getSheet().getCellMatrix();
    const formulas = this.range(area).getFormulas();
    return mapArea(area, (row, col) => {
      return formulas[row - area.row][col - area.col] || valueOf(matrix.getValue(row, col));
    });
  }

  values(area: SheetArea): GridValue[][] {
    const sheet = this.sheet(area.sheet);
    const matrix = sheet.getSheet().getCellMatrix();
    const spilled = this.spilled(sheet);
    return mapArea(area, (row, col) => {
      const cell = matrix.getValue(row, col);
      return valueOf(isFilled(cell) ? cell : spilled?.[row]?.[col]);
    });
  }

  texts(area: SheetArea): string[][] {
    const values = this.values(area);
    return this.range(area)
      .getDisplayValues()
      .map((line, r) => line.map((text, c) => textOf(values[r][c], text)));
  }

  write(sheet: string, row: number, col: number, cells: readonly (readonly (GridValue | null)[])[]): void {
    this.change(sheet, placed(row, col, cells, typed));
  }

  numberFormats(area: SheetArea): string[][] {
    const sheet = this.sheet(area.sheet).getSheet();
    return mapArea(area, (row, col) => sheet.getComposedCellStyle(row, col).n?.pattern ?? "General");
  }

  setNumberFormats(
    sheet: string,
    row: number,
    col: number,
    formats: readonly (readonly (string | null)[])[],
  ): void {
    const cells = placed(row, col, formats, (format) => ({
      s: { n: format === "General" ? null : { pattern: format } },
    }));
    this.restyle(sheet, cells);
  }

  styles(area: SheetArea): CellStyle[][] {
    const sheet = this.sheet(area.sheet).getSheet();
    return mapArea(area, (row, col) => fromGridStyle(sheet.getComposedCellStyle(row, col)));
  }

  setStyles(
    sheet: string,
    row: number,
    col: number,
    styles: readonly (readonly (CellStyle | null)[])[],
  ): void {
    this.restyle(
      sheet,
      placed(row, col, styles, (style) => ({ s: toGridStyle(style) })),
    );
  }

  clearStyle({ sheet, ...area }: SheetArea): void {
    const all = mapArea(area, () => true);
    this.restyle(
      sheet,
      placed(area.row, area.col, all, () => ({ s: null })),
    );
  }

  setColumnWidth(sheet: string, col: number, pixels: number): void {
    this.widen(sheet, col, pixels);
  }

  setRowHeights(sheet: string, row: number, rows: number, pixels: number): void {
    const target = this.sheet(sheet);
    this.makeRoom(target, row + rows, 1);
    target.setRowHeightsForced(row, rows, pixels);
  }
}
