import type { Text } from "../../locales/text";
import { SEGMENTS_ZH } from "./segments";

/** What a figure says of its sample, or on whose word it stands where there is no sample. */
export type Stat =
  | "median"
  | "average"
  | "p25"
  | "p75"
  | "typical"
  | "floor"
  | "heuristic"
  | "rule"
  | "rule of thumb"
  | "handbook rule";

export interface Source {
  readonly name: Text;
  /** Who carries the figure, where it was not read in the publication itself. */
  readonly via?: string;
}

type Range = readonly [lo: number, hi: number];

/** One published figure. Its unit is that of its metric; shares and growth are decimals. */
export interface Figure {
  readonly metric: string;
  /** The author’s words for whom it holds. */
  readonly segment: string;
  readonly stat: Stat;
  readonly value: number | Range;
  /** The year of the data, not of the publication. */
  readonly year: number;
  readonly source: Source;
}

type Row = readonly [metric: string, segment: string, stat: Stat, value: number | Range];

/** The figures of one source for one year. */
export function from(source: Source, year: number, rows: readonly Row[]): Figure[] {
  return rows.map(([metric, segment, stat, value]) => ({ metric, segment, stat, value, year, source }));
}

export function segmentName({ segment }: Figure): Text {
  return { en: segment, "zh-CN": SEGMENTS_ZH[segment] ?? segment };
}

/** A source as it is cited, with the one it was read in. */
export function citation({ name, via }: Source): Text {
  if (via === undefined) return name;
  return { en: `${name.en}, via ${via}`, "zh-CN": `${name["zh-CN"]}，引自 ${via}` };
}
