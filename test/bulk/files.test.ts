import fc from "fast-check";
import type { Ask } from "../../src/bulk/ask";
import type { ByteSource } from "../../src/bulk/bytes";
import { isRefusal, type Refusal } from "../../src/bulk/refusal";
import { sumFiles, type Manner } from "../../src/bulk/sum-files";
import { tableOf, type FileTable } from "../../src/bulk/table";
import { isFailure, type Answer } from "../../src/catalogue/define";
import { LEDGER_COHORT } from "../../src/catalogue/ledger/cohort";
import { LEDGER_MATRIX } from "../../src/catalogue/ledger/matrix";
import { LEDGER_MOVES } from "../../src/catalogue/ledger/moves";
import { LEDGER_RETENTION } from "../../src/catalogue/ledger/retention";
import { firstDayOf, monthOf } from "../../src/engine/months";
import { isoDay } from "../../src/excel/days";
import { call } from "../../src/functions/call";
import { anyRow, BASE, options } from "../engine/ledger/arbitrary";
import type { Options, Row } from "../engine/ledger/naive";
import { runs } from "../runs";
import { dialect, nameOf, written } from "./csv";
import { askOver, helperFor, MANNER, manner, sourceOf } from "./setup";

/* A ledger in a file answers what the same one in cells does, to the last digit, however it is written and read. */

const FIRST = monthOf(BASE) - 2;
const MONTHS = Int32Array.from({ length: 9 }, (_, i) => FIRST + i);

const ASK = askOver(MONTHS);

async function answerOf(
  sources: readonly ByteSource[],
  ask: Ask,
  manner: Partial<Manner> = {},
  currency: string | null = null,
) {
  const found = await sumFiles({ sources, chosen: new Map(), currency }, ask, { ...MANNER, ...manner });
  return isRefusal(found) ? found : tableOf(found, ask);
}

const askFor = (
  table: Ask["table"],
  { endIncluded, reactivationDays, sameMonth, customers }: Options,
): Ask => ({
  ...ASK,
  table,
  endIncluded: endIncluded === true,
  reactivationDays: reactivationDays ?? 0,
  countSameMonth: sameMonth === true,
  measure: customers ? "customers" : "mrr",
});

/** What the function of the table says over cells. */
function overCells(rows: readonly Row[], ask: Ask): Answer {
  const column = (value: (row: Row) => unknown) => rows.map((row) => [value(row)]);
  const cells = [
    column(nameOf),
    column(({ start }) => start),
    column(({ end }) => end),
    column(({ cents }) => cents / 100),
  ];
  const terms = [column(({ interval }) => interval), column(({ count }) => count)];
  const months = [Array.from(ask.months, firstDayOf)];
  const endDay = ask.endIncluded ? "included" : "excluded";
  if (ask.table === "retention")
    return call(LEDGER_RETENTION, [...cells, months, ...terms, ask.window, endDay]);
  if (ask.table === "customers") return call(LEDGER_MATRIX, [...cells, months, ...terms, ask.order, endDay]);
  const measure = ask.measure;
  if (ask.table === "cohort")
    return call(LEDGER_COHORT, [...cells, ask.asof, ...terms, `pct_${measure}`, ask.unit, endDay]);
  const sameMonth = ask.countSameMonth ? "count" : "ignore";
  return call(LEDGER_MOVES, [...cells, months, ...terms, ask.reactivationDays, sameMonth, measure, endDay]);
}

/** A table of a file as its function would spill it. */
function spilled(table: FileTable | Refusal, { table: kind }: Ask): unknown[][] {
  if (!("lines" in table || "ages" in table) || "from" in table) throw new Error("no table of a function");
  if ("ages" in table)
    return [
      ["cohort", "size", ...table.ages],
      ...table.cohorts.map(({ from, size, cells }) => [from, size, ...cells.map((cell) => cell ?? "")]),
    ];
  const lines = table.lines.map(({ id, values }) => [id, ...values]);
  return kind === "customers" ? [["customer", ...Array.from(MONTHS, firstDayOf)], ...lines] : lines;
}

/** Cohorts by their names; those that begin before the asked months are not asked for. */
function namedCohorts(answer: Answer): unknown[][] {
  const [header, ...rows] = answer as unknown[][];
  const early = rows.filter(([from]) => monthOf(Number(from)) < FIRST).length;
  const asked = rows
    .slice(early)
    .map(([from, ...rest]) => [isoDay(Number(from)).slice(0, 7), ...rest.slice(0, rest.length - early)]);
  return [header.slice(0, header.length - early), ...asked];
}

