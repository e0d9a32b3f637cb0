import { fill, type Text } from "../../locales/text";
import type { SourceRow } from "../types";
import type { Told } from "./settings";

/** Two ways in which a file may be written, each with its word and its name. */
type Ways = readonly [readonly [string, Text], readonly [string, Text]];

interface Words {
  /** {a} can be read only the first way, {b} only the second. */
  readonly both: Text;
  /** {cell} can be read either way. */
  readonly which: Text;
}

const SEEN: Text = { en: "“{cell}” can be read only so", "zh-CN": "「{cell}」只能如此读" };

/** Told by a cell that can be read one way only; asked where cells disagree, or all can be read either way. */
export function eitherWay(
  cells: readonly { readonly row: SourceRow; readonly cell: string }[],
  wayOf: (cell: string) => string | undefined,
  choices: Ways,
  { both, which }: Words,
): Told {
  const ways = cells.map(({ cell }) => wayOf(cell));
  const [a, b] = choices.map(([way]) => cells[ways.indexOf(way)]);
  const open = cells[ways.indexOf("either")];
  if (a && b) return { text: fill(both, { a: a.cell, b: b.cell }), row: a.row, choices };
  const seen = a ?? b;
  const [choice, proven] = choices[a ? 0 : 1];
  if (seen) return { choice, why: fill(SEEN, { cell: seen.cell }), proven };
  return open && { text: fill(which, { cell: open.cell }), row: open.row, choices };
}
