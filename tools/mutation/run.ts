import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fetchOwnPackage, run } from "../own-package";
import { computePlaces } from "./compute-lines";

/*
 * npm run mutation: changes the engine and the `compute` of three families in small ways, and counts how many
 * of these mutants the tests notice. It takes tens of minutes and is no part of the tests. With arguments it
 * takes those files only. The report lies in .cache/mutation/.
 */

const ROOT = join(__dirname, "../..");
const OWN = __dirname;
const OUTPUT = join(ROOT, ".cache/mutation");
const FAMILIES = ["retention", "unit-economics", "sales"];

const filesOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);

function mutated(): string[] {
  const chosen = process.argv.slice(2);
  const files =
    chosen.length > 0
      ? chosen
      : ["engine", ...FAMILIES.map((name) => `catalogue/${name}`)].flatMap((name) => filesOf(`src/${name}`));
  return files.flatMap((file) => (file.startsWith("src/catalogue/") ? computePlaces(file) : [file]));
}

function configuration(): object {
  const require = createRequire(join(OWN, "package.json"));
  return {
    testRunner: "jest",
    coverageAnalysis: "perTest",
    mutate: mutated(),
    mutator: { excludedMutations: ["StringLiteral", "ObjectLiteral"] },
    jest: {
      projectType: "custom",
      config: {
        ...require("./jest.config.js"),
        rootDir: ".",
        testEnvironment: require.resolve("@stryker-mutator/jest-runner/jest-env/node"),
      },
    },
    ignorePatterns: ["dist", "docs", ".cache", "bench", "tools/excel", "tools/mutation"],
    tempDirName: join(OUTPUT, "sandbox"),
    reporters: ["clear-text", "progress", "html", "json"],
    clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true },
    htmlReporter: { fileName: join(OUTPUT, "report.html") },
    jsonReporter: { fileName: join(OUTPUT, "report.json") },
    concurrency: 2,
    timeoutMS: 5000,
  };
}

fetchOwnPackage(OWN, "what mutation testing needs");
const file = join(OUTPUT, "stryker.json");
mkdirSync(OUTPUT, { recursive: true });
writeFileSync(file, JSON.stringify(configuration(), null, 2));
const stryker = join(OWN, "node_modules/@stryker-mutator/core/bin/stryker.js");
process.exit(run(ROOT, process.execPath, [stryker, "run", file]) ? 0 : 1);
