import { execFileSync } from "node:child_process";
import path from "node:path";
import { buildSync } from "esbuild";
import { EXAMPLE_E, EXAMPLE_MONTHS } from "../../src/catalogue/ledger/example";
import { LEDGER_MOVES } from "../../src/catalogue/ledger/moves";
import { firstDayOf, LAST_DAY, lastDayOf, monthOf } from "../../src/engine/months";
import { call } from "../../src/functions/call";

/** Months are counted alike wherever the machine stands: east and west, half hours, and days that were skipped. */
const ZONES = [
  "UTC",
  "Asia/Shanghai",
  "America/New_York",
  "Pacific/Kiritimati",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "America/Sao_Paulo",
];

const DAYS = [0, 1, 31, 32, 59, 60, 61, 366, 367, 45_658, 45_688, 45_689, 73_050, 73_415, 73_416, LAST_DAY];
const ARGUMENTS = [...EXAMPLE_E.slice(0, 4), EXAMPLE_MONTHS, EXAMPLE_E[4]];

const answersHere = () => [
  DAYS.map((day) => [monthOf(day), firstDayOf(monthOf(day)), lastDayOf(monthOf(day))]),
  call(LEDGER_MOVES, ARGUMENTS),
];

/** The same, for a process of its own. */
const script = buildSync({
  stdin: {
    contents: `
      import { firstDayOf, lastDayOf, monthOf } from "./src/engine/months";
      import { LEDGER_MOVES } from "./src/catalogue/ledger/moves";
      import { call } from "./src/functions/call";
      const days = ${JSON.stringify(DAYS)}.map((day) => [monthOf(day), firstDayOf(monthOf(day)), lastDayOf(monthOf(day))]);
      console.log(JSON.stringify([days, call(LEDGER_MOVES, ${JSON.stringify(ARGUMENTS)})]));
    `,
    resolveDir: path.join(__dirname, "../.."),
  },
  bundle: true,
  write: false,
}).outputFiles[0].text;

test.each(ZONES)("months and movements in %s", (zone) => {
  const env = { ...process.env, TZ: zone };
  const answer = execFileSync(process.execPath, ["-"], { env, input: script });
  expect(JSON.parse(answer.toString())).toEqual(answersHere());
});

test("every day Excel knows lies in its month, and a month after the other", () => {
  let [month, wrong] = [0, 0];
  for (let day = 1; day <= LAST_DAY; day++) {
    if (day > lastDayOf(month)) month++;
    if (monthOf(day) !== month || day < firstDayOf(month)) wrong++;
  }
  expect(wrong).toBe(0);
  expect(month).toBe(8100 * 12 - 1);
});

test("1900 has a 29 February, as in Excel; 2000 has one, and 2100 none", () => {
  // EOMONTH and DATE of Excel: 29 Feb 1900, 1 Mar 1900, 29 Feb 2000, 28 Feb 2100, 31 Dec 2100, 1 Jan 2101.
  expect([60, 61, 36_585, 73_109, 73_415, 73_416].map(monthOf)).toEqual([1, 2, 1201, 2401, 2411, 2412]);
  expect([1, 1201, 2401, 2411].map(lastDayOf)).toEqual([60, 36_585, 73_109, 73_415]);
});
