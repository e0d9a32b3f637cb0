import { isFailure, type AnswerCell } from "../../src/catalogue/define";
import { EXAMPLE_E, EXAMPLE_MONTHS } from "../../src/catalogue/ledger/example";
import { rowsOf } from "./expect";
import { saas } from "./call-by-id";

/* Tables with labels, English unless Chinese is asked for. */

const ENGLISH = ["opening", "new", "expansion", "reactivation", "contraction", "churn", "closing", "check"];
const CHINESE = ["期初", "新签", "增购", "回流", "缩减", "流失", "期末", "校验"];

const [customer, start, end, amount, interval] = EXAMPLE_E;
const moves = (language?: string) =>
  rowsOf(
    saas("LEDGER.MOVES", customer, start, end, amount, EXAMPLE_MONTHS, interval, 0, 0, "", "", "", language),
  );
const firstColumn = (table: readonly (readonly AnswerCell[])[]) => table.map(([label]) => label);
const numbers = (table: readonly (readonly AnswerCell[])[]) => table.map(([, ...cells]) => cells);

test("LEDGER.MOVES, MOVES and MARGINS", () => {
  expect(firstColumn(moves())).toEqual(ENGLISH);
  expect(firstColumn(moves("zh"))).toEqual(CHINESE);
  expect(numbers(moves("中文"))).toEqual(numbers(moves("en")));
  const matrix = [[100, 80, 120]];
  expect(firstColumn(rowsOf(saas("MOVES", matrix)))).toEqual(ENGLISH);
  expect(firstColumn(rowsOf(saas("MOVES", matrix, "", "zh")))).toEqual(CHINESE);
  expect(rowsOf(saas("MARGINS", 1000, 300, 100, 150, 180, 90, "zh"))[0]).toEqual(["毛利", "金额", "比率"]);
});

test("SNOWBALL reads either and answers alike", () => {
  const english = rowsOf(saas("SNOWBALL", moves()));
  const chinese = rowsOf(saas("SNOWBALL", moves("zh")));
  expect(firstColumn(english)).toEqual(ENGLISH);
  expect(firstColumn(chinese)).toEqual(CHINESE);
  expect(numbers(chinese)).toEqual(numbers(english));
  const without = moves("zh").filter(([label]) => label !== "流失");
  const failure = saas("SNOWBALL", without);
  expect(isFailure(failure) && failure.text["zh-CN"]).toContain("没有「流失」一行");
});

test("a table with Chinese labels is told of by them", () => {
  const table = moves("zh").map((row) => row.map((cell, c) => (row[0] === "流失" && c === 2 ? "x" : cell)));
  const failure = saas("SNOWBALL", table);
  expect(isFailure(failure) && failure.text["zh-CN"]).toBe("moves 第 2 个月的流失是「x」，须为数字。");
});

test("BENCH takes the segment in Chinese, and lists it so", () => {
  expect(saas("BENCH", "growth", "", "ARR 超过 2500 万美元")).toEqual([[0.24]]);
  expect(saas("BENCH", "growth", "", "ARR >$25M")).toEqual([[0.24]]);
  const several = saas("BENCH", "grr");
  expect(isFailure(several) && several.text["zh-CN"]).toContain("全体非上市公司");
  expect(isFailure(several) && several.text["zh-CN"]).not.toMatch(/all private/);
  expect(isFailure(several) && several.text.en).toContain("all private");
});
