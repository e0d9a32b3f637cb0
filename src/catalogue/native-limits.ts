import type { Text } from "../locales/text";
import type { Param, WholeFunction } from "./define";

/*
 * What the function says of its arguments and its worksheet formula doesn’t: a formula that asked as much of each cell
 * would be several times as long, and nobody could read it.
 */

interface Limit {
  readonly text: Text;
  readonly concerns: (param: Param) => boolean;
}

const EMPTY_TEXT: Limit = {
  text: {
    en: 'A cell that shows an empty text (="") is blank for the function; for the formula it is a text, and the answer #VALUE! as a rule.',
    "zh-CN": '单个参数引用空文本（=""）时，函数视为空白，公式则得出 #VALUE! 或按文本比较。',
  },
  concerns: ({ kind }) => kind === "number",
};

const NUMBER_AS_TEXT: Limit = {
  text: {
    en: "A number written as text, and TRUE or FALSE, are #VALUE! for the function; the formula calculates with them.",
    "zh-CN": "单个参数引用文本型数字、TRUE 或 FALSE 时，函数返回 #VALUE!，公式则照常计算。",
  },
  concerns: ({ kind }) => kind === "number",
};

/** Ranges, each cell of which is a number. */
const OF_NUMBERS: ReadonlySet<string> = new Set(["total", "numbers", "dates"]);

const TEXT_AMONG_NUMBERS: Limit = {
  text: {
    en: "A text among the numbers of a range is #VALUE! for the function; the formula may pass over it.",
    "zh-CN": "区域的数值中混有文本时，函数返回 #VALUE!，公式则可能略过该单元格。",
  },
  concerns: ({ kind }) => OF_NUMBERS.has(kind),
};

const LIMITS = [EMPTY_TEXT, NUMBER_AS_TEXT, TEXT_AMONG_NUMBERS];

/** Numbers, truths and texts in quotes, which no cell changes, and what is left out. */
const CONSTANT = /^\s*(?:[-+]?[\d.]+%?|"[^"]*"|TRUE|FALSE|)\s*$/i;

/** How the worksheet formula of a function, or of one call of it, may answer otherwise than the function. */
export function limitsOf({ params }: WholeFunction, call?: readonly string[]): readonly Text[] {
  const isFromCells = (place: number) => call === undefined || !CONSTANT.test(call[place] ?? "");
  const limits = LIMITS.filter(({ concerns }) =>
    params.some((param, place) => concerns(param) && isFromCells(place)),
  );
  return limits.map(({ text }) => text);
}
