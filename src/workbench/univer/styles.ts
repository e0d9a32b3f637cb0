import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { CellStyle } from "../host/grid";

/** Pixels that one step of indent takes, about those of Excel at its normal font. */
const INDENT = 9;

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

/** A style as the grid stores it; what `style` leaves open stays open, so that it can be laid over another. */
export function toGridStyle(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  if (style.bold !== undefined) data.bl = flag(style.bold);
  if (style.italic !== undefined) data.it = flag(style.italic);
  if (style.size !== undefined) data.fs = style.size;
  if (style.color !== undefined) data.cl = color(style.color);
  if (style.fill !== undefined) data.bg = color(style.fill);
  if (style.horizontal !== undefined) data.ht = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) data.vt = VERTICAL[style.vertical];
  if (style.wrap !== undefined) data.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.indent !== undefined) data.pd = padding(style.indent, style.horizontal);
  if (style.bottom !== undefined) data.bd = { b: line(style.bottom) };
  return data;
}

/** The inverse: what of a stored style the interface can say. */
export function fromGridStyle(data: IStyleData): CellStyle {
  const { bl, it, fs, cl, bg, ht, vt, tb, pd, bd } = data;
  return {
    ...(bl !== undefined && { bold: bl === BooleanNumber.TRUE }),
    ...(it !== undefined && { italic: it === BooleanNumber.TRUE }),
    ...(fs !== undefined && { size: fs }),
    ...(cl?.rgb && { color: cl.rgb }),
    ...(bg !== undefined && { fill: bg?.rgb ?? null }),
    ...(isSet(ht) && { horizontal: nameOf(HORIZONTAL, ht) }),
    ...(isSet(vt) && { vertical: nameOf(VERTICAL, vt) }),
    ...(isSet(tb) && { wrap: tb === WrapStrategy.WRAP }),
    ...(pd && { indent: Math.round(Math.max(pd.l ?? 0, pd.r ?? 0) / INDENT) }),
    ...(bd?.b !== undefined && {
      bottom: bd.b && { color: bd.b.cl.rgb ?? "#000000", thick: bd.b.s === BorderStyleTypes.MEDIUM },
    }),
  };
}

const isSet = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const color = (rgb: string | null) => (rgb === null ? null : { rgb });

const padding = (indent: number, horizontal: CellStyle["horizontal"]) =>
  horizontal === "Right" ? { r: indent * INDENT } : { l: indent * INDENT };

const line = (bottom: CellStyle["bottom"]) =>
  bottom
    ? { s: bottom.thick ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN, cl: { rgb: bottom.color } }
    : null;

function nameOf<K extends string, V>(names: Readonly<Record<K, V>>, value: V): K | undefined {
  return (Object.keys(names) as K[]).find((name) => names[name] === value);
}
