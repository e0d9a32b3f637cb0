import { nextStep } from "../../src/playbook/readiness/next-steps";
import { CHECKLIST, gatesOf, stageCounts } from "../../src/playbook/checklist";

/*
 * The numbers stand in the handbook: sixty items, twenty-one of them gates; thirteen gates decide at GTM,
 * R17 and R38 counting as one.
 */
describe("the checklist", () => {
  test("has sixty items, R01 to R60, in both languages", () => {
    const ids = CHECKLIST.map(({ id }) => id).sort();
    expect(ids).toEqual(Array.from({ length: 60 }, (_, i) => `R${String(i + 1).padStart(2, "0")}`));
    for (const { title, evidence } of CHECKLIST) {
      for (const text of [title, evidence]) {
        expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
        expect(text["zh-CN"]).toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });

  test("has 22 items that a number judges, each with a comparator and a threshold", () => {
    const metrics = CHECKLIST.flatMap((item) => (item.kind === "metric" ? [item] : []));
    expect(metrics).toHaveLength(22);
    const rule = (id: string) => {
      const item = metrics.find((metric) => metric.id === id);
      return item && `${item.comparator} ${item.threshold}`;
    };
    expect(rule("R36")).toBe("> 3");
    expect(rule("R41")).toBe("< 0.2");
    expect(rule("R47")).toBe(">= 0.8");
    expect(rule("R59")).toBe("<= 8");
  });

  test("gates are the hard items", () => {
    expect(CHECKLIST.filter(({ gate }) => gate)).toHaveLength(21);
    for (const { gate, severity } of CHECKLIST) expect(gate).toBe(severity === "hard");
  });

  test("counts items and gates by stage", () => {
    expect(stageCounts("PMF")).toEqual({ items: 6, gates: 6, later: 54 });
    expect(stageCounts("GTM")).toEqual({ items: 52, gates: 13, later: 8 });
    expect(stageCounts("SCALE")).toEqual({ items: 60, gates: 19, later: 0 });
  });

  test("an any-of group is one gate", () => {
    const groups = gatesOf("SCALE").filter(({ items }) => items.length > 1);
    expect(groups.map(({ items }) => items.map(({ id }) => id))).toEqual([
      ["R17", "R38"],
      ["R49", "R50"],
    ]);
  });

  test("sources name part and lines of the handbook, and no file", () => {
    for (const { source } of CHECKLIST) {
      expect(source).toMatch(
        /^\d{3}, L\d+(–L\d+)?(, L\d+(–L\d+)?)*(; \d{3}, L\d+(–L\d+)?(, L\d+(–L\d+)?)*)*$/,
      );
    }
  });
});

test("an item that a number judges says what to do, any other what to show", () => {
  const judged = "R12 R13 R14 R16 R17 R18 R19 R24 R25 R29 R33 R36 R37 R38 R41 R42 R43 R45 R47 R48 R49 R59";
  const doing = CHECKLIST.filter((item) => !nextStep(item).en.startsWith("Show: ")).map(({ id }) => id);
  expect(doing.join(" ")).toBe(judged);
});
