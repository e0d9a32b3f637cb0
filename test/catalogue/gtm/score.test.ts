import fc from "fast-check";
import type { AnswerCell } from "../../../src/catalogue/define";
import { GTM_SCORE } from "../../../src/catalogue/gtm/score";
import { call } from "../../../src/functions/call";
import { nativeCall } from "../../../src/portable/native-call";
import { ask, startEngine } from "../../parity/spreadsheet";

type Raw = number | string | boolean | null;

const column = (cells: readonly Raw[]) => cells.map((cell) => [cell]);

function score(status: Raw[], weights?: Raw[], gates?: Raw[]) {
  const answer = call(GTM_SCORE, [column(status), weights && column(weights), gates && column(gates)]);
  return (Array.isArray(answer) ? answer[0] : answer) as AnswerCell[] | AnswerCell;
}

const WEIGHTS = [3, 2, 1, 1, 3];
const GATES = [true, null, null, null, "mass"];

describe("GTM.SCORE", () => {
  test("the worked example", () => {
    const [share, verdict] = score(["yes", "partial", "no", "na", "yes"], WEIGHTS, GATES) as AnswerCell[];
    expect(share).toBeCloseTo(0.777778, 6);
    expect(verdict).toBe("ready");
  });

  test("a gate that is partial or no holds, one that is blank leaves it open", () => {
    expect(score(["partial", "partial", "no", "na", "yes"], WEIGHTS, GATES)).toContain("hold");
    expect(score(["no", "partial", "no", "na", "yes"], WEIGHTS, GATES)).toContain("hold");
    expect(score([null, "partial", "no", "na", "yes"], WEIGHTS, GATES)).toContain("not enough data");
  });

  test("a failed gate outweighs an open one", () => {
    expect(score([null, "no"], undefined, [true, true])).toEqual([0, "hold"]);
  });

  test.each<[Raw[], string]>([
    [["yes", "no"], "ready"],
    [["yes", null], "ready"],
    [["no", "partial"], "hold"],
    [["na", "na", "yes"], "ready"],
    [["no", "na"], "hold"],
    [["no", null], "not enough data"],
    [[null, null], "not enough data"],
  ])("an any-of group of %j: %s", (status, expected) => {
    const gates = status.map(() => "mass users");
    expect(score([...status, "yes"], undefined, [...gates, null])).toContain(expected);
  });

  test("groups of different names are different gates; case does not matter", () => {
    expect(score(["yes", "no"], undefined, ["a", "b"])).toContain("hold");
    expect(score(["yes", "no"], undefined, ["a", "A "])).toContain("ready");
  });

  test("one gate cell stands for all rows", () => {
    expect(score(["yes", "no"], undefined, [true])).toContain("hold");
    expect(score(["yes", "no"], undefined, ["any"])).toContain("ready");
  });

  test("Chinese words and any case", () => {
    expect(score(["是", "部分", "否", "不适用", " YES "])).toEqual([0.625, "ready"]);
    expect(score(["否"], undefined, ["是"])).toContain("hold");
  });

  test("the words of the readiness sheet", () => {
    expect(score(["Done", "Partly", "Not yet", "N/A", "已完成", "未完成"])).toEqual([0.5, "ready"]);
  });

  test("an unknown status names its row and the four words, in both languages", () => {
    expect(score(["yes", "maybe"])).toMatchObject({
      error: "#VALUE!",
      text: {
        en: "status, row 2, is “maybe”. Allowed: yes, partial, no, na, or 是, 部分, 否, 不适用.",
        "zh-CN": expect.stringContaining("是、部分、否、不适用，或 yes、partial、no、na"),
      },
    });
  });

  test("everything na has no score", () => {
    expect(score(["na", "na"], [2, 1])).toMatchObject({ error: "#DIV/0!" });
  });

  test("ranges of different sizes are refused", () => {
    expect(score(["yes", "no", "no"], [1, 2])).toMatchObject({ error: "#VALUE!" });
  });
});

const statusCell = fc.constantFrom<Raw>(
  ...[
    "yes",
    "partial",
    "no",
    "na",
    "是",
    "部分",
    "否",
    "不适用",
    "Done",
    "partly",
    "Not yet",
    "N/A",
    "未完成",
  ],
  null,
  "",
);
const gateCell = fc.constantFrom<Raw>(true, false, null, "mass", "Mass", "other", "yes", "否");
const items = fc.array(fc.tuple(statusCell, fc.integer({ min: 0, max: 5 }), gateCell), {
  minLength: 2,
  maxLength: 8,
});

describe("GTM.SCORE keeps these laws", () => {
  test("the score lies between 0 and 1, and a better answer never lowers it", () => {
    fc.assert(
      fc.property(items, fc.nat(), (rows, nat) => {
        const at = nat % rows.length;
        const answer = score(
          rows.map(([s]) => s),
          rows.map(([, w]) => w),
        );
        fc.pre(Array.isArray(answer) && !["na", "不适用", "N/A"].includes(String(rows[at][0])));
        const better = score(
          rows.map(([s], i) => (i === at ? "yes" : s)),
          rows.map(([, w]) => w),
        );
        const [before, after] = [(answer as number[])[0], (better as number[])[0]];
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  test("with all gates yes it is ready", () => {
    fc.assert(
      fc.property(items, (rows) => {
        const marked = ([s, , g]: (typeof rows)[number]) => (g && g !== "否" ? "yes" : s);
        const answer = score(
          rows.map(marked),
          undefined,
          rows.map(([, , g]) => g),
        );
        fc.pre(Array.isArray(answer));
        expect(answer).toContain("ready");
      }),
    );
  });

  test("the native formula agrees on random lists", async () => {
    await startEngine();
    const lists = fc.sample(items, { numRuns: 200, seed: 11 });
    const answers = ask(
      lists.map((rows) => ({
        cells: {
          status: rows.map(([s]) => [s]),
          weights: rows.map(([, w]) => [w]),
          gates: rows.map(([, , g]) => [g]),
        },
        formula: (refer) =>
          nativeCall(
            GTM_SCORE,
            GTM_SCORE.params.map(({ name }) => refer(name)),
          )!,
        rows: 1,
        cols: 2,
      })),
    );
    lists.forEach((rows, i) => {
      const expected = score(...([0, 1, 2].map((k) => rows.map((row) => row[k])) as [Raw[], Raw[], Raw[]]));
      const [found, verdict] = answers[i][0];
      if (!Array.isArray(expected)) return expect({ error: found }).toMatchObject({ error: "#DIV/0!" });
      expect(Number(found)).toBeCloseTo(expected[0] as number, 12);
      expect([rows, verdict]).toEqual([rows, expected[1]]);
    });
  });
});
