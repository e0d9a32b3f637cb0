import fc from "fast-check";
import { importTables, movementCells, movementsTable, readFile } from "../../src/billing";
import { runs } from "../runs";
import { AS_OF, asked, bytes, day, imported, ledgerOf, leftOutOf } from "./setup";

const HEAD = "Customer,Start,End,Amount,Interval\n";
const cellsOf = (file: ReturnType<typeof readFile>) => file.table.rows.map(({ cells }) => cells);

test.each([
  ["UTF-8 with a mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes("客户,金额\n甲,1\n")), "utf-8"],
  ["UTF-16 with a mark", Uint8Array.of(0xff, 0xfe, 0x2d, 0x4e, 0x2c, 0, 0x31, 0, 0x0a, 0), "utf-16le"],
  ["UTF-16 without", Uint8Array.from([..."a,b\n1,2\n"].flatMap((one) => [0, one.charCodeAt(0)])), "utf-16be"],
  // 客户,金额 / 甲公司,1 in GB 18030.
  ["GB 18030", Uint8Array.of(0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xbc, 0xd7, 0xb9, 0xab, 0xcb, 0xbe, 0x2c, 0x31), "gb18030"], // prettier-ignore
  // Müller;Café in Windows-1252.
  ["Windows-1252", Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x2c, 0x43, 0x61, 0x66, 0xe9, 0x0a), "windows-1252"], // prettier-ignore
] as const)("the encoding of a file is found: %s", (_, file, encoding) => {
  const read = readFile("f.csv", file);
  expect(read.encoding).toBe(encoding);
  expect(read.table.heads[0]).not.toMatch(/\uFEFF|\uFFFD/);
});

test.each([
  ["a;b\n1,5;2\n", ";"],
  ["a\tb\n1,5\t2\n", "\t"],
  ["a|b|c\nx, y|2|3\n", "|"],
  ['a,b\n"x;y;z",2\n', ","],
])("the delimiter of %j is %j", (text, delimiter) => {
  expect(readFile("f.csv", bytes(text)).delimiter).toBe(delimiter);
});

const PICTURE = new Uint8Array([0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 1, 2, 255]);

test("a picture is no text, whatever its name; a table with a stray sign is", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(readFile("photo.csv", PICTURE).isText).toBe(false);
  expect(readFile("f.csv", bytes("customer,start\u0000\nAcme,2025-01-01\u001a")).isText).toBe(true);
  expect(readFile("f.csv", bytes("客户\t开始\r\n某科技\t2025-01-01\f")).isText).toBe(true);
});

test("cells stay text, quotes and breaks inside them too", () => {
  const file = readFile(
    "f.csv",
    bytes('id,b\r\n00123,"say ""hi"""\r\n1E5,"two\nlines"\r\n3-4,2024-02-30\r\n'),
  );
  expect(cellsOf(file)).toEqual([
    ["00123", 'say "hi"'],
    ["1E5", "two\nlines"],
    ["3-4", "2024-02-30"],
  ]);
  expect(file.table.rows.map(({ line }) => line)).toEqual([2, 3, 5]);
});

test("a quote that never closes takes no other row with it", () => {
  const file = readFile("f.csv", bytes(`${HEAD}A,2025-01-01,,"100,month\nB,2025-01-01,,50,month\n"x"y,1,2,3,4\nC,2,3,4,5`)); // prettier-ignore
  expect(cellsOf(file).map(([first]) => first)).toEqual(["A", "B", 'x"y', "C"]);
});

test.each([
  ["1.234,50", "comma", 1234.5],
  ["1,234.50", "point", 1234.5],
  ["¥1,234", "point", 1234],
  ["$49/mo", "point", 49],
  ["(49.00)", "point", -49],
  ["49.00-", "point", -49],
  ["CNY 1'234.50", "point", 1234.5],
])("the amount %s", (cell, decimal, amount) => {
  const text = `${HEAD}A,2025-01-01,,"${cell}",month\n`;
  const { rows } = imported({ f: text }, { answers: { decimal, amounts: "units" } });
  expect(rows.map((row) => row.amount)).toEqual([amount]);
});

