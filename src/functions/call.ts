import {
  isFailure,
  type Answer,
  type AnswerCell,
  type Failure,
  type FunctionDefinition,
  type Param,
  type Table,
} from "../catalogue/define";
import { asRange, errorOf } from "./cells";
import { differentSizes, errorIn, overflow, placeOf } from "./messages";
import { plainReader } from "./plain";
import { boundsCheckOf, readerOf } from "./read";

/**
 * One call as Excel makes it: cells in, an answer or a Failure out. What can be wrong is asked in one
 * order for all functions: an error among the arguments, types and sizes, impossible numbers, and then
 * whatever the function itself has no answer for.
 */
export function call(definition: FunctionDefinition, raw: readonly unknown[]): Answer {
  return callerOf(definition)(raw);
}

export type Caller = (raw: readonly unknown[]) => Answer;

const callers = new WeakMap<FunctionDefinition, Caller>();

/** `call` for one function, with what can be settled beforehand. */
export function callerOf(definition: FunctionDefinition): Caller {
  const known = callers.get(definition);
  if (known) return known;
  const readPlain = plainReader(definition.params);
  const readAny = carefulCaller(definition);
  const { unreadable } = definition;
  const compute = definition.compute as (...args: unknown[]) => Answer;
  const caller: Caller = (raw) => {
    const args = readPlain?.(raw);
    if (!args) return readAny(raw);
    const failure = unreadable?.(...(args as never[]));
    if (failure) return failure;
    const answer = compute(...args);
    return typeof answer === "number" && isFinal(answer) ? answer : withoutOverflow(answer);
  };
  callers.set(definition, caller);
  return caller;
}

/** The order of questions stands here; plain arguments have passed them all. @internal */
export function carefulCaller(definition: FunctionDefinition): Caller {
  const { params, sameSize } = definition;
  const readers = params.map(readerOf);
  const checks = params.map(boundsCheckOf);
  return (raw) => {
    const args = new Array<unknown>(params.length);
    for (let i = 0; i < params.length; i++) {
      const value = readers[i](raw[i]);
      if (isFailure(value)) return errorAmong(params, raw) ?? value;
      args[i] = value;
    }
    const unequal = sameSize && checkSizes(params, sameSize, args);
    if (unequal) return loneError(params, raw) ?? unequal;
    const unreadable = definition.unreadable?.(...(args as never[]));
    if (unreadable) return unreadable;
    for (let i = 0; i < params.length; i++) {
      const impossible = checks[i]?.(args[i]);
      if (impossible) return impossible;
    }
    return withoutOverflow(definition.compute(...(args as never[])));
  };
}

const isFinal = (cell: AnswerCell) => typeof cell !== "number" || Number.isFinite(cell);
const orOverflow = (cell: AnswerCell) => (isFinal(cell) ? cell : overflow());

/** A number that no cell can hold is #NUM!, as in Excel's own arithmetic. */
function withoutOverflow(answer: Answer): Answer {
  if (!isTable(answer)) return orOverflow(answer);
  return answer.every((row) => row.every(isFinal)) ? answer : answer.map((row) => row.map(orOverflow));
}

function isTable(answer: Answer): answer is Table {
  return Array.isArray(answer);
}

/** The first error in reading order. No argument that holds one can be read, so it is looked for only then. */
function errorAmong(params: readonly Param[], raw: readonly unknown[]): Failure | undefined {
  for (let i = 0; i < params.length; i++) {
    const error = firstError(params[i], raw[i]);
    if (error) return error;
  }
  return undefined;
}

/** An error that stands alone where a column belongs, and so has another size than the others. */
function loneError(params: readonly Param[], raw: readonly unknown[]): Failure | undefined {
  const alone = raw.map((each) => (asRange(each).rows * asRange(each).cols === 1 ? each : null));
  return errorAmong(params, alone);
}

function firstError(param: Param, raw: unknown): Failure | undefined {
  const range = asRange(raw);
  for (let r = 0; r < range.rows; r++) {
    for (let c = 0; c < range.cols; c++) {
      const cell = range.cells[r][c];
      const error = typeof cell === "number" ? undefined : errorOf(cell);
      if (error) return errorIn(param, error, placeOf(r * range.cols + c, range));
    }
  }
  return undefined;
}

interface Sized {
  readonly rows: number;
  readonly cols: number;
}

function checkSizes(
  params: readonly Param[],
  names: readonly string[],
  args: unknown[],
): Failure | undefined {
  const indexes = names.map((name) => params.findIndex((param) => param.name === name));
  const [first, ...others] = indexes;
  const expected = args[first] as Sized;
  for (const other of others) {
    const found = args[other] as Sized;
    const standsForAll = "fallback" in params[other] && found.rows * found.cols <= 1;
    if (standsForAll || (found.rows === expected.rows && found.cols === expected.cols)) continue;
    return differentSizes(params[first], expected, params[other], found);
  }
  return undefined;
}
