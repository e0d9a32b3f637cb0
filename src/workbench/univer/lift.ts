import {
  isFailure,
  takesRange,
  type Answer,
  type AnswerCell,
  type Failure,
  type FunctionDefinition,
} from "../../catalogue/define";
import { largest } from "../../catalogue/extremes";
import { call } from "../../functions/call";

type RawRange = readonly (readonly unknown[])[];

const NOT_THERE: Failure = {
  error: "#N/A",
  text: {
    en: "The ranges given to single-cell arguments differ in size.",
    "zh-CN": "单格参数收到的区域大小不一。",
  },
};

const NESTED: Failure = {
  error: "#CALC!",
  text: { en: "A table can’t stand in one cell.", "zh-CN": "一个单元格放不下一张表。" },
};

/**
 * One call in the grid. Where a single-cell argument is given a range, the function is called once for
 * each cell and the answers spill, as in Excel: a row or column serves all columns or rows of the others.
 */
export function callInGrid(definition: FunctionDefinition, raw: readonly unknown[]): Answer {
  const many = definition.params.map((param, i) => !takesRange(param) && isManyCells(raw[i]));
  if (!many.includes(true)) return call(definition, raw);

  const ranges = raw.filter((_, i) => many[i]) as RawRange[];
  const rows = largest(ranges.map((range) => range.length));
  const cols = largest(ranges.map((range) => range[0].length));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: cols }, (_, c) => callOnce(definition, raw, many, r, c)),
  );
}

function callOnce(
  definition: FunctionDefinition,
  raw: readonly unknown[],
  many: readonly boolean[],
  r: number,
  c: number,
): AnswerCell {
  const args = raw.map((argument, i) => (many[i] ? cellOf(argument as RawRange, r, c) : argument));
  if (args.includes(undefined)) return NOT_THERE;
  const answer = call(definition, args);
  return typeof answer !== "object" || isFailure(answer) ? answer : NESTED;
}

function isManyCells(raw: unknown): boolean {
  return Array.isArray(raw) && (raw.length > 1 || (raw[0] as unknown[]).length > 1);
}

function cellOf(range: RawRange, r: number, c: number): unknown {
  const row = range[range.length === 1 ? 0 : r];
  return row?.[row.length === 1 ? 0 : c];
}