test.each([
  ["2025-01-05T23:30:00.123Z", "2025-01-05"],
  ["2025-01-05 10:00:00 +0800", "2025-01-05"],
  ["1736035200", "2025-01-05"],
  ["1736035200000", "2025-01-05"],
  ["45662", "2025-01-05"],
  ["202501", "2025-01-01"],
  ["20250105", "2025-01-05"],
  ["Jan 5, 2025", "2025-01-05"],
  ["5 January 2025", "2025-01-05"],
  ["25/01/2025", "2025-01-25"],
])("the day %s", (cell, iso) => {
  const { rows } = imported({ f: `${HEAD}A,"${cell}",,10.5,month\n` }, { answers: { zone: "written" } });
  expect(ledgerOf({ rows } as never)[0]).toContain(`| ${iso} |`);
});

/** Heads of a table of one’s own for everything that a row is worth or belongs to. */
const COUNTED = [
  ["Customer", "A"], ["Subscription ID", "s1"], ["Start", "2025-01-01"], ["End", "2026-01-01"],
  ["Cancelled at", "2025-06-01"], ["Amount", "100"], ["Quantity", "2"], ["Interval", "month"], ["Interval count", "1"],
  ["Currency", "USD"], ["Status", "active"], ["Updated at", "2025-01-02"], ["Trial end", "2025-01-15"],
  ["Tax", "5"], ["Discount", "3"],
] as const; // prettier-ignore

test.each(COUNTED)("a row with an error under %s is left out, and says so", (head) => {
  const lines = [
    COUNTED.map(([name]) => name),
    COUNTED.map(([, cell]) => cell),
    ["B", "s2", ...COUNTED.slice(2).map(([, cell]) => cell)],
  ];
  const spoilt = COUNTED.map(([name, cell]) => (name === head ? "#N/A" : cell));
  const made = imported({ "f.csv": [...lines, spoilt, spoilt].map((cells) => cells.join(",")).join("\n") });
  expect(leftOutOf(made)).toEqual([4, 5].map((line) => `${line} error ${head} #N/A`));
  expect(new Set(made.rows.map(({ customer }) => customer))).toEqual(new Set(["A", "B"]));
});

test.each(["#n/a", "#GETTING_DATA", "#ERROR!", "#REF!"])("%s is an error of a cell", (code) => {
  expect(
    leftOutOf(imported({ f: `${HEAD}A,2025-01-01,,10.5,month\n${code},2025-01-01,,10.5,month\n` })),
  ).toEqual([`3 error Customer ${code}`]);
});

test("amounts of several currencies that no column names keep them by their signs", () => {
  const lines = ["$100.50", "€100.50", "CHF 80.00", "¥15,000", "1 234.50 EUR", "HK$5"].map(
    (amount, i) => `C${i},2025-01-01,,"${amount}",month`,
  );
  const { rows } = imported({ f: HEAD + lines.join("\n") });
  expect(rows.map(({ amount, currency }) => [amount, currency])).toEqual([
    [100.5, "$"],
    [100.5, "EUR"],
    [80, "CHF"],
    [15_000, "¥"],
    [1234.5, "EUR"],
    [5, "HKD"],
  ]);
  const alike = imported({ f: `${HEAD}A,2025-01-01,,$100.50,month\nB,2025-01-01,,80,month\n` });
  expect(alike.rows.map(({ currency }) => currency)).toEqual(["", ""]);
});

test("a quantity and a discount are written as the amounts of their file are", () => {
  const { rows } = imported(
    { f: "Customer;Start;Amount;Quantity;Interval;Discount\nA;2025-01-01;49,50;2,00;month;12,5%\n" },
    { answers: { per: "unit", discount: "to-take" } },
  );
  // 2 × 49.50 less an eighth.
  expect(rows.map(({ amount }) => amount)).toEqual([86.625]);
});

test.each([
  [
    ["10", "1", "0.5"],
    [90, 99, 99.5],
  ],
  [
    ["0.1", "1", "0.5"],
    [90, 0, 50],
  ],
  [
    ["10%", "1%", "０.５％"],
    [90, 99, 99.5],
  ],
])("discounts of %j are read alike", (rates, amounts) => {
  const lines = rates.map((rate, i) => `C${i},2025-01-01,100.0,month,${rate}`);
  const made = imported(
    { f: ["Customer,Start,Amount,Interval,Discount %", ...lines].join("\n") },
    { answers: { discount: "to-take" } },
  );
  expect(made.rows.map(({ amount }) => amount)).toEqual(amounts);
});

