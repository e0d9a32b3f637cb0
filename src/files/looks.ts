import type { Font, Style } from "@cj-tech-master/excelts";
import type { Language } from "../locales/text";
import { CONDITIONAL_LOOKS, type Look } from "../sheets/palette";
import type { ConditionalLook } from "../sheets/plan";

/* The looks of the palette as a file spells them. */

const FONTS: Readonly<Record<Language, Partial<Font>>> = {
  en: { name: "Calibri", family: 2 },
  "zh-CN": { name: "等线", family: 3, charset: 134 },
};
const NORMAL_SIZE = 11;

/** The font of cells. */
export const fontOf = (language: Language): Partial<Font> => ({
  ...FONTS[language],
  size: NORMAL_SIZE,
  color: { theme: 1 },
});

/**
 * The font of the style Normal, whose digits settle the widths of columns: 7 pixels in every language. Those of 等线
 * are another font's where it is missing, and columns a third wider, so that no page held what was laid out for it.
 */
export const normalFont = (): Partial<Font> => fontOf("en");

const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const;

/** What a cell gets; text without a colour keeps that of the style Normal. */
export function styleOf(look: Look, format: string | undefined, language: Language): Partial<Style> {
  const { bold, italic, size, color, fill, horizontal, vertical, wrap, indent, bottom } = look;
  const border = bottom && { style: bottom.thick ? "medium" : "thin", color: rgb(bottom.color) };
  return {
    numFmt: format ?? "General",
    font: {
      ...fontOf(language),
      ...(size !== undefined && { size }),
      ...(color && { color: rgb(color) }),
      ...(bold && { bold }),
      ...(italic && { italic }),
    },
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill) } }),
    ...(border && { border: { bottom: border } }),
    alignment: {
      ...(horizontal && { horizontal: HORIZONTAL[horizontal] }),
      ...(vertical && { vertical: "middle" }),
      ...(wrap && { wrapText: true }),
      ...(indent !== undefined && { indent }),
    },
  } as Partial<Style>;
}

/** What a conditional format changes. Of a solid fill it gives the colour behind the pattern. */
export function conditionalStyle(look: ConditionalLook): Partial<Style> {
  const { bold, italic, color, fill } = CONDITIONAL_LOOKS[look];
  const font = { ...(bold && { bold }), ...(italic && { italic }), ...(color && { color: rgb(color) }) };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", bgColor: rgb(fill) } }),
  };
}

/** "#17456F" → opaque. */
export const rgb = (color: string) => ({ argb: `FF${color.slice(1).toUpperCase()}` });
