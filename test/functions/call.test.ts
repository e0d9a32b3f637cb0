import { findFunction } from "../../src/catalogue";
import { LTV } from "../../src/catalogue/unit-economics/ltv";
import { call } from "../../src/functions/call";

const invocation = { address: "Sheet1!A1" };

describe("call", () => {
  test("reads scalars as Excel hands them over, the invocation object last", () => {
    expect(call(LTV, [500, 0.8, 0.05, null, null, null, null, invocation])).toBe(8000);
  });

  test("0, blank, empty text and left out are the same in an optional argument", () => {
    for (const blank of [0, null, "", undefined, false]) {
      expect(call(LTV, [500, 0.8, 0.05, blank, blank, blank, blank])).toBeCloseTo(8000, 9);
    }
  });

  test("text where a number belongs names the argument", () => {
    expect(call(LTV, [500, "80%", 0.05])).toMatchObject({
      error: "#VALUE!",
      text: { en: expect.stringContaining("gross_margin"), "zh-CN": expect.stringContaining("gross_margin") },
    });
  });

  test("an error among the arguments comes out again, before anything else is asked", () => {
    expect(call(LTV, ["text", { code: "#DIV/0!" }, "#N/A"])).toMatchObject({ error: "#DIV/0!" });
  });

  test("80 typed for 80 % is an impossible number", () => {
    expect(call(LTV, [500, 80, 0.05])).toMatchObject({ error: "#NUM!" });
  });

  test("an option is taken in English and Chinese, in any case, and its list is named when it is none", () => {
    expect(call(LTV, [500, 0.8, 0.05, 0.01, 0, 0, "END"])).toBeCloseTo(400 / 0.06, 6);
    expect(call(LTV, [500, 0.8, 0.05, 0.01, 0, 0, " 期末 "])).toBeCloseTo(400 / 0.06, 6);
    expect(call(LTV, [500, 0.8, 0.05, 0, 0, 0, "middle"])).toMatchObject({
      error: "#VALUE!",
      text: { en: expect.stringContaining("start, end, renewal") },
    });
  });

  test("further spellings of a word are taken, and not named", () => {
    const mrr = findFunction("MRR")!;
    for (const yearly of ["year", "年", "annual", "Annually", " yearly ", "年付", "按年"]) {
      expect(call(mrr, [1200, yearly])).toBe(100);
    }
    for (const [word, value] of Object.entries({ monthly: 12, 季度: 4, weekly: 52, 天: 365 })) {
      expect(call(mrr, [12, word])).toBeCloseTo(value, 9);
    }
    expect(call(mrr, [1200, "yearlyx"])).toMatchObject({
      text: { en: "interval is “yearlyx”. Allowed: month, quarter, year, week, day." },
    });
  });

  test("a blank, 0 or FALSE that Excel turned into text is a blank option too", () => {
    for (const blank of ["0", "FALSE"]) {
      expect(call(LTV, [500, 0.8, 0.05, 0, 0, 0, blank])).toBe(8000);
    }
  });

  test("a number that no cell can hold is #NUM!", () => {
    expect(call(LTV, [1e308, 1, 1e-9])).toMatchObject({ error: "#NUM!" });
  });
});

describe("what can’t be read goes before what can’t be", () => {
  const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

  test("a word outside its list, beside a negative weight", () => {
    const score = findFunction("GTM.SCORE")!;
    expect(call(score, [column("yes", "maybe"), column(1, -1)])).toMatchObject({ error: "#VALUE!" });
    expect(call(score, [column("yes", "no"), column(1, -1), column(true, 3)])).toMatchObject({
      error: "#VALUE!",
    });
    expect(call(score, [column("yes", "no"), column(1, -1)])).toMatchObject({ error: "#NUM!" });
  });

  test.each(["LEDGER.MRR", "LEDGER.MOVES"])(
    "%s: a bad row or block of months, beside a negative count",
    (id) => {
      const ledger = findFunction(id)!;
      const rows = [column("A", null), column(45658, 45658), column(null, null), column(100, 50)];
      const good = [column("A"), column(45658), column(null), column(100)];
      const block = [
        [45658, 45689],
        [45717, 45748],
      ];
      expect(call(ledger, [...rows, 45658, null, -1])).toMatchObject({ error: "#VALUE!" });
      expect(call(ledger, [...good, block, null, -1])).toMatchObject({ error: "#VALUE!" });
      expect(call(ledger, [...good, 45658, null, -1])).toMatchObject({ error: "#NUM!" });
    },
  );
});

