import { CATALOGUE } from "../../catalogue";
import { isFailure, isOptional, isTable, type RawArgument, type WholeFunction } from "../../catalogue/define";
import { REFERENCE } from "../../catalogue/reference";
import { call } from "../../functions/call";
import { nativeCall } from "../../portable/native-call";
import { nativeVersion } from "../../catalogue/native";
import type { CellValue } from "../../workbook/types";

/** What is tried, in the order in which the report lists it. */
export const GROUPS = [
  "registered",
  "examples",
  "blanks",
  "words",
  "natives",
  "names",
  "formats",
  "rules",
  "charts",
  "pages",
  "travel",
  "speed",
] as const;
export type Group = (typeof GROUPS)[number];

type Cells = readonly (readonly CellValue[])[];

/** One thing to see in real cells: what stands in them, formulas over them, and what those must show. */
export interface Question {
  readonly group: Group;
  /** The arguments, side by side. */
  readonly given: readonly Cells[];
  /** Formulas over the addresses of the arguments. */
  readonly formulas: (addresses: readonly string[]) => readonly string[];
  /** How many cells each formula fills. */
  readonly rows: number;
  readonly cols: number;
  /** What was to be seen instead, or undefined where all is well. */
  readonly wanted: (answers: readonly Cells[]) => string | undefined;
}

const blockOf = (raw: RawArgument): Cells => {
  const rows = Array.isArray(raw)
    ? (raw as readonly (readonly (CellValue | null)[])[])
    : [[raw as CellValue | null]];
  return rows.map((row) => row.map((cell) => cell ?? ""));
};

/** Without the arguments at the end that are left out; Excel refuses a call without one that is required. */
function shortened({ params }: WholeFunction, args: readonly RawArgument[]): readonly RawArgument[] {
  const required = params.findLastIndex((param) => !isOptional(param));
  const last = Math.max(
    required,
    args.findLastIndex((arg) => arg !== null),
  );
  return params.slice(0, last + 1).map((_, i) => args[i] ?? null);
}

const callText = (id: string, args: readonly string[]) => `=SAAS.${id}(${args.join(",")})`;

/** A cell as it is said: a text in quotes. */
const said = (cell: CellValue) =>
  typeof cell === "string" && !cell.startsWith("#") ? `“${cell}”` : String(cell);

const CLOSE = 1e-9;

function agree(saw: CellValue, wanted: CellValue, tolerance?: number): boolean {
  if (typeof saw !== "number" || typeof wanted !== "number") return saw === wanted;
  return Math.abs(saw - wanted) <= (tolerance ?? CLOSE * Math.max(1, Math.abs(wanted)));
}

function firstOther(saw: Cells, wanted: Cells, tolerance?: number): string | undefined {
  for (const [r, row] of wanted.entries()) {
    for (const [c, cell] of row.entries()) {
      if (!agree(saw[r][c], cell, tolerance)) return said(cell);
    }
  }
  return undefined;
}

/** What an answer shows in cells. */
function shown(definition: WholeFunction, args: readonly RawArgument[]): Cells {
  const answer = call(definition, args);
  const cells = Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]) : [[answer]];
  return cells.map((row) => row.map((cell) => (isFailure(cell) ? cell.error : (cell as CellValue))));
}

function question(
  group: Group,
  args: readonly RawArgument[],
  result: Cells,
  formulas: Question["formulas"],
  wanted: Question["wanted"],
): Question {
  return { group, given: args.map(blockOf), formulas, rows: result.length, cols: result[0].length, wanted };
}

function examples(definition: WholeFunction): Question[] {
  const { id } = definition;
  const published = definition.examples.map(({ args: all, tolerance }) => {
    const args = shortened(definition, all);
    const result = shown(definition, args);
    return question(
      "examples",
      args,
      result,
      (at) => [callText(id, at)],
      ([saw]) => firstOther(saw, result, tolerance),
    );
  });
  const without = definition.noAnswer.map(({ args: all, error }) => {
    const args = shortened(definition, all);
    return question(
      "examples",
      args,
      [[error]],
      (at) => [callText(id, at)],
      ([saw]) => firstOther(saw, [[error]]),
    );
  });
  return [...published, ...without];
}