test("what is paused today ends at its pause, and one that was paused before it was paid is left out", () => {
  const made = imported({
    f: `Customer,Start,Amount,Interval,Status,Pause date,Resume date
A,2025-01-01,10.5,month,paused,2025-01-01,
B,2025-01-01,10.5,month,paused,2025-06-01,2025-03-01
C,2025-01-01,10.5,month,active,2025-06-01,2025-08-01
D,2025-03-01,10.5,month,active,2025-02-01,2025-04-01
`,
  });
  expect(leftOutOf(made)).toEqual(["2 paused_whole 2025-01-01"]);
  expect(ledgerOf(made).map((line) => line.split(" | ").slice(0, 3).join(" "))).toEqual([
    "B 2025-01-01 2025-06-01",
    "C 2025-01-01 2025-06-01",
    "C 2025-08-01 -",
    "D 2025-04-01 -",
  ]);
});

test("items written at one moment are no earlier states; of states the latest of the afternoon holds", () => {
  const head = "Customer,Contract No,Product,Start,Amount,Interval,Updated at\n";
  const items = imported({ f: `${head}A,s1,Seats,2025-01-01,98.5,month,2025-02-01 10:00:00\nA,s1,Support,2025-01-01,9.5,month,2025-02-01 10:00:00\n` }); // prettier-ignore
  expect(items.rows.map(({ amount }) => amount)).toEqual([98.5, 9.5]);
  const states = imported({ f: `${head}A,s1,Pro,2025-01-01,300.5,month,1/15/2025 1:00 PM\nA,s1,Basic,2025-01-01,100.5,month,1/15/2025 11:00 AM\n` }); // prettier-ignore
  expect(states.rows.map(({ product }) => product)).toEqual(["Pro"]);
  const zones = imported({ f: `${head}A,s1,Pro,2025-01-01,300.5,month,2025-01-15T10:00:00+01:00\nA,s1,Basic,2025-01-01,100.5,month,2025-01-15T12:00:00+08:00\n` }); // prettier-ignore
  expect(zones.rows.map(({ product }) => product)).toEqual(["Pro"]);
});

test("a coupon that is in no file of coupons is told", () => {
  const made = imported({
    "s.csv":
      "id,Customer ID,Plan,Quantity,Currency,Interval,Interval Count,Amount,Status,Start (UTC),Ended At (UTC),Canceled At (UTC),Coupon\nsub_1,cus_A,pro,1,usd,month,1,33.00,active,2025-01-10 00:00,,,GONE\n",
    "c.csv": "id,percent off,amount off,duration,duration in months,currency\nHALF,50,,forever,,\n",
  });
  expect(made.notes.map(({ en }) => en)).toContain(
    "Coupon “GONE” is in no file of coupons; amounts of its rows are as they stand.",
  );
});

test("a customer called Total Wine is one, and a ledger of ours reads back as it was written", () => {
  const made = imported({
    f: "customer,start,end,amount,interval,currency,product,subscription\nTotal Wine,2025-01-01,,500.5,month,,,\n'=Sum Co,2025-01-01,12/31/9999,10.5,month,,,\nTotal,,,511,,,,\n",
  });
  expect(made.rows.map(({ customer, end }) => [customer, end])).toEqual([
    ["Total Wine", 0],
    ["=Sum Co", 0],
  ]);
  expect(leftOutOf(made)).toEqual(["4 total Total"]);
});

test.each([
  ["2/13/98", 1998],
  ["2/13/35", 2035],
])("%s is a day of %i", (written, year) => {
  const { rows } = imported({ f: `${HEAD}A,${written},,10.5,month\n` });
  expect(ledgerOf({ rows } as never)[0]).toContain(`| ${year}-02-13 |`);
});

test("a customer may begin with a number sign", () => {
  const { rows } = imported({ f: `${HEAD}#1 Studio,2025-01-01,,10.5,month\n` });
  expect(rows.map(({ customer }) => customer)).toEqual(["#1 Studio"]);
});

