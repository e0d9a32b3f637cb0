import { cellAddress, areaAddress } from "../../excel/address";
import { formatted } from "../../excel/number-format";
import { UNIT_FORMATS } from "../../sheets/formats";
import type { Language } from "../../locales/text";
import {
  fillScratch,
  formatScratch,
  openScratch,
  readScratch,
  removeScratch,
  writeName,
  type Block,
} from "../../workbook/check/scratch";
import { asText } from "../../workbook/cell-content";
import type { CellValue } from "../../workbook/types";
import {
  allQuestions,
  functionOf,
  FUNCTIONS,
  GROUPS,
  isUnknown,
  type Group,
  type Question,
} from "./questions";
import { checkDress } from "./dress";
import { checkTravel } from "./travel";

/** Something that did not hold: the formula, what it showed, and what it should have. */
export interface Broken {
  readonly formula: string;
  readonly saw: string;
  readonly wanted: string;
}

export interface Outcome {
  readonly group: Group;
  readonly all: number;
  readonly broken: readonly Broken[];
  readonly seconds?: number;
}

interface Watch {
  readonly stopped: () => boolean;
  readonly progress: (share: number, group: Group) => void;
}

/** Questions that are written and read together. */
const AT_ONCE = 40;
const LARGE = 10_000;
/** Seconds in which that many cells should have been calculated. */
export const LIMIT = 5;
const NAME = "SAAS_CHECK";

/**
 * Tries this Excel on a sheet of its own, which it takes away again whatever happens. Undefined where somebody
 * stopped it.
 */
export async function checkThisExcel(
  language: Language,
  watch: Watch,
): Promise<readonly Outcome[] | undefined> {
  const sheet = await openScratch();
  try {
    const tally = new Tally();
    const questions = allQuestions();
    let row = 0;
    for (let at = 0; at < questions.length; at += AT_ONCE) {
      if (watch.stopped()) return undefined;
      const batch = questions.slice(at, at + AT_ONCE);
      watch.progress((at / questions.length) * 0.8, batch[0].group);
      row = await askBatch(sheet, row, batch, tally);
    }
    const steps: readonly [Group, () => Promise<void>][] = [
      ["names", () => checkNames(sheet, row, tally)],
      ["formats", () => checkFormats(sheet, row + 1, language, tally)],
      ["rules", () => checkDress(sheet, row + 3, tally)],
      ["travel", () => checkTravel(sheet, row + 18, tally)],
      ["speed", () => checkSpeed(sheet, row + 23, tally)],
    ];
    for (const [i, [group, step]] of steps.entries()) {
      if (watch.stopped()) return undefined;
      watch.progress(0.8 + i * 0.04, group);
      await step();
    }
    return tally.outcomes();
  } finally {
    await removeScratch(sheet, [NAME]);
  }
}

/** What was tried and what did not hold. */
export class Tally {
  private readonly all = new Map<Group, number>();
  private readonly broken = new Map<Group, Broken[]>();
  private readonly known = new Set<string>();
  private readonly unknown = new Set<string>();
  private seconds: number | undefined;

  count(group: Group, formula: string, saw: string, wanted: string | undefined): void {
    this.all.set(group, (this.all.get(group) ?? 0) + 1);
    if (wanted === undefined) return;
    this.broken.set(group, [...(this.broken.get(group) ?? []), { formula, saw, wanted }]);
  }

  saw(formula: string, isKnown: boolean): void {
    const id = functionOf(formula);
    if (id !== undefined) (isKnown ? this.known : this.unknown).add(id);
  }

  took(seconds: number): void {
    this.seconds = seconds;
  }

  outcomes(): Outcome[] {
    const missing = [...this.unknown].filter((id) => !this.known.has(id));
    return GROUPS.map((group): Outcome => {
      if (group === "registered") {
        const broken = missing.map((id) => ({ formula: `=SAAS.${id}`, saw: "#NAME?", wanted: "" }));
        return { group, all: FUNCTIONS, broken };
      }
      const outcome = { group, all: this.all.get(group) ?? 0, broken: this.broken.get(group) ?? [] };
      return group === "speed" ? { ...outcome, seconds: this.seconds } : outcome;
    });
  }
}

interface Placed extends Block {
  readonly question: Question;
  readonly formulas: readonly string[];
  readonly answers: readonly { row: number; col: number; rows: number; cols: number }[];
}

