import { saas } from "../call-by-id";

test("of a customer with more rows than a cell can hold the rest is counted", () => {
  const column = (value: unknown) => Array.from({ length: 3120 }, () => [value]);
  const table = saas(
    "LEDGER.TRACE",
    column("A"),
    column(45_658),
    column(null),
    column(1),
    45_658,
    "closing",
  ) as unknown[][];
  const listed = String(table[1][4]);
  expect(listed.startsWith("1, 2, 3, ")).toBe(true);
  expect(listed.endsWith(", 3000, … +120")).toBe(true);
});