test("what the file doesn’t say is asked", () => {
  const made = imported({
    f: "Customer,Start,End,Cancelled at,Amount,Quantity,Tax,Discount\nA,03/04/2025,05/06/2025,04/05/2025,1000,2,60,100\n",
  });
  expect(asked(made)).toEqual(["dates", "amounts", "per", "tax", "discount", "end", "end-day", "interval"]);
  expect(asked(imported({ f: "Name,Since\nA,2025-01-01\n" }))).toEqual([
    "map:customer",
    "map:start",
    "map:amount",
    "interval",
  ]);
});

test("movements become the bridge that SNOWBALL reads", () => {
  const made = imported({
    "chartmogul.csv": `Customer,Date,Type,MRR change,Currency
A,2025-01-05,New Business,100.00,USD
B,2025-01-09,New Business,80.00,USD
A,2025-03-01,Expansion,50.00,USD
B,2025-02-20,Churn,-80.00,USD
B,2025-04-02,Reactivation,90.00,USD
C,2025-04-02,Refund,90.00,USD
`,
  });
  expect(bridgeOf(made)).toEqual([
    ["", "2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01"],
    ["opening", "0", "180", "100", "150"],
    ["new", "180", "0", "0", "0"],
    ["expansion", "0", "0", "50", "0"],
    ["reactivation", "0", "0", "0", "90"],
    ["contraction", "0", "0", "0", "0"],
    ["churn", "0", "-80", "0", "0"],
    ["closing", "180", "100", "150", "240"],
    ["check", "0", "0", "0", "0"],
  ]);
  expect(leftOutOf(made)).toEqual(["7 unclear Refund"]);
  expect(made.notes).toEqual([]);
});

test("movements of several currencies are never added up", () => {
  const made = imported({
    "mov.csv": `Customer,Date,Type,MRR change,Currency
A,2025-01-03,New Business,100.50,USD
B,2025-01-03,New Business,10000,jpy
C,2025-01-03,New Business,10,
`,
  });
  const why = "The movements are in USD, JPY, which can’t be added up. Leave those of one currency in the file, or have all converted at a table of rates."; // prettier-ignore
  expect(bridgeOf(made)).toBe(why);
  expect(made.notes.map(({ en }) => en)).toEqual([
    "1 row says no currency and stands as it is: line 4. Fill the currency in.",
  ]);
  expect([made.mixed?.en, made.currencies]).toEqual([why, ["USD", "JPY"]]);
});

test("movements are converted at the rate of their day, or at one, and are a bridge then", () => {
  const text = "Customer,Date,Type,MRR change,Currency\nA,2025-01-10,new,100,EUR\nB,2025-01-20,new,40,USD\nA,2025-02-10,contraction,-50,EUR\n"; // prettier-ignore
  const rates = [
    { day: day("2025-01-01"), currency: "USD", rate: 1 },
    { day: day("2025-01-01"), currency: "EUR", rate: 1.2 },
    { day: day("2025-02-01"), currency: "EUR", rate: 1.1 },
  ];
  const changes = (mode: "spot" | "constant", only = rates) => {
    const made = imported({ f: text }, { conversion: { rates: only, to: "USD", mode } });
    return [made.movements.map(({ change, currency }) => `${change} ${currency}`), made.notes.map(({ en }) => en), made.mixed?.en]; // prettier-ignore
  };
  // 100 × 1.2 and 50 × 1.1; at one rate, that of October 2026, 1.1 for both.
  expect(changes("spot")).toEqual([["120 USD", "40 USD", "-55 USD"], [], undefined]);
  expect(changes("constant")).toEqual([["110 USD", "40 USD", "-55 USD"], [], undefined]);
  const spot = imported({ f: text }, { conversion: { rates, to: "USD", mode: "spot" } });
  expect(bridgeOf(spot)).toEqual([
    ["", "2025-01-01", "2025-02-01"],
    ["opening", "0", "160"],
    ["new", "160", "0"],
    ["expansion", "0", "0"],
    ["reactivation", "0", "0"],
    ["contraction", "0", "-55"],
    ["churn", "0", "0"],
    ["closing", "160", "105"],
    ["check", "0", "0"],
  ]);
  const [kept, notes, mixed] = changes("spot", rates.slice(0, 1));
  expect(kept).toEqual(["100 EUR", "40 USD", "-50 EUR"]);
  expect(notes).toEqual(["There is no rate for EUR on 2025-01-10 or before; rows that need it stay in EUR."]);
  expect(mixed).toContain("The movements are in EUR, USD");
});

