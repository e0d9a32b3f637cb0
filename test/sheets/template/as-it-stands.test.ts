import { SHEETS } from "../../../src/sheets";
import { planAsItStands } from "../../../src/sheets/template";
import { planSheets } from "../../../src/sheets/template/plan-sheets";
import { columnName } from "../../../src/excel/address";
import type { ExistingSheet, SheetPlan } from "../../../src/sheets/plan";
import { nativePlans, writeWorkbook } from "../../../src/files";
import { calculated, errorsIn, startEngine } from "../../files/opened";
import { faultsIn } from "../../files/schema";
import { readZip } from "../../files/zip";
import { saas } from "../../catalogue/call-by-id";
import { ModelBook } from "./model";

beforeAll(startEngine);

const choice = { language: "en", stage: "GTM", asOf: 46_341 } as const;

function built(): ModelBook {
  const book = new ModelBook();
  const building = SHEETS.filter(({ id }) => ["setup", "costs", "margins"].includes(id));
  const planned = planSheets({ building, definitions: SHEETS, existing: new Map(), choice });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  book.apply(planned.plans);
  return book;
}

const isFormula = (cell: unknown) => String(cell).startsWith("=");

/** What cells show: formulas a number, which is of no use to anybody. */
const shownAs =
  (number: number, but: readonly string[] = []) =>
  ({ formulas }: ExistingSheet) =>
    formulas.map((line) =>
      line.map((cell) => (isFormula(cell) && !but.includes(String(cell)) ? number : cell)),
    );

function saved(book: ModelBook, values = shownAs(0)): SheetPlan[] {
  const sheets = new Map(
    [...book.existing()].map(([id, existing]) => [id, { existing, values: values(existing) }]),
  );
  return SHEETS.filter(({ id }) => sheets.has(id)).map((definition) => {
    const plan = planAsItStands(definition, { definitions: SHEETS, sheets, names: new Map(), today: 46_355 });
    if ("refusal" in plan) throw new Error(plan.refusal.en);
    return plan;
  });
}

const contentAt = (plan: SheetPlan, row: number, col: number) =>
  plan.cells.filter((cell) => cell.row === row && cell.col === col && cell.content).at(-1)?.content;

/** The place of a text on a sheet. */
function find({ formulas }: ExistingSheet, text: string): [row: number, col: number] {
  const row = formulas.findIndex((line) => line.includes(text));
  return [row, formulas[row].indexOf(text)];
}

test("what people typed is in the file where it stands, and the file calculates with it", async () => {
  const book = built();
  const costs = book.nameOf("costs")!;
  book.insertColumn(costs, 3);
  const [head, month] = find(book.read(costs), "Month");
  const at = (title: string) => book.read(costs).formulas[head].indexOf(title);
  // 31 October 2026.
  book.type(costs, head + 2, month, 46_326);
  book.type(costs, head + 2, at("Revenue recognised"), 1000);
  book.type(costs, head + 2, at("Hosting"), 250);
  book.type(costs, head, 3, "A column of mine");
  const plans = saved(book);
  const costsPlan = plans.find(({ kind }) => kind === "costs")!;
  expect(contentAt(costsPlan, head + 2, at("Revenue recognised"))).toEqual({ number: 1000 });
  expect(contentAt(costsPlan, head, 3)).toEqual({ text: "A column of mine" });

  const native = nativePlans(new Map(plans.map((plan) => [plan.kind, plan])), saas);
  if ("refusal" in native) throw new Error(native.refusal.en);
  const file = readZip(await writeWorkbook([...native.values()], { language: "en", made: new Date(0) }));
  expect(faultsIn(file)).toEqual([]);
  expect(errorsIn(file)).toEqual([]);
  const margins = book.nameOf("margins")!;
  const [row] = find(book.read(margins), "Margin 1, share");
  // (1000 − 250) ÷ 1000 in October 2026, the last of the twelve months.
  expect(calculated(file).get(`${margins}!${columnName(13)}${row + 1}`)).toBe("0.75");
  expect(native.get("margins")!.charts!.map(({ name }) => name)).toEqual([]);
});

test("a formula of the user's stays one while the file has what it reads, else it becomes its value", () => {
  const book = built();
  const margins = book.nameOf("margins")!;
  const costs = book.nameOf("costs")!;
  const typed = [
    "=B5*2",
    `='${costs}'!B2`,
    "=hg_setup_asof+1",
    "=Sheet9!A1",
    "=mine+1",
    "=Table1[amount]",
    "=[Other.xlsx]A!B1",
  ];
  typed.forEach((formula, i) => book.type(margins, 100 + i, 20, formula));
  book.type(margins, 100, 21, "'=no formula".slice(1));
  const plan = saved(book, shownAs(7, ["=no formula"])).find(({ kind }) => kind === "margins")!;
  expect(typed.map((_, i) => contentAt(plan, 100 + i, 20))).toEqual([
    ...typed.slice(0, 3).map((formula) => ({ formula })),
    ...typed.slice(3).map(() => ({ number: 7 })),
  ]);
  expect(contentAt(plan, 100, 21)).toEqual({ text: "=no formula" });
});

test("what is TRUE or an error in the workbook is that in the file, and no text that reads like it", async () => {
  const book = built();
  const costs = book.nameOf("costs")!;
  const shown = new Map<string, string | boolean>([
    ["=Sheet9!A1", true],
    ["=Sheet9!A2", false],
    ["=Sheet9!A3", "#DIV/0!"],
    ["=Sheet9!A4", "#N/A"],
    ["=Sheet9!A5", "#REF!"],
  ]);
  [...shown.keys()].forEach((formula, i) => book.type(costs, 100 + i, 20, formula));
  book.type(costs, 105, 20, "#N/A");
  const reading = [
    "=IF(U101,1,2)",
    "=IF(U102,1,2)",
    "=ERROR.TYPE(U103)",
    "=ERROR.TYPE(U104)",
    "=ERROR.TYPE(U105)",
  ];
  [...reading, "=ISTEXT(U106)"].forEach((formula, i) => book.type(costs, 100 + i, 22, formula));
  const values = ({ formulas }: ExistingSheet) =>
    formulas.map((line) => line.map((cell) => shown.get(String(cell)) ?? (isFormula(cell) ? 0 : cell)));
  const plans = saved(book, values);
  const native = nativePlans(new Map(plans.map((plan) => [plan.kind, plan])), saas);
  if ("refusal" in native) throw new Error(native.refusal.en);
  const file = readZip(await writeWorkbook([...native.values()], { language: "en", made: new Date(0) }));
  expect(faultsIn(file)).toEqual([]);
  // Excel numbers its errors: #DIV/0! is 2, #REF! is 4, #N/A is 7.
  expect([101, 102, 103, 104, 105, 106].map((row) => calculated(file).get(`${costs}!W${row}`))).toEqual([
    "1",
    "2",
    "2",
    "7",
    "4",
    "TRUE",
  ]);
});
