import type { Text } from "../../locales/text";
import type { CellUnit } from "./cell-unit";
import type { CellLook, Column, Row, Section } from "./types";

/** A column of a log as a list of its foremost rows shows it. */
export interface Shown {
  readonly key: string;
  readonly title: Text;
  readonly unit: CellUnit;
  readonly width: number;
  /** Of the log; the key itself where left out. */
  readonly from?: string;
  readonly look?: CellLook;
}

const PLACE: Text = { en: "·", "zh-CN": "·" };

/**
 * The first rows of a log by a column of it that ranks them, highest first; no two ranks may be alike. Rows without a
 * rank are not listed. `height` is that of its rows, in pixels.
 */
export function top(
  id: string,
  title: Text,
  count: number,
  { log, rank }: { readonly log: string; readonly rank: string },
  shown: readonly Shown[],
  about?: Text,
  height?: number,
): Section {
  const place: Column = { key: "place", title: PLACE, width: 68, cell: { owner: "ours", unit: "hidden" } };
  const columns = shown.map(({ key, title: head, unit, width, from = key, look }): Column => {
    const cell = `INDEX({${log}.${from}},{place})`;
    return {
      key,
      title: head,
      width,
      cell: { owner: "ours", unit, look, value: { formula: `=IF({place}="","",IF(${cell}="","",${cell}))` } },
    };
  });
  const rows = Array.from({ length: count }, (_, i): Row => {
    const ranks = `{${log}.${rank}}`;
    const formula = `=IF(COUNT(${ranks})<${i + 1},"",MATCH(LARGE(${ranks},${i + 1}),${ranks},0))`;
    return {
      id: `${id}${i + 1}`,
      height,
      cells: { place: { owner: "ours", unit: "hidden", value: { formula } } },
    };
  });
  return { id, title, about, columns: [...columns, place], rows };
}
