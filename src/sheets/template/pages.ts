import { largest } from "../../catalogue/extremes";
import type { Area } from "../../excel/area";
import type { PrintSetup } from "../plan";
import { endKey, headingKey, headKey, type SheetGeometry } from "./geometry";
import { besideOf, isChart, isLog, type Section, type SheetDefinition } from "./types";

/*
 * How a sheet lies on paper. A section that a page has room for is not cut, heads don't part from their rows, and a
 * table that is much wider than a page goes over several, with its first column on each: on one nobody could read it.
 */

/** A4 across between margins of a centimetre, in pixels of a sheet at 100%. */
const PAGE = { width: 1_046, height: 718 };
/** Programs round the sizes of rows and columns each in their own way. */
const SLACK = 0.93;
/** Smaller than half of its size nothing is printed, as long as its columns may go over several pages. */
const SMALLEST = 0.5;
/** The size that is aimed for on several pages. */
const LEGIBLE = 0.58;

interface Laid {
  readonly definition: SheetDefinition;
  readonly geometry: SheetGeometry;
  readonly area: Area;
  /** Pixels, by column and row. */
  readonly widths: Readonly<Record<number, number>>;
  readonly heights: Readonly<Record<number, number>>;
  readonly hidden: ReadonlySet<number>;
  /** Rows of the head that stays in sight. */
  readonly frozen: number;
}

export function pagesOf(laid: Laid): PrintSetup {
  const { area, geometry, frozen } = laid;
  const scale = scaleOf(laid);
  const wide = widthOf(laid, area.col + area.cols);
  const height = (PAGE.height * SLACK) / (scale ?? Math.min(1, PAGE.width / wide));
  const head = repeatedHead(laid, height);
  const heads = head === undefined ? { titleRows: frozen } : { titleFrom: head, titleRows: 1 };
  return {
    area,
    landscape: true,
    ...heads,
    ...(scale !== undefined && {
      scale: Math.round(scale * 100),
      titleCols: titleCols(geometry),
      parts: partsOf(laid),
    }),
    breaks: breaksOf(
      laid,
      height - heightOf(laid, heads.titleFrom ?? 0, heads.titleRows),
      scale !== undefined,
    ),
  };
}

/** Pixels of the columns up to one. */
const widthOf = ({ widths }: Laid, end: number) =>
  Array.from({ length: end }, (_, col) => widths[col] ?? 0).reduce((sum, width) => sum + width, 0);

const USUAL_HEIGHT = 20;

const heightOf = ({ heights, hidden }: Laid, from: number, rows: number) =>
  Array.from({ length: rows }, (_, i) => (hidden.has(from + i) ? 0 : (heights[from + i] ?? USUAL_HEIGHT))) // prettier-ignore
    .reduce((sum, height) => sum + height, 0);

/** Pixels that a page may leave at its right, for a column is not cut. */
const RAGGED = 120;
const MOST_PAGES = 4;

/**
 * The size at which a sheet goes over several pages side by side; undefined where it fits on one. What is no log stays
 * on the first of them, and the columns that all have take from the others.
 */
function scaleOf(laid: Laid): number | undefined {
  const { area, geometry } = laid;
  const wide = widthOf(laid, area.col + area.cols);
  if (PAGE.width / wide >= SMALLEST) return undefined;
  const first = widthOf(laid, narrowEnd(laid));
  const repeated = widthOf(laid, titleCols(geometry)) + RAGGED;
  const most = largest([PAGE.width / LEGIBLE, first]);
  const widths = Array.from({ length: MOST_PAGES }, (_, more) => (wide + more * repeated) / (more + 1));
  const page = widths.findIndex((width) => width <= most);
  if (page < 1) return undefined;
  return Math.min(1, Math.floor((PAGE.width * SLACK * 100) / largest([widths[page], first])) / 100);
}

/** The column after the last one of what stays on one page. */
function narrowEnd(laid: Laid): number {
  const { definition, geometry } = laid;
  const whole = definition.sections.filter((section) => !spreads(laid, section) && !isChart(section));
  return largest([0, ...whole.map((section) => endOf(section, geometry))]);
}

/** A log, and whatever nobody could read on one page, may go over several of them side by side. */
const spreads = (laid: Laid, section: Section) =>
  isLog(section) || widthOf(laid, endOf(section, laid.geometry)) > PAGE.width / LEGIBLE;

const endOf = ({ id }: Section, { cols }: SheetGeometry) => largest(Object.values(cols[id])) + 1;

/** Logs that go over several pages, and what stands between them: beside it there is nothing to print. */
function partsOf(laid: Laid): readonly Area[] {
  const { area } = laid;
  const end = narrowEnd(laid);
  const blocks = blocksOf(laid).filter((_, i, all) => i === 0 || startsPart(all, i));
  return blocks.map(({ row, wide }, i) => {
    const from = i === 0 ? area.row : row;
    const to = i + 1 < blocks.length ? blocks[i + 1].row : area.row + area.rows;
    return { row: from, col: area.col, rows: to - from, cols: wide ? area.cols : end - area.col };
  });
}

const startsPart = (blocks: readonly Block[], i: number) => blocks[i].wide !== blocks[i - 1]?.wide;

const titleCols = ({ ids }: SheetGeometry) => ids + 2;

/** The head of a log at the end that goes over several pages. */
function repeatedHead(laid: Laid, height: number): number | undefined {
  const { definition, geometry, frozen } = laid;
  const last = definition.sections.filter((section) => besideOf(section) === undefined).at(-1);
  const head = last && isLog(last) ? geometry.rows.get(headKey(last)) : undefined;
  const end = last && geometry.rows.get(endKey(last));
  if (head === undefined || end === undefined || head < frozen) return undefined;
  return heightOf(laid, head, end - head + 1) > height ? head : undefined;
}

interface Block {
  readonly row: number;
  readonly height: number;
  readonly alone: boolean;
  /** A log that has columns beyond those of all that is no log. */
  readonly wide: boolean;
}

function blocksOf(laid: Laid): readonly Block[] {
  const { definition, geometry, area } = laid;
  const starts = definition.sections.flatMap((section) => {
    const row = besideOf(section) === undefined ? geometry.rows.get(headingKey(section)) : undefined;
    return row === undefined ? [] : [{ section, row }];
  });
  const narrow = narrowEnd(laid);
  return starts.map(({ section, row }, i) => {
    // The row before the next heading is blank.
    const end = starts[i + 1] ? starts[i + 1].row - 1 : area.row + area.rows;
    return {
      row,
      height: heightOf(laid, row, end - row),
      alone: section.alone === true,
      wide: spreads(laid, section) && endOf(section, geometry) > narrow,
    };
  });
}

/** How much of a page must be left for something that is longer than a page to begin there. */
const WORTH_BEGINNING = 0.4;

/** The rows with which pages begin. */
function breaksOf(laid: Laid, room: number, inParts: boolean): readonly number[] {
  const blocks = blocksOf(laid);
  const [first] = blocks;
  let used = first ? heightOf(laid, laid.frozen, first.row - laid.frozen) : 0;
  return blocks.flatMap(({ row, height, alone }, i) => {
    if (inParts && i > 0 && startsPart(blocks, i)) used = 0;
    const left = room - used;
    const flows = height > room && left > room * WORTH_BEGINNING;
    const isBreak = i > 0 && (alone || (height > left && !flows));
    const end = (isBreak ? 0 : used) + height;
    // The blank row after it takes room, and never a page of its own.
    used = (end > room ? end % room : end) + USUAL_HEIGHT;
    return isBreak ? [row] : [];
  });
}
