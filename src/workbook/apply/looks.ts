import type { Look } from "../../sheets/palette";

/*
 * Between the looks of the palette and the nested objects in which Excel reads and sets them. The automatic
 * font colour reads as black and a missing fill as white with the pattern "None"; neither is ever set, so
 * that text goes on following Excel's dark mode.
 */

/** Just what a look can say, and no more is asked of Excel. */
export const LOOK_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, italic: true, size: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** The look that Excel reports of a cell. */
export function readLook({ format = {} }: Excel.CellProperties): Look {
  const { font = {}, fill = {}, borders = {} } = format;
  return {
    bold: font.bold,
    italic: font.italic,
    size: font.size,
    color: font.color === "#000000" ? undefined : font.color,
    fill: fill.pattern === "None" ? undefined : fill.color,
    horizontal:
      format.horizontalAlignment === "General"
        ? undefined
        : (format.horizontalAlignment as Look["horizontal"]),
    vertical:
      format.verticalAlignment === "Bottom" ? undefined : (format.verticalAlignment as Look["vertical"]),
    wrap: format.wrapText,
    indent: format.indentLevel,
    bottom: readLine(borders.bottom),
  };
}

function readLine(border: Excel.CellBorder | undefined): Look["bottom"] {
  if (!border || border.style === "None") return undefined;
  return { color: border.color ?? "#000000", thick: border.weight === "Medium" || border.weight === "Thick" };
}

/** What to set on a cell of the Normal style so that it gets the look. */
export function lookProperties(look: Look): Excel.SettableCellProperties {
  const { bold, italic, size, color, fill, horizontal, vertical, wrap, indent, bottom } = look;
  return {
    format: given({
      font: given({ bold: bold || undefined, italic: italic || undefined, size, color }),
      fill: given({ color: fill }),
      borders: bottom && {
        bottom: { style: "Continuous", color: bottom.color, weight: bottom.thick ? "Medium" : "Thin" },
      },
      horizontalAlignment: horizontal,
      verticalAlignment: vertical,
      wrapText: wrap || undefined,
      indentLevel: indent || undefined,
    }),
  };
}

/** Without the members that are not given; undefined if none is. */
function given<T extends object>(members: T): T | undefined {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}

/** Whether a cell looks as planned. A look without a size takes whatever the workbook's Normal style has. */
export function looksLike(planned: Look, found: Look): boolean {
  const sameSize = planned.size === undefined || planned.size === found.size;
  return sameSize && fingerprint(planned) === fingerprint(found);
}

function fingerprint({
  bold,
  italic,
  color,
  fill,
  horizontal,
  vertical,
  wrap,
  indent,
  bottom,
}: Look): string {
  const line = bottom && `${bottom.color} ${bottom.thick}`;
  const parts = [!!bold, !!italic, color, fill, horizontal, vertical, !!wrap, indent ?? 0, line];
  return parts.join("|").toUpperCase();
}
