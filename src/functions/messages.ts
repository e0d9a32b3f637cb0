import {
  badNumber,
  badValue,
  fill,
  missing,
  same,
  type Failure,
  type Param,
  type Text,
} from "../catalogue/define";
import type { ErrorCode } from "../excel/errors";
import { shown } from "./cells";
import { cureOf } from "./date-cures";

/*
 * The sentences for arguments that can't be read. Each says what is wrong, where, and what to do.
 */

/** Where a cell stands within its range, counted from 1; 0 where there is but one row, or one column. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/** The place of an argument that is a single cell. */
export const ALONE: Place = { row: 0, col: 0 };

/** The place of a cell in reading order. */
export function placeOf(index: number, { rows, cols }: Size): Place {
  return { row: rows > 1 ? Math.floor(index / cols) + 1 : 0, col: cols > 1 ? (index % cols) + 1 : 0 };
}

function place({ name }: Param, { row, col }: Place): Text {
  if (row === 0 && col === 0) return { en: name, "zh-CN": `${name} ` };
  const english = [name, row > 0 && `row ${row}`, col > 0 && `column ${col}`].filter(Boolean);
  const chinese = [row > 0 && `第 ${row} 行`, col > 0 && `第 ${col} 列`].filter(Boolean);
  return { en: `${english.join(", ")},`, "zh-CN": `${name} ${chinese.join("")}` };
}

/** Words without digits where a range begins: a heading, most likely. */
function isHeading(raw: unknown, { row, col }: Place): boolean {
  if (typeof raw !== "string" || (row !== 1 && col !== 1)) return false;
  return /\p{L}{2}|\p{Script=Han}/u.test(raw) && !/\d/.test(raw);
}

/** What to do about a heading, in a single column or row and in a block. */
const withoutHeading = ({ row, col }: Place): Text =>
  row > 0 && col > 0
    ? {
        en: ". Select the numbers only, without header row and header column.",
        "zh-CN": "。请只选数字，不含标题行和标题列。",
      }
    : { en: ". Leave the heading out of the range.", "zh-CN": "。选取区域时请去掉标题。" };

export function notANumber(param: Param, raw: unknown, at: Place): Failure {
  return badValue(
    fill(
      { en: "{place} is {shown}. It must be a number{hint}", "zh-CN": "{place}是{shown}，须为数字{hint}" },
      {
        place: place(param, at),
        shown: shown(raw),
        hint: isHeading(raw, at) ? withoutHeading(at) : { en: ".", "zh-CN": "。" },
      },
    ),
  );
}

export function notADate(param: Param, raw: unknown, at: Place): Failure {
  return badValue(
    fill(
      { en: "{place} is {shown}{cure}", "zh-CN": "{place}是{shown}{cure}" },
      { place: place(param, at), shown: shown(raw), cure: isHeading(raw, at) ? asHeading(at) : cureOf(raw) },
    ),
  );
}

function asHeading(at: Place): Text {
  const hint = withoutHeading(at);
  return { en: `. It must be a date${hint.en}`, "zh-CN": `，须为日期${hint["zh-CN"]}` };
}

export function notAText(param: Param, raw: unknown, at: Place): Failure {
  return badValue(
    fill(
      { en: "{place} is {shown}. It must be text.", "zh-CN": "{place}是{shown}，须为文本。" },
      { place: place(param, at), shown: shown(raw) },
    ),
  );
}

export function notAFlag(param: Param, raw: unknown): Failure {
  return badValue(
    fill(
      {
        en: "{name} is {shown}. It must be TRUE or FALSE, or yes or no.",
        "zh-CN": "{name} 是{shown}，须为 TRUE 或 FALSE，也可填「是」或「否」。",
      },
      { name: param.name, shown: shown(raw) },
    ),
  );
}

