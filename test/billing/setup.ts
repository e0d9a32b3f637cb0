import { importTables, readFile, type Imported, type Recipe } from "../../src/billing";
import { intervalOf } from "../../src/billing/write-csv";
import { isoDay, serialOf } from "../../src/excel/days";

export const day = (iso: string) => {
  const [year, month, date] = iso.split("-").map(Number);
  return serialOf({ year, month, day: date });
};

/** The last day of October 2026. */
export const AS_OF = day("2026-10-31");

export const bytes = (text: string) => new TextEncoder().encode(text);

/** Files by name, as an import of them. */
export function imported(
  files: Readonly<Record<string, string>>,
  recipe: Recipe = {},
  asOf = AS_OF,
): Imported {
  const tables = Object.entries(files).map(([name, text]) => readFile(name, bytes(text)).table);
  return importTables(tables, asOf, recipe);
}

/** Ledger rows as lines: customer, start, end, amount, interval, currency, product, lines of the file. */
export const ledgerOf = ({ rows }: Imported) =>
  rows.map((row) =>
    [
      row.customer,
      isoDay(row.start),
      row.end === 0 ? "-" : isoDay(row.end),
      row.amount,
      intervalOf(row),
      row.currency || "-",
      row.product || "-",
      row.from.map(({ line }) => line).join("+"),
    ].join(" | "),
  );

export const leftOutOf = ({ leftOut }: Imported) =>
  leftOut.map(({ line, reason, value }) => [line, reason, ...(value === undefined ? [] : [value])].join(" "));

export const asked = ({ questions }: Imported) => questions.map(({ id }) => id);
