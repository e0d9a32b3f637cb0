import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fetchOwnPackage, run } from "../own-package";
import { computePlaces } from "./compute-places";

/*
 * npm run mutation: changes the engine and the `compute` of three families in small ways, and counts how many
 * of these mutants the tests notice. It takes tens of minutes and is no part of the tests. With arguments it
 * takes those files only. The report lies in .cache/mutation/.
 */

const ROOT = join(__dirname, "../..");
const OWN = __dirname;
const OUTPUT = ".cache/mutation";
const FAMILIES = ["retention", "unit-economics", "sales"];
const TESTED_BY = ["engine", "catalogue", "oracles"];
const ALL_TESTS = `${OUTPUT}/all.test.ts`;
const BUNDLE = `${OUTPUT}/bundle/all.test.js`;
const JEST_SETTINGS = `${OUTPUT}/jest.config.json`;
const STRYKER_SETTINGS = `${OUTPUT}/stryker.json`;
const ownRequire = createRequire(join(OWN, "package.json"));

const filesOf = (folder: string, ending = ".ts") =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);

function mutated(): string[] {
  const chosen = process.argv.slice(2);
  const files =
    chosen.length > 0
      ? chosen
      : ["engine", ...FAMILIES.map((name) => `catalogue/${name}`)].flatMap((name) => filesOf(`src/${name}`));
  return files.flatMap((file) => (file.startsWith("src/catalogue/") ? computePlaces(file) : [file]));
}

/** Tests that start the independent engine, or processes of their own, would do so for every mutant. */
function startsAtOnce(file: string): boolean {
  return !/\/parity\/|"esbuild"|child_process/.test(readFileSync(join(ROOT, file), "utf8"));
}

/** All tests as one file: Jest loads the catalogue anew for every file that holds a test of a mutant. */
function allTests(): string {
  const files = TESTED_BY.flatMap((folder) => filesOf(`test/${folder}`, ".test.ts")).filter(startsAtOnce);
  return files.map((file) => `describe("${file}", () => {\n  require("../../${file}");\n});\n`).join("");
}

/** Stryker hands these on to Jest in place of the project's own settings, which know of browsers. */
function jestSettings(): object {
  const testEnvironment = ownRequire.resolve("@stryker-mutator/jest-runner/jest-env/node");
  return {
    rootDir: "../..",
    testMatch: [`<rootDir>/${BUNDLE}`],
    setupFiles: ["<rootDir>/tools/mutation/short-properties.js"],
    transform: {},
    testEnvironment,
  };
}

function strykerSettings(): object {
  return {
    testRunner: "jest",
    coverageAnalysis: "perTest",
    // Loading one bundle takes a fifth of the time that Jest needs for all its modules, and is done for each mutant.
    buildCommand: `npx esbuild ${ALL_TESTS} --bundle --platform=node --packages=external --outfile=${BUNDLE} --log-level=error`,
    mutate: mutated(),
    mutator: { excludedMutations: ["StringLiteral", "ObjectLiteral"] },
    // A constant of a module is made before any test runs, so that all tests would have to run for it.
    ignoreStatic: true,
    jest: { projectType: "custom", configFile: JEST_SETTINGS, enableFindRelatedTests: false },
    ignorePatterns: ["dist", "docs", "bench", "assets"],
    tempDirName: ".cache/mutation-sandbox",
    reporters: ["clear-text", "progress", "html", "json"],
    clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true },
    htmlReporter: { fileName: `${OUTPUT}/report.html` },
    jsonReporter: { fileName: `${OUTPUT}/report.json` },
    concurrency: 2,
    timeoutMS: 3000,
    timeoutFactor: 1.2,
  };
}

const write = (name: string, content: string) => writeFileSync(join(ROOT, name), content);

fetchOwnPackage(OWN, "what mutation testing needs");
mkdirSync(join(ROOT, OUTPUT), { recursive: true });
write(ALL_TESTS, allTests());
write(JEST_SETTINGS, JSON.stringify(jestSettings(), null, 2));
write(STRYKER_SETTINGS, JSON.stringify(strykerSettings(), null, 2));
const stryker = join(OWN, "node_modules/@stryker-mutator/core/bin/stryker.js");
process.exit(run(ROOT, process.execPath, [stryker, "run", STRYKER_SETTINGS]) ? 0 : 1);
