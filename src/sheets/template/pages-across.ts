import { largest } from "../../catalogue/extremes";
import type { Area } from "../../excel/area";
import type { PrintSetup } from "../plan";
import { blocksOf, PAGE, SLACK, widthOf, type Laid } from "./paper";
import { lastBeside } from "./planned-charts";

/*
 * A sheet much wider than a page can't be read on one. What fits on a page at a size that can be read is not parted;
 * the columns of a wider log go over several, parted evenly, and those up to its names stand on all of them. Each such
 * page is a print area of its own, since a page break would go through every section of the sheet.
 */

/** Smaller than half of its size no sheet is printed on one page. */
const SMALLEST = 0.5;
/** The least size of a sheet whose logs go over several. */
const LEGIBLE = 0.54;

/** Pixels that any program puts on a page. */
const roomAt = (size: number) => (PAGE.width * SLACK) / size;

type Across = Required<Pick<PrintSetup, "scale" | "titleCols" | "parts">>;

/** Undefined where the sheet goes on one page, or nothing in it is too wide for one. */
export function acrossOf(laid: Laid): Across | undefined {
  const { area, geometry } = laid;
  if (PAGE.width / widthOf(laid, area.col + area.cols) >= SMALLEST) return undefined;
  const titleCols = titleColsOf(laid);
  const bands = bandsOf(laid, titleCols);
  if (bands.every(({ pages }) => pages.length === 1)) return undefined;
  const whole = largest([lastBeside(geometry) + 1, ...bands.map(({ end, pages }) => (pages.length > 1 ? 0 : end))]); // prettier-ignore
  const widest = largest([widthOf(laid, whole), ...bands.map(({ room }) => room)]);
  const starts = bands.filter(({ pages }, i) => i === 0 || pages.length > 1 || bands[i - 1].pages.length > 1);
  return {
    scale: Math.min(1, Math.floor((roomAt(1) / widest) * 100) / 100),
    titleCols,
    parts: starts.flatMap((band, i) => {
      const row = i === 0 ? area.row : band.row;
      const rows = (starts[i + 1]?.row ?? area.row + area.rows) - row;
      const end = band.pages.length > 1 ? band.end : whole;
      return band.pages.map((col, page): Area => ({
        row,
        col,
        rows,
        cols: (band.pages[page + 1] ?? end) - col,
      }));
    }),
  };
}

/** The columns up to the names of rows in what goes over several pages. */
const titleColsOf = (laid: Laid) =>
  largest(blocksOf(laid).map(({ end, label }) => (widthOf(laid, end) > roomAt(LEGIBLE) ? label + 1 : 0)));

/** The rows of a section across: the columns with which its pages begin, and the width of the widest of them. */
interface Band {
  readonly row: number;
  /** The column after its last one. */
  readonly end: number;
  readonly pages: readonly number[];
  readonly room: number;
}

/** Pixels by which pages are made narrower until there would be more of them. */
const STEP = 10;

function bandsOf(laid: Laid, titleCols: number): readonly Band[] {
  const repeated = widthOf(laid, titleCols);
  return blocksOf(laid).map(({ row, end }) => {
    let room = roomAt(LEGIBLE);
    const pages = pagesAcross(laid, end, room, repeated);
    if (pages.length === 1) return { row, end, pages, room: widthOf(laid, end) };
    while (pagesAcross(laid, end, room - STEP, repeated).length === pages.length) room -= STEP;
    return { row, end, pages: pagesAcross(laid, end, room, repeated), room };
  });
}

/** The columns with which pages of so many pixels begin; some of the room of all but the first is for what is repeated. */
function pagesAcross(laid: Laid, end: number, room: number, repeated: number): readonly number[] {
  const pages = [laid.area.col];
  let used = 0;
  for (let col = laid.area.col; col < end; col++) {
    const width = laid.widths[col] ?? 0;
    if (used + width > room) {
      pages.push(col);
      used = repeated;
    }
    used += width;
  }
  return pages;
}