/** Blank cells for what may be left out, an error among the arguments, and cells where one belongs. */
function blanks(definition: WholeFunction): Question[] {
  const {
    id,
    params,
    examples: [example],
  } = definition;
  const args = shortened(definition, example.args);
  const result = shown(definition, args);
  const found: Question[] = [];
  if (args.length < params.length && isOptional(params[args.length])) {
    const blank = [...args, ...params.slice(args.length).map(() => "")];
    found.push(
      question(
        "blanks",
        blank,
        result,
        (at) => [callText(id, at), callText(id, at.slice(0, args.length))],
        ([saw, left]) => firstOther(saw, left),
      ),
    );
  }
  const number = params.findIndex(({ kind, unit }) => kind === "number" && unit !== "date");
  if (number >= 0 && number < args.length) {
    const error = args.map((arg, i) => (i === number ? "=1/0" : arg));
    found.push(
      question(
        "blanks",
        error,
        [["#DIV/0!"]],
        (at) => [callText(id, at)],
        ([saw]) => firstOther(saw, [["#DIV/0!"]]),
      ),
    );
  }
  return found;
}

/** Each word of a list in English and in Chinese. */
function words(definition: WholeFunction): Question[] {
  const {
    id,
    params,
    examples: [example],
  } = definition;
  const args = shortened(definition, example.args);
  return params.flatMap((param, i) => {
    if (param.kind !== "option" || i < args.length) return [];
    return param.words.map(({ word, zh }): Question => {
      const result = shown(definition, [...args, ...params.slice(args.length, i).map(() => null), word]);
      const gap = params.slice(args.length, i).map(() => "");
      const of = (at: readonly string[], text: string) => callText(id, [...at, ...gap, `"${text}"`]);
      return question(
        "words",
        args,
        result,
        (at) => [of(at, word), of(at, zh)],
        ([en, other]) => firstOther(en, result) ?? firstOther(other, result),
      );
    });
  });
}

/** The native formula beside the function, over the same cells. */
function natives(definition: WholeFunction): Question[] {
  const { id, params } = definition;
  return definition.examples.slice(0, 2).flatMap(({ args: all }): Question[] => {
    const args = params.map((_, i) => all[i] ?? null);
    const used = shortened(definition, args).length;
    const withLet = nativeVersion(definition) >= 2021;
    const body = nativeCall(
      definition,
      params.map(() => "A1"),
      withLet,
    );
    if (body === null) return [];
    const result = shown(definition, args);
    const native = (at: readonly string[]) => `=${nativeCall(definition, at.slice(0, used), withLet)}`;
    return [
      question(
        "natives",
        args.slice(0, used),
        result,
        (at) => [callText(id, at), native(at)],
        ([saw, other]) => firstOther(other, saw),
      ),
    ];
  });
}

/** A range where one cell belongs fills as many cells. */
const SEVERAL: Question = question(
  "blanks",
  [[[25], [30]]],
  [[300], [360]],
  ([at]) => [`=SAAS.ARR(${at})`],
  ([saw]) => firstOther(saw, [[300], [360]]),
);

/** Everything that formulas in cells can show. */
export function allQuestions(): readonly Question[] {
  return [
    ...REFERENCE.flatMap(examples),
    ...REFERENCE.filter(({ params }) => params.length > 0).flatMap(blanks),
    SEVERAL,
    ...REFERENCE.filter(({ params, result }) => params.length > 0 && !isTable(result)).flatMap(words),
    ...REFERENCE.flatMap(natives),
  ];
}

/** How many functions there are to register. */
export const FUNCTIONS = CATALOGUE.length;

/** Whether a formula shows that Excel doesn’t know its function. */
export const isUnknown = (answers: readonly Cells[]) => answers[0]?.[0]?.[0] === "#NAME?";

/** The function of a question’s formula. */
export const functionOf = (formula: string) => /^=SAAS\.([A-Z0-9.]+)\(/.exec(formula)?.[1];
