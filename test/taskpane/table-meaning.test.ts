import { findFunction } from "../../src/catalogue";
import { meaningOf } from "../../src/taskpane/table-meaning";

test.each([[45_748], ["2025-04-01"], ["2025年4月1日"]])("the month of a cell, asked for as %s", (month) => {
  const moves = findFunction("LEDGER.MOVES")!;
  const table = [
    ["期初", 100],
    ["新签", 180],
  ];
  const args = moves.params.map(({ name }) => (name === "months" ? [[month]] : null));
  expect(meaningOf(moves, args, table, { row: 1, col: 1 }, "zh-CN")).toEqual(["新签", "2025-04-01"]);
});

test.each([["#N/A"], [""]])("a first line without a number is no head: %p", (cell) => {
  const retention = findFunction("LEDGER.RETENTION")!;
  const table = [
    ["ndr", cell],
    ["grr", cell],
  ];
  const args = retention.params.map(({ name }) => (name === "months" ? [[45_748]] : null));
  expect(meaningOf(retention, args, table, { row: 0, col: 1 }, "en")).toEqual(["ndr", "1 Apr 2025"]);
});
