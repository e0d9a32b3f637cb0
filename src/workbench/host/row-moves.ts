import { parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";
import type { Area, GridRule } from "./grid";

/** Where a row goes when rows are inserted or deleted; undefined for one that is deleted. */
export type Move = (row: number) => number | undefined;

export const inserted =
  (at: number, count: number): Move =>
  (row) =>
    row < at ? row : row + count;

export const deleted =
  (at: number, count: number): Move =>
  (row) => {
    if (row < at) return row;
    return row < at + count ? undefined : row - count;
  };

/** Rules go where their cells go, and their formulas follow; one whose cells are all deleted is gone. */
export function movedRules(rules: readonly GridRule[], sheet: string, move: Move): GridRule[] {
  return rules.flatMap((rule) => {
    const area = movedArea(rule.area, move);
    return area ? [{ ...rule, area, formula: moveReferences(rule.formula, sheet, sheet, move) }] : [];
  });
}

function movedArea(area: Area, move: Move): Area | undefined {
  const rows = Array.from({ length: area.rows }, (_, i) => move(area.row + i)).filter(
    (row) => row !== undefined,
  );
  if (rows.length === 0) return undefined;
  return { ...area, row: rows[0], rows: rows[rows.length - 1] - rows[0] + 1 };
}

/** References to moved cells follow them, in formulas on any sheet. @internal */
export function moveReferences(formula: string, home: string, movedSheet: string, move: Move): string {
  return tokenize(formula)
    .map(({ type, value }) => (type === "range" ? moveReference(value, home, movedSheet, move) : value))
    .join("");
}

function moveReference(text: string, home: string, movedSheet: string, move: Move): string {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference) || !reference.range) return text;
  const { range, context = [] } = reference;
  const { top, bottom } = range;
  if ((context[0] ?? home) !== movedSheet || typeof top !== "number" || typeof bottom !== "number")
    return text;
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => move(top + i));
  const kept = rows.filter((row) => row !== undefined);
  if (kept.length === 0) return "#REF!";
  return stringifyA1Ref({ ...reference, range: { ...range, top: kept[0], bottom: kept[kept.length - 1] } });
}
