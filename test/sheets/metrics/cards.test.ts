import { formatted } from "../../../src/excel/number-format";
import { LANGUAGES, type Language } from "../../../src/locales/text";
import { METRICS } from "../../../src/sheets/revenue/metrics";
import { LOOKS } from "../../../src/sheets/palette";
import { formatOf } from "../../../src/sheets/template/dress";
import { layColumns } from "../../../src/sheets/template/geometry";
import { rowsOf, type Setting } from "../../../src/sheets/template/types";

/* A number that is wider than its cell is shown as ####. */

const PIXELS_PER_POINT = 4 / 3;
/** Beside a number, on both sides together. */
const MARGIN = 3;
/** Parts of the font’s size, in the widest that stands in for a missing one: DejaVu Sans Bold, with Chinese of Noto. */
const widthOf = (letter: string) => {
  if (letter.charCodeAt(0) > 0x2e80) return 1;
  if (letter === "M") return 0.995;
  return letter === "." ? 0.38 : 0.696;
};

/** The widest that a company with revenue below ten thousand millions shows. */
const WIDEST: Readonly<Record<Language, readonly number[]>> = {
  en: [999_990_000, 999_999, 9_999],
  "zh-CN": [9_999_900_000, 99_999_000, 9_999],
};

test.each(LANGUAGES)("in %s a figure of a card is no wider than its cell", (language) => {
  const { widths, cols } = layColumns(METRICS);
  const cards = METRICS.sections.find(({ id }) => id === "cards")!;
  const { size } = LOOKS.card;
  const value = rowsOf(cards).find(({ id }) => id === "value")!;
  const wide = Object.entries(value.cells).flatMap(([key, cell]) => {
    if (cell.unit !== "figure") return [];
    const format = formatOf(cell, { language, currency: "CNY" } as Setting, false)!;
    return WIDEST[language].flatMap((number) => {
      const shown = formatted(number, format);
      const pixels = [...shown].reduce((sum, letter) => sum + widthOf(letter) * size! * PIXELS_PER_POINT, MARGIN); // prettier-ignore
      return pixels > widths[cols.cards[key]] ? [`${key}: ${shown}, ${Math.round(pixels)}`] : [];
    });
  });
  expect(wide).toEqual([]);
});
