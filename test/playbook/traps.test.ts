import { TRAPS } from "../../src/playbook/traps";

/* The handbook has 48 traps, T01 to T48: 2 at PSF, 2 at PMF, 1 at the second curve; the stage of T11 to T48 is ours. */
describe("traps", () => {
  test("are 48, in both languages, each with its source", () => {
    const ids = TRAPS.map(({ id }) => id).sort();
    expect(ids).toEqual(Array.from({ length: 48 }, (_, i) => `T${String(i + 1).padStart(2, "0")}`));
    for (const { name, mitigation, source, question, signals } of TRAPS) {
      const labels = signals.flatMap(({ anyOf }) => anyOf.map(({ label }) => label));
      for (const text of [name, mitigation, ...labels, ...(question ? [question] : [])]) {
        expect(text.en).not.toMatch(/\p{Script=Han}/u);
        expect(text["zh-CN"]).toMatch(/\p{Script=Han}/u);
      }
      expect(source.en).toMatch(/^Handbook 00[0-4], L\d/);
    }
  });

  test("take no more signals than they have", () => {
    for (const { takes, signals, question } of TRAPS) {
      expect(takes).toBeGreaterThanOrEqual(1);
      expect(takes).toBeLessThanOrEqual(signals.length + (question ? 1 : 0));
    }
  });
});
