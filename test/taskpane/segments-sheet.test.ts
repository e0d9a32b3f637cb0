import { isFailure } from "../../src/catalogue/define";
import { monthOf } from "../../src/engine/months";
import { split } from "../../src/taskpane/ledger/segments/split";
import { splitSheet } from "../../src/taskpane/ledger/segments/to-sheet";
import type { LedgerTable, TableColumn } from "../../src/workbook/ledger-table";

/* A split ledger on a sheet: what stands in its cells, worked by hand. */

const day = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;
const ROWS = [
  ["X", "2025-01-01", "2026-01-01", 50, "Pro"],
  ["X", "2026-01-01", "", 30, "Team"],
  ["Y", "2025-01-01", "", 10, "Pro"],
  ["Z", "2026-02-01", "", 7, ""],
] as const;

function ledger(
  plans: TableColumn["cells"] = ROWS.map(([, , , , plan]) => plan),
): [LedgerTable, TableColumn] {
  const column = (col: number, cells: TableColumn["cells"], head = ""): TableColumn => ({ head, sheet: "My ledger", row: 3, col, cells }); // prettier-ignore
  const days = (at: 1 | 2) => ROWS.map((row) => (row[at] === "" ? "" : day(row[at])));
  const columns = {
    customer: column(
      1,
      ROWS.map(([customer]) => customer),
    ),
    start: column(2, days(1)),
    end: column(3, days(2)),
    amount: column(
      4,
      ROWS.map(([, , , amount]) => amount),
    ),
  };
  const plan = column(7, plans, "Plan");
  return [{ sheet: "My ledger", rows: 4, columns, beside: [plan], asOf: null, endIncluded: false }, plan];
}

function sheetFor([table, column]: [LedgerTable, TableColumn]) {
  const month = monthOf(day("2026-06-30"));
  const segments = split(
    table,
    column,
    Int32Array.from({ length: 12 }, (_, i) => month - 11 + i),
  );
  if (isFailure(segments)) throw new Error(segments.text.en);
  return splitSheet({ table, currency: null, column, month, window: 12, segments }, day("2026-11-30"), "en");
}

test("MRR and retention are live, the bridge and the cohorts are values of the day", () => {
  const { name, notes, rows, heads } = sheetFor(ledger());
  expect(name).toBe("By Plan");
  expect(notes).toEqual([
    "The first table is live. The two below it are values of 2026-11-30: put them on a sheet again to update them.",
    "My ledger split by Plan, 12 months to 2026-06. Who moves from one segment to another is told apart from churn.",
  ]);
  const names = rows.map(([first]) => first?.value);
  expect(names).toEqual([
    "Plan", "Team", "Pro", "(blank)", "All", undefined,
    "Bridge, 12 months", "Team", "Pro", "(blank)", "All", undefined,
    "MRR kept by cohort", "Team", "Pro", "(blank)",
  ]); // prettier-ignore
  expect(heads).toEqual([0, 6, 12]);
  expect(rows[0].slice(1, 3).map(({ value }) => value)).toEqual([day("2025-06-30"), day("2026-06-30")]);
  const columns = "hg_ledger_customer,hg_ledger_start,hg_ledger_end";
  const plan =
    "INDEX('My ledger'!$H:$H,MIN(ROW(hg_ledger_customer))):INDEX('My ledger'!$H:$H,MAX(ROW(hg_ledger_customer)))";
  expect(rows[1][2].formula).toBe(
    `=SAAS.LEDGER.MRR(${columns},IF(EXACT(${plan},$A6),hg_ledger_amount,0),$C$5,,,"excluded")`,
  );
  expect(rows[2][3].formula).toBe(
    `=INDEX(SAAS.LEDGER.RETENTION(${columns},IF(EXACT(${plan},$A7),hg_ledger_amount,0),$C$5,,,12,"excluded"),1,2)`,
  );
  expect(rows[3][1].formula).toContain(`IF(${plan}="",hg_ledger_amount,0)`);
  expect(rows[4][2].formula).toBe(`=SAAS.LEDGER.MRR(${columns},hg_ledger_amount,$C$5,,,"excluded")`);
  // opening, new, expansion, reactivation, contraction, churn, moved in, moved out, closing
  const bridge = rows.slice(7, 11).map((row) => row.slice(1).map(({ value }) => value));
  expect(bridge).toEqual([
    [0, 0, 0, 0, -20, 0, 50, 0, 30],
    [60, 0, 0, 0, 0, 0, 0, -50, 10],
    [0, 7, 0, 0, 0, 0, 0, 0, 7],
    [60, 7, 0, 0, -20, 0, 50, -50, 47],
  ]);
});

test("a word with a space behind it is of its segment, which no formula would say: all are values then", () => {
  const { notes, rows } = sheetFor(ledger(["Pro", "Team", "Pro ", ""]));
  expect(notes[0]).toMatch(/^Values of 2026-11-30/);
  expect(
    rows
      .slice(1, 4)
      .flat()
      .some(({ formula }) => formula !== undefined),
  ).toBe(false);
  expect(rows[2].map(({ value }) => value)).toEqual(["Pro", 60, 10, 10 / 60, 10 / 60, 0.5]);
});

test("a column of checkboxes is compared by the text that EXACT makes of them", () => {
  const { rows, notes } = sheetFor(ledger([true, false, true, true]));
  expect(notes[0]).toMatch(/^The first table is live/);
  expect(rows.slice(1, 3).map(([first]) => first.value)).toEqual(["FALSE", "TRUE"]);
  expect(rows[1][1].formula).toMatch(/EXACT\(.*,\$A6\)/);
});