describe("a ledger in files", () => {
  test.each(["moves", "retention", "cohort", "customers"] as const)("%s: as over cells", async (table) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { minLength: 1, maxLength: 14 }),
        fc.nat(14),
        dialect,
        dialect,
        options,
        manner,
        async (rows, cut, one, other, chosen, { helped, ...sizes }) => {
          const ask = askFor(table, chosen);
          const [first, second] = [written(rows.slice(0, cut), one), written(rows.slice(cut), other)];
          const sources = [sourceOf("a.csv", first.text), sourceOf("b.csv", second.text)];
          const found = await answerOf(sources, ask, {
            ...sizes,
            helper: helped ? helperFor(sources) : null,
          });
          const expected = overCells(rows, ask);
          if (isFailure(expected)) {
            const places = [
              ...first.lines.map((line) => `a.csv, line ${line}: the row`),
              ...second.lines.map((line) => `b.csv, line ${line}: the row`),
            ];
            const sentence = expected.text.en.replace(/^Row (\d+)/, (_, row) => places[Number(row) - 1]);
            expect(isRefusal(found) && found.refusal.en).toBe(sentence);
            return;
          }
          if (isRefusal(found)) throw new Error(found.refusal.en);
          expect(spilled(found, ask)).toEqual(table === "cohort" ? namedCohorts(expected) : expected);
        },
      ),
      { numRuns: runs(30) },
    );
  });

  test.each([
    [
      "customer,start,amount,interval,count,end",
      "A,2025-01-10,100,month,1,2025-03-10",
      "B,2025-01-10,100,month,1",
      100,
    ],
    [
      "customer,start,amount,end,interval,count",
      "A,2025-01-10,100,2025-03-10,month,4",
      "B,2025-01-10,100,,month",
      100,
    ],
    [
      "customer,start,amount,end,count,interval",
      "A,2025-01-10,100,2025-03-10,,year",
      "B,2025-01-10,100,,",
      100,
    ],
  ])(
    "a field that a short row lacks is blank, whatever the row before held: %s",
    async (heads, long, short, mrr) => {
      const found = await answerOf([sourceOf("a.csv", [heads, long, short].join("\n"))], {
        ...ASK,
        table: "customers",
      });
      // In the last of the months only the short row’s customer is left.
      expect(
        spilled(found, { ...ASK, table: "customers" })
          .map((line) => [line[0], line.at(-1)])
          .slice(1),
      ).toEqual([
        ["A", 0],
        ["B", mrr],
      ]);
    },
  );

  test("a column that a file lacks is blank, whatever the file before held", async () => {
    const ask: Ask = { ...ASK, table: "customers" };
    const sources = [
      sourceOf("a.csv", "customer,start,end,amount,interval,count\nA,2025-01-10,,300,month,3\n"),
      sourceOf("b.csv", "customer,start,end,amount\nB,2025-01-10,,100\n"),
    ];
    const found = spilled(await answerOf(sources, ask), ask);
    expect(found.slice(1).map((line) => [line[0], line.at(-1)])).toEqual([
      ["A", 100],
      ["B", 100],
    ]);
  });

  test.each(["-5", "+5"])(
    "a blank amount at the very end is nothing, though %s stood there before",
    async (earlier) => {
      const text = `customer,start,end,amount\nA,2025-01-10,,${earlier}\n"B",2025-01-10,,`;
      const ask: Ask = { ...ASK, table: "customers" };
      const whole = spilled(await answerOf([sourceOf("a.csv", text)], ask), ask);
      // Somewhere among these sizes the file ends where an earlier piece held the sign.
      for (let pieceSize = 1; pieceSize <= 40; pieceSize++)
        expect(spilled(await answerOf([sourceOf("a.csv", text)], ask, { pieceSize }), ask)).toEqual(whole);
    },
  );

  test("amounts of more digits than money has: in the order of the file, as over cells", async () => {
    const text = (customers: number) =>
      ["customer,start,end,amount"]
        .concat(
          Array.from({ length: 60 }, (_, i) => `c${i % customers},2025-01-0${1 + (i % 9)},,${(i + 1) / 7}`),
        )
        .join("\n");
    const cells = Array.from({ length: 60 }, (_, i) => [[`c${i % 11}`], [45658 + (i % 9)], [(i + 1) / 7]]);
    const column = (at: number) => cells.map((row) => row[at]);
    const months = [Array.from(MONTHS, firstDayOf)];
    const expected = call(LEDGER_MOVES, [
      column(0),
      column(1),
      column(0).map(() => [null]),
      column(2),
      months,
    ]);
    const found = await answerOf([sourceOf("a.csv", text(11))], ASK, { pieceSize: 50, partSize: 30 });
    expect(spilled(found, ASK)).toEqual(expected);
  });
});

