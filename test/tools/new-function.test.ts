import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FunctionDefinition } from "../../src/catalogue/define";
import { withFunction } from "../../tools/catalogue-list";
import { nameProblem, newFunction } from "../../tools/new-function";

/** A copy of the rooms that a function's file needs, to write into. */
function copyOfProject(): string {
  const root = mkdtempSync(join(tmpdir(), "hourglass-"));
  for (const room of ["catalogue", "engine", "locales", "playbook"]) {
    cpSync(join(__dirname, "../../src", room), join(root, "src", room), { recursive: true });
  }
  return root;
}

test.each([
  ["LEDGER.PROBE", "src/catalogue/ledger/probe.ts", undefined],
  ["NDR.THING", "src/catalogue/retention/ndr-thing.ts", undefined],
  ["THING", "src/catalogue/funnel/thing.ts", "funnel"],
])("%s becomes %s, and a line at the end of its family", (id, expected, family) => {
  const root = copyOfProject();
  const file = newFunction(root, id, family);
  expect(file).toBe(expected);
  const { CATALOGUE } = jest.requireActual<{ CATALOGUE: readonly FunctionDefinition[] }>(
    join(root, "src/catalogue/index.ts"),
  );
  const at = CATALOGUE.findIndex((definition) => definition.id === id);
  const written = CATALOGUE[at];
  expect(CATALOGUE.findLastIndex((definition) => definition.family === written.family)).toBe(at);
  expect(written).toMatchObject({
    title: { en: "", "zh-CN": "" },
    summary: { en: "", "zh-CN": "" },
    examples: [],
  });
});

test("what is there is never written over", () => {
  const root = copyOfProject();
  newFunction(root, "LEDGER.PROBE");
  const before = readFileSync(join(root, "src/catalogue/index.ts"), "utf8");
  expect(() => newFunction(root, "LEDGER.PROBE")).toThrow("src/catalogue/ledger/probe.ts is already there.");
  expect(() => newFunction(root, "LTV", "funnel")).toThrow("LTV is in the catalogue already.");
  expect(readFileSync(join(root, "src/catalogue/index.ts"), "utf8")).toBe(before);
});

test("a family that can’t be told from the name must be given, and be one", () => {
  expect(() => newFunction(copyOfProject(), "THING")).toThrow(/^Say the family as well: .*retention, /);
  expect(() => newFunction(copyOfProject(), "THING", "misc")).toThrow(
    /^misc is no family\. There are .*retention, /,
  );
});

test.each([
  ["ARR12", "reads as the address of a cell"],
  ["R40", "reads as the address of a cell"],
  ["RC12", "reads as the address of a cell"],
  ["AB", "too short"],
  ["ltv", "upper-case"],
  ["MY_THING", "upper-case"],
  ["A.B.C", "upper-case"],
  ["净留存", "upper-case"],
  ["", "upper-case"],
])("%p is no name: %s", (id, reason) => {
  expect(nameProblem(id)).toContain(reason);
  expect(() => newFunction("/nowhere", id, "funnel")).toThrow(reason);
});

test.each(["RULE40", "LTV", "LEDGER.MOVES", "CMGR"])("%s is a name", (id) => {
  expect(nameProblem(id)).toBeUndefined();
});

test("imports stay in the order of their paths, the list in the order of families", () => {
  const list = [
    'import type { FunctionDefinition } from "./define";',
    'import { SEATS } from "./pricing/seats";',
    'import { LTV } from "./unit-economics/ltv";',
    "",
    "export const CATALOGUE: readonly FunctionDefinition[] = [",
    "  LTV,",
    "  SEATS,",
    "];",
  ].join("\n");
  expect(withFunction(list, "NDR", "retention/ndr").split("\n")).toEqual([
    'import type { FunctionDefinition } from "./define";',
    'import { SEATS } from "./pricing/seats";',
    'import { NDR } from "./retention/ndr";',
    'import { LTV } from "./unit-economics/ltv";',
    "",
    "export const CATALOGUE: readonly FunctionDefinition[] = [",
    "  NDR,",
    "  LTV,",
    "  SEATS,",
    "];",
  ]);
});
