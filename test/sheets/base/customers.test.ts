import { nativePlans, writeWorkbook } from "../../../src/files";
import { LANGUAGES, type Language } from "../../../src/locales/text";
import { CUSTOMERS } from "../../../src/sheets/base/customers";
import type { PlannedCell, SheetPlan } from "../../../src/sheets/plan";
import { planSheets } from "../../../src/sheets/template";
import { newGeometry, rowKey } from "../../../src/sheets/template/geometry";
import { ledgerName, type LedgerColumn } from "../../../src/sheets/template/ledger-names";
import { saas } from "../../catalogue/call-by-id";
import { calculated, errorsIn, startEngine } from "../../files/opened";
import { readZip } from "../../files/zip";
import { withLogsOf } from "../template/short";

beforeAll(startEngine);

const AS_OF = 46_341; // 15 Nov 2026: set-up says 31 Oct 2026.

type Ledger = readonly Readonly<Partial<Record<LedgerColumn, string | number>>>[];

/** A table of the user’s, bound as the ledger, with other columns in an order of its own. */
function ownTable(columns: readonly LedgerColumn[], rows: Ledger): SheetPlan {
  const cells = rows.flatMap((row, i) =>
    columns.flatMap((column, col): PlannedCell[] => {
      const held = row[column];
      if (held === undefined) return [];
      return [{ row: i + 1, col, content: typeof held === "number" ? { number: held } : { text: held } }];
    }),
  );
  return {
    kind: "own",
    name: "Contracts",
    properties: {},
    insertRows: [],
    cells,
    columnWidths: {},
    rowHeights: {},
    freeze: { rows: 0, cols: 0 },
    validations: [],
    rules: [],
    dataBars: [],
    outline: [],
    names: columns.map((column, col) => ({
      name: ledgerName(column),
      area: { row: 1, col, rows: rows.length, cols: 1 },
    })),
  };
}

/** The list of customers in a file without the add-in, for a table of the user’s own. */
async function listed(
  language: Language,
  columns: readonly LedgerColumn[],
  rows: Ledger,
  names: readonly string[],
) {
  const definitions = withLogsOf(6);
  const own = ownTable(columns, rows);
  const letters = (col: number) => String.fromCharCode(65 + col);
  const known = new Map(
    columns.map((column, col) => [
      ledgerName(column),
      `=Contracts!$${letters(col)}$2:$${letters(col)}$${rows.length + 1}`,
    ]),
  );
  const planned = planSheets({
    building: definitions.filter(({ id }) => ["setup", "customers"].includes(id)),
    definitions,
    existing: new Map(),
    known,
    choice: { language, stage: "GTM", asOf: AS_OF },
  });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  const definition = definitions.find(({ id }) => id === CUSTOMERS.id)!;
  const customers = planned.plans.find(({ kind }) => kind === CUSTOMERS.id)!;
  const geometry = newGeometry(definition, customers.name);
  const first = geometry.rows.get("list-head")! + 1;
  const typed = names.map((name, i): PlannedCell => ({ row: first + i, col: geometry.cols.list.customer, content: { text: name } })); // prettier-ignore
  const filled = { ...customers, cells: [...customers.cells.filter(({ row, col }) => !typed.some((cell) => cell.row === row && cell.col === col)), ...typed] }; // prettier-ignore
  const plans = new Map([own, ...planned.plans.map((plan) => (plan === customers ? filled : plan))].map((plan) => [plan.kind, plan])); // prettier-ignore
  const native = nativePlans(plans, (id, args) => saas(id, ...args));
  if ("refusal" in native) throw new Error(native.refusal.en);
  const file = readZip(await writeWorkbook([...native.values()], { language, made: new Date(0) }));
  const values = calculated(file);
  const at = (row: number, col: number) =>
    values.get(`${customers.name}!${columnLetters(col)}${row + 1}`) ?? "";
  return {
    errors: errorsIn(file),
    row: (i: number) =>
      ["since", "mrr", "mrr_before", "tier"].map((key) => at(first + i, geometry.cols.list[key])),
    active: at(geometry.rows.get(rowKey(definition.sections[1], "active"))!, geometry.cols.results.value),
    ledger: at(geometry.rows.get(rowKey(definition.sections[0], "ledger"))!, geometry.cols.rules.value),
    formulas: customers.cells.flatMap(({ content }) =>
      content && "formula" in content ? [content.formula] : [],
    ),
  };
}

const columnLetters = (col: number): string =>
  (col < 26 ? "" : columnLetters(Math.floor(col / 26) - 1)) + String.fromCharCode(65 + (col % 26));

const JAN_2025 = 45_658;
const rows: Ledger = [
  { customer: "Acme", start: JAN_2025, amount: 120_000, interval: "year" },
  { customer: "Acme", start: 46_300, amount: 1_000, interval: "month" },
  { customer: "Bolt", start: JAN_2025, end: 46_000, amount: 700, interval: "month" },
  { customer: "1001", start: JAN_2025, amount: 900, interval: "quarter" },
];

test.each(LANGUAGES)("a table of the user’s own says what each customer pays, in %s", async (language) => {
  const columns = ["amount", "interval", "customer", "end", "start"] as const;
  const list = await listed(language, columns, rows, ["Acme", "Bolt", "1001", "Nobody"]);
  expect(list.errors).toEqual([]);
  expect(list.formulas.filter((formula) => formula.includes("hg_ledger_mrr"))).toEqual([]);
  // 120,000 ÷ 12, and 1,000 more since 5 Oct 2026; the other left on 9 Dec 2025; 900 ÷ 3.
  const money = (cells: readonly string[]) => cells.slice(1, 3);
  expect(money(list.row(0))).toEqual(["11000", "10000"]);
  expect(money(list.row(1))).toEqual(["0", "700"]);
  expect(money(list.row(2))).toEqual(["300", "300"]);
  expect(list.row(3).slice(0, 3)).toEqual(["", "0", "0"]);
  expect(list.active).toBe("2");
  expect(list.ledger).toBe(language === "en" ? "✓ Read" : "✓ 已读取");
});
