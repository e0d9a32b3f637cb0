import { SAMPLE_AS_OF, sampleFill } from "../../src/sample";
import { makeCompany } from "../../src/sample/company";
import { livesOf } from "../../src/sample/listed";
import { ALL_SHEETS } from "../../src/sheets";
import type { Section } from "../../src/sheets/template/types";

/* What the sheets of the sample company tell of a customer happened while it was one, and before the as-of date. */

const lives = livesOf(makeCompany());
const { fill } = sampleFill(new Set(ALL_SHEETS.map(({ id }) => id)), "en");

/** Days that are to come, or that come before the contract by what they mean. */
const OTHERWISE = new Set([
  "customers.contact",
  "deals.opened",
  ...[1, 2, 3].map((milestone) => `success-plans.m${milestone}_due`),
]);

const isDay = ({ cell: { unit } }: Section["columns"][number]) => unit === "date" || unit === "moment";

/** The rows of a section of a sheet that name a customer of the ledger. */
function rowsOf(sheet: string, { id }: Section, isFirst: boolean) {
  return Object.entries(fill[sheet] ?? {})
    .filter(([key]) => (/^\d+$/.test(key) ? isFirst : key.replace(/-\d+$/, "") === id))
    .map(([key, row]) => [key, row as Readonly<Record<string, unknown>>] as const)
    .filter(([, row]) => lives.has(String(row.customer)));
}

/** Every day that stands beside a customer, with the place where it stands. */
const days = ALL_SHEETS.flatMap(({ id: sheet, sections }) => {
  const logs = sections.filter(({ rows }) => "log" in rows);
  return logs.flatMap((section) =>
    rowsOf(sheet, section, section === logs[0]).flatMap(([key, row]) =>
      section.columns
        .filter((column) => isDay(column) && !OTHERWISE.has(`${sheet}.${column.key}`))
        .filter((column) => typeof row[column.key] === "number")
        .map(({ key: column }) => ({
          place: `${sheet} ${key} ${column}`,
          customer: String(row.customer),
          day: row[column] as number,
        })),
    ),
  );
});

it("finds the days of the sheets that tell of customers", () => {
  const sheets = new Set(days.map(({ place }) => place.split(" ")[0]));
  expect([...sheets].sort()).toEqual([
    "backlog",
    "budget",
    "case-library",
    "customers",
    "deals",
    "delivery",
    "health",
    "knowledge",
    "ledger",
    "market-share",
    "renewals",
    "service-desk",
    "success-plans",
  ]);
});

it("has no day of a customer before its first or after its last, nor one to come", () => {
  const wrong = days.filter(({ customer, day }) => {
    const { from, left } = lives.get(customer)!;
    const whole = Math.floor(day);
    return whole < from || whole > (left ?? SAMPLE_AS_OF) || whole > SAMPLE_AS_OF;
  });
  expect(wrong).toEqual([]);
});

it("names no customer whom the ledger doesn't know", () => {
  const named = Object.entries(fill).flatMap(([sheet, rows]) =>
    Object.entries(rows).flatMap(([key, row]) => {
      const { customer } = (row ?? {}) as { customer?: unknown };
      return /^C\d/.test(String(customer)) ? [`${sheet} ${key} ${String(customer)}`] : [];
    }),
  );
  expect(named.filter((place) => !lives.has(place.split(" ")[2]))).toEqual([]);
});

it("shows as left in the first year whom the ledger lost then, and only those ask to be unsubscribed who leave", () => {
  const rows = (sheet: string, log: string) =>
    Object.entries(fill[sheet]).flatMap(([key, row]) =>
      key.startsWith(log) ? [row as Readonly<Record<string, unknown>>] : [],
    );
  for (const { type, customer, refunded } of rows("deals", "deals-")) {
    const { from, left } = lives.get(String(customer))!;
    const lost = type === "new" && left !== null && left < from + 365 ? left : null;
    expect([customer, refunded]).toEqual([customer, lost]);
  }
  const unsubscribed = rows("service-desk", "cases-").filter(({ nature }) => nature === "unsubscribe");
  expect(unsubscribed.length).toBeGreaterThan(0);
  for (const { customer } of unsubscribed) expect(lives.get(String(customer))!.left).not.toBeNull();
});
