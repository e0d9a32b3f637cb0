import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CATALOGUE } from "../../src/catalogue";
import type { FunctionDefinition } from "../../src/catalogue/define";
import { withFunction } from "../../tools/catalogue-list";
import { nameProblem, newFunction } from "../../tools/new-function";

const HERE = join(__dirname, "../..");

/** A copy of the rooms that a function's file needs, to write into. */
function copyOfProject(): string {
  const root = mkdtempSync(join(tmpdir(), "hourglass-"));
  for (const room of ["excel", "catalogue", "engine", "locales", "playbook"]) {
    cpSync(join(HERE, "src", room), join(root, "src", room), { recursive: true });
  }
  return root;
}

interface List {
  readonly CATALOGUE: readonly FunctionDefinition[];
}

const listIn = (root: string) => jest.requireActual<List>(join(root, "src/catalogue/index.ts")).CATALOGUE;

test.each([
  ["LEDGER.PROBE", "src/catalogue/ledger/probe.ts", undefined, "FXCONVERT"],
  ["NDR.THING", "src/catalogue/retention/ndr-thing.ts", undefined, "CONCENTRATION"],
  ["THING", "src/catalogue/funnel/thing.ts", "funnel", "RATECI"],
  ["PROBED", "src/catalogue/recurring-revenue/probed.ts", "recurring-revenue", "RECOGNIZED"],
  ["PROBES", "src/catalogue/verdicts/probes.ts", "verdicts", "VERSION"],
  ["GTM.PROBE", "src/catalogue/gtm/probe.ts", undefined, "SHAREPATH"],
])("%s becomes %s, and a line at the end of its family", (id, expected, family, last) => {
  const root = copyOfProject();
  const before = CATALOGUE.map((definition) => definition.id);
  expect(newFunction(root, id, family)).toBe(expected);
  const at = before.indexOf(last) + 1;
  expect(listIn(root).map((definition) => definition.id)).toEqual([
    ...before.slice(0, at),
    id,
    ...before.slice(at),
  ]);
  expect(listIn(root)[at]).toMatchObject({
    title: { en: "", "zh-CN": "" },
    summary: { en: "", "zh-CN": "" },
    examples: [],
  });
});

test.each([
  [["LEDGER.PROBE"], "src/catalogue/ledger/probe.ts is there"],
  [["PROBED", "--family", "recurring-revenue"], "src/catalogue/recurring-revenue/probed.ts is there"],
])("the command takes %p", (args, said) => {
  const root = copyOfProject();
  cpSync(join(HERE, "tools"), join(root, "tools"), { recursive: true });
  symlinkSync(join(HERE, "node_modules"), join(root, "node_modules"), "junction");
  const tsx = pathToFileURL(require.resolve("tsx")).href;
  const command = ["--import", tsx, join(root, "tools/new-function.ts"), ...args];
  expect(execFileSync(process.execPath, command, { encoding: "utf8" })).toContain(said);
});

test("the list stands in the order of the families", () => {
  const families = CATALOGUE.map(({ family }) => family);
  const runs = families.filter((family, i) => family !== families[i - 1]);
  expect(runs).toEqual([...new Set(runs)]);
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
    "  // Prices, which come after what they are made of.",
    "  SEATS,",
    "];",
  ].join("\n");
  expect(withFunction(list, "NDR", "retention/ndr", (path) => path.split("/")[0]).split("\n")).toEqual([
    'import type { FunctionDefinition } from "./define";',
    'import { SEATS } from "./pricing/seats";',
    'import { NDR } from "./retention/ndr";',
    'import { LTV } from "./unit-economics/ltv";',
    "",
    "export const CATALOGUE: readonly FunctionDefinition[] = [",
    "  NDR,",
    "  LTV,",
    "  // Prices, which come after what they are made of.",
    "  SEATS,",
    "];",
  ]);
});
