import { findFunction } from "../../src/catalogue";
import { registerFunctions, type CustomFunctionsHost } from "../../src/functions/register";
import type { Language } from "../../src/locales/text";

/** A host as Excel is one: it keeps what it is given, and its errors are objects of its own. */
class HostError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const given = new Map<string, (...args: unknown[]) => unknown>();
const host: CustomFunctionsHost = {
  associate: (id, implementation) => given.set(id, implementation),
  Error: HostError,
};
let language: Language = "en";
const ids = ["LTV", "MARGINS", "LEDGER.CHECK"];
registerFunctions(
  host,
  ids.map((id) => findFunction(id)!),
  () => language,
);

const INVOCATION = { address: "Sheet1!A1", functionName: "LTV" };
const called = (id: string, ...args: unknown[]) => given.get(id)!(...args);
const thrownBy = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

test("arguments that are left out are null, and the invocation comes last", () => {
  expect(called("LTV", 500, 0.8, 0.05, null, null, null, null, INVOCATION)).toBe(8000);
});

test("metadata from before the newer optional arguments hands over fewer, and the invocation after them", () => {
  expect(called("LTV", 500, 0.8, 0.05, INVOCATION)).toBe(8000);
  const ledger = [[["A"]], [[45658]], [[null]], [[100]]];
  expect(called("LEDGER.CHECK", ...ledger, null, null, null, INVOCATION)).toEqual([
    ["row", "code", "message"],
    ["", "OK", expect.any(String)],
  ]);
});

test("an error in an optional argument is no invocation", () => {
  const lost = new HostError("#REF!");
  expect(thrownBy(() => called("LTV", 500, 0.8, 0.05, lost))).toMatchObject({ code: "#REF!" });
});

test("a whole answer that fails is thrown, in the language of the moment", () => {
  const inWords = () => (thrownBy(() => called("LTV", 500, 0.8, 0)) as HostError).message;
  expect(inWords()).toMatch(/^The value is infinite/);
  language = "zh-CN";
  expect(inWords()).toMatch(/^价值无穷大/);
  language = "en";
});

test("an error in a cell of a table is placed there", () => {
  const table = called("MARGINS", 0, 300, 100, 150, 180, 90, INVOCATION) as unknown[][];
  expect(table[1]).toEqual(["margin1", -400, expect.any(HostError)]);
  expect(table[1][2]).toMatchObject({ code: "#DIV/0!" });
});
