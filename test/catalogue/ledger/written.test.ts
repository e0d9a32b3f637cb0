import fc from "fast-check";
import { isFailure } from "../../../src/catalogue/define";
import { forgetColumns } from "../../../src/functions/columns/cache";
import { agree, anyRow, months, options } from "../../engine/ledger/arbitrary";
import { naiveMoves, naiveMrr, type Options, type Row } from "../../engine/ledger/naive";
import { naiveLives, naiveMatrix } from "../../engine/ledger/naive-tables";
import { saas } from "../call-by-id";
import { runs } from "../../runs";

/*
 * Ledgers as exports spell them, each cell in its own way, against the second implementation, which is handed
 * the plain rows.
 */

const LAST_DAY = 2_958_465;
/** Days before it stand on another calendar than that of the world. */
const FIRST_WORLD_DAY = 61;

const isoOf = (day: number) => new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);
const inChinese = (iso: string) => iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日");

const SPELLINGS: readonly ((day: number) => number | string)[] = [
  (day) => day,
  (day) => day + 0.75,
  isoOf,
  (day) => `${isoOf(day)}T23:59:59.999Z`,
  (day) => `${isoOf(day)} 00:00:00-11:00`,
  (day) => isoOf(day).replaceAll("-", "/"),
  (day) => isoOf(day).replaceAll("-0", ".").replaceAll("-", "."),
  (day) => isoOf(day).replaceAll("-", ""),
  (day) => inChinese(isoOf(day)),
];

const NO_END = [
  null,
  "",
  " ",
  0,
  "NULL",
  "N/A",
  "-",
  "Never",
  "至今",
  LAST_DAY,
  "9999-12-31 23:59:59",
  "2999-12-31",
];

const WORDS: Readonly<Record<Row["interval"], readonly string[]>> = {
  month: ["month", "Monthly", "月", "P1M", "", "every month"],
  quarter: ["quarter", "P3M", "季度", "every 3 months", "per_quarter"],
  year: ["year", "annually", "P12M", "包年", "1 year", "yr"],
  week: ["week", "P1W", "每周", "weekly"],
  day: ["day", "1 day", "天"],
  term: ["term", "整期", "Term"],
  once: ["once", "One-Time", "trial", "试用", "一次性"],
};
const UNIT = { month: "M", quarter: null, year: "Y", week: "W", day: "D", term: null, once: null };

/** A row with the way in which each of its cells is spelled. */
interface Written {
  readonly row: Row;
  readonly start: number | string;
  readonly end: number | string | null;
  readonly interval: string;
  readonly count: number | null;
}

const written: fc.Arbitrary<Written> = fc
  .tuple(anyRow, fc.nat(8), fc.nat(8), fc.nat(11), fc.nat(11), fc.boolean())
  .map(([drawn, startAs, endAs, noEndAs, wordAs, inWord]) => {
    // The last day of all is none that something ends on.
    const row = drawn.end === LAST_DAY && drawn.interval !== "term" ? { ...drawn, end: null } : drawn;
    const words = WORDS[row.interval];
    const unit = UNIT[row.interval];
    const ownCount = inWord && unit !== null && row.count > 1;
    return {
      row,
      start: spell(row.start, startAs),
      end: row.end === null ? NO_END[noEndAs] : spell(row.end, endAs),
      interval: ownCount ? `P${row.count}${unit}` : words[wordAs % words.length],
      count: ownCount ? null : row.count,
    };
  })
  .filter(({ row }) => !(row.interval === "term" && row.end === LAST_DAY));

function spell(day: number, as: number): number | string {
  return SPELLINGS[day < FIRST_WORLD_DAY || day === LAST_DAY ? 0 : as](day);
}

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

/** An answer of a function over the rows; `when` and `more` are what it takes beside the ledger. */
function ask(id: string, rows: readonly Written[], when: readonly unknown[], ...more: readonly unknown[]) {
  const answer = saas(
    id,
    column(rows.map(({ row }) => row.customer)),
    column(rows.map(({ start }) => start)),
    column(rows.map(({ end }) => end)),
    column(rows.map(({ row }) => row.cents / 100)),
    ...when,
    column(rows.map(({ interval }) => interval)),
    column(rows.map(({ count }) => count)),
    ...more,
  );
  if (isFailure(answer)) throw new Error(answer.text.en);
  return answer as (string | number)[][];
}

const sameNumbers = (found: readonly unknown[], expected: readonly number[]) =>
  found.length === expected.length && found.every((value, i) => agree(Number(value), expected[i]));

const endDay = ({ endIncluded }: Options) => (endIncluded ? "included" : "excluded");
const someRows = fc.array(written, { minLength: 1, maxLength: 8 });

beforeEach(forgetColumns);

test("movements and MRR of ledgers in every spelling agree with a second implementation", () => {
  fc.assert(
    fc.property(someRows, months, options, (rows, days, chosen) => {
      const plain = rows.map(({ row }) => row);
      const table = ask(
        "LEDGER.MOVES",
        rows,
        [[days]],
        chosen.reactivationDays,
        chosen.sameMonth ? "count" : "ignore",
        chosen.customers ? "customers" : "mrr",
        endDay(chosen),
      );
      const expected = naiveMoves(plain, days, chosen);
      for (const [name, ...found] of table) {
        const line = name === "check" ? days.map(() => 0) : expected[name];
        expect([name, sameNumbers(found, line), found, line]).toEqual([name, true, found, line]);
      }
      const [mrr] = ask("LEDGER.MRR", rows, [[days]], endDay(chosen));
      expect(sameNumbers(mrr, naiveMrr(plain, days, chosen))).toBe(true);
    }),
    { numRuns: runs(150) },
  );
});

test("so do the matrix of customers and their lives", () => {
  fc.assert(
    fc.property(someRows, months, options, (rows, days, chosen) => {
      const plain = rows.map(({ row }) => row);
      const [, ...matrix] = ask("LEDGER.MATRIX", rows, [[days]], "first", endDay(chosen));
      const expected = naiveMatrix(plain, days, chosen);
      expect(matrix.map(([customer]) => customer)).toEqual(expected.map(({ customer }) => customer));
      for (const [i, { mrr }] of expected.entries()) expect(sameNumbers(matrix[i].slice(1), mrr)).toBe(true);
      const [, ...lives] = ask("LEDGER.LIVES", rows, [], endDay(chosen));
      const lived = naiveLives(plain, chosen);
      expect(lives.map((life) => life.slice(0, 3))).toEqual(
        lived.map(({ customer, start, end }) => [customer, start, end ?? ""]),
      );
      expect(
        sameNumbers(
          lives.map((life) => life[3]),
          lived.map(({ mrr }) => mrr),
        ),
      ).toBe(true);
    }),
    { numRuns: runs(150) },
  );
});
