import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { findFunction } from "../../src/catalogue";
import { REFERENCE } from "../../src/catalogue/reference";
import { takesRange, type Param, type RawArgument } from "../../src/catalogue/define";
import type { Metadata } from "../../tools/metadata";
import { DIST } from "./dist";

const read = (name: string) => readFileSync(join(DIST, name), "utf8");
const metadata = (name: string) => JSON.parse(read(name)) as Metadata;
const gzipped = (name: string) => gzipSync(readFileSync(join(DIST, name))).length;
const scriptsOf = (page: string) =>
  [...read(page).matchAll(/<script[^>]*src="([^"?]+)/g)].map(([, source]) => source);

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

type Implementation = (...args: unknown[]) => unknown;

/** Runs functions.js where there is nothing but the language and CustomFunctions. */
function register(): Map<string, Implementation> {
  const registered = new Map<string, Implementation>();
  const associate = (id: string, implementation: Implementation) => registered.set(id, implementation);
  const context = createContext({ CustomFunctions: { associate, Error: CellError } });
  runInContext(read("functions.js"), context);
  return registered;
}

/** The arguments as Excel hands them over: ranges as rows, null for what is left out, an invocation last. */
function asExcel(params: readonly Param[], args: readonly RawArgument[]): unknown[] {
  const handedOver = params.map((param, index) => {
    const given = args[index] ?? null;
    return takesRange(param) && given !== null && !Array.isArray(given) ? [[given]] : given;
  });
  return [...handedOver, { address: "Sheet1!A1" }];
}

/** The cells that Excel would fill, an error as its code. */
function answer(implementation: Implementation, args: unknown[]): unknown[] {
  try {
    return [implementation(...args)].flat(2).map((cell) => (cell instanceof CellError ? cell.code : cell));
  } catch (error) {
    if (error instanceof CellError) return [error.code];
    throw error;
  }
}

describe("functions.js, alone in a bare context", () => {
  const registered = register();

  test("registers every id that functions.json lists, and no other", () => {
    const listed = metadata("functions.json").functions.map(({ id }) => id);
    expect([...registered.keys()].sort()).toEqual([...listed].sort());
    expect(listed.length).toBe(REFERENCE.length);
  });

  const examples = REFERENCE.flatMap(({ id, params, examples: all }) =>
    all.map(({ args, result, tolerance }, index) => ({ id, index, params, args, result, tolerance })),
  );

  test.each(examples)("SAAS.$id answers its example $index", ({ id, params, args, result, tolerance }) => {
    const cells = answer(registered.get(id)!, asExcel(params, args));
    const expected = [result].flat(2);
    expect(cells).toHaveLength(expected.length);
    expected.forEach((cell, at) => {
      if (typeof cell !== "number") return expect(cells[at]).toBe(cell);
      const margin = tolerance ?? 1e-9 * Math.max(1, Math.abs(cell));
      expect(Math.abs((cells[at] as number) - cell)).toBeLessThanOrEqual(margin);
    });
  });

  const cases = REFERENCE.flatMap(({ id, params, noAnswer }) =>
    noAnswer.map(({ when, args, error }) => ({ id, when: when.en, params, args, error })),
  );

  test.each(cases)("SAAS.$id is $error when $when", ({ id, params, args, error }) => {
    expect(answer(registered.get(id)!, asExcel(params, args))).toEqual([error]);
  });

  test("loads without CustomFunctions as well, so that the page outside Excel can say where it belongs", () => {
    expect(() => runInContext(read("functions.js"), createContext({}))).not.toThrow();
  });

  test("holds no texts of the functions’ pages", () => {
    const script = read("functions.js");
    for (const { pitfalls } of REFERENCE) expect(script).not.toContain(pitfalls[0]["zh-CN"]);
  });

  test("does not make code out of text, which the page’s policy forbids", () => {
    const strict = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    expect(() => runInContext(read("functions.js"), strict)).not.toThrow();
  });
});

describe("functions.json", () => {
  test("the Chinese file has the same functions, parameters and option values", () => {
    const shape = ({ functions, enums }: Metadata) => ({
      functions: functions.map(({ id, name, parameters }) => ({
        id,
        name,
        parameters: parameters.map(({ description, ...rest }) => rest),
      })),
      enums: enums.map(({ id, values }) => [id, ...values.map(({ stringValue }) => stringValue)]),
    });
    expect(shape(metadata("functions.zh-cn.json"))).toEqual(shape(metadata("functions.json")));
  });

  test.each(["functions.json", "functions.zh-cn.json"])("each helpUrl of %s has its page", (name) => {
    for (const { id, helpUrl } of metadata(name).functions) {
      const path = helpUrl.replace(/^https:\/\/[^/]+\//, "");
      expect(existsSync(join(DIST, path))).toBe(true);
      expect(read(path)).toContain(`SAAS.${id}`);
      expect(findFunction(id)).toBeDefined();
    }
  });

  test("no link of a help page leads nowhere", () => {
    const pages = readdirSync(join(DIST, "help"), { recursive: true, encoding: "utf8" });
    for (const page of pages.filter((name) => name.endsWith(".html"))) {
      for (const [, href] of read(join("help", page)).matchAll(/href="([^"]+)"/g)) {
        expect(existsSync(join(DIST, "help", page, "..", href))).toBe(true);
      }
    }
  });
});

describe("the pages", () => {
  test("Office’s script, functions.js and the pane load in this order, and nothing else", () => {
    const [office, functions, pane, ...others] = scriptsOf("taskpane.html");
    expect(office).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(functions).toBe("functions.js");
    expect(pane).toMatch(/^taskpane\.\w+\.js$/);
    expect(others).toEqual([]);
  });

  test("functions.js stays under 105 kB gzip, the pane’s first load under 232 kB", () => {
    const [, ...own] = scriptsOf("taskpane.html");
    const firstLoad = own.reduce((sum, name) => sum + gzipped(name), 0);
    expect(gzipped("functions.js")).toBeLessThan(105_000);
    expect(firstLoad).toBeLessThan(232_000);
  });

  test("the add-in holds nothing of the workbench’s grid, nor a source map", () => {
    const files = readdirSync(DIST).filter((name) => name.endsWith(".js"));
    for (const name of files) expect(read(name)).not.toMatch(/univer|sourceMappingURL/i);
    expect(read("third-party-licenses.txt")).not.toMatch(/univer/i);
  });

  test("the licences of what is shipped lie beside it", () => {
    expect(read("third-party-licenses.txt")).toContain("react-dom");
    expect(read("workbench/third-party-licenses.txt")).toMatch(/@univerjs\/core[^]*Apache License/);
  });
});
