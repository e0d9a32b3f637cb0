import { LANGUAGES, type Language, type Text } from "../../../src/locales/text";
import { ALL_SHEETS } from "../../../src/sheets";
import { planSheets, type SheetDefinition } from "../../../src/sheets/template";
import type { SheetsWanted } from "../../../src/sheets/template/plan-sheets";
import { namesOf } from "../../../src/sheets/template/names";
import { allKeys, layColumns } from "../../../src/sheets/template/geometry";
import type { Row } from "../../../src/sheets/template/types";
import { isChartGap } from "../chart-gaps";
import { Book, startEngine } from "./book";
import { withLogsOf } from "./short";

const SHORT = withLogsOf(6);

beforeAll(startEngine);

// A bare TRUE or FALSE says nothing to a reader, and counts as nothing in a sum.
const ERRORS =
  /^(TRUE|FALSE)$|^#(REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|ERROR!|N\/IMPL!|SPILL!|CALC!|CIRC!)/;

type Choice = SheetsWanted["choice"];
const choice = (changes: Partial<Choice> = {}): Choice => ({
  language: "en",
  stage: "GTM",
  asOf: 46_341,
  ...changes,
});

function build(book: Book, building: readonly SheetDefinition[], changes: Partial<Choice> = {}): void {
  const planned = planSheets({
    building,
    definitions: ALL_SHEETS,
    existing: new Map(),
    choice: choice(changes),
  });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  book.apply(planned.plans);
}

function errorsIn(book: Book): string[] {
  return Object.entries(book.calculate()).flatMap(([name, grid]) =>
    grid.flatMap((cells, row) =>
      cells.flatMap((cell, col) =>
        typeof cell === "string" && ERRORS.test(cell) && !isChartGap(book.formulas(name)[row][col], cell)
          ? [`${name} R${row + 1}C${col + 1} ${cell}: ${String(book.formulas(name)[row][col])}`]
          : [],
      ),
    ),
  );
}

test.each(ALL_SHEETS.map((sheet) => [sheet.id, sheet] as const))("%s is sound", (_, sheet) => {
  const keys = allKeys(sheet);
  expect(new Set(keys).size).toBe(keys.length);
  const names = namesOf(sheet).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { title, columns } of sheet.sections) {
    for (const language of LANGUAGES) {
      const heads = columns
        .filter(({ period }) => period === undefined)
        .map((each) => each.title[language].replace("✎", "").trim().toLowerCase());
      expect({ title, heads: heads.filter((head, i) => heads.indexOf(head) !== i) }).toEqual({
        title,
        heads: [],
      });
    }
  }
  for (const language of LANGUAGES) expect(sheet.title[language].length).toBeLessThanOrEqual(31);
  expect(textsOf(sheet).filter(({ en, "zh-CN": zh }) => en.trim() === "" || zh.trim() === "")).toEqual([]);
  for (const needed of sheet.needs) expect(ALL_SHEETS.map(({ id }) => id)).toContain(needed);
});

test("sentences that are broken into lines stand in columns with room for them", () => {
  const cut = ALL_SHEETS.flatMap((sheet) => {
    const { widths, cols } = layColumns(sheet);
    return sheet.sections.flatMap(({ id, columns, rows }) =>
      columns.flatMap(({ key, width, cell }) => {
        const cells = Array.isArray(rows) ? (rows as readonly Row[]).map(({ cells: each }) => each[key]) : [];
        const breaks = [cell, ...cells].some((each) => ["prose", "aside"].includes(each?.look ?? ""));
        return breaks && widths[cols[id][key]] < 0.6 * width ? [`${sheet.id}: ${id}.${key}`] : [];
      }),
    );
  });
  expect(cut).toEqual([]);
});

/** Every text in both languages, wherever it stands in a definition. */
function textsOf(part: unknown): Text[] {
  if (typeof part !== "object" || part === null) return [];
  if ("en" in part && "zh-CN" in part) return [part as Text];
  return Object.values(part).flatMap(textsOf);
}

describe.each(LANGUAGES)("in %s", (language: Language) => {
  test.each(SHORT.filter(({ hidden }) => !hidden).map((sheet) => [sheet.id, sheet] as const))(
    "%s, alone and blank, calculates without an error",
    (_, sheet) => {
      const book = new Book();
      build(book, sheet.onLedger ? [SHORT.find(({ id }) => id === "ledger")!, sheet] : [sheet], { language });
      expect(errorsIn(book)).toEqual([]);
    },
  );
});