export function notAnOption(param: Param, raw: unknown, at: Place): Failure {
  const english = param.words.map((option) => option.word).join(", ");
  const chinese = param.words.map((option) => `${option.word}（${option.zh}）`).join("、");
  return badValue(
    fill(
      { en: "{place} is {shown}. Allowed: {allowed}.", "zh-CN": "{place}是{shown}，可填：{allowed}。" },
      { place: place(param, at), shown: shown(raw), allowed: { en: english, "zh-CN": chinese } },
    ),
  );
}

/** An error value in a cell stays that error. */
export function errorIn(param: Param, error: ErrorCode, at: Place): Failure {
  const text = fill(
    {
      en: "{place} is {error}. Fix or clear that cell first.",
      "zh-CN": "{place}是 {error}，请先更正或清除该单元格。",
    },
    { place: place(param, at), error },
  );
  return { error, text };
}

export function notOneCell(param: Param, rows: number, cols: number): Failure {
  return badValue(
    fill(
      {
        en: "{name} is a range of {rows} × {cols} cells. It must be a single cell.",
        "zh-CN": "{name} 是 {rows} × {cols} 的区域，须为单个单元格。",
      },
      { name: param.name, rows, cols },
    ),
  );
}

export function leftOut(param: Param): Failure {
  return badValue(missing(param.name));
}

export function negativeCost(param: Param, value: number): Failure {
  return badValue(
    fill(
      {
        en: "{name} is {value}. Costs are typed as positive numbers.",
        "zh-CN": "{name} 是 {value}。成本须填正数。",
      },
      { name: param.name, value },
    ),
  );
}

export function mixedSigns(param: Param): Failure {
  return badValue(
    fill(
      {
        en: "{name} holds both positive and negative numbers. Type losses all positive or all negative.",
        "zh-CN": "{name} 中正负数并存。减少项填正数或负数均可，但须统一。",
      },
      { name: param.name },
    ),
  );
}

interface Size {
  readonly rows: number;
  readonly cols: number;
}

export function differentSizes(first: Param, a: Size, second: Param, b: Size): Failure {
  const columns = a.cols === 1 && b.cols === 1;
  const size = (s: Size, rows: string) =>
    columns ? { en: `${s.rows}${rows}`, "zh-CN": `${s.rows} 行` } : same(`${s.rows} × ${s.cols}`);
  return badValue(
    fill(
      {
        en: "{first} has {a}, {second} has {b}. They must be the same size.",
        "zh-CN": "{first} 有 {a}，{second} 有 {b}，两者须一致。",
      },
      { first: first.name, second: second.name, a: size(a, a.rows === 1 ? " row" : " rows"), b: size(b, "") },
    ),
  );
}

export function outOfBounds(param: Param, value: number, at: Place): Failure {
  const { min, max, above } = param.bounds;
  const values = { place: place(param, at), value, percent: `${value}%` };
  if (max !== undefined && value > max) {
    const hint =
      param.unit === "percent" && value <= 100
        ? { en: " Type {percent}, or the share as a decimal.", "zh-CN": "请填 {percent} 或小数。" }
        : same("");
    const text = {
      en: "{place} is {value}. It can’t be above {limit}.",
      "zh-CN": "{place}是 {value}，不能大于 {limit}。",
    };
    const whole = { en: text.en + hint.en, "zh-CN": text["zh-CN"] + hint["zh-CN"] };
    return badNumber(fill(whole, { ...values, limit: max }));
  }
  if (above !== undefined && value <= above) {
    return badNumber(
      fill(
        {
          en: "{place} is {value}. It must be above {limit}.",
          "zh-CN": "{place}是 {value}，须大于 {limit}。",
        },
        { ...values, limit: above },
      ),
    );
  }
  return badNumber(
    fill(
      {
        en: "{place} is {value}. It can’t be below {limit}.",
        "zh-CN": "{place}是 {value}，不能小于 {limit}。",
      },
      { ...values, limit: min ?? 0 },
    ),
  );
}

export function overflow(): Failure {
  return badNumber({
    en: "The answer is too large for a cell. Check the arguments for figures of the wrong size.",
    "zh-CN": "结果超出单元格可表示的范围，请检查参数的数量级。",
  });
}
