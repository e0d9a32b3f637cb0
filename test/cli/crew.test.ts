import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ask } from "../../src/bulk/ask";
import { isRefusal } from "../../src/bulk/refusal";
import { sumFiles } from "../../src/bulk/sum-files";
import { tableOf } from "../../src/bulk/table";
import { byteFile } from "../../src/cli/byte-file";
import { crewFor } from "../../src/cli/crew";

/* Two real threads over one file say what one says. */

const months = Int32Array.from({ length: 24 }, (_, i) => 1488 + i);
const ASK: Ask = {
  table: "moves",
  months,
  endIncluded: false,
  measure: "mrr",
  asShare: false,
  reactivationDays: 0,
  countSameMonth: false,
  window: 12,
  asof: 46_022,
  unit: "month",
  order: "first",
  by: null,
};

test("a thread of its own takes its share of the pieces and of the parts", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hourglass-"));
  const file = join(folder, "ledger.csv");
  const row = (i: number) =>
    `customer ${(i * 7919) % 5000},2024-${String(1 + (i % 12)).padStart(2, "0")}-15,${i % 3 === 0 ? "" : "2025-06-15"},${i % 997}.25,"${i % 2 ? "year" : "month"}"`;
  writeFileSync(
    file,
    ["customer,start,end,amount,interval", ...Array.from({ length: 20_000 }, (_, i) => row(i))].join("\n"),
  );
  const crew = crewFor([file], 0);
  const small = { ...crew, pieceSize: 1 << 12, partSize: 1 << 15 };
  const tables = [];
  for (const helper of [null, small.helper]) {
    const found = await sumFiles({ sources: [byteFile(file)], chosen: new Map(), currency: null }, ASK, {
      ...small,
      helper,
    });
    if (isRefusal(found)) throw new Error(found.refusal.en);
    expect(found.rows).toBe(20_000);
    tables.push(tableOf(found, ASK));
  }
  crew.end();
  rmSync(folder, { recursive: true });
  expect(tables[1]).toEqual(tables[0]);
});
