import { closeSync, existsSync, openSync, renameSync, writeSync } from "node:fs";
import { isoDay } from "../src/excel/days";
import { randomFrom } from "./ledger-data";

/* A made-up ledger as a file: rows as ledger-data makes them, written as most programs write CSV. */

const FIRST_DAY = 43_831;
const FIVE_YEARS = 1826;
const LINES_AT_ONCE = 50_000;

/** Writes the file, unless it is there. */
export function writeLedger(file: string, rows: number): void {
  if (existsSync(file)) return;
  const days = Array.from({ length: FIVE_YEARS + 728 }, (_, day) => isoDay(FIRST_DAY + day));
  const random = randomFrom(1);
  const customers = Math.max(1, Math.floor(rows / 4));
  const unfinished = `${file}.part`;
  const out = openSync(unfinished, "w");
  let lines = ["customer,start,end,amount,interval\n"];
  for (let row = 0; row < rows; row++) {
    const start = Math.floor(random() * FIVE_YEARS);
    const end = random() < 0.25 ? "" : days[start + 28 + Math.floor(random() * 700)];
    const customer = `cus_${String(Math.floor(random() * customers)).padStart(7, "0")}`;
    const amount = (Math.round(random() * 100_000) / 100).toFixed(2);
    lines.push(`${customer},${days[start]},${end},${amount},${random() < 0.3 ? "year" : "month"}\n`);
    if (lines.length < LINES_AT_ONCE && row < rows - 1) continue;
    writeSync(out, lines.join(""));
    lines = [];
  }
  closeSync(out);
  renameSync(unfinished, file);
}