test("sentences: both sizes and the unit once; Chinese words stand close, Latin ones apart", () => {
  const ndr = findFunction("NDR")!;
  const column = (length: number) => Array.from({ length }, () => [1]);
  expect(call(ndr, [column(794), column(699)])).toMatchObject({
    text: {
      en: "begin_mrr has 794 rows, end_mrr has 699. They must be the same size.",
      "zh-CN": "begin_mrr 有 794 行，end_mrr 有 699 行，两者须一致。",
    },
  });
  expect(call(ndr, [[[1], ["n/a"]], column(2)])).toMatchObject({
    text: {
      en: "begin_mrr, row 2, is “n/a”. It must be a number.",
      "zh-CN": "begin_mrr 第 2 行是「n/a」，须为数字。",
    },
  });
  expect(call(ndr, [[[1, "n/a"]], [[1, 1]]])).toMatchObject({
    text: {
      en: "begin_mrr, column 2, is “n/a”. It must be a number.",
      "zh-CN": "begin_mrr 第 2 列是「n/a」，须为数字。",
    },
  });
  const block = [
    [1, 2, 3],
    [4, 5, -6],
  ];
  expect(call(findFunction("MOVES")!, [block])).toMatchObject({
    text: {
      en: "matrix, row 2, column 3, is -6. It can’t be below 0.",
      "zh-CN": "matrix 第 2 行第 3 列是 -6，不能小于 0。",
    },
  });
  expect(call(LTV, [500, "80%", 0.05])).toMatchObject({
    text: { "zh-CN": "gross_margin 是「80%」，须为数字。" },
  });
  expect(call(LTV, [500, 80, 0.05])).toMatchObject({
    text: { "zh-CN": "gross_margin 是 80，不能大于 1。请填 80% 或小数。" },
  });
  expect(call(ndr, [[[1], [-2]], column(2)])).toMatchObject({
    text: { "zh-CN": "begin_mrr 第 2 行是 -2，不能小于 0。" },
  });
});

test("a heading in the range is told as one; a bad cell elsewhere, or with digits, is not", () => {
  const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
  const says = (id: string, ...args: unknown[]) => {
    const answer = call(findFunction(id)!, args) as { error: string; text: Record<string, string> };
    expect(answer.error).toBe("#VALUE!");
    return [answer.text.en, answer.text["zh-CN"]];
  };
  const starts = (...cells: unknown[]) =>
    says("LEDGER.MRR", column("customer", "A"), column(...cells), column(null, null), column(1, 1), 45658);
  expect(starts("Start", 45658)).toEqual([
    "start, row 1, is “Start”. It must be a date. Leave the heading out of the range.",
    "start 第 1 行是「Start」，须为日期。选取区域时请去掉标题。",
  ]);
  expect(starts("1 Jan 2025", 45658)[0]).toMatch(
    /, a text\. Turn the column into dates by Data ▸ Text to Columns, or type =/,
  );
  expect(starts(45658, "soon")[0]).toBe("start, row 2, is “soon”. It must be a date.");
  expect(says("NDR", [["期初", 1]], [[1, 1]])).toEqual([
    "begin_mrr, column 1, is “期初”. It must be a number. Leave the heading out of the range.",
    "begin_mrr 第 1 列是「期初」，须为数字。选取区域时请去掉标题。",
  ]);
  const ledger = [column("A"), column(45658), column(null), column(1)];
  const matrix = call(findFunction("LEDGER.MATRIX")!, [...ledger, [[45658, 45689]]]);
  expect(says("MOVES", matrix)).toEqual([
    "matrix, row 1, column 1, is “customer”. It must be a number. Select the numbers only, without header row and header column.",
    "matrix 第 1 行第 1 列是「customer」，须为数字。请只选数字，不含标题行和标题列。",
  ]);
});

test("a word that JavaScript knows is no answer to yes or no", () => {
  const gate = findFunction("GTM.GATE")!;
  for (const word of ["constructor", "__proto__", "toString"]) {
    expect(call(gate, [0.9, 4, 100, 4, word])).toMatchObject({ error: "#VALUE!" });
    expect(call(findFunction("GTM.SCORE")!, [[["yes"]], null, [[word]]])).toEqual([[1, "ready"]]);
    expect(call(findFunction("GTM.SCORE")!, [[[word]]])).toMatchObject({ error: "#VALUE!" });
  }
});

test.each(["", 0, "0", null])(
  "LEDGER.CHECK takes an interval of one blank cell (%p) as left out",
  (blank) => {
    const ledger = [
      [["A"], ["B"]],
      [[45658], [45658]],
      [[null], [null]],
      [[100], [200]],
    ];
    expect(call(findFunction("LEDGER.CHECK")!, [...ledger, blank])).toEqual(
      call(findFunction("LEDGER.CHECK")!, ledger),
    );
  },
);