describe("what can’t be read is refused with file, line and reason", () => {
  const refusalOf = async (text: string, more: Partial<Manner> = {}) => {
    const found = await answerOf([sourceOf("ledger.csv", text)], ASK, more);
    return isRefusal(found) ? found.refusal : null;
  };
  const HEAD = "customer,start,end,amount,interval\n";
  const GOOD = "A,2025-01-10,,100,month\n";

  test.each([
    ["A,2025-13-10,,100,month", "start is “2025-13-10”, and Excel’s calendar has no such day. Correct it."],
    ["A,10/01/2025,,100,month", /^start is “10\/01\/2025”, a text that says two days/],
    ["A,2025-01-10,,1.200,50,month", /6 fields for 5 heads/],
    ['A,2025-01-10,,"1,200.50",month', "amount is “1,200.50”. It must be a number."],
    ["A,2025-01-10,,100,fortnights", /^interval is “fortnights”. Allowed: /],
    ["A,2025-01-10", "it ends after 2 of 5 fields. Write the others too, though they be empty."],
    ["#N/A,2025-01-10,,100,month", "customer is #N/A. Fix or clear that cell first."],
    ["A,,,100,month", "the row has no start date. Fill it in, or clear the whole row."],
    [",2025-01-10,,100,month", "the row has no customer. Fill it in, or clear the whole row."],
    ["A,2025-01-10,2025-01-09,100,month", "the row ends before it starts. Correct one of the two dates."],
    ["A,2025-01-10,,100,term", /^the row pays for its whole term and has no end/],
    ['A,2025-01-10,,"100"0,month', /^a quote is not where one belongs/],
    ['A,2025-01-10,,100,"month', /^a quote is not where one belongs/],
    ["A,202501,,100,month", /^start is 202501, a month and no day/],
  ])("%s", async (row, reason) => {
    const text = HEAD + GOOD + '"two\nlines",2025-01-10,,100,month\n\n' + `${row}\n${GOOD}`;
    for (const pieceSize of [10, 1 << 20]) {
      const refusal = await refusalOf(text, { pieceSize });
      expect(refusal?.en.replace("ledger.csv, line 6: ", "")).toEqual(
        typeof reason === "string" ? reason : expect.stringMatching(reason),
      );
      expect(refusal?.["zh-CN"]).toMatch(/^ledger\.csv 第 6 行：/);
    }
  });

  test.each([
    ["", "ledger.csv is empty."],
    ["\n\n", "ledger.csv is empty."],
    ["a,b\n1,2\n", /no column that is known as customer, start, end, amount. Its heads are “a”, “b”/],
    [
      "customer,start,end,amount,currency\nA,2025-01-01,,1,EUR\nB,2025-01-01,,1,#REF!\n",
      "ledger.csv, line 3: currency is #REF!. Fix or clear that cell first.",
    ],
    [
      "customer,start,end,amount,currency\nA,2025-01-01,,1,EUR\nB,2025-01-01,,1,usd\n",
      /in EUR, USD, which can’t be added up/,
    ],
  ])("%j", async (text, reason) => {
    const refusal = await refusalOf(text);
    expect(refusal?.en).toEqual(typeof reason === "string" ? reason : expect.stringMatching(reason));
  });

  test("UTF-16 is no UTF-8", async () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${HEAD}${GOOD}`, "utf16le"));
    const read = (from: number, into: Uint8Array) => {
      const some = bytes.subarray(from, from + into.length);
      into.set(some);
      return some.length;
    };
    const found = await answerOf([{ name: "ledger.csv", size: bytes.length, read }], ASK);
    expect(isRefusal(found) && found.refusal.en).toMatch(/^ledger\.csv is not written in UTF-8/);
  });

  test("one currency of several is taken", async () => {
    const text = "customer,start,end,amount,currency\nA,2025-01-01,,1,EUR\nB,2025-01-01,,2,usd\n";
    const found = await answerOf([sourceOf("a.csv", text)], ASK, {}, "USD");
    const closing = spilled(found, ASK).find(([line]) => line === "closing");
    expect(closing?.at(-1)).toBe(2);
  });

  test.each([
    // Whatever a row of 0 is in, it counts for nothing.
    ["B,2025-01-01,,2,usd\nC,2025-01-01,,0,", null],
    ["B,2025-01-01,,2,gbp", "No row is in USD; there are EUR, GBP."],
    [
      "B,2025-01-01,,2,usd\nC,2025-01-01,,3, ",
      "a.csv, line 4: the amount has no currency, and only those in one are asked for. Fill it in.",
    ],
  ])("one currency is asked for: %j", async (rows, refusal) => {
    const sources = [sourceOf("a.csv", `customer,start,end,amount,currency\nA,2025-01-01,,1,EUR\n${rows}\n`)];
    for (const pieceSize of [1, 40, 1 << 20]) {
      const found = await answerOf(sources, ASK, { pieceSize, helper: helperFor(sources) }, "USD");
      expect(isRefusal(found) ? found.refusal.en : null).toBe(refusal);
    }
  });
});
