import { readCall, wrongCount } from "../../src/taskpane/insert/read-call";

const entriesOf = (formula: string) => readCall(formula)?.entries;

test("one call of ours is taken apart, commas in texts and names of sheets aside", () => {
  const found = readCall(`=SAAS.LTV('P, L'!B2, 80%,,,,36,"a,""b")`);
  expect(found?.definition.id).toBe("LTV");
  expect(found?.entries).toMatchObject([
    { kind: "cells", address: "'P, L'!B2" },
    { kind: "value", value: 0.8 },
    { kind: "blank" },
    { kind: "blank" },
    { kind: "blank" },
    { kind: "value", value: 36 },
    { kind: "value", value: 'a,"b' },
  ]);
});

test.each([
  "=SUM(A1)",
  "=SAAS.LTV(1,2,3)*2",
  "=SAAS.LTV(SUM(A1:A3),2,3)",
  "=SAAS.LTV({1,2;3},2,3)",
  "=SAAS.LTV({1,SUM(2)},2,3)",
  "=SAAS.LTV({A1,2},2,3)",
  "=SAAS.LTV({},2,3)",
  "=SAAS.LTV({1,2},2,3)+{1}",
  "=SAAS.LTV(DATE(A1,1,1),2,3)",
  "=SAAS.LTV(DATE(2026,1,1)+1,2,3)",
  "=SAAS.LTV(-A1,2,3)",
  "=SAAS.LTV(A1+1,2,3)",
  "=SAAS.NOTHING(1)",
  "=SAAS.LTV(1,2,3,4,5,6,7,8)",
  "",
])("%s is left to itself", (formula) => {
  expect(entriesOf(formula)).toBeUndefined();
});

const valueOf = (argument: string) => {
  const entry = entriesOf(`=SAAS.LTV(${argument},2,3)`)?.[0];
  return entry?.kind === "value" ? entry.value : undefined;
};

// Serials by Excel's own DATE.
test.each([
  ["DATE(2026,10,1)", 46296],
  ["date( 2026 , 10 , 31 )", 46326],
  ["DATE(2026,13,1)", 46388],
  ["DATE(2024,3,0)", 45351],
  ["-5", -5],
  [
    "{1,2;3,4}",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    '{"a,b;c",TRUE; -0.5,"("}',
    [
      ["a,b;c", true],
      [-0.5, "("],
    ],
  ],
])("%s is read as Excel reads it", (argument, value) => {
  expect(valueOf(argument)).toEqual(value);
});

test("a call with a date of the insert form is read to its end", () => {
  const formula = '=SAAS.LEDGER.TRACE(A2:A9,B2:B9,C2:C9,D2:D9,DATE(2026,10,1),"lost")';
  expect(entriesOf(formula)?.slice(4, 6)).toMatchObject([{ value: 46296 }, { value: "lost" }]);
});

describe("a wrong number of arguments", () => {
  test.each([
    ["=SAAS.LTV(500,0.8)", 2],
    ["=saas.ltv(1,2,3,4,5,6,7,8)", 8],
    ["=SAAS.LTV()", 0],
    ['=SAAS.LTV(SUM(A1,A2),IF(B1,"a,b",{1,2,3}))', 2],
    ["=SAAS.LEDGER.MOVES(A1:A9)", 1],
  ])("%s has %i", (formula, count) => {
    expect(wrongCount(formula)?.count).toBe(count);
  });

  test.each([
    "=SAAS.LTV(500,0.8,0.02)",
    "=SAAS.LTV(,,)",
    "=SAAS.LTV(500,0.8,0.02,,,,36)",
    "=SAAS.LTV(SUM(A1,A2),0.8,IF(A1,1,2))",
    "=SAAS.LTV(1)+SAAS.LTV(2)",
    "=IFERROR(SAAS.LTV(1),0)",
    "=SUM(1)",
    "=SAAS.NOTHING(1)",
    "",
  ])("%s is none", (formula) => {
    expect(wrongCount(formula)).toBeUndefined();
  });
});
