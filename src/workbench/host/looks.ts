import { invalidArgument, notPart } from "./errors";
import type { CellStyle } from "./grid";

/* Between the looks of a grid's cell and the nested objects of getCellProperties and setCellProperties. */

type Format = Excel.CellPropertiesFormat;

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  font: ["bold", "italic", "size", "color"],
  fill: ["color", "pattern"],
  borders: ["bottom"],
};

const PLAIN = ["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"];

/** Everything that the add-in asks after, of one cell, as Excel words it. */
export function formatOf(style: CellStyle): Format {
  const { fill = null, bottom = null } = style;
  return {
    font: {
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      size: style.size ?? 11,
      color: style.color ?? "#000000",
    },
    fill: fill === null ? { color: "#FFFFFF", pattern: "None" } : { color: fill, pattern: "Solid" },
    borders: {
      bottom: bottom
        ? { style: "Continuous", color: bottom.color, weight: bottom.thick ? "Medium" : "Thin" }
        : { style: "None", color: "#000000", weight: "Thin" },
    },
    horizontalAlignment: style.horizontal ?? "General",
    verticalAlignment: style.vertical ?? "Bottom",
    wrapText: style.wrap ?? false,
    indentLevel: style.indent ?? 0,
  };
}

/** What of a cell changes; null where the properties name nothing. */
export function styleOf(properties: Excel.SettableCellProperties): CellStyle | null {
  for (const key of Object.keys(properties))
    if (key !== "format") throw notPart(`SettableCellProperties.${key}`);
  const { format } = properties;
  if (!format) return null;
  checkMembers(format);
  const { font, fill, borders } = format;
  const style: CellStyle = {
    bold: font?.bold,
    italic: font?.italic,
    size: font?.size,
    color: color(font?.color),
    fill: fill?.pattern === "None" ? null : color(fill?.color),
    horizontal: format.horizontalAlignment as CellStyle["horizontal"],
    vertical: format.verticalAlignment as CellStyle["vertical"],
    wrap: format.wrapText,
    indent: format.indentLevel,
    bottom: lineOf(borders?.bottom),
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

function checkMembers(format: Format): void {
  for (const [key, value] of Object.entries(format)) {
    if (PLAIN.includes(key)) continue;
    const members = KNOWN[key];
    if (!members) throw notPart(`CellPropertiesFormat.${key}`);
    for (const member of Object.keys(value as object)) {
      if (!members.includes(member)) throw notPart(`CellPropertiesFormat.${key}.${member}`);
    }
  }
}

function lineOf(border: Excel.CellBorder | undefined): CellStyle["bottom"] {
  if (!border) return undefined;
  if (border.style === "None") return null;
  return {
    color: color(border.color) ?? "#000000",
    thick: border.weight === "Medium" || border.weight === "Thick",
  };
}

function color(value: string | undefined): string | undefined {
  if (value === undefined || /^#[0-9A-F]{6}$/i.test(value)) return value;
  throw invalidArgument(`${value} is no colour.`);
}
