import { AS_OF, day, imported, ledgerOf, leftOutOf } from "./setup";

/** What a row leaves open is told, and no number is made of it. */

const term = (cell: string) =>
  imported(
    { f: `Customer,Start,Amount,Interval,Term\nA,2025-01-15,50.50,month,${cell}\n` },
    { answers: { interval: "month" } },
  );

test.each(["a while", "2 weeks", "soon", "12-24", "-12"])(
  "a term of “%s” makes no row that runs for ever",
  (cell) => {
    const made = term(cell);
    expect([ledgerOf(made), leftOutOf(made)]).toEqual([[], [`2 bad_term ${cell}`]]);
  },
);

test.each([
  ["", "-"],
  ["0", "-"],
  ["-", "-"],
  ["month-to-month", "-"],
  ["无固定期限", "-"],
  ["12", "2026-01-15"],
  ["P12M", "2026-01-15"],
  ["2 years", "2027-01-15"],
])("a term of “%s” ends on %s", (cell, end) => {
  expect(ledgerOf(term(cell))).toEqual([`A | 2025-01-15 | ${end} | 50.5 | month | - | - | 2`]);
});

const HEAD = "Subscription,Customer,Start,End,Amount,Interval\n";

test("a row that stands on two sheets is one, by its id or where every cell is the same, and two seats are two", () => {
  const files = {
    "b [2024]": `${HEAD}s1,A,2024-01-01,,50.50,month\n,B,2024-01-01,,20,month\n,C,2024-01-01,,7,month\n`,
    "b [2025]": `${HEAD}s1,A,2024-01-01,,50.50,month\n,B,2024-01-01,,20,month\ns2,C,2024-01-01,,7,month\ns3,A,2024-01-01,,50.50,month\n`,
  };
  const made = imported(files);
  expect(ledgerOf(made).map((row) => row.slice(0, 1))).toEqual(["A", "B", "C", "C", "A"]);
  expect(made.leftOut.map(({ file, line, reason }) => [file, line, reason])).toEqual([
    ["b [2025]", 2, "duplicate"],
    ["b [2025]", 3, "duplicate"],
  ]);
  expect(imported(files, { keep: ["duplicate"] }).rows).toHaveLength(7);
});

test("a rate that is missing for an early day alone names the day", () => {
  const rates = [
    { day: day("2025-01-01"), currency: "USD", rate: 1 },
    { day: day("2024-01-01"), currency: "USD", rate: 1 },
    { day: day("2025-01-01"), currency: "EUR", rate: 1.2 },
  ];
  const text = "Customer,Start,Amount,Interval,Currency\nA,2024-06-01,50.50,month,EUR\nB,2024-05-01,10,month,EUR\nC,2025-06-01,10,month,EUR\n"; // prettier-ignore
  const made = imported({ f: text }, { conversion: { rates, to: "USD", mode: "spot" } }, AS_OF);
  expect(ledgerOf(made).map((row) => row.split(" | ").slice(3, 6).join(" "))).toEqual([
    "50.5 month EUR",
    "10 month EUR",
    "12 month USD",
  ]);
  expect(made.notes.map((note) => [note.en, note["zh-CN"]])).toEqual([
    [
      "There is no rate for EUR on 2024-05-01 or before; rows that need it stay in EUR.",
      "缺 2024-05-01 或之前的 EUR 汇率，相关行保留 EUR。",
    ],
  ]);
});