test("rows and movements that say no currency are told where those of one are added up", () => {
  const rates = [{ day: day("2025-01-01"), currency: "USD", rate: 1 }];
  const rows =
    "Customer,Start,Amount,Interval,Currency\nA,2025-01-10,100.50,month,\nB,2025-01-10,40,month,USD\n";
  const said = "1 row says no currency and stands as it is: line 2. Fill the currency in.";
  const conversion = { rates, to: "USD", mode: "spot" } as const;
  expect(imported({ f: rows }, { conversion }).notes.map(({ en }) => en)).toEqual([said]);
  const moved = "Customer,Date,Type,MRR change,Currency\nA,2025-01-10,new,100.50,\nB,2025-01-10,new,40,USD\n";
  expect(imported({ f: moved }).notes.map(({ en }) => en)).toEqual([said]);
});

/** The cells of the bridge, or why there is none. */
function bridgeOf({ movements }: ReturnType<typeof imported>) {
  const table = movementsTable(movements);
  return "refusal" in table ? table.refusal.en : movementCells(table);
}

/** Pieces of which broken files are made. */
const piece = fc.constantFrom(
  "A", "00123", '"', '""', ",", ",", ";", "\n", "\n", "\r\n", "\r", "\uFEFF", "\0", "2025-01-05", "31/12/2025",
  "100", "-5", "1.234,5", "month", "once", "合计", "Total", "客户", " ", "\t", "Customer,Start,End,Amount\n", "=1+1", "active",
); // prettier-ignore

test("no broken file is refused, and every line of it is in the ledger or listed", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, headed) => {
      const { table } = readFile("f.csv", bytes(`${headed ? HEAD : ""}${pieces.join("")}`));
      const made = importTables([table], AS_OF);
      const accounted = new Set([
        ...made.leftOut.map(({ line }) => line),
        ...made.rows.flatMap(({ from }) => from.map(({ line }) => line)),
        ...made.movements.map(({ from }) => from.line),
      ]);
      const lost = [...table.rows, ...table.setAside].filter(({ line }) => !accounted.has(line));
      expect(lost).toEqual([]);
      for (const { amount, start, end, count } of made.rows)
        for (const number of [amount, start, end, count]) expect(Number.isFinite(number)).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});

test("what stands between delimiters is in some cell, whatever the quotes", () => {
  const word = fc.stringMatching(/^zz[a-z]{2,6}$/);
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(word, fc.constantFrom('"', '"x', "")), { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 8 }), (lines) => {
        const { table } = readFile("f.csv", bytes(lines.map((line) => line.join(",")).join("\n")), { delimiter: "," }); // prettier-ignore
        const text = [table.heads, ...cellsOf({ table } as never), ...table.setAside.map(({ value }) => [value ?? ""])].flat().join("\n"); // prettier-ignore
        const set = new Set(table.setAside.map(({ line }) => line));
        for (const [i, line] of lines.entries())
          if (!set.has(i + 1)) for (const each of line) expect(text).toContain(each.replaceAll('"', ""));
      }), // prettier-ignore
    { numRuns: runs(100) },
  );
});

test.each([
  ["decimal", "point", 'A,2025-01-01,"1.234,50"', 1234.5],
  ["decimal", "comma", 'A,2025-01-01,"1,234.50"', 1234.5],
  ["dates", "day-first", "A,01/25/2025,10", 10],
])(
  "cells that can be read one way only are read so, whatever was answered for %s",
  (id, answer, line, amount) => {
    const { table } = readFile("f.csv", bytes(`Customer,Start,Amount\n${line}\n`));
    const { rows, notes } = importTables([table], day("2025-12-31"), { answers: { [id]: answer } });
    expect(rows.map((row) => row.amount)).toEqual([amount]);
    expect(notes.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^f\.csv: “.*” can be read only so \(.*\), though/),
    ]);
    // What agrees with the answer needs no word.
    const other = { decimal: answer === "point" ? "comma" : "point", dates: "month-first" }[id]!;
    expect(importTables([table], day("2025-12-31"), { answers: { [id]: other } }).notes).toEqual([]);
  },
);
