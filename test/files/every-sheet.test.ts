import { FILE_SHEETS, nativePlans, planFile, sheetsOfFile, writeWorkbook } from "../../src/files";
import { LANGUAGES, type Language } from "../../src/locales/text";
import type { SheetPlan } from "../../src/sheets/plan";
import { saas } from "../catalogue/call-by-id";
import { errorsIn, sheetsIn, startEngine } from "./opened";
import { faultsIn } from "./schema";
import { readZip } from "./zip";
import type * as Sheets from "../../src/sheets";
import type * as ShortLogs from "../sheets/template/short-logs";

jest.mock("../../src/sheets", () => {
  const { shortLogs } = jest.requireActual<typeof ShortLogs>("../sheets/template/short-logs");
  const { SHEETS, ALL_SHEETS } = jest.requireActual<typeof Sheets>("../../src/sheets");
  return { SHEETS: shortLogs(SHEETS, 12), ALL_SHEETS: shortLogs(ALL_SHEETS, 12) };
});

beforeAll(startEngine);

const IDS = FILE_SHEETS.map(({ id }) => id);
const MADE = new Date(Date.UTC(2026, 9, 31));

function plansOf(ids: readonly string[], language: Language, isNative: boolean): readonly SheetPlan[] {
  const planned = planFile(sheetsOfFile(new Set(ids)), { language, stage: "GTM", asOf: 46_326 });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  const plans = isNative ? nativePlans(planned, (id, args) => saas(id, ...args)) : planned;
  if ("refusal" in plans) throw new Error(plans.refusal.en);
  return [...plans.values()];
}

const fileOf = async (plans: readonly SheetPlan[], language: Language) =>
  readZip(await writeWorkbook(plans, { language, made: MADE }));

/** Functions that came after 2007, wherever they stand without the prefix of files; a sample from Microsoft's list. */
const BARE =
  /(?<![\w.])(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|LET|LAMBDA|XLOOKUP|XMATCH|IFS|SWITCH|MAXIFS|MINIFS|TEXTJOIN|CONCAT|STDEV\.S|BYROW|MAP|REDUCE|SCAN|MAKEARRAY|VSTACK|HSTACK|TAKE|DROP|TOCOL|IFNA)\(/;

const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

// Every other one in Chinese: together they are in both languages below.
test.each(IDS.map((id, i) => [id, LANGUAGES[i % LANGUAGES.length]] as const))(
  "%s alone, in %s, is sound and calculates without an error",
  async (id, language) => {
    const file = await fileOf(plansOf([id], language, true), language);
    expect(faultsIn(file)).toEqual([]);
    expect(errorsIn(file)).toEqual([]);
  },
);

test.each(LANGUAGES)("in %s no word of a drop-down holds a comma, which would part it in two", (language) => {
  const lists = plansOf(IDS, language, false).flatMap(({ validations }) =>
    validations.flatMap((rule) => ("list" in rule ? rule.list : [])),
  );
  expect(lists.filter((word) => word.includes(","))).toEqual([]);
});

test.each([
  ["en", true],
  ["zh-CN", false],
] as const)("so do all sheets together, in %s, native: %s", async (language, isNative) => {
  const plans = plansOf(IDS, language, isNative);
  const file = await fileOf(plans, language);
  expect(faultsIn(file)).toEqual([]);
  expect(errorsIn(file)).toEqual([]);
  const formulas = sheetsIn(file).flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  const unmarked = formulas
    .map(withoutTexts)
    .filter((formula) => BARE.test(formula) || /SAAS\./.test(formula));
  expect(unmarked).toEqual([]);
  expect(formulas.some((formula) => formula.includes("_xldudf_SAAS_"))).toBe(!isNative);
  expect(contentsOf(file)).toEqual(new Map(plans.map((plan) => [plan.name, plannedContents(plan)])));
});

/** Functions that neither Excel 2021 nor LibreOffice knows. */
const LATE =
  /(?<![\w.])(?:LAMBDA|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY|VSTACK|HSTACK|TAKE|DROP|TOCOL|TOROW)\(/;

test("no formula of a sheet without the add-in needs Excel 365", () => {
  const needing = plansOf(IDS, "en", true).flatMap(({ kind, cells }) =>
    cells.flatMap(({ content }) =>
      content && "formula" in content && LATE.test(withoutTexts(content.formula)) ? [kind] : [],
    ),
  );
  expect([...new Set(needing)]).toEqual([]);
});

type Contents = ReadonlyMap<string, string | number>;

/** Formulas apart: texts are texts and numbers are numbers, cell by cell. */
function contentsOf(file: ReturnType<typeof readZip>): ReadonlyMap<string, Contents> {
  return new Map(
    sheetsIn(file).map(({ name, cells }) => [
      name,
      new Map(
        cells.flatMap(({ address, formula, text, number }) => {
          const held = formula === undefined ? (text ?? number) : "=";
          return held === undefined ? [] : [[address, held] as const];
        }),
      ),
    ]),
  );
}

function plannedContents({ cells }: SheetPlan): Contents {
  const planned = cells.flatMap(({ row, col, content }) => {
    if (!content || "blank" in content) return [];
    const held = "formula" in content ? "=" : "text" in content ? content.text : content.number;
    return [[`${letters(col)}${row + 1}`, held] as const];
  });
  return new Map(planned);
}

const letters = (col: number): string =>
  (col < 26 ? "" : letters(Math.floor(col / 26) - 1)) + String.fromCharCode(65 + (col % 26));
