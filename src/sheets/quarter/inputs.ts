import { cellAddress } from "../../excel/address";
import { quarterAfter, readQuarter } from "../dates";
import type { Content, PlannedCell } from "../plan";
import { INPUTS_SHEET } from "../readiness/anatomy";
import { PERIODS } from "../readiness/columns";
import { foundFrame } from "../readiness/frame";
import { isComputed, UNIT_FORMATS, type Input } from "../readiness/input";
import { INPUTS } from "../readiness/inputs";
import { isLink, linkFor } from "../readiness/links";
import { ourInputFormulas } from "../readiness/ours";
import { inputFormula } from "../readiness/plan-inputs";
import { INPUTS_KIND } from "../readiness/types";
import { fill, LANGUAGES, type Text } from "../../locales/text";
import type { Held } from "../writer";
import { isFormula, movedContent, plainContent, type ColumnMoves } from "./move";
import { areaOf } from "./area-of";
import type { Leaving, QuarterSheet, StandingCells } from "./types";

export interface InputsMoved {
  readonly from: Text;
  readonly to: Text;
  readonly cells: readonly PlannedCell[];
  readonly sheet: QuarterSheet;
}

/**
 * The quarters of the inputs go one column to the left with their heads, and the last column waits for those of the
 * next. The oldest ones leave.
 */
export function moveInputs(standing: StandingCells): InputsMoved | { readonly refusal: Text } {
  const frame = foundFrame(INPUTS_SHEET, standing);
  if ("refusal" in frame) return frame;
  const now = frame.old ?? frame.now;
  const { rows, cols, head } = now;
  const at = PERIODS.map((key) => cols[key]);
  const heads = at.map((col) => standing.formulas[head][col]);
  const last = at.length - 1;
  const [from, to] = [readQuarter(heads[last]), quarterAfter(heads[last])];
  if (!from || !to) return { refusal: fill(NO_QUARTER, { sheet: standing.name, head: String(heads[last]) }) };
  const language = LANGUAGES.find((each) => each === standing.properties.language) ?? "en";
  const moves: ColumnMoves = new Map(at.map((col, i) => [col, i === 0 ? null : at[i - 1]]));
  const isOurs = ourInputFormulas(frame.old);
  const leaving: Leaving[] = [];
  let moved = 0;

  const rowCells = (input: Input): readonly PlannedCell[] => {
    const row = rows.get(input.ref);
    if (row === undefined) return [];
    const held = (i: number): Held => standing.formulas[row]?.[at[i]] ?? "";
    const value = (i: number): Held => standing.values[row]?.[at[i]] ?? "";
    const formulaAt = (i: number) => (isFormula(held(i), value(i)) ? String(held(i)) : undefined);
    const headOf = (i: number) => cellAddress(head, at[i], "row");
    const computed = (i: number) =>
      isComputed(input) && (input.periods === "all" || i === last) ? input : undefined;
    const isComputedBy = (i: number) => computed(i) !== undefined && isOurs(formulaAt(i) ?? "", input.ref, i);
    const isLinked = (i: number) => isLink(formulaAt(i) ?? "", input.ref, last - i, headOf(i));
    const empty = (i: number): Content => {
      const by = computed(i);
      return by ? { formula: inputFormula(now, by, i) } : { blank: true };
    };
    // What was computed can be computed again from what is kept.
    if (value(0) !== "" && !isComputedBy(0))
      leaving.push(leavingOf(standing, input, row, value(0), heads[0]));
    const next = (i: number): Content => {
      if (i === last) return isLinked(i) ? { formula: linkFor(input.ref, 0, headOf(i))! } : empty(i);
      if (held(i + 1) === "" || isComputedBy(i + 1)) return empty(i);
      moved++;
      if (!isLinked(i + 1)) return movedContent(held(i + 1), value(i + 1), standing.name, moves);
      const link = linkFor(input.ref, last - i, headOf(i));
      return link === undefined ? plainContent(value(i + 1)) : { formula: link };
    };
    return at.flatMap((col, i): PlannedCell[] => {
      // A setting is no figure of a quarter: it holds on.
      if (i === last && !isComputed(input) && input.first !== undefined) return [];
      const content = next(i);
      if ("blank" in content && held(i) === "") return [];
      const looks = { format: UNIT_FORMATS[input.unit], ...(!computed(i) && { style: TYPED }) };
      return [{ row, col, content, ...looks }];
    });
  };
  const newHeads = at.map((col, i): PlannedCell => {
    const content = { text: i === last ? to[language] : String(heads[i + 1]) };
    return { row: head, col, content };
  });
  const cells = [...newHeads, ...INPUTS.flatMap(rowCells)];
  const area = areaOf(cells);
  return { from, to, cells, sheet: { kind: INPUTS_KIND, name: standing.name, area, moved, leaving } };
}

function leavingOf(
  { name, formulas }: StandingCells,
  { ref, label, unit }: Input,
  row: number,
  figure: Held,
  period: Held,
): Leaving {
  const held = formulas[row].find((cell) => LANGUAGES.some((language) => label[language] === cell));
  const item = String(held ?? label.en);
  return { sheet: name, period: String(period), id: ref, item, figure, format: UNIT_FORMATS[unit] };
}

const TYPED = "typedRight" as const;

const NO_QUARTER: Text = {
  en: "The next quarter can’t be started: “{head}” over the last column of “{sheet}” is no quarter. Write it like “Q3 2026”, then try again.",
  "zh-CN": "无法开始下一季度：「{sheet}」最后一列的表头「{head}」不是季度。改成「2026 Q3」的形式后重试。",
};
