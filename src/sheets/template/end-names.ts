import { largest, smallest } from "../../catalogue/extremes";
import { areaAddress, cellAddress } from "../../excel/address";
import type { Text } from "../../locales/text";
import type { Content } from "../plan";
import { chartFormats } from "./chart-formats";
import { plotHeight } from "./chart-sizes";
import { pointColumns, type ChartPlace } from "./chart-sources";
import { endsKey, LASTS, nameKey, namedAtEnds, ORDER, REACH, rowKey } from "./geometry";

/*
 * The names of lines with their last numbers, beside the plot. Each stands at the height of its line’s end, and where
 * ends lie closer together than a line of text is high, as far above or below as it must be. Formulas see to it, so
 * that names stay apart whichever way the numbers go; what is written is the name of a series, for where it stands is
 * not the number that it tells.
 */

/** A row of a chart’s hidden cells. */
export interface ReckonedRow {
  readonly key: string;
  readonly name: Content;
  /** With its “=”, from the first point on. */
  readonly formulas: readonly string[];
}

const HEADS: Readonly<Record<typeof REACH | typeof LASTS | typeof ORDER, Text>> = {
  [REACH]: { en: "Lowest, highest, room for a name", "zh-CN": "最低、最高、名称间距" },
  [LASTS]: { en: "Last number of each line", "zh-CN": "各线末值" },
  [ORDER]: { en: "From the top", "zh-CN": "自上而下" },
};

/** Stands for the end of a line without numbers: below all others. */
const NO_END = "-1E+99";
const NUMBERS = `">${NO_END}"`;
/** Pixels of a line of text, with the room that an axis has above its numbers. */
const NAME_HEIGHT = 17 * 1.2;

/** How far the lines reach, where each ends, and its place among them, the highest first. */
export function reckonedRows(place: ChartPlace): readonly ReckonedRow[] {
  const { section, setting } = place;
  const named = namedAtEnds(section);
  if (named.length === 0) return [];
  const lines = rangeOf(place, section.chart.series.map(({ id }) => rowKey(section, id))); // prettier-ignore
  const cells = cellsOf(place);
  const ends = named.map(({ id }) => rangeOf(place, [endsKey(section, id)]));
  const rows: Readonly<Record<keyof typeof HEADS, readonly string[]>> = {
    [REACH]: [
      `=MINIFS(${lines},${lines},${NUMBERS})`,
      `=MAXIFS(${lines},${lines},${NUMBERS})`,
      `=${axisSpan(cells.low, cells.high)}*${Math.round((1_000 * NAME_HEIGHT) / plotHeight(section)) / 1_000}`,
    ],
    [LASTS]: ends.map((end) => `=IF(COUNT(${end})=0,${NO_END},SUMIF(${end},${NUMBERS}))`),
    [ORDER]: cells.ends.map((end, i) => {
      const higher = cells.ends.map((other, j) => (j < i ? `+(${other}>=${end})` : `+(${other}>${end})`));
      return `=1${higher.filter((_, j) => j !== i).join("")}`;
    }),
  };
  return Object.entries(HEADS).map(([id, name]) => ({
    key: rowKey(section, id),
    name: { text: name[setting.language] },
    formulas: rows[id as keyof typeof HEADS],
  }));
}

/** A name for each line: at the last point its height, at no other anything. */
export function nameRows(place: ChartPlace): readonly ReckonedRow[] {
  const { section, geometry, setting } = place;
  const cols = pointColumns(place);
  const { ends } = cellsOf(place);
  const format = chartFormats(section.chart.unit, setting).value.replaceAll('"', '""');
  return namedAtEnds(section).map(({ id }, i) => {
    const line = cellAddress(geometry.rows.get(rowKey(section, id)) ?? 0, cols[0] - 1);
    return {
      key: nameKey(section, id),
      name: { formula: `=IF(${ends[i]}=${NO_END},"","  "&${line}&" "&TEXT(${ends[i]},"${format}"))` },
      formulas: cols.map((_, point) =>
        point < cols.length - 1 ? "=NA()" : `=IF(${ends[i]}=${NO_END},NA(),${heightOf(place, i)})`,
      ),
    };
  });
}

/**
 * Pushing names down from the highest on, and up from the lowest on, both keep them apart and in order. So does the
 * mean of the two, which moves two names alike; and so do steps from the highest and the lowest number, within which
 * names leave the axis as it is.
 */
function heightOf(place: ChartPlace, index: number): string {
  const { low, high, room, ends, orders, allEnds } = cellsOf(place);
  const [end, order] = [ends[index], orders[index]];
  const pushed = (side: "<" | ">") =>
    ends.flatMap((other, j) =>
      j === index ? [] : [`IF(${orders[j]}${side}${order},${other}+(${orders[j]}-${order})*${room},${end})`],
    );
  const down = `MIN(${[end, ...pushed("<")].join(",")})`;
  const up = `MAX(${[end, ...pushed(">")].join(",")})`;
  const steps = `(COUNTIF(${allEnds},${NUMBERS})-${order})`;
  return `MAX(${low}+${steps}*${room},MIN(${high}-(${order}-1)*${room},(${down}+${up})/2))`;
}

/**
 * How much an axis spans: from 0 on, unless the numbers differ by less than a sixth of the furthest; then Excel begins
 * it half of their difference below them.
 */
const axisSpan = (low: string, high: string) =>
  `IF(6*(${high}-${low})>MAX(${high},-${low}),MAX(${high},0)-MIN(${low},0),IF(${high}>${low},1.5*(${high}-${low}),IF(${high}=0,1,ABS(${high}))))`;

/** Addresses of the cells that a chart’s names are placed by. */
function cellsOf(place: ChartPlace) {
  const { section, geometry } = place;
  const cols = pointColumns(place);
  const at = (id: string, i: number) => cellAddress(geometry.rows.get(rowKey(section, id)) ?? 0, cols[i]);
  const named = namedAtEnds(section);
  return {
    low: at(REACH, 0),
    high: at(REACH, 1),
    room: at(REACH, 2),
    ends: named.map((_, i) => at(LASTS, i)),
    orders: named.map((_, i) => at(ORDER, i)),
    allEnds: rangeOf(place, [rowKey(section, LASTS)]),
  };
}

/** The points of rows; what somebody inserts among them is blank. */
function rangeOf(place: ChartPlace, keys: readonly string[]): string {
  const cols = pointColumns(place);
  const rows = keys.map((key) => place.geometry.rows.get(key) ?? 0);
  const [row, col] = [smallest(rows), smallest(cols)];
  return areaAddress({ row, col, rows: largest(rows) - row + 1, cols: largest(cols) - col + 1 });
}