/** Writes questions below each other, and judges what they show. Answers the next free row. */
async function askBatch(
  sheet: string,
  top: number,
  questions: readonly Question[],
  tally: Tally,
): Promise<number> {
  let row = top;
  const placed = questions.map((question) => {
    const each = place(question, row);
    row += each.cells.length + 1;
    return each;
  });
  const refused = new Set(await fillScratch(sheet, placed));
  const answers = await readScratch(
    sheet,
    placed.flatMap((each) => each.answers),
  );
  for (const each of placed) {
    const own = answers.splice(0, each.answers.length);
    const { question, formulas } = each;
    if (refused.has(each)) {
      tally.count(question.group, formulas.join("  "), "refused", "");
      continue;
    }
    tally.saw(formulas[0], !isUnknown(own));
    tally.count(question.group, formulas.at(-1)!, String(own.at(-1)![0][0]), question.wanted(own));
  }
  return row;
}

/** Arguments side by side, then the formulas, each with room for its answer; a row apart from the next. */
function place(question: Question, row: number): Placed {
  const { given, rows, cols } = question;
  let col = 0;
  const addresses: string[] = [];
  const starts = given.map((cells) => {
    const start = col;
    const area = { row, col, rows: cells.length, cols: cells[0].length };
    addresses.push(cells.length * cells[0].length === 1 ? cellAddress(row, col) : areaAddress(area));
    col += cells[0].length;
    return start;
  });
  const formulas = question.formulas(addresses);
  const answers = formulas.map((_, i) => ({ row, col: col + i * (cols + 1), rows, cols }));
  const height = given.reduce((most, cells) => Math.max(most, cells.length), rows);
  const width = col + formulas.length * (cols + 1);
  const cells = Array.from({ length: height }, (): (CellValue | null)[] => new Array<null>(width).fill(null));
  given.forEach((block, i) =>
    block.forEach((line, r) =>
      line.forEach((cell, c) => {
        cells[r][starts[i] + c] = written(cell);
      }),
    ),
  );
  formulas.forEach((formula, i) => {
    cells[0][answers[i].col] = formula;
  });
  return { row, col: 0, cells, question, formulas, answers };
}

/** The error among the arguments is a formula; all other texts are texts. */
const written = (cell: CellValue): CellValue | null =>
  cell === "" ? null : typeof cell === "string" && cell !== "=1/0" ? asText(cell) : cell;

async function checkNames(sheet: string, row: number, tally: Tally): Promise<void> {
  const formula = `=${NAME}(21)`;
  const count = (saw: string) => tally.count("names", formula, saw, saw === "42" ? undefined : "42");
  try {
    await writeName(sheet, NAME, "=LAMBDA(x,x*2)", { row, col: 0, cells: [[formula]] });
    const [[[value]]] = await readScratch(sheet, [{ row, col: 0, rows: 1, cols: 1 }]);
    count(String(value));
  } catch (error) {
    count((error as Error).message);
  }
}

async function checkFormats(sheet: string, row: number, language: Language, tally: Tally): Promise<void> {
  const formats = Object.values(UNIT_FORMATS).flatMap(({ usual, fine }) => [
    typeof usual === "string" ? usual : usual[language],
    ...(fine ? [fine.format] : []),
  ]);
  const value = 45_678.4321;
  await fillScratch(sheet, [{ row, col: 0, cells: [formats.map(() => value)] }]);
  const seen = await formatScratch(sheet, row, formats);
  seen.forEach(([format, text], i) => {
    const wanted = formatted(value, formats[i]);
    const isSame = format === formats[i] && text === wanted;
    tally.count("formats", formats[i], `${format}  ${text}`, isSame ? undefined : `${formats[i]}  ${wanted}`);
  });
}

async function checkSpeed(sheet: string, row: number, tally: Tally): Promise<void> {
  const [rows, cols] = [LARGE / 10, 10];
  const formulas = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: cols }, (__, c) => `=SAAS.LTV(${r * cols + c + 1},0.5,0.25)`),
  );
  const area = { row, col: 0, rows, cols };
  const from = performance.now();
  await fillScratch(sheet, [{ ...area, cells: formulas }]);
  const [values] = await readScratch(sheet, [area]);
  const seconds = (performance.now() - from) / 1000;
  tally.took(seconds);
  const last = values[rows - 1][cols - 1];
  // By hand: 10,000 × 0.5 ÷ 0.25.
  tally.count(
    "speed",
    formulas[rows - 1][cols - 1],
    String(last),
    last === LARGE * 2 ? undefined : String(LARGE * 2),
  );
  const limit = `${LIMIT} s`;
  tally.count("speed", `${LARGE} SAAS.LTV`, `${seconds.toFixed(1)} s`, seconds <= LIMIT ? undefined : limit);
}
