import { logRows } from "../../../src/sheets/template/geometry";
import { isLog } from "../../../src/sheets/template/types";
import { ALL_SHEETS } from "../../../src/sheets";
import { startEngine } from "./book";
import { built, geometryOf, typeRows } from "./typed-book";

beforeAll(startEngine);

/* The rows that a log begins with are its numbered ones, beside which people write; the row under the head is free. */

const LISTS = ALL_SHEETS.flatMap((sheet) =>
  sheet.sections
    .filter(isLog)
    .flatMap((section) =>
      section.columns.flatMap(({ key, first }) =>
        first ? [[`${sheet.id} ${section.id} ${key}`, sheet.id, section, key, first] as const] : [],
      ),
    ),
);

test("there are such lists", () => {
  expect(LISTS.map(([name]) => name)).toEqual(
    expect.arrayContaining(["setup lists roles", "calendar meetings meeting", "cycle-map moments moment"]),
  );
});

test.each(LISTS)("%s begins in row 1", (_, id, section, key, first) => {
  const book = built("en", id);
  const geometry = geometryOf(book, id);
  const head = logRows(geometry, section)!.first;
  const values = book.calculate()[geometry.sheet];
  const at = (row: number, col: number) => values[row][col];
  expect(at(head, geometry.cols[section.id][key])).toBe("");
  // The sheets of the test have eight rows to a log.
  first.slice(0, 6).forEach((text, i) => {
    expect(at(head + 1 + i, geometry.ids)).toBe(i + 1);
    expect(at(head + 1 + i, geometry.cols[section.id][key])).toBe(text.en);
  });
});

test("a KPI is reached from above or from below, as its row says; churn without a word from above", () => {
  const book = built("en", "setup", "okr");
  const kpi = (name: string, goal: number, now: number, more: object) => ({
    kpi: name,
    owner: "delivery",
    goal,
    now,
    ...more,
  });
  typeRows(book, "okr", "kpis", [
    kpi("Days to value, slower", 20, 24, { measures: "Process", better: "Lower" }),
    kpi("Days to value, faster", 20, 19, { measures: "Process", better: "Lower" }),
    kpi("Demos", 24, 24, { measures: "Process" }),
    kpi("Churn above", 0.012, 0.013, { measures: "Churn" }),
    kpi("Churn at", 0.012, 0.012, { measures: "Churn" }),
    kpi("Churned customers won back", 4, 5, { measures: "Churn", better: "Higher" }),
  ]);
  const geometry = geometryOf(book, "okr");
  const kpis = ALL_SHEETS.find(({ id }) => id === "okr")!.sections.find(({ id }) => id === "kpis")!;
  const { first } = logRows(geometry, kpis)!;
  const values = book.calculate()[geometry.sheet].slice(first, first + 6);
  expect(values.map((row) => row[geometry.cols.kpis.state])).toEqual([
    "◐ Not yet",
    "✓ Reached",
    "✓ Reached",
    "◐ Not yet",
    "✓ Reached",
    "✓ Reached",
  ]);
});
